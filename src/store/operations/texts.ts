import { z } from 'zod';
import type { NewDraft } from '../../domain/draft.ts';
import { escalationSchema, type NewEscalation } from '../../domain/escalation.ts';
import type { Cleared } from '../../domain/gate.ts';
import type { NewNotification } from '../../domain/notification.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { each } from '../each.ts';
import { escalationRecord } from '../escalation-record.ts';
import { operation } from '../operation.ts';
import { notFound, notFoundRow } from './not-found.ts';

/** What a provider says became of a text. */
export interface DeliveryReport {
  providerId: string;
  status: string;
  error: string | null;
  optedOut: boolean;
  escalation: NewEscalation | null;
  notification: NewNotification | null;
}

/** What somebody found out about texts that are UNCONFIRMED. What did not go out goes out again. */
export type Settlement = { outcome: 'SENT' } | { outcome: 'NOT_SENT'; again: Cleared<'again'> };

const heldRow = z.object({ outcome: z.literal('held'), holds: each(escalationSchema) });

/** Texts of ours, beside those that a turn sends. */
export const texts = {
  /** Sends a text that a human wrote, now or not before `sendAt`. */
  sendMessage: operation({
    name: 'send_message',
    args: (conversationId: string, actor: string, draft: Cleared<NewDraft>, sendAt: Date | null) => ({
      p_conversation_id: conversationId,
      p_actor: actor,
      p_draft: draft.sent,
      p_send_at: sendAt,
      p_override: draft.override,
    }),
    answer: z.discriminatedUnion('outcome', [
      heldRow,
      z.object({ outcome: z.enum(['not_found', 'opted_out']) }),
      z.object({ outcome: z.enum(['sent', 'duplicate']), workflow: workflowSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'sent' ? 'work' : null),
    scope: { kind: 'row', table: 'conversations', argument: 'p_conversation_id', absent: notFound },
  }),

  recordDeliveryStatus: operation({
    name: 'record_delivery_status',
    args: ({ providerId, status, error, optedOut, escalation, notification }: DeliveryReport) => ({
      p_provider_id: providerId,
      p_status: status,
      p_error: error,
      p_opted_out: optedOut,
      p_escalation: escalation && escalationRecord(escalation),
      p_notification: notification,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.enum(['recorded', 'unchanged']), workflow: workflowSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'recorded' ? 'work' : null),
    scope: { kind: 'all' },
  }),

  /** Starts a FAILED workflow again, where it left off. */
  retryWorkflow: operation({
    name: 'retry_workflow',
    args: (workflowId: string, actor: string, reason: string, again: Cleared<'again'>) => ({
      p_workflow_id: workflowId,
      p_actor: actor,
      p_reason: reason,
      p_override: again.override,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      heldRow,
      z.object({ outcome: z.enum(['retried', 'conflict']), workflow: workflowSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'retried' ? 'work' : null),
    scope: { kind: 'row', table: 'workflows', argument: 'p_workflow_id', absent: notFound },
  }),

  /** What somebody found out about texts that are UNCONFIRMED: of all of them, or of none. */
  settleSends: operation({
    name: 'settle_sends',
    args: (workflowIds: readonly string[], settlement: Settlement, actor: string) => ({
      p_workflow_ids: workflowIds,
      p_outcome: settlement.outcome,
      p_actor: actor,
      p_override: settlement.outcome === 'NOT_SENT' ? settlement.again.override : null,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      heldRow,
      z.object({ outcome: z.literal('conflict'), workflow: workflowSchema }),
      z.object({ outcome: z.literal('settled'), workflows: each(workflowSchema) }),
    ]),
    announces: ({ outcome }) => (outcome === 'settled' ? 'work' : null),
    scope: { kind: 'every_row', table: 'workflows', argument: 'p_workflow_ids', absent: notFound },
  }),
};
