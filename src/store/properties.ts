import { z } from 'zod';
import type { Conversation } from '../domain/conversation.ts';
import type { Database } from './database.ts';
import { isUuid } from './identifiers.ts';
import { conversationRow } from './rows.ts';

/** Tables whose rows are of a property. */
export type PropertyTable = 'conversations' | 'workflows' | 'drafts' | 'escalations' | 'payment_plans';

/** Which property things are of: that of the conversation's tenant, as it was last told. */
export interface PropertyStore {
  /** Where tenants live, by their ids; null: the record names no property. */
  remember(tenants: ReadonlyMap<string, string | null>): Promise<void>;
  /** The property of each conversation; what is unknown is absent. */
  ofConversations(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of the ids whose rows are of one of these properties. */
  idsWithin(table: PropertyTable, ids: readonly string[], properties: readonly string[]): Promise<string[]>;
  /** The conversation with a number, or null. */
  findNumber(phoneNumber: string): Promise<Conversation | null>;
}

const propertiesRow = z.record(z.string(), z.string().nullable());

export function createPropertyStore(database: Database): PropertyStore {
  return {
    async remember(tenants) {
      await database.call('remember_properties', { p_tenants: Object.fromEntries(tenants) });
    },
    async ofConversations(ids) {
      const found = propertiesRow.parse(
        await database.call('get_properties', { p_conversation_ids: [...new Set(ids)] }),
      );
      return new Map(Object.entries(found).flatMap(([id, property]) => (property === null ? [] : [[id, property]])));
    },
    async idsWithin(table, ids, properties) {
      const known = ids.filter(isUuid);
      if (known.length === 0) return [];
      return z
        .array(z.string())
        .parse(await database.call('ids_within', { p_table: table, p_wanted: { ids: known, properties } }));
    },
    async findNumber(phoneNumber) {
      return conversationRow.nullable().parse(await database.call('find_number', { p_phone_number: phoneNumber }));
    },
  };
}
