import { z } from 'zod';
import { draftSchema } from '../../domain/draft.ts';
import type { EscalationStatus } from '../../domain/escalation.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import { paymentPlanSchema } from '../../domain/payment-plan.ts';
import { promiseSchema } from '../../domain/promise.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { each } from '../each.ts';
import { isUuid } from '../identifiers.ts';
import { operation } from '../operation.ts';
import { conversationRow } from '../rows.ts';
import { type WorkflowFilter, withKnownIds } from './lists.ts';
import { pageOf } from './page.ts';

/** Which escalations of a conversation, which is one of ours. */
export interface EscalationsKey {
  conversationId: string;
  /** Null: any. */
  statuses: readonly EscalationStatus[] | null;
  /** Only those because of which nothing goes out by itself now. */
  holding: boolean;
}

/** What the fields of one level of a query ask for. Malformed ids match nothing. */
export interface WantedRows {
  conversations: readonly string[];
  workflows: readonly string[];
  drafts: readonly string[];
  escalations: readonly string[];
  paymentPlans: readonly string[];
  draftsOfWorkflows: readonly string[];
  escalationsOfWorkflows: readonly string[];
  paymentPlansOfWorkflows: readonly string[];
  promisesOfConversations: readonly string[];
  /** Answered in this order. */
  pages: readonly { filter: WorkflowFilter; limit: number; after: string | null }[];
  counts: readonly { filter: WorkflowFilter; most: number }[];
  /** Newest first, at most a hundred each; answered in this order. */
  escalationsOfConversations: readonly EscalationsKey[];
}

const readManyRow = z.object({
  conversations: each(conversationRow),
  workflows: each(workflowSchema),
  drafts: each(draftSchema),
  escalations: each(escalationSchema),
  paymentPlans: each(paymentPlanSchema),
  draftsOfWorkflows: each(draftSchema),
  escalationsOfWorkflows: each(escalationSchema),
  paymentPlansOfWorkflows: each(paymentPlanSchema),
  promisesOfConversations: each(promiseSchema),
  pages: z.array(pageOf(workflowSchema)),
  counts: z.array(z.number().int()),
  escalationsOfConversations: z.array(each(escalationSchema)),
});
/** The answer to many reads at once. */
export type ReadMany = z.infer<typeof readManyRow>;

const narrowed = <Asked extends { filter: object }>(asked: readonly Asked[], properties: readonly string[]) =>
  asked.map((one) => ({ ...one, filter: { ...one.filter, properties } }));

export const readMany = {
  /** All of it in one call. */
  many: operation({
    name: 'read_many',
    args: ({ pages, counts, escalationsOfConversations, ...ids }: WantedRows) => {
      const known = Object.entries(ids).map(([name, list]) => [name, list.filter(isUuid)] as const);
      return {
        p_wanted: {
          ...Object.fromEntries(known.filter(([, list]) => list.length > 0)),
          pages: pages.map(({ filter, ...rest }) => ({ ...rest, filter: withKnownIds(filter) })),
          counts: counts.map(({ filter, most }) => ({ most, filter: withKnownIds(filter) })),
          escalationsOfConversations,
        },
      };
    },
    answer: readManyRow,
    announces: null,
    scope: {
      kind: 'list',
      // Pages and counts are lists of their own.
      narrow: ({ p_wanted }, properties) => ({
        p_wanted: {
          ...p_wanted,
          properties,
          pages: narrowed(p_wanted.pages, properties),
          counts: narrowed(p_wanted.counts, properties),
        },
      }),
    },
  }),
};
