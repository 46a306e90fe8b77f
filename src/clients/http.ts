import { AnswerTooLongError, type ConnectionPool, type RawAnswer } from './connection-pool.ts';
import type { Attempt } from './resilience.ts';
import { UpstreamError } from './upstream-error.ts';

/**
 * What the status of an answer says of the call, for every upstream service alike. `refused`: final. `later`: not done, and
 * worth another try. `ambiguous`: it may have been done all the same.
 */
export type Verdict = 'done' | 'not_found' | 'refused' | 'later' | 'ambiguous';

/** An answer that the service gave on purpose. */
export interface HttpAnswer {
  verdict: 'done' | 'not_found' | 'refused';
  status: number;
  /** Parsed JSON; the text as it came where it is none. */
  body: unknown;
}

export interface HttpCall {
  service: string;
  pool: ConnectionPool;
  path: string;
  method?: 'GET' | 'POST';
  body?: object;
  headers?: Record<string, string>;
}

/** Whatever else a 4xx means, these say: not now. */
const notNow = new Set([408, 425, 429]);

export function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return 'done';
  if (status === 404) return 'not_found';
  if (notNow.has(status)) return 'later';
  if (status >= 400 && status < 500) return 'refused';
  // Also a 502, in whatever shape: whom it asked may have done it late. A redirect is not followed: it would hand over the text elsewhere.
  return 'ambiguous';
}

/** One exchange of JSON. Throws {@link UpstreamError} for what is worth another try; the rest is an answer. */
export async function callHttp(call: HttpCall, attempt: Attempt): Promise<HttpAnswer> {
  const { service } = call;
  const { status, headers, text } = await exchange(call, attempt);
  const body = parseJson(text);
  const verdict = verdictOf(status);
  if (verdict === 'later' || verdict === 'ambiguous') {
    throw new UpstreamError(service, 'unavailable', answered(status, body), {
      summary: `answered ${status}`,
      retryAfterMs: retryAfterOf(headers),
      outcomeUnknown: verdict === 'ambiguous',
    });
  }
  return { verdict, status, body };
}

async function exchange(call: HttpCall, attempt: Attempt): Promise<RawAnswer> {
  const { service, pool, path, method = 'GET', body, headers } = call;
  try {
    return await pool.exchange(
      {
        method,
        path,
        headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      attempt.signal,
      attempt.onHandOver,
    );
  } catch (error) {
    attempt.signal.throwIfAborted();
    throw new UpstreamError(service, 'unavailable', connectionFailure(error), {
      outcomeUnknown: attempt.handedOver(),
      cause: error,
    });
  }
}

/** Why there is no answer, in words without an address. */
export function connectionFailure(error: unknown): string {
  if (error instanceof AnswerTooLongError) return error.message;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `the connection failed (${code})` : 'the connection failed';
}

/** The error for an answer that is not what was asked for: refused, not found, or out of the agreed shape. */
export function notAsAgreed(
  service: string,
  { verdict, status, body }: HttpAnswer,
  options: { what: string; cause?: unknown },
): UpstreamError {
  if (verdict === 'done')
    return new UpstreamError(service, 'unavailable', `${options.what} is not in the agreed shape`, options);
  return new UpstreamError(service, 'refused', answered(status, body), { summary: `answered ${status}` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * What a service says went wrong, in the shapes that they use, cut to a line. Control characters and halves of
 * characters become spaces: it ends up in the database, which takes neither.
 */
export function wordsOf(answer: unknown): string {
  const body = typeof answer === 'string' ? parseJson(answer) : answer;
  const { detail, error } = (body ?? {}) as { detail?: unknown; error?: { message?: unknown } | string };
  const words = detail ?? (typeof error === 'object' ? error?.message : error) ?? body ?? '';
  return (typeof words === 'string' ? words : writtenOut(words))
    .slice(0, 300)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}

/** As JSON; empty where it cannot be. */
export function writtenOut(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Nested deeper than the stack: rubbish.
    return '';
  }
}

/** A failure in words: the status, and what the service says about it. */
export function answered(status: number, body: unknown): string {
  const words = wordsOf(body);
  return words === '' ? `answered ${status}` : `answered ${status}: ${words}`;
}

/** `Retry-After` in milliseconds: seconds, or an HTTP date; `retry-after-ms` is more exact where it is given. */
export function retryAfterOf(headers: Pick<Headers, 'get'>): number | null {
  const exact = headers.get('retry-after-ms')?.trim() ?? '';
  if (/^\d{1,12}(\.\d+)?$/.test(exact)) return Number(exact);
  const value = headers.get('retry-after')?.trim() ?? '';
  // More digits are decades: rubbish, and no wait for it can be stored.
  if (/^\d{1,9}(\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (/^\d+$/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
