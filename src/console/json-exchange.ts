import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer with a status of its own, thrown from wherever a request turns out not to be served. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  constructor(status: number, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Bytes of a body: several times the longest text, or password. */
const longestBody = 10_000;

/** What these answers say is for one person at one moment. */
const always = { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { ...always, ...headers });
  response.end(JSON.stringify(body));
}

/** Throws a {@link Refusal} unless the request says what a page elsewhere cannot say without being let. */
export function demandOwnPage({ headers }: IncomingMessage): void {
  const isJson = /^application\/json *(;|$)/i.test(headers['content-type'] ?? '');
  if (isJson && headers['x-requested-with'] !== undefined) return;
  throw new Refusal(403, 'Send content-type application/json and the header x-requested-with.');
}

/** The body as JSON, null where there is none. Throws a {@link Refusal}. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  // Refused unread: who stops reading halfway can give no answer any more.
  if (request.headers['transfer-encoding'] !== undefined) {
    throw new Refusal(411, 'The length of the body must be told in Content-Length.');
  }
  if (Number(request.headers['content-length'] ?? 0) > longestBody) {
    throw new Refusal(413, `The body is longer than ${longestBody} bytes.`);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  if (chunks.length === 0) return null;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
}
