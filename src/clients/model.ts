import OpenAI from 'openai';
import { z } from 'zod';
import { modelReplySchema } from '../domain/model-reply.ts';
import { type ConnectionPool, openConnectionPool } from './connection-pool.ts';
import { errorOf, failureOf, type ModelFailure, type ModelOutcome, outcomeOf } from './model-outcome.ts';
import type { Neighbour, NeighbourOptions } from './neighbour.ts';
import { type Attempt, createResilience } from './resilience.ts';

/** Drafts replies. Throws {@link UpstreamError}: `refused` for what is final (key, quota), `unavailable` for the rest. */
export interface Model {
  draftReply(prompt: { system: string; user: string }, signal?: AbortSignal): Promise<ModelOutcome>;
}

export interface ModelOptions extends NeighbourOptions {
  apiKey: string;
  model: string;
  /** Calls at once, of the whole process; more wait, in the order in which they come. */
  concurrency: number;
  /** Calls that may start in any minute; null: as many as come. */
  callsPerMinute: number | null;
}

const service = 'model';

/** Enough for a text of two segments, its translation, its claims and the rest of the answer, several times over. */
const maxAnswerTokens = 1_000;

/**
 * Strict structured output knows no lengths of strings, and bounds of numbers not everywhere; those are checked when the
 * answer is parsed.
 */
const replyJsonSchema: Record<string, unknown> = z.toJSONSchema(modelReplySchema, {
  override: ({ jsonSchema }) => {
    for (const keyword of ['minLength', 'maxLength', 'minimum', 'maximum'] as const) delete jsonSchema[keyword];
  },
});
delete replyJsonSchema.$schema;

export function createModel(options: ModelOptions): Model & Neighbour {
  const { baseUrl, apiKey, model, concurrency, callsPerMinute, ...policy } = options;
  const pool = openConnectionPool(baseUrl, concurrency);
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    // What the environment says beside the configuration is none of the SDK's business.
    organization: null,
    project: null,
    // The policy around it retries: the SDK repeats what is final and forgets a Retry-After of more than a minute.
    maxRetries: 0,
    fetch: fetchThrough(pool, baseUrl),
  });
  const resilience = createResilience({
    ...policy,
    service,
    lane: 'drafting',
    concurrency,
    queue: 500,
    retries: 0,
    callsPerMinute,
  });

  async function complete(prompt: { system: string; user: string }, { signal }: Attempt): Promise<ModelOutcome> {
    let outcome: ModelOutcome | ModelFailure;
    let cause: unknown;
    try {
      outcome = outcomeOf(
        await client.chat.completions.create(
          {
            model,
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
          { signal },
        ),
      );
    } catch (error) {
      signal.throwIfAborted();
      cause = error;
      outcome = failureOf(error);
    }
    switch (outcome.kind) {
      case 'answer':
      case 'refusal':
      case 'truncated':
      case 'invalid':
        return outcome;
      default:
        throw errorOf(service, outcome, cause);
    }
  }

  return {
    draftReply: (prompt, signal) => resilience.execute((attempt) => complete(prompt, attempt), signal),
    close: () => pool.close(),
  };
}

/** The SDK's way out: through the pool of its service, with the same limits as any other call. */
function fetchThrough(pool: ConnectionPool, baseUrl: string) {
  const basePath = new URL(baseUrl).pathname.replace(/\/+$/, '');
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    const { status, headers, text } = await pool.exchange(
      {
        method: 'POST',
        path: pathname.slice(basePath.length) + search,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: String(init.body),
      },
      init.signal ?? new AbortController().signal,
    );
    return new Response([204, 205, 304].includes(status) ? null : text, { status, headers });
  };
}
