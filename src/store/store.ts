import { bind, type Calls } from './bind.ts';
import { createCallOperation } from './call-operation.ts';
import type { Database } from './database.ts';
import type { UnreadableRow } from './each.ts';
import { operations } from './operations.ts';
import { type Sight, scopedCall } from './scoped-call.ts';
import { withStorableArguments } from './storable.ts';

/** The repository: every operation is one function of the database. */
export type Store = Calls<typeof operations>;

/** The store as the gateway itself has it, and as people have it who may see some properties only. */
export interface WholeStore extends Store {
  /** Null: all properties. What is of another one is not there, to be read or to be acted on. */
  within(properties: readonly string[] | null): Store;
}

/** `onUnreadable` hears of every row that is left out of an answer because it cannot be read (B51). */
export function createStore(
  database: Database,
  onUnreadable: (row: UnreadableRow, operation: string) => void = () => {},
): WholeStore {
  const call = createCallOperation(withStorableArguments(database), onUnreadable);
  const whole = bind(operations, scopedCall(call, null));
  return {
    ...whole,
    within(properties) {
      if (properties === null) return whole;
      const { idsWithin, findNumber } = whole.properties;
      const sight: Sight = {
        properties,
        idsWithin: (table, ids) => idsWithin(table, ids, properties),
        findNumber,
      };
      return bind(operations, scopedCall(call, sight));
    },
  };
}
