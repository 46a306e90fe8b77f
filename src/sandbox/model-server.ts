import { z } from 'zod';
import { type ChatRequest, chatRequest, schemaInWords, userMessage } from './chat-request.ts';
import type { Answer, StandInRequest } from './interception.ts';
import { type ModelBehaviour, modelBehaviour } from './model-behaviour.ts';
import { completionOf } from './model-completion.ts';
import { parseModelDocument } from './model-document.ts';
import { filteredPrompt, refusalOf } from './model-refusals.ts';
import { type ModelAnswer, writeModelAnswer } from './model-replies.ts';
import { troubleAnswer } from './model-troubles.ts';
import type { Routes } from './routes.ts';
import { type Listening, type StandIn, startStandIn } from './stand-in-server.ts';

/** A stand-in for an OpenAI-compatible API: no model, but rules that write like a small one. */
export interface ModelStandIn extends StandIn {
  /** What an OpenAI client takes as its base URL. */
  readonly baseUrl: string;
  /** The well-formed requests for a completion, oldest first, also those that were intercepted. */
  readonly requests: readonly ChatRequest[];
  /** Makes it behave like another server; what is left out is as OpenAI's. */
  behave(behaviour: z.input<typeof modelBehaviour>): void;
}

/** Starts an OpenAI-compatible API that takes any key and any model name. */
export async function startModelServer(listening: Listening): Promise<ModelStandIn> {
  const requests: ChatRequest[] = [];
  let behaviour = modelBehaviour.parse({});
  const complete = (request: StandInRequest) => answer(request, behaviour);
  const standIn = await startStandIn({
    ...listening,
    routes: {
      'POST ~/chat/completions': complete,
      ...behaviourRoutes(
        () => behaviour,
        (next) => {
          behaviour = next;
        },
      ),
    },
    onRequest: ({ body }) => {
      const parsed = chatRequest.safeParse(body);
      if (parsed.success) requests.push(parsed.data);
    },
  });
  return Object.assign(standIn, {
    requests,
    baseUrl: `${standIn.url}/v1`,
    behave: (next: z.input<typeof modelBehaviour>) => {
      behaviour = modelBehaviour.parse(next);
    },
  });
}

/** `/sandbox/model`: look, replace, back to the usual. */
function behaviourRoutes(read: () => ModelBehaviour, write: (behaviour: ModelBehaviour) => void): Routes {
  const show = (): Answer => ({ status: 200, body: read() });
  return {
    'GET /sandbox/model': show,
    'PUT /sandbox/model': ({ body }) => {
      const parsed = modelBehaviour.safeParse(body);
      if (!parsed.success) return { status: 400, body: { detail: z.prettifyError(parsed.error) } };
      write(parsed.data);
      return show();
    },
    'DELETE /sandbox/model': () => {
      write(modelBehaviour.parse({}));
      return show();
    },
  };
}

function answer({ headers, query, body }: StandInRequest, behaviour: ModelBehaviour): Answer {
  if (!hasKey(headers, behaviour.keyHeader)) {
    return failure(401, "You didn't provide an API key.", { param: null, code: null });
  }
  if (behaviour.apiVersion !== null && query.get('api-version') !== behaviour.apiVersion) {
    return { status: 404, body: { error: { code: '404', message: 'Resource not found' } } };
  }
  if (behaviour.trouble !== null) return troubleAnswer(behaviour.trouble);
  const parsed = chatRequest.safeParse(body);
  if (!parsed.success) {
    const param = String(parsed.error.issues[0]?.path[0] ?? 'messages');
    const missing = typeof body !== 'object' || body === null || !(param in body);
    return missing
      ? failure(400, `Missing required parameter: '${param}'.`, { param, code: 'missing_required_parameter' })
      : failure(400, `Invalid value for '${param}'.`, { param, code: 'invalid_value' });
  }
  const request = parsed.data;
  const refusal = refusalOf(request, behaviour);
  if (refusal !== null) return refusal;
  const question = userMessage(request);
  if (behaviour.filtered !== null && question.includes(behaviour.filtered)) return filteredPrompt;
  const written = write(schemaFor(request, behaviour), writeModelAnswer(parseModelDocument(question)));
  return completionOf(request, written, behaviour);
}

function hasKey(headers: StandInRequest['headers'], header: ModelBehaviour['keyHeader']): boolean {
  return header === 'api-key' ? Boolean(headers['api-key']) : /^Bearer \S/.test(headers.authorization ?? '');
}

/** The properties that are wanted: of the schema, where it is heeded, else of what the prompt says about it. */
function schemaFor(request: ChatRequest, { structuredOutput }: ModelBehaviour): Record<string, unknown> | null {
  const schema = request.response_format?.json_schema?.schema.properties;
  return (structuredOutput === 'ignored' ? undefined : schema) ?? schemaInWords(request);
}

/** With a schema: a JSON object of exactly its properties. Without one: the bare reply. */
function write(properties: Record<string, unknown> | null, answer: ModelAnswer): string {
  if (!properties) return answer.reply;
  const said: Partial<Record<string, unknown>> = { ...answer };
  return JSON.stringify(Object.fromEntries(Object.keys(properties).map((name) => [name, said[name] ?? null])));
}

function failure(status: number, message: string, cause: { param: string | null; code: string | null }): Answer {
  return { status, body: { error: { message, type: 'invalid_request_error', ...cause } } };
}
