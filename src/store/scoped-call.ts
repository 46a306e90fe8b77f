import type { CallOperation } from './call-operation.ts';
import type { DatabaseArgument } from './database.ts';
import { isUuid } from './identifiers.ts';
import type { PropertyTable } from './scope.ts';

/** What may be seen by somebody who may see some properties only. */
export interface Sight {
  properties: readonly string[];
  /** Those of the ids whose rows may be seen. */
  idsWithin(table: PropertyTable, ids: readonly string[]): Promise<readonly string[]>;
  /** The conversation with a number, wherever the tenant lives. */
  findNumber(phoneNumber: string): Promise<{ id: string } | null>;
}

/** An operation that only the gateway itself or a service may call. */
export class OutOfScopeError extends Error {
  constructor(name: string) {
    super(`${name} is about all properties`);
  }
}

/**
 * The same calls, kept to what each operation's scope says (null: everything may be seen). Malformed ids count as not found
 * either way, and are no reason to ask the database.
 */
export function scopedCall(call: CallOperation, sight: Sight | null): CallOperation {
  async function sees(table: PropertyTable, id: DatabaseArgument | undefined): Promise<boolean> {
    if (typeof id !== 'string' || !isUuid(id)) return false;
    return sight === null || (await sight.idsWithin(table, [id])).length > 0;
  }
  return async (operation, args) => {
    const { name, scope } = operation;
    switch (scope.kind) {
      case 'row':
        return (await sees(scope.table, args[scope.argument])) ? call(operation, args) : scope.absent;
      case 'rows': {
        const listed = args[scope.argument];
        const known = Array.isArray(listed) ? listed.filter(isUuid) : [];
        const seen = sight === null || known.length === 0 ? known : await sight.idsWithin(scope.table, known);
        return seen.length === 0 ? [] : call(operation, { ...args, [scope.argument]: seen });
      }
      case 'every_row': {
        const listed = args[scope.argument];
        const ids = Array.isArray(listed) ? listed : [];
        const known = ids.filter(isUuid);
        const seen = sight === null || known.length === 0 ? known : await sight.idsWithin(scope.table, known);
        return seen.length === ids.length ? call(operation, args) : scope.absent;
      }
      case 'number': {
        if (sight === null) return call(operation, args);
        const conversation = await sight.findNumber(String(args[scope.argument]));
        return (await sees('conversations', conversation?.id)) ? call(operation, args) : scope.absent;
      }
      case 'list':
      case 'tenants':
        return call(operation, sight === null ? args : scope.narrow(args, sight.properties));
      case 'answer': {
        const answer = await call(operation, args);
        if (sight === null || answer == null) return answer;
        return (await sees(scope.table, scope.idOf(answer))) ? answer : null;
      }
      case 'shared':
        return call(operation, args);
      case 'all':
        if (sight !== null) throw new OutOfScopeError(name);
        return call(operation, args);
    }
  };
}
