import { z } from 'zod';
import { operation } from '../operation.ts';

const batchRow = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('elsewhere') }),
  z.object({ state: z.literal('filled'), name: z.string(), rows: z.number(), done: z.boolean() }),
]);

/** What came of one batch: nothing is left, another process fills, or some rows were filled (of all, `rows` until now). */
export type BackfillBatch = z.infer<typeof batchRow>;

export const backfills = {
  /** Fills at most as many rows, in one transaction. */
  next: operation({
    name: 'backfill_batch',
    args: (limit: number) => ({ p_limit: limit }),
    answer: batchRow,
    announces: null,
    scope: { kind: 'all' },
  }),
};
