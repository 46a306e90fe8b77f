import { z } from 'zod';
import { inSpan } from '../trace.ts';
import type { Change, Database, DatabaseArguments } from './database.ts';
import { parseAnswer, type UnreadableRow } from './each.ts';
import type { AnyOperation, Batch } from './operation.ts';
import { selfClocked } from './self-clocked.ts';
import { DatabaseUnavailableError } from './unavailable.ts';

/** Batches of one kind under way at once: one is stored while the next is put together. */
const batchesAtOnce = 2;

/** Many times what a batch takes, in milliseconds. What takes longer waits for a row that somebody else holds. */
const longBatchMs = 500;

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

  async function callAlone(call: Call): Promise<Outcome> {
    const outcome = await callOne(call);
    announce([outcome.change]);
    return outcome;
  }

  /**
   * One that cannot be stored, or waits for somebody who holds its row, must not take the others with it: it goes by itself. Calls
   * that were stored already are known by their ids.
   */
  async function callMany(
    batch: Batch<DatabaseArguments>,
    calls: readonly Call[],
  ): Promise<(Outcome | Promise<Outcome> | Error)[]> {
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
      return calls.map(callAlone);
    }
    const outcomes = calls.map((call, index) => {
      try {
        const one = batch.answerIn(told[index]);
        return one === undefined ? callAlone(call) : outcomeOf(call.operation, one);
      } catch (error) {
        return error as Error;
      }
    });
    announce(outcomes.map((outcome) => ('change' in outcome ? outcome.change : null)));
    return outcomes;
  }

  function announce(changes: readonly (Change | null)[]): void {
    const change = changes.find((each) => each === 'work') ?? changes.find((each) => each !== null);
    if (change != null) database.announceChange(change);
  }

  /** Under load the disk is what storing waits for, so calls that come at once share a commit. None waits for others to come. */
  const batchedBy = (batch: Batch<DatabaseArguments>) =>
    selfClocked<Call, Outcome>((calls) => callMany(batch, calls), {
      most: batch.most,
      atOnce: batchesAtOnce,
      longMs: longBatchMs,
    });
  const batches = new Map<Batch<DatabaseArguments>, (call: Call) => Promise<Outcome>>();

  async function call(operation: AnyOperation, args: DatabaseArguments): Promise<unknown> {
    const { batch } = operation;
    if (batch !== undefined) {
      const batched = batches.get(batch) ?? batchedBy(batch);
      batches.set(batch, batched);
      return (await batched({ operation, args })).answer;
    }
    const { answer, change } = await callOne({ operation, args });
    announce([change]);
    return answer;
  }

  // What shares a transaction with others waited for it too: each has a span of its own in the trace that it belongs to.
  return (operation, args) =>
    inSpan({ name: `database ${operation.name}`, kind: 'client', attributes: { 'db.system.name': 'postgresql' } }, () =>
      call(operation, args),
    );
}

function changeBy({ announces }: AnyOperation, answer: unknown, told: unknown): Change | null {
  if (typeof announces !== 'function') return announces;
  const hasWork = typeof told === 'object' && told !== null && 'hasWork' in told && told.hasWork === true;
  return announces(answer, hasWork);
}
