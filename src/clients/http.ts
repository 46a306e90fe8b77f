import { UpstreamError } from './upstream-error.ts';

export interface HttpAnswer {
  status: number;
  /** Parsed JSON; the text as it came where it is none. */
  body: unknown;
}

export interface HttpCall {
  service: string;
  url: string;
  method?: 'GET' | 'POST';
  body?: object;
  signal: AbortSignal;
}

/** No neighbour's answer is longer than this; what is, is rubbish. */
const maxAnswerBytes = 5 * 1024 * 1024;

/** Connection errors that happen before a single byte of the request was handed over. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * One HTTP exchange of JSON. Answers below 500 come back whatever their status, except 429; the rest throws
 * {@link UpstreamError}.
 */
export async function callHttp({ service, url, method = 'GET', body, signal }: HttpCall): Promise<HttpAnswer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      signal,
      redirect: 'error',
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    text = await readText(response);
  } catch (error) {
    signal.throwIfAborted();
    const code = (error as { cause?: { code?: string } }).cause?.code;
    throw new UpstreamError(service, 'unavailable', `the connection failed (${code ?? (error as Error).message})`, {
      outcomeUnknown: code === undefined || !neverSent.has(code),
      cause: error,
    });
  }
  if (response.status >= 500 || response.status === 429) {
    throw new UpstreamError(service, 'unavailable', answered(response.status, text), {
      retryAfterMs: retryAfterOf(response.headers),
      // 502 is the service's own word that its provider failed; other 5xx may come from anything on the way.
      outcomeUnknown: response.status !== 502 && response.status !== 429,
    });
  }
  return { status: response.status, body: parseJson(text) };
}

async function readText(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > maxAnswerBytes) throw new Error(`the answer is longer than ${maxAnswerBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
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
  return (typeof words === 'string' ? words : (JSON.stringify(words) ?? ''))
    .slice(0, 300)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}

/** A failure in words: the status, and what the service says about it. */
export function answered(status: number, body: unknown): string {
  const words = wordsOf(body);
  return words === '' ? `answered ${status}` : `answered ${status}: ${words}`;
}

/** `Retry-After` in milliseconds: seconds, or an HTTP date. */
export function retryAfterOf(headers: { get(name: string): string | null }): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  // More digits are decades: rubbish, and no wait for it can be stored.
  if (/^\d{1,9}(\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (/^\d+$/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

/** A path below a configured base URL, which may have a path of its own. */
export function endpoint(baseUrl: string, path: string): string {
  return baseUrl.replace(/\/+$/, '') + path;
}
