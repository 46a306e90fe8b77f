import { randomUUID } from 'node:crypto';
import { type ChatRequest, chatRequest, userMessage } from './chat-request.ts';
import type { Answer, StandInRequest } from './interception.ts';
import { parseModelDocument } from './model-document.ts';
import { type ModelAnswer, writeModelAnswer } from './model-replies.ts';
import { type Listening, type StandIn, startStandIn } from './stand-in-server.ts';

/** A stand-in for an OpenAI-compatible API: no model, but rules that write like a small one. */
export interface ModelStandIn extends StandIn {
  /** What an OpenAI client takes as its base URL. */
  readonly baseUrl: string;
  /** The well-formed requests for a completion, oldest first, also those that were intercepted. */
  readonly requests: readonly ChatRequest[];
}

/** Starts an OpenAI-compatible API that takes any key and any model name. */
export async function startModelServer(listening: Listening): Promise<ModelStandIn> {
  const requests: ChatRequest[] = [];
  const standIn = await startStandIn({
    ...listening,
    routes: { 'POST /v1/chat/completions': complete },
    onRequest: ({ body }) => {
      const parsed = chatRequest.safeParse(body);
      if (parsed.success) requests.push(parsed.data);
    },
  });
  return Object.assign(standIn, { requests, baseUrl: `${standIn.url}/v1` });
}

function complete({ headers, body }: StandInRequest): Answer {
  if (!/^Bearer \S/.test(headers.authorization ?? '')) {
    return failure(401, "You didn't provide an API key.", { param: null, code: null });
  }
  const parsed = chatRequest.safeParse(body);
  if (!parsed.success) {
    const param = String(parsed.error.issues[0]?.path[0] ?? 'messages');
    const missing = typeof body !== 'object' || body === null || !(param in body);
    return missing
      ? failure(400, `Missing required parameter: '${param}'.`, { param, code: 'missing_required_parameter' })
      : failure(400, `Invalid value for '${param}'.`, { param, code: 'invalid_value' });
  }
  const request = parsed.data;
  const question = userMessage(request);
  const content = write(request, writeModelAnswer(parseModelDocument(question)));
  const promptTokens = tokens(request.messages.map((message) => JSON.stringify(message.content)).join(''));
  return {
    status: 200,
    body: {
      id: `chatcmpl-${randomUUID()}`,
      object: 'chat.completion',
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      choices: [
        { index: 0, message: { role: 'assistant', content, refusal: null }, logprobs: null, finish_reason: 'stop' },
      ],
      usage: {
        prompt_tokens: promptTokens,
        completion_tokens: tokens(content),
        total_tokens: promptTokens + tokens(content),
      },
    },
  };
}

/** With a schema: a JSON object of exactly its properties. Without one: the bare reply. */
function write(request: ChatRequest, answer: ModelAnswer): string {
  const properties = request.response_format?.json_schema?.schema.properties;
  if (!properties) return answer.reply;
  const said: Partial<Record<string, unknown>> = { ...answer };
  return JSON.stringify(Object.fromEntries(Object.keys(properties).map((name) => [name, said[name] ?? null])));
}

/** English has about four characters a token. */
function tokens(text: string): number {
  return Math.ceil(text.length / 4);
}

function failure(status: number, message: string, cause: { param: string | null; code: string | null }): Answer {
  return { status, body: { error: { message, type: 'invalid_request_error', ...cause } } };
}
