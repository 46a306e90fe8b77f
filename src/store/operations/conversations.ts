import { z } from 'zod';
import type { Consent } from '../../domain/conversation.ts';
import type { ConversationSearch } from '../../domain/conversation-search.ts';
import { operation } from '../operation.ts';
import { conversationRow } from '../rows.ts';
import { inFilter, pageOf } from './page.ts';

export interface ConversationFilter {
  search?: ConversationSearch | undefined;
  /** Only those that an escalation keeps for a human. */
  holdsOnly?: boolean | undefined;
}

/** Conversations, those with the newest activity first. */
export const conversations = {
  list: operation({
    name: 'list_conversations',
    args: (filter: ConversationFilter, limit: number, after: string | null) => ({
      p_filter: filter,
      p_limit: limit,
      p_after: after,
    }),
    answer: pageOf(conversationRow),
    announces: null,
    scope: inFilter,
  }),

  /** Counting stops at `most`. */
  count: operation({
    name: 'count_conversations',
    args: (filter: ConversationFilter, most: number) => ({ p_filter: filter, p_most: most }),
    answer: z.number(),
    announces: null,
    scope: inFilter,
  }),
};

export const consentActions = {
  /** Null: a number that the caller may not see. */
  setConsent: operation({
    name: 'set_consent',
    args: (phoneNumber: string, consent: Consent, actor: string, reason: string) => ({
      p_phone_number: phoneNumber,
      p_consent: consent,
      p_actor: actor,
      p_reason: reason,
    }),
    answer: conversationRow.nullable(),
    announces: 'log',
    scope: { kind: 'number', argument: 'p_phone_number', absent: null },
  }),
};
