import { z } from 'zod';
import type { Backlog } from './observability/metrics.ts';
import type { Database } from './store/database.ts';

/** How long an answer holds: however many look at the metrics, the database is asked this seldom. */
const heldMs = 5_000;

const backlogRow = z.object({
  stages: z.record(z.string(), z.object({ waiting: z.number(), oldestSeconds: z.number() })),
  unconfirmed: z.number(),
  notifications: z.object({ waiting: z.number(), oldestSeconds: z.number() }),
});

/** Every stage in which a text may wait, so that one in which nothing does is shown as empty and not as unknown. */
const stages = ['RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING'];

/** What waits in the database; null while it cannot be asked. */
export function createBacklog(database: Database, now: () => number): () => Promise<Backlog | null> {
  let asked: { at: number; answer: Promise<Backlog | null> } | null = null;

  async function ask(): Promise<Backlog | null> {
    try {
      const told = backlogRow.parse(await database.call('measure_backlog', {}));
      const none = Object.fromEntries(stages.map((stage) => [stage, { waiting: 0, oldestSeconds: 0 }]));
      return { ...told, stages: { ...none, ...told.stages } };
    } catch {
      // Why it cannot is told by its state.
      return null;
    }
  }

  return () => {
    if (asked === null || now() - asked.at >= heldMs) asked = { at: now(), answer: ask() };
    return asked.answer;
  };
}
