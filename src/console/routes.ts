import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal, sendJson } from './json-exchange.ts';

export type Method = 'GET' | 'POST' | 'DELETE';
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Handlers by path and method. */
export type Endpoints = Readonly<Record<string, Readonly<Partial<Record<Method, Handler>>>>>;

/** Answers a request for one of the endpoints; false where there is none at this path. */
export async function answerAt(
  endpoints: Endpoints,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!Object.hasOwn(endpoints, path)) return false;
  const handlers = endpoints[path] ?? {};
  const methods = Object.keys(handlers) as Method[];
  const handler = methods.find((method) => method === request.method);
  try {
    if (handler === undefined) throw new Refusal(405, 'Method not allowed.', { allow: methods.join(', ') });
    await handlers[handler]?.(request, response);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sendJson(response, error.status, { message: error.message }, error.headers);
  }
  return true;
}
