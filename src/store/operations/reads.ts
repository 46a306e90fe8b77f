import { z } from 'zod';
import { draftSchema } from '../../domain/draft.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import { paymentPlanSchema } from '../../domain/payment-plan.ts';
import { knownTextsSchema } from '../../domain/thread.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';
import { conversationRow } from '../rows.ts';
import type { PropertyTable } from '../scope.ts';

/** Reads of the rows of one kind by ids. */
const byIds = <Row>(name: string, table: PropertyTable, row: z.ZodType<Row>) =>
  operation({
    name,
    args: (ids: readonly string[]) => ({ p_ids: ids }),
    answer: each(row),
    announces: null,
    scope: { kind: 'rows', table, argument: 'p_ids' },
  });

/** Reads of what belongs to workflows. */
const ofWorkflows = <Row>(name: string, row: z.ZodType<Row>) =>
  operation({
    name,
    args: (workflowIds: readonly string[]) => ({ p_workflow_ids: workflowIds }),
    answer: each(row),
    announces: null,
    scope: { kind: 'rows', table: 'workflows', argument: 'p_workflow_ids' },
  });

/** Reads by id. They answer in the order of the rows, not of the ids; what is unknown is absent. */
export const reads = {
  conversations: byIds('get_conversations', 'conversations', conversationRow),
  knownTexts: byIds('get_known_texts', 'conversations', knownTextsSchema),
  workflows: byIds('get_workflows', 'workflows', workflowSchema),
  drafts: byIds('get_drafts', 'drafts', draftSchema),
  escalations: byIds('get_escalations', 'escalations', escalationSchema),
  /** Newest first. */
  draftsOfWorkflows: ofWorkflows('get_drafts_of_workflows', draftSchema),
  escalationsOfWorkflows: ofWorkflows('get_escalations_of_workflows', escalationSchema),
  /** Newest first. */
  paymentPlansOfWorkflows: ofWorkflows('get_payment_plans_of_workflows', paymentPlanSchema),

  /** By the gateway's own id or by the SMS Agent's. */
  findConversation: operation({
    name: 'find_conversation',
    args: (id: string) => ({ p_id: id }),
    answer: conversationRow.nullable(),
    announces: null,
    scope: { kind: 'answer', table: 'conversations', idOf: ({ id }) => id },
  }),

  /** Our ids of conversations that are named by ours or by the SMS Agent's; what is unknown is absent. */
  conversationIds: operation({
    name: 'conversation_ids',
    args: (ids: readonly string[]) => ({ p_ids: ids, p_properties: null as readonly string[] | null }),
    answer: each(z.string()),
    announces: null,
    scope: { kind: 'list', narrow: ({ p_ids }, properties) => ({ p_ids, p_properties: properties }) },
  }),

  /** A draft with its conversation. */
  findDraft: operation({
    name: 'find_draft',
    args: (id: string) => ({ p_id: id }),
    answer: z.object({ draft: draftSchema, conversation: conversationRow }).nullable(),
    announces: null,
    scope: { kind: 'row', table: 'drafts', argument: 'p_id', absent: null },
  }),
};
