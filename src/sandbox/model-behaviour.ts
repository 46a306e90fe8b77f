import { z } from 'zod';

/** The ways in which servers that speak the protocol of chat completions differ; the defaults are OpenAI's own. */
export const modelBehaviour = z.strictObject({
  /**
   * How much of `response_format` is taken: strict schemas, schemas without `strict`, `json_object` alone, nothing; or
   * everything is taken and nothing heeded.
   */
  structuredOutput: z.enum(['strict', 'loose', 'json_object', 'none', 'ignored']).default('strict'),
  /** Which fields bound the answer. `max_tokens_heeded`: both are taken, but only `max_tokens` counts. */
  tokenFields: z
    .enum(['both', 'max_tokens', 'max_completion_tokens', 'max_tokens_heeded', 'neither', 'ignored'])
    .default('both'),
  /** The most that may be asked for; more is refused. */
  mostTokens: z.number().int().positive().default(1_000_000),
  /** In whose words a request is refused; `unnamed` does not say what is wrong. */
  wording: z.enum(['openai', 'azure', 'mistral', 'vllm', 'deepseek', 'unnamed']).default('openai'),
  /** Tokens that are spent on thinking before the answer begins. */
  reasoningTokens: z.number().int().min(0).default(0),
  /** What stands around the answer. `think_tail`: the template of the model opened the tag, so only its end shows. */
  content: z.enum(['plain', 'fence', 'think', 'think_tail', 'think_fence', 'parts']).default('plain'),
  /** In which header the key must come. */
  keyHeader: z.enum(['authorization', 'api-key']).default('authorization'),
  /** What `?api-version=` must say; null: it need not be there. */
  apiVersion: z.string().nullable().default(null),
  /** Left out, as by servers that only resemble OpenAI's. */
  usage: z.boolean().default(true),
  /** A prompt with this in it is refused by a content filter. */
  filtered: z.string().nullable().default(null),
  /** What is wrong with the account, the key or the server; null: nothing. */
  trouble: z
    .enum([
      'insufficient_quota',
      'payment_required',
      'wrong_key',
      'forbidden',
      'no_such_model',
      'overloaded',
      'rate_limited_seconds',
      'rate_limited_date',
      'rate_limited_ms',
      'error_in_200',
      'payment_in_200',
      'error_in_choice',
      'rejects_everything',
    ])
    .nullable()
    .default(null),
});

export type ModelBehaviour = z.infer<typeof modelBehaviour>;
