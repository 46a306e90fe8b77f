import type OpenAI from 'openai';
import { z } from 'zod';
import { givenReplySchema, type ModelReply } from '../../domain/model-reply.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { wordsOf } from '../http.ts';
import { answerText } from './answer-text.ts';
import { failureOfAnswer, type ModelFailure } from './failure.ts';

/** What a model said: an answer in the agreed shape, or why there is none. None of the others is ever sent. */
export type ModelWord =
  | { kind: 'answer'; reply: ModelReply; model: string | null }
  | { kind: 'refusal'; message: string }
  | { kind: 'truncated' }
  /** `breaksSchema`: it said something, and not in the shape that was asked for. */
  | { kind: 'invalid'; message: string; breaksSchema: boolean };

/** A choice, with what servers that only resemble OpenAI's put into it. */
type Choice = Partial<Omit<OpenAI.ChatCompletion.Choice, 'finish_reason'>> & {
  finish_reason?: string;
  error?: unknown;
};

/** What no database takes: NUL, and halves of characters. */
const unstorable = /\0|\p{Cs}/u;

/** What a completion comes to. Whatever is not one comes from something in between: no model has spoken. */
export function readCompletion(
  completion: Partial<OpenAI.ChatCompletion> | null | undefined,
): ModelWord | ModelFailure {
  const { error } = (completion ?? {}) as { error?: unknown };
  if (error) return failureOfAnswer(error);
  if (!Array.isArray(completion?.choices)) {
    return { kind: 'unavailable', message: 'the answer is no completion', status: null, retryAfterMs: null };
  }
  const choice = completion.choices[0] as Choice | undefined;
  if (choice?.error || choice?.finish_reason === 'error') return failureOfAnswer(choice.error);
  const message = choice?.message;
  if (message?.refusal) return { kind: 'refusal', message: wordsOf(message.refusal) };
  if (choice?.finish_reason === 'content_filter') return { kind: 'refusal', message: 'stopped by a content filter' };
  if (choice?.finish_reason === 'length') return { kind: 'truncated' };
  return readReply(answerText(message?.content), completion.model ?? null);
}

function readReply(text: string, model: string | null): ModelWord {
  const invalid = (reason: string, breaksSchema: boolean): ModelWord => ({
    kind: 'invalid',
    message: reason,
    breaksSchema,
  });
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return invalid('the answer is not JSON', text !== '');
  }
  const parsed = givenReplySchema.safeParse(answer);
  if (!parsed.success) return invalid(wordsOf(z.prettifyError(parsed.error)), true);
  const { reply, language, translation, escalationReason } = parsed.data;
  if ([reply, translation, escalationReason].some((words) => unstorable.test(words ?? ''))) {
    return invalid('the answer has characters that no text has', false);
  }
  // B35: whoever approves the reply must be able to read it.
  if (language !== 'en' && !translation?.trim()) return invalid('the translation is missing', false);
  if (language === 'en' && detectLanguage(reply) === 'es') {
    return invalid('the reply is not in the language that it says', false);
  }
  return { kind: 'answer', reply: parsed.data, model };
}
