import { z } from 'zod';
import type { ConversationSearch } from '../../domain/conversation-search.ts';
import {
  type WorkItemKind,
  type WorkItemOrder,
  workItemCountsSchema,
  workItemGroupSchema,
  workItemSchema,
} from '../../domain/work-item.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';
import { notFound, notFoundRow } from './not-found.ts';
import { pageOf } from './page.ts';

export interface WorkItemFilter {
  /** Of tenants of one of these properties. */
  properties?: readonly string[] | undefined;
  /** ISO 639-1. */
  languages?: readonly string[] | undefined;
  /** At least one of these waits. */
  kinds?: readonly WorkItemKind[] | undefined;
  likeness?: string | undefined;
  minAmountOwedCents?: number | undefined;
  maxAmountOwedCents?: number | undefined;
  /** Of this person; with `unassigned`, also nobody's. */
  assignedTo?: string | undefined;
  unassigned?: boolean | undefined;
  snoozed?: boolean | undefined;
  search?: ConversationSearch | undefined;
}

/** What somebody may see of what they ask for. */
const inProperties = {
  kind: 'list' as const,
  narrow: <Args extends { p_filter: WorkItemFilter }>(args: Args, properties: readonly string[]): Args => {
    const asked = args.p_filter.properties;
    const seen = asked === undefined ? properties : asked.filter((name) => properties.includes(name));
    return { ...args, p_filter: { ...args.p_filter, properties: seen } };
  },
};

const ofConversation = {
  kind: 'row' as const,
  table: 'conversations' as const,
  argument: 'p_conversation_id' as const,
  absent: notFound,
};

const handledRow = z.discriminatedUnion('outcome', [
  notFoundRow,
  z.object({ outcome: z.literal('done'), workItem: workItemSchema }),
]);

/** What waits for people, one item a conversation. */
export const workItems = {
  list: operation({
    name: 'list_work_items',
    args: (filter: WorkItemFilter, order: WorkItemOrder, limit: number, after: string | null) => ({
      p_filter: filter,
      p_order: order,
      p_limit: limit,
      p_after: after,
    }),
    answer: pageOf(workItemSchema),
    announces: null,
    scope: inProperties,
  }),

  /** Counting stops at `most`. */
  count: operation({
    name: 'count_work_items',
    args: (filter: WorkItemFilter, most: number) => ({ p_filter: filter, p_most: most }),
    answer: z.number(),
    announces: null,
    scope: inProperties,
  }),

  /** How much waits, for each view of the queue; `viewer`: the id of who asks. */
  countByView: operation({
    name: 'count_work_items_by_view',
    args: (viewer: string) => ({ p_filter: {} as Pick<WorkItemFilter, 'properties'>, p_viewer: viewer }),
    answer: workItemCountsSchema,
    announces: null,
    scope: inProperties,
  }),

  /** The largest groups of items that ask for the same, at most `limit`. */
  group: operation({
    name: 'group_work_items',
    args: (filter: WorkItemFilter, limit: number) => ({ p_filter: filter, p_limit: limit }),
    answer: each(workItemGroupSchema),
    announces: null,
    scope: inProperties,
  }),

  /** What waits as of `until` (null: now), page by page; see the function. */
  open: operation({
    name: 'open_work_items',
    args: (after: string | null, until: string | null, limit: number) => ({
      p_after: after,
      p_until: until,
      p_limit: limit,
    }),
    answer: z.object({ until: z.string(), more: z.boolean(), items: each(workItemSchema) }),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** As they are now, also of those about which nothing waits any more. */
  ofConversations: operation({
    name: 'get_work_items',
    args: (ids: readonly string[]) => ({ p_conversation_ids: [...new Set(ids)] }),
    answer: each(workItemSchema),
    announces: null,
    scope: { kind: 'rows', table: 'conversations', argument: 'p_conversation_ids' },
  }),

  /** Null: nobody has it any more. */
  assign: operation({
    name: 'assign_conversation',
    args: (conversationId: string, to: string | null, actor: string) => ({
      p_conversation_id: conversationId,
      p_to: to,
      p_actor: actor,
    }),
    answer: z.discriminatedUnion('outcome', [
      ...handledRow.options,
      z.object({ outcome: z.enum(['unknown_person', 'out_of_sight']) }),
    ]),
    announces: ({ outcome }) => (outcome === 'done' ? 'log' : null),
    scope: ofConversation,
  }),

  /** Until an instant or the tenant's next text; null: no longer. */
  snooze: operation({
    name: 'snooze_conversation',
    args: (conversationId: string, until: Date | 'the tenant writes' | null, actor: string) => ({
      p_conversation_id: conversationId,
      p_until: until === 'the tenant writes' ? 'infinity' : until,
      p_actor: actor,
    }),
    answer: handledRow,
    announces: ({ outcome }) => (outcome === 'done' ? 'log' : null),
    scope: ofConversation,
  }),
};
