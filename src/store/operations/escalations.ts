import { z } from 'zod';
import type { NewEscalation } from '../../domain/escalation.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import type { NewNotification } from '../../domain/notification.ts';
import { escalationRecord } from '../escalation-record.ts';
import { operation } from '../operation.ts';
import { notFound, notFoundRow } from './not-found.ts';

/** What people do with escalations. */
export const escalations = {
  /** A human takes an escalation, or settles it with a resolution, which ends its hold. */
  handleEscalation: operation({
    name: 'handle_escalation',
    args: (
      escalationId: string,
      actor: string,
      handling: { status: 'ACKNOWLEDGED' } | { status: 'RESOLVED'; resolution: string },
    ) => ({
      p_escalation_id: escalationId,
      p_status: handling.status,
      p_actor: actor,
      p_resolution: handling.status === 'RESOLVED' ? handling.resolution : null,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.enum(['done', 'conflict']), escalation: escalationSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'done' ? 'log' : null),
    scope: { kind: 'row', table: 'escalations', argument: 'p_escalation_id', absent: notFound },
  }),

  escalateConversation: operation({
    name: 'escalate_conversation',
    args: (conversationId: string, actor: string, escalation: NewEscalation, notification: NewNotification) => ({
      p_conversation_id: conversationId,
      p_actor: actor,
      p_escalation: escalationRecord(escalation),
      p_notification: notification,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.literal('done'), escalation: escalationSchema }),
    ]),
    announces: 'work',
    scope: { kind: 'row', table: 'conversations', argument: 'p_conversation_id', absent: notFound },
  }),
};
