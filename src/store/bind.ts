import type { CallOperation } from './call-operation.ts';
import type { DatabaseArguments } from './database.ts';
import type { AnyOperation, Operation } from './operation.ts';

/** Operations by their names, in groups or not. */
export interface OperationTable {
  readonly [name: string]: AnyOperation | OperationTable;
}

/** The operations of a table, to be called. */
export type Calls<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Operation<
    infer Asked extends readonly unknown[],
    infer _Args extends DatabaseArguments,
    infer Answer
  >
    ? (...asked: Asked) => Promise<Answer>
    : Calls<Table[Name]>;
};

export function isOperation(entry: AnyOperation | OperationTable): entry is AnyOperation {
  return 'scope' in entry;
}

export function bind<Table extends OperationTable>(table: Table, call: CallOperation): Calls<Table> {
  const calls = Object.entries(table).map(([name, entry]) => [
    name,
    isOperation(entry) ? async (...asked: unknown[]) => call(entry, entry.args(...asked)) : bind(entry, call),
  ]);
  return Object.fromEntries(calls);
}
