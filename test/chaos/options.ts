import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What may be chosen about a storm. */
export interface ChaosOptions {
  seed: number;
  texts: number;
  conversations: number;
  instances: number;
  seconds: number;
  database: 'embedded' | 'postgres';
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const schema = z.object({
  seed: whole(0, 2 ** 32 - 1).default(() => Date.now() % 2 ** 32),
  texts: whole(1, 100_000).default(500),
  conversations: whole(1, 590).default(100),
  instances: whole(1, 20).optional(),
  seconds: whole(1, 86_400).default(60),
  database: z.enum(['embedded', 'postgres']).default('postgres'),
});

/** Reads the command line; throws with words for people. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      texts: { type: 'string' },
      conversations: { type: 'string' },
      instances: { type: 'string' },
      seconds: { type: 'string' },
      database: { type: 'string' },
    },
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { instances, ...rest } = parsed.data;
  if (rest.database === 'embedded' && (instances ?? 1) > 1) {
    throw new Error('the embedded database has one door: --instances must be 1');
  }
  return { ...rest, instances: instances ?? (rest.database === 'embedded' ? 1 : 3) };
}
