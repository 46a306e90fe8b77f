import { z } from 'zod';
import type { Conversation } from '../domain/conversation.ts';
import type { ConversationSearch } from '../domain/conversation-search.ts';
import type { Database } from './database.ts';
import type { PageEdge } from './reads.ts';
import { conversationRow } from './rows.ts';

export interface ConversationFilter {
  search?: ConversationSearch | undefined;
  /** Only those that an escalation keeps for a human. */
  holdsOnly?: boolean | undefined;
  /** Of tenants of one of these properties, as far as they are known. */
  properties?: readonly string[] | undefined;
}

/** Conversations, those with the newest activity first. */
export interface ConversationStore {
  list(filter: ConversationFilter, limit: number, after: string | null): Promise<PageEdge<Conversation>[]>;
  /** Counting stops at `most`. */
  count(filter: ConversationFilter, most: number): Promise<number>;
}

export function createConversationStore(database: Database): ConversationStore {
  const page = z.array(z.object({ cursor: z.string(), node: conversationRow }));
  return {
    async list(filter, limit, after) {
      const asked = { p_filter: filter, p_limit: limit, p_after: after };
      return page.parse(await database.call('list_conversations', asked));
    },
    async count(filter, most) {
      return z.number().parse(await database.call('count_conversations', { p_filter: filter, p_most: most }));
    },
  };
}
