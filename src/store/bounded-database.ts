import { bulkhead } from 'cockatiel';
import type { Database } from './database.ts';
import { DatabaseUnavailableError } from './unavailable.ts';

/**
 * The same database with at most so many calls at once. The others wait for their turn, but no longer than that, in
 * milliseconds: by then nobody wants the answer any more.
 */
export function boundedDatabase(database: Database, callsAtOnce: number, waitMs: number): Database {
  const places = bulkhead(callsAtOnce, Number.POSITIVE_INFINITY);
  return {
    ...database,
    call(name, args) {
      const since = performance.now();
      return places.execute(() => {
        if (performance.now() - since >= waitMs)
          throw new DatabaseUnavailableError('TOO_SLOW', { detail: 'no place became free in time' });
        return database.call(name, args);
      });
    },
  };
}
