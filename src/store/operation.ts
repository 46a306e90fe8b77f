import type { z } from 'zod';
import type { Change, DatabaseArguments } from './database.ts';
import type { Scope } from './scope.ts';

/**
 * What a call tells everybody who waits for changes; null: it changed nothing. `hasWork`: the database says in its answer
 * that it left a worker something to do now.
 */
interface Announcement<Answer> {
  by(answer: Answer, hasWork: boolean): Change | null;
}

/** A call as a batch has it: the function that it would be by itself, and its arguments. */
export interface BatchedCall<Args> {
  name: string;
  args: Args;
}

/** Calls that share a transaction, and so a commit: of one operation, or of several that name the same batch. */
export interface Batch<Args> {
  name: string;
  args(calls: readonly BatchedCall<Args>[]): DatabaseArguments;
  /** What the batch answers of one call; undefined: this one was taken back alone, or left alone, and is made by itself. */
  answerIn(told: unknown): unknown;
  /** The most calls of one transaction. */
  most: number;
}

/** One operation of the store: a function of the database, called in one transaction and one round trip. */
export interface Operation<Asked extends readonly unknown[], Args extends DatabaseArguments, Answer> {
  /** The function's name. */
  name: string;
  /** The function's named arguments, from what the caller asks. */
  args(...asked: Asked): Args;
  /** The shape of its answer. What does not fit is a fault, never a guess. */
  answer: z.ZodType<Answer>;
  announces: Change | null | Announcement<NoInfer<Answer>>['by'];
  /** Whose properties it touches: what it is to somebody who may see some properties only. */
  scope: Scope<NoInfer<Args>, NoInfer<Answer>>;
  batch?: Batch<NoInfer<Args>>;
}

/** Any operation. */
export type AnyOperation = Operation<readonly unknown[], DatabaseArguments, unknown>;

/** An entry of the table. It does nothing: its parameters make the parts of an entry agree. */
export function operation<Asked extends readonly unknown[], Args extends DatabaseArguments, Answer>(
  entry: Operation<Asked, Args, Answer>,
): Operation<Asked, Args, Answer> {
  return entry;
}

/** What changed tells subscribers something, and perhaps a worker: the database says which. */
export const asTold = (_answer: unknown, hasWork: boolean): Change => (hasWork ? 'work' : 'log');
