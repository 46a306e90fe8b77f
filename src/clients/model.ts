import OpenAI, { APIError } from 'openai';
import { z } from 'zod';
import { detectLanguage } from '../domain/language.ts';
import { type ModelReply, modelReplySchema } from '../domain/model-reply.ts';
import { retryAfterOf, wordsOf } from './http.ts';
import { createResilience, type ResilienceOptions } from './resilience.ts';
import { UpstreamError } from './upstream-error.ts';

/** What came of one call: an answer in the agreed shape, or why there is none. None of the others is ever sent. */
export type ModelOutcome =
  | { kind: 'answer'; reply: ModelReply; model: string }
  | { kind: 'refusal'; message: string }
  | { kind: 'truncated' }
  | { kind: 'invalid'; message: string };

/** Drafts replies. Throws {@link UpstreamError}: `refused` for what is final (key, quota), `unavailable` for the rest. */
export interface Model {
  draftReply(prompt: { system: string; user: string }, signal?: AbortSignal): Promise<ModelOutcome>;
}

export interface ModelOptions extends Pick<ResilienceOptions, 'onCircuitChange'> {
  apiKey: string;
  /** Null: OpenAI's own. */
  baseUrl: string | null;
  model: string;
  timeoutMs?: number;
}

const service = 'model';

/** Enough for a text of two segments, its translation and the rest of the answer, several times over. */
const maxAnswerTokens = 1_000;

/** Strict structured output knows no lengths of strings; those are checked when the answer is parsed. */
const replyJsonSchema: Record<string, unknown> = z.toJSONSchema(modelReplySchema, {
  override: ({ jsonSchema }) => {
    delete jsonSchema.minLength;
    delete jsonSchema.maxLength;
  },
});
delete replyJsonSchema.$schema;

/** What no database takes: NUL, and halves of characters. */
const unstorable = /\0|\p{Cs}/u;

export function createModel(options: ModelOptions): Model {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    // The policy around it retries: the SDK repeats what is final and forgets a Retry-After of more than a minute.
    maxRetries: 0,
  });
  const resilience = createResilience({
    service,
    timeoutMs: options.timeoutMs ?? 30_000,
    concurrency: 16,
    queue: 500,
    retries: 0,
    ...(options.onCircuitChange && { onCircuitChange: options.onCircuitChange }),
  });

  return {
    draftReply: (prompt, signal) =>
      resilience.execute(async (attempt) => {
        const completion = await client.chat.completions
          .create(
            {
              model: options.model,
              messages: [
                { role: 'system', content: prompt.system },
                { role: 'user', content: prompt.user },
              ],
              response_format: {
                type: 'json_schema',
                json_schema: { name: 'reply', strict: true, schema: replyJsonSchema },
              },
              max_completion_tokens: maxAnswerTokens,
            },
            { signal: attempt },
          )
          .catch((error: unknown) => {
            throw attempt.aborted ? error : classify(error);
          });
        return outcomeOf(completion);
      }, signal),
  };
}

function outcomeOf(completion: Partial<OpenAI.ChatCompletion> | null | undefined): ModelOutcome {
  // What has no list of choices comes from something in between, or is an error in a 200: no model has spoken.
  if (!Array.isArray(completion?.choices)) {
    throw new UpstreamError(service, 'unavailable', 'the answer is no completion');
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

function classify(error: unknown): UpstreamError {
  // Without a status it is the connection, or an answer that broke off: the SDK passes that on as it came.
  if (!(error instanceof APIError) || error.status === undefined) {
    return new UpstreamError(service, 'unavailable', 'the connection failed', { cause: error });
  }
  const final = error.code === 'insufficient_quota' || (error.status < 500 && ![408, 409, 429].includes(error.status));
  return new UpstreamError(service, final ? 'refused' : 'unavailable', wordsOf(error.message), {
    retryAfterMs: error.headers ? retryAfterOf(error.headers) : null,
    cause: error,
  });
}
