import { z } from 'zod';
import type { Tenant } from '../../domain/tenant.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';
import { conversationRow, nothing } from '../rows.ts';
import type { PropertyTable } from '../scope.ts';

const knownProperties = z
  .record(z.string(), z.string().nullable())
  .transform((found) => new Map(Object.entries(found).flatMap(([id, name]) => (name === null ? [] : [[id, name]]))));

/** Which property things are of: that of the conversation's tenant, as it was last told. */
export const properties = {
  /** Where tenants live, by their ids, and what they are found by. */
  remember: operation({
    name: 'remember_properties',
    args: (tenants: ReadonlyMap<string, Pick<Tenant, 'name' | 'unitName' | 'propertyName'>>) => ({
      p_tenants: Object.fromEntries(Array.from(tenants, ([id, { propertyName }]) => [id, propertyName])),
      p_names: Object.fromEntries(
        Array.from(tenants, ([id, { name, unitName, propertyName }]) => [
          id,
          { tenantName: name, unitName, propertyName },
        ]),
      ),
    }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The property of each conversation; what is unknown is absent. */
  ofConversations: operation({
    name: 'get_properties',
    args: (ids: readonly string[]) => ({ p_conversation_ids: [...new Set(ids)] }),
    answer: knownProperties,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Those of the ids whose rows are of one of these properties. */
  idsWithin: operation({
    name: 'ids_within',
    args: (table: PropertyTable, ids: readonly string[], properties: readonly string[]) => ({
      p_table: table,
      p_wanted: { ids, properties },
    }),
    answer: each(z.string()),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The conversation with a number, or null. */
  findNumber: operation({
    name: 'find_number',
    args: (phoneNumber: string) => ({ p_phone_number: phoneNumber }),
    answer: conversationRow.nullable(),
    announces: null,
    scope: { kind: 'answer', table: 'conversations', idOf: ({ id }) => id },
  }),
};
