import type { IncomingHttpHeaders } from 'node:http';
import type { ServiceFault } from './service-fault.ts';

/** One HTTP request as a stand-in sees it. */
export interface StandInRequest {
  method: string;
  /** Without the query, and still percent-encoded. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The JSON value; the raw text where it is not JSON; undefined where there is none. */
  body: unknown;
  /** What goes wrong in the middle of the work. */
  fault?: ServiceFault;
}

/** What goes back: an object is sent as JSON, a string as it is. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: object | string;
}

/** How a connection fails: torn down at once, or left open without a word. */
export type BrokenConnection = 'reset' | 'hang';

/**
 * What happens in place of the real answer. `handleThen` lets the real handler do its work first, so that the caller
 * cannot know whether it was done: the text went out, then the connection broke; at once, or in the middle of the body
 * (`truncate`). `trickle` sends the whole answer, bit by bit. `during` is played by the handler.
 */
export type Interception =
  | Answer
  | BrokenConnection
  | { handleThen: BrokenConnection | 'truncate' }
  | { handleThen: 'trickle'; overMs: number }
  | { during: ServiceFault };

/** Decides for each request what happens to it; undefined lets it through. May wait first, to play a slow service. */
export type Intercept = (request: StandInRequest) => Interception | undefined | Promise<Interception | undefined>;
