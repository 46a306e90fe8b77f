import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What may be chosen about a run. */
export interface EvalOptions {
  /** Base URL of an OpenAI-compatible endpoint; null: the sandbox's model. */
  modelUrl: string | null;
  model: string;
  apiKey: string;
  /** Dollars per million tokens. */
  inputPrice: number;
  outputPrice: number;
  /** Conversations whose id or behaviour matches. */
  filter: RegExp | null;
  concurrency: number;
  /** Longest wait for one text to come to rest, in milliseconds. */
  timeoutMs: number;
  /** Where the results are written. */
  json: string | null;
}

const price = z.coerce.number().min(0).default(0);

const schema = z.object({
  'model-url': z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  model: z.string().default('sandbox-model'),
  'api-key': z.string().optional(),
  'input-price': price,
  'output-price': price,
  filter: z
    .string()
    .transform((pattern) => new RegExp(pattern))
    .nullable()
    .default(null),
  concurrency: z.coerce.number().int().min(1).max(64).default(4),
  timeout: z.coerce.number().positive().default(60),
  json: z.string().nullable().default(null),
});

/** Reads the command line; throws with words for people. The key may also come from the environment, out of sight of `ps`. */
export function readOptions(args: readonly string[], keyOfEnvironment: string | undefined): EvalOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(schema.shape).map((name) => [name, text])),
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { data } = parsed;
  return {
    modelUrl: data['model-url'],
    model: data.model,
    apiKey: data['api-key'] ?? keyOfEnvironment ?? 'none',
    inputPrice: data['input-price'],
    outputPrice: data['output-price'],
    filter: data.filter,
    concurrency: data.concurrency,
    timeoutMs: data.timeout * 1_000,
    json: data.json,
  };
}
