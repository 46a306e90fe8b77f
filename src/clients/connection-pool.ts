import { type Dispatcher, Pool } from 'undici';
import { outgoingHeaders } from '../trace.ts';

export interface RawRequest {
  method: 'GET' | 'POST';
  /** Below the base URL, with its query. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** The connections to one service: kept alive between calls, bounded in number, closed together. */
export interface ConnectionPool {
  /**
   * One exchange, whatever the status of the answer. `onHandOver` is called right before the first byte of the request
   * goes out: what fails earlier was never seen by the service. Redirects are answers like others.
   */
  exchange(request: RawRequest, signal: AbortSignal, onHandOver?: () => void): Promise<RawAnswer>;
  /** Ends at once whatever is under way. */
  close(): Promise<void>;
}

/** No service's answer is longer than this; what is, is rubbish. */
const maxAnswerBytes = 5 * 1024 * 1024;

/** How long a connection may take to open: time for one lost packet, and still a try within the shortest time-out. */
const connectWithinMs = 3_000;

/** Shorter than the 5 s after which Node's and Python's usual servers close a connection that rests. */
const restMs = 4_000;

/** `baseUrl` may have a path of its own. Without `reuse` each call opens a connection of its own. */
export function openConnectionPool(baseUrl: string, connections: number, { reuse = true } = {}): ConnectionPool {
  const { origin, pathname } = new URL(baseUrl);
  const basePath = pathname.replace(/\/+$/, '');
  const pool = new Pool(origin, {
    connections,
    connect: { timeout: connectWithinMs },
    keepAliveTimeout: restMs,
    // One call at a time on a connection: giving one up ends that connection, and the service sees it. 0: one at all.
    pipelining: reuse ? 1 : 0,
    allowH2: false,
    // The policy around a call bounds it as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    exchange: ({ path, ...request }, signal, onHandOver) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const collector = collect(signal, resolve, reject, onHandOver);
        pool.dispatch(
          { ...request, headers: { ...request.headers, ...outgoingHeaders() }, path: basePath + path },
          collector,
        );
      }),
    close: () => pool.destroy(),
  };
}

/** Collects an answer, up to the limit, unless `signal` says that nobody waits for it any more. */
function collect(
  signal: AbortSignal,
  resolve: (answer: RawAnswer) => void,
  reject: (error: unknown) => void,
  onHandOver: (() => void) | undefined,
): Dispatcher.DispatchHandler {
  const decoder = new TextDecoder();
  let controller: Dispatcher.DispatchController | null = null;
  let status = 0;
  let headers = new Headers();
  let text = '';
  let bytes = 0;

  const settle = (error: unknown) => {
    signal.removeEventListener('abort', giveUp);
    if (error !== null) reject(error);
    else resolve({ status, headers, text: text + decoder.decode() });
  };
  // A call that still waits for a connection is given up when it gets one.
  const giveUp = () => {
    controller?.abort(signal.reason);
    settle(signal.reason);
  };
  signal.addEventListener('abort', giveUp, { once: true });

  return {
    onRequestStart(started) {
      controller = started;
      if (signal.aborted) started.abort(signal.reason);
      else onHandOver?.();
    },
    onResponseStart(_, code, received) {
      // An answer before the answer, such as 103.
      if (code < 200) return;
      status = code;
      headers = new Headers(Object.entries(received).map(([name, value]): [string, string] => [name, String(value)]));
    },
    onResponseData(receiving, chunk) {
      bytes += chunk.byteLength;
      if (bytes > maxAnswerBytes) receiving.abort(new AnswerTooLongError());
      else text += decoder.decode(chunk, { stream: true });
    },
    onResponseEnd: () => settle(null),
    onResponseError: (_, error) => settle(error),
  };
}

/** Told apart from a connection that fails: the service answers, but not what was agreed. */
export class AnswerTooLongError extends Error {
  constructor() {
    super(`the answer is longer than ${maxAnswerBytes} bytes`);
  }
}
