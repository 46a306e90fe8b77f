import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Change, Database, DatabaseArguments } from './database.ts';
import { parseAnswer, type UnreadableRow } from './each.ts';
import type { AnyOperation } from './operation.ts';
import { DatabaseUnavailableError } from './unavailable.ts';

/** Calls the function of an operation, parses its answer, and tells of what changed. */
export type CallOperation = (operation: AnyOperation, args: DatabaseArguments) => Promise<unknown>;

/** `onUnreadable` hears of every row that an answer is left without. */
export function createCallOperation(
  database: Database,
  onUnreadable: (row: UnreadableRow, operation: string) => void,
): CallOperation {
  function parse(operation: AnyOperation, told: unknown): unknown {
    const { answer, leftOut } = parseAnswer(operation.answer, told);
    for (const row of leftOut) onUnreadable(row, operation.name);
    return answer;
  }

  async function callOne(operation: AnyOperation, args: DatabaseArguments) {
    const told = await database.call(operation.name, args);
    const answer = parse(operation, told);
    return { answer, change: changeBy(operation, answer, told) };
  }

  /**
   * One that cannot be stored must not take the others with it: then each goes alone. Calls that were stored already are known
   * by their ids.
   */
  async function callMany(operation: AnyOperation, calls: readonly DatabaseArguments[]) {
    const [first, ...others] = calls;
    if (operation.batch === undefined || first === undefined) return [];
    if (others.length === 0) return [await callOne(operation, first).catch((error: Error) => error)];
    try {
      const told = await database.call(operation.batch.name, operation.batch.args(calls));
      return z
        .array(z.unknown())
        .parse(told)
        .map((one) => {
          const answer = parse(operation, one);
          return { answer, change: changeBy(operation, answer, null) };
        });
    } catch (error) {
      // What lasts each would meet again; what was of this call only, another may not.
      if (error instanceof DatabaseUnavailableError && error.trouble !== 'COLLISION') return calls.map(() => error);
      return Promise.all(calls.map((args) => callOne(operation, args).catch((reason: Error) => reason)));
    }
  }

  function announce(changes: readonly (Change | null)[]): void {
    const change = changes.find((each) => each === 'work') ?? changes.find((each) => each !== null);
    if (change != null) database.announceChange(change);
  }

  /** Under load the disk is what storing waits for, so calls that come at once share a commit. None waits for others to come. */
  const loaderOf = (operation: AnyOperation, most: number) =>
    new DataLoader<DatabaseArguments, unknown>(
      async (calls) => {
        const results = await callMany(operation, calls);
        announce(results.map((result) => (result instanceof Error ? null : result.change)));
        return results.map((result) => (result instanceof Error ? result : result.answer));
      },
      { cache: false, maxBatchSize: most, batchScheduleFn: (dispatch) => setImmediate(dispatch) },
    );
  const loaders = new Map<AnyOperation, DataLoader<DatabaseArguments, unknown>>();

  return async (operation, args) => {
    if (operation.batch !== undefined) {
      const loader = loaders.get(operation) ?? loaderOf(operation, operation.batch.most);
      loaders.set(operation, loader);
      return loader.load(args);
    }
    const { answer, change } = await callOne(operation, args);
    announce([change]);
    return answer;
  };
}

function changeBy({ announces }: AnyOperation, answer: unknown, told: unknown): Change | null {
  if (typeof announces !== 'function') return announces;
  const hasWork = typeof told === 'object' && told !== null && 'hasWork' in told && told.hasWork === true;
  return announces(answer, hasWork);
}
