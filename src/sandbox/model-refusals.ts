import type { ChatRequest } from './chat-request.ts';
import type { Answer } from './interception.ts';
import type { ModelBehaviour } from './model-behaviour.ts';

type Field = 'response_format' | 'max_tokens' | 'max_completion_tokens';
type Behaviour = Pick<ModelBehaviour, 'structuredOutput' | 'tokenFields' | 'mostTokens' | 'wording'>;

/** How a server with this behaviour refuses a request; null: it takes it. */
export function refusalOf(request: ChatRequest, behaviour: Behaviour): Answer | null {
  const field = refusedField(request, behaviour);
  if (field !== null) return unsupported(field, request, behaviour.wording);
  const asked = request.max_completion_tokens ?? request.max_tokens;
  if (asked !== undefined && asked > behaviour.mostTokens) return tooLarge(request, asked, behaviour);
  if (request.response_format?.type === 'json_object' && !/json/i.test(JSON.stringify(request.messages))) {
    return openaiError(
      400,
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      'messages',
      null,
    );
  }
  return null;
}

function refusedField(request: ChatRequest, { structuredOutput, tokenFields }: Behaviour): Field | null {
  const refusesField = (field: 'max_tokens' | 'max_completion_tokens') =>
    request[field] !== undefined &&
    (tokenFields === 'neither' ||
      (tokenFields !== field && ['max_tokens', 'max_completion_tokens'].includes(tokenFields)));
  if (refusesField('max_completion_tokens')) return 'max_completion_tokens';
  if (refusesField('max_tokens')) return 'max_tokens';
  const format = request.response_format;
  if (format === undefined) return null;
  const isTaken =
    structuredOutput === 'strict' ||
    structuredOutput === 'ignored' ||
    (structuredOutput === 'loose' && format.json_schema?.strict !== true) ||
    (structuredOutput === 'json_object' && format.type === 'json_object');
  return isTaken ? null : 'response_format';
}

/** In the words of the servers that refuse so. */
function unsupported(field: Field, request: ChatRequest, wording: ModelBehaviour['wording']): Answer {
  const value = field === 'response_format' ? request.response_format?.type : request[field];
  switch (wording) {
    case 'openai':
      if (field === 'response_format') {
        const message = `Invalid parameter: 'response_format' of type '${value}' is not supported with this model.`;
        return openaiError(400, message, field, null);
      }
      return openaiError(
        400,
        `Unsupported parameter: '${field}' is not supported with this model. Use '${otherField(field)}' instead.`,
        field,
        'unsupported_parameter',
      );
    case 'azure':
      if (field === 'response_format') {
        const message = `response_format value as ${value} is enabled only for api versions 2024-08-01-preview and later`;
        return { status: 400, body: { error: { code: 'BadRequest', message, param: null, type: null } } };
      }
      return openaiError(400, `Unrecognized request argument supplied: ${field}`, null, null);
    case 'mistral':
      return {
        status: 422,
        body: {
          object: 'error',
          message: {
            detail: [
              { type: 'extra_forbidden', loc: ['body', field], msg: 'Extra inputs are not permitted', input: value },
            ],
          },
          type: 'invalid_request_error',
          param: null,
          code: null,
        },
      };
    case 'vllm':
      return {
        status: 400,
        body: {
          object: 'error',
          message: `[{'type': 'extra_forbidden', 'loc': ('body', '${field}'), 'msg': 'Extra inputs are not permitted'}]`,
          type: 'BadRequestError',
          param: null,
          code: 400,
        },
      };
    case 'deepseek':
      return openaiError(400, `This ${field} type is unavailable now`, null, 'invalid_request_error');
    case 'unnamed':
      return { status: 400, body: { error: 'Bad Request' } };
  }
}

function tooLarge(request: ChatRequest, asked: number, { mostTokens, wording }: Behaviour): Answer {
  const field = request.max_completion_tokens === undefined ? 'max_tokens' : 'max_completion_tokens';
  const message = `${field} is too large: ${asked}. This model supports at most ${mostTokens} completion tokens.`;
  return wording === 'unnamed'
    ? { status: 400, body: { error: 'Bad Request' } }
    : openaiError(400, message, field, 'invalid_value');
}

const otherField = (field: Field) => (field === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens');

function openaiError(status: number, message: string, param: string | null, code: string | null): Answer {
  return { status, body: { error: { message, type: 'invalid_request_error', param, code } } };
}

/** What Azure answers to a prompt that its filter does not let through. */
export const filteredPrompt: Answer = {
  status: 400,
  body: {
    error: {
      message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      type: null,
      param: 'prompt',
      code: 'content_filter',
      status: 400,
      innererror: {
        code: 'ResponsibleAIPolicyViolation',
        content_filter_result: { violence: { filtered: true, severity: 'medium' } },
      },
    },
  },
};
