import type OpenAI from 'openai';
import { APIError } from 'openai';
import { z } from 'zod';
import { type ModelReply, modelReplySchema } from '../domain/model-reply.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { connectionFailure, retryAfterOf, verdictOf, wordsOf } from './http.ts';
import { UpstreamError } from './upstream-error.ts';

/** What came of one call: an answer in the agreed shape, or why there is none. None of the others is ever sent. */
export type ModelOutcome =
  | { kind: 'answer'; reply: ModelReply; model: string }
  | { kind: 'refusal'; message: string }
  | { kind: 'truncated' }
  | { kind: 'invalid'; message: string };

/** Why no model has spoken. The last two are worth another try; the others fail again until somebody acts. */
export type ModelFailure =
  | { kind: 'unauthorized'; message: string }
  | { kind: 'quota_exhausted'; message: string }
  | { kind: 'rejected'; message: string }
  | { kind: 'rate_limited'; message: string; retryAfterMs: number | null }
  | { kind: 'unavailable'; message: string; status: number | null; retryAfterMs: number | null };

/** What no database takes: NUL, and halves of characters. */
const unstorable = /\0|\p{Cs}/u;

/** What a completion comes to. Whatever is not one comes from something in between: no model has spoken. */
export function outcomeOf(completion: Partial<OpenAI.ChatCompletion> | null | undefined): ModelOutcome | ModelFailure {
  if (!Array.isArray(completion?.choices)) {
    return { kind: 'unavailable', message: 'the answer is no completion', status: null, retryAfterMs: null };
  }
  // A server that only resembles OpenAI's may leave out what the SDK's types promise.
  const choice = completion.choices[0] as OpenAI.ChatCompletion.Choice | undefined;
  const message = choice?.message;
  if (message?.refusal) return { kind: 'refusal', message: wordsOf(message.refusal) };
  if (choice?.finish_reason === 'content_filter') return { kind: 'refusal', message: 'stopped by a content filter' };
  if (choice?.finish_reason === 'length') return { kind: 'truncated' };
  let answer: unknown;
  try {
    answer = JSON.parse(message?.content ?? '');
  } catch {
    return { kind: 'invalid', message: 'the answer is not JSON' };
  }
  const parsed = modelReplySchema.safeParse(answer);
  if (!parsed.success) return { kind: 'invalid', message: wordsOf(z.prettifyError(parsed.error)) };
  const { reply, language, translation, escalationReason } = parsed.data;
  if ([reply, translation, escalationReason].some((words) => unstorable.test(words ?? ''))) {
    return { kind: 'invalid', message: 'the answer has characters that no text has' };
  }
  // B35: whoever approves the reply must be able to read it.
  if (language !== 'en' && !translation?.trim()) return { kind: 'invalid', message: 'the translation is missing' };
  if (language === 'en' && detectLanguage(reply) === 'es') {
    return { kind: 'invalid', message: 'the reply is not in the language that it says' };
  }
  return { kind: 'answer', reply: parsed.data, model: completion.model ?? 'unknown' };
}

/** What an error of the SDK comes to: an answer with a status, a connection that failed, or an answer that broke off. */
export function failureOf(error: unknown): ModelFailure {
  if (!(error instanceof APIError) || error.status === undefined) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { kind: 'unavailable', message: connectionFailure(cause), status: null, retryAfterMs: null };
  }
  const message = wordsOf(error.message);
  const retryAfterMs = error.headers ? retryAfterOf(error.headers) : null;
  if (error.code === 'insufficient_quota') return { kind: 'quota_exhausted', message };
  if (error.status === 401 || error.status === 403) return { kind: 'unauthorized', message };
  if (error.status === 429) return { kind: 'rate_limited', message, retryAfterMs };
  // A 409 is a conflict over some resource of the service, which passes.
  const passes = error.status === 409 || ['later', 'ambiguous'].includes(verdictOf(error.status, error.error));
  return passes ? { kind: 'unavailable', message, status: error.status, retryAfterMs } : { kind: 'rejected', message };
}

/** In words of our own. */
const summaries: Record<Exclude<ModelFailure['kind'], 'unavailable'>, string> = {
  unauthorized: 'the key is not accepted',
  quota_exhausted: 'the quota is used up',
  rejected: 'the request was rejected',
  rate_limited: 'too many requests',
};

/** The same failure as whoever drafts deals with it: final, or worth another try. */
export function errorOf(service: string, failure: ModelFailure, cause?: unknown): UpstreamError {
  const retry = failure.kind === 'rate_limited' || failure.kind === 'unavailable';
  const summary = failure.kind === 'unavailable' ? summaryOf(failure) : summaries[failure.kind];
  return new UpstreamError(service, retry ? 'unavailable' : 'refused', failure.message, {
    summary,
    retryAfterMs: retry ? failure.retryAfterMs : null,
    cause,
  });
}

const summaryOf = ({ status, message }: { status: number | null; message: string }) =>
  status === null ? message : `answered ${status}`;
