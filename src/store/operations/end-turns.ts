import { z } from 'zod';
import type { DatabaseArguments } from '../database.ts';
import type { Batch } from '../operation.ts';

const toldRow = z.union([z.object({ answer: z.unknown() }), z.object({ failed: z.string() })]);

/**
 * What ends claims shares a transaction: alone, two thirds of it would be the commit. One that fails is taken back alone, and made
 * again by itself, which tells why; one whose conversation somebody holds waits for it by itself. `end_turn` in the database knows
 * the functions that may name this batch.
 */
export const endTurns: Batch<DatabaseArguments> = {
  name: 'end_turns',
  args: (calls) => ({ p_calls: { calls } }),
  answerIn(told) {
    const row = toldRow.parse(told);
    return 'answer' in row ? row.answer : undefined;
  },
  // Their conversations are held until all are done, and readers of the log wait for them.
  most: 25,
};
