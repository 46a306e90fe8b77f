import type { DependencyWatch } from './observability/dependency-watch.ts';
import { type Database, DatabaseUnavailableError } from './store/database.ts';

/** How long the database may take to say that it is there, in milliseconds. */
const readyWithinMs = 2_000;

/** Asks the database whether it is there; throws when it is not. */
export async function askDatabase(database: Database): Promise<void> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new Error('no answer in time')), readyWithinMs);
  try {
    await Promise.race([database.call('workflow_transitions', {}), limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same database, whose calls are heard of like those of any other service. */
export function timed(database: Database, onCall: DependencyWatch['onCall']): Database {
  return {
    ...database,
    async call(name, args) {
      const startedAt = performance.now();
      const report = (outcome: 'answered' | 'failed', summary: string | null) =>
        onCall({ service: 'database', lane: 'calls', outcome, durationMs: performance.now() - startedAt, summary });
      try {
        const result = await database.call(name, args);
        report('answered', null);
        return result;
      } catch (error) {
        // Whatever else it objects to, it is there.
        if (error instanceof DatabaseUnavailableError) report('failed', error.message);
        else report('answered', null);
        throw error;
      }
    },
  };
}
