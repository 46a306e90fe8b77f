import { APIError } from 'openai';
import { z } from 'zod';
import { connectionFailure, retryAfterOf, verdictOf, wordsOf, writtenOut } from '../http.ts';
import { UpstreamError } from '../upstream-error.ts';

/** What is refused for every text alike, until somebody acts: the key, the money, the model's name, all that is asked. */
export type AccountTrouble = 'key' | 'payment' | 'model' | 'requests';

/** In words of our own. */
export const accountTroubles: Record<AccountTrouble, string> = {
  key: 'the key is not accepted',
  payment: 'the account has run out of money or quota',
  model: 'the model is not known there',
  requests: 'every request is refused',
};

/** `words`: all that the server said, to be looked through and never shown. */
interface Refused {
  status: number;
  message: string;
  words: string;
}

/** Why no model has spoken. */
export type ModelFailure =
  /** Refused for every text alike. */
  | ({ kind: 'account'; trouble: AccountTrouble } & Refused)
  /** Refused for what this text says. */
  | ({ kind: 'filtered' } & Refused)
  /** Refused, for the text's sake or for the request's: nobody knows yet. */
  | ({ kind: 'doubtful' } & Refused)
  /** The last two are worth another try. */
  | { kind: 'rate_limited'; message: string; retryAfterMs: number | null }
  | { kind: 'unavailable'; message: string; status: number | null; retryAfterMs: number | null; words?: string };

/** What an error of the SDK comes to: an answer with a status, a connection that failed, or an answer that broke off. */
export function failureOf(error: unknown): ModelFailure {
  if (!(error instanceof APIError) || error.status === undefined) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { kind: 'unavailable', message: connectionFailure(cause), status: null, retryAfterMs: null };
  }
  const retryAfterMs = error.headers ? retryAfterOf(error.headers) : null;
  return classify(error.status, error.error, wordsOf(error.message), retryAfterMs);
}

const errorBody = z.object({ code: z.coerce.number().int(), message: z.unknown() }).partial();

/** What an error comes to that stands in an answer of 200; without a status of its own it is an outage. */
export function failureOfAnswer(error: unknown): ModelFailure {
  const status = errorBody.safeParse(error).data?.code ?? 0;
  return classify(status >= 400 && status < 600 ? status : 502, error, wordsOf({ error }), null);
}

const machineWord = z.coerce.string().catch('');

/** What servers say to machines: codes, and Azure's and OpenRouter's word on what their filters found. */
const machineWords = z.object({
  code: machineWord,
  type: machineWord,
  innererror: z.object({ code: machineWord }).nullish().catch(null),
  metadata: z.object({ flagged_input: z.unknown(), reasons: z.unknown() }).partial().nullish().catch(null),
});

function classify(status: number, error: unknown, message: string, retryAfterMs: number | null): ModelFailure {
  const { code, type, innererror, metadata } = machineWords.parse(typeof error === 'object' ? (error ?? {}) : {});
  const refused = { status, message, words: writtenOut(error) };
  const isFiltered =
    /content_(filter|policy)/.test(code) ||
    innererror?.code === 'ResponsibleAIPolicyViolation' ||
    metadata?.flagged_input != null ||
    metadata?.reasons != null;
  if (isFiltered) return { kind: 'filtered', ...refused };
  if (status === 402 || /insufficient|billing/.test(`${code} ${type}`)) {
    return { kind: 'account', trouble: 'payment', ...refused };
  }
  if (status === 401) return { kind: 'account', trouble: 'key', ...refused };
  if (status === 404) return { kind: 'account', trouble: 'model', ...refused };
  if (status === 429) return { kind: 'rate_limited', message, retryAfterMs };
  // A 409 is a conflict over some resource of the service, which passes.
  const passes = status === 409 || ['later', 'ambiguous'].includes(verdictOf(status));
  return passes
    ? { kind: 'unavailable', message, status, retryAfterMs, words: refused.words }
    : { kind: 'doubtful', ...refused };
}

/** What servers answer that have too much to do; 529 is Anthropic's. */
const overloaded = new Set([503, 529]);

/** What is worth another try, as whoever drafts deals with it. */
export function outageOf(
  service: string,
  failure: Extract<ModelFailure, { kind: 'rate_limited' | 'unavailable' }>,
  cause?: unknown,
): UpstreamError {
  const { message, retryAfterMs } = failure;
  const congested = failure.kind === 'rate_limited' || (failure.status !== null && overloaded.has(failure.status));
  return new UpstreamError(service, 'unavailable', message, {
    summary: summaryOf(failure),
    retryAfterMs,
    congested,
    cause,
  });
}

function summaryOf(failure: Extract<ModelFailure, { kind: 'rate_limited' | 'unavailable' }>): string {
  if (failure.kind === 'rate_limited') return 'too many requests';
  return failure.status === null ? failure.message : `answered ${failure.status}`;
}
