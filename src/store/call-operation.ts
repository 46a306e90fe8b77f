import { z } from 'zod';
import type { Change, Database, DatabaseArguments } from './database.ts';
import { parseAnswer, type UnreadableRow } from './each.ts';
import type { AnyOperation, Batch } from './operation.ts';
import { selfClocked } from './self-clocked.ts';
import { DatabaseUnavailableError } from './unavailable.ts';

/** Batches of one kind under way at once: one is stored while the next is put together. */
const batchesAtOnce = 2;

interface Call {
  operation: AnyOperation;
  args: DatabaseArguments;
}

interface Outcome {
  answer: unknown;
  change: Change | null;
}

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

  function outcomeOf(operation: AnyOperation, told: unknown): Outcome {
    const answer = parse(operation, told);
    return { answer, change: changeBy(operation, answer, told) };
  }

  async function callOne({ operation, args }: Call): Promise<Outcome> {
    return outcomeOf(operation, await database.call(operation.name, args));
  }

  const callAlone = (call: Call) => callOne(call).catch((error: Error) => error);

  /**
   * One that cannot be stored must not take the others with it: then each goes alone. Calls that were stored already are known
   * by their ids.
   */
  async function callMany(batch: Batch<DatabaseArguments>, calls: readonly Call[]): Promise<(Outcome | Error)[]> {
    const [first, ...others] = calls;
    if (first !== undefined && others.length === 0) return [await callAlone(first)];
    let told: unknown[];
    try {
      const named = calls.map(({ operation: { name }, args }) => ({ name, args }));
      told = z
        .array(z.unknown())
        .length(calls.length)
        .parse(await database.call(batch.name, batch.args(named)));
    } catch (error) {
      // What lasts each would meet again; what was of this call only, another may not.
      if (error instanceof DatabaseUnavailableError && error.trouble !== 'COLLISION') return calls.map(() => error);
      return Promise.all(calls.map(callAlone));
    }
    return Promise.all(
      calls.map(async (call, index) => {
        const one = batch.answerIn(told[index]);
        if (one === undefined) return callAlone(call);
        try {
          return outcomeOf(call.operation, one);
        } catch (error) {
          return error as Error;
        }
      }),
    );
  }

  function announce(changes: readonly (Change | null)[]): void {
    const change = changes.find((each) => each === 'work') ?? changes.find((each) => each !== null);
    if (change != null) database.announceChange(change);
  }

  /** Under load the disk is what storing waits for, so calls that come at once share a commit. None waits for others to come. */
  const batchedBy = (batch: Batch<DatabaseArguments>) =>
    selfClocked<Call, Outcome>(
      async (calls) => {
        const outcomes = await callMany(batch, calls);
        announce(outcomes.map((outcome) => (outcome instanceof Error ? null : outcome.change)));
        return outcomes;
      },
      { most: batch.most, atOnce: batchesAtOnce },
    );
  const batches = new Map<Batch<DatabaseArguments>, (call: Call) => Promise<Outcome>>();

  return async (operation, args) => {
    const { batch } = operation;
    if (batch !== undefined) {
      const batched = batches.get(batch) ?? batchedBy(batch);
      batches.set(batch, batched);
      return (await batched({ operation, args })).answer;
    }
    const { answer, change } = await callOne({ operation, args });
    announce([change]);
    return answer;
  };
}

function changeBy({ announces }: AnyOperation, answer: unknown, told: unknown): Change | null {
  if (typeof announces !== 'function') return announces;
  const hasWork = typeof told === 'object' && told !== null && 'hasWork' in told && told.hasWork === true;
  return announces(answer, hasWork);
}
