import { z } from 'zod';
import type { DeadlineEffect } from '../../domain/deadline.ts';
import { notificationItemSchema } from '../../domain/notification-batch.ts';
import { escalationRecord } from '../escalation-record.ts';
import { asTold, operation } from '../operation.ts';
import { nothing } from '../rows.ts';
import { outcomeRow, type PassedDeadline } from '../turn-rows.ts';

interface GatherLimits {
  windowMs: number;
  /** Items of one message. */
  most: number;
  leaseMs: number;
}

/** What comes of claimed deadlines and notifications. */
export const deadlines = {
  /** Brings about what a deadline does; nothing when it was met or passed by another meanwhile. */
  passDeadline: operation({
    name: 'pass_deadline',
    args: (deadline: PassedDeadline, { escalation, notification, next }: DeadlineEffect) => ({
      p_workflow_id: deadline.workflowId,
      p_kind: deadline.kind,
      p_at: deadline.at,
      p_escalation: escalation === null ? null : escalationRecord(escalation),
      p_notification: notification,
      p_next_kind: next?.kind ?? null,
      p_next_ms: next?.afterMs ?? null,
    }),
    answer: outcomeRow,
    announces: asTold,
    scope: { kind: 'all' },
  }),

  /** What is told together with a claimed notification, under its lease; or how long it waits for its turn. */
  gatherNotifications: operation({
    name: 'gather_notifications',
    args: (id: string, leaseToken: string, { windowMs, most, leaseMs }: GatherLimits) => ({
      p_id: id,
      p_lease_token: leaseToken,
      p_window_ms: windowMs,
      p_most: most,
      p_lease_ms: leaseMs,
    }),
    answer: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.enum(['lease_lost', 'nothing']) }),
      z.object({ outcome: z.literal('wait'), delayMs: z.number() }),
      z.object({
        outcome: z.literal('deliver'),
        batch: z.string(),
        told: z.array(z.string()),
        items: z.array(notificationItemSchema),
      }),
    ]),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** False: another worker has it. */
  noteTold: operation({
    name: 'note_told',
    args: (batch: string, leaseToken: string, audience: string, leaseMs: number) => ({
      p_batch: batch,
      p_lease_token: leaseToken,
      p_audience: audience,
      p_lease_ms: leaseMs,
    }),
    answer: z.boolean(),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** What was refused together is told in halves. */
  splitBatch: operation({
    name: 'split_batch',
    args: (batch: string, leaseToken: string, error: string) => ({
      p_batch: batch,
      p_lease_token: leaseToken,
      p_error: error,
    }),
    answer: nothing,
    announces: 'work',
    scope: { kind: 'all' },
  }),

  completeBatch: operation({
    name: 'complete_batch',
    args: (batch: string, leaseToken: string) => ({ p_batch: batch, p_lease_token: leaseToken }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** `delayMs` null gives up; without an error it costs no attempt. */
  releaseBatch: operation({
    name: 'release_batch',
    args: (batch: string, leaseToken: string, delayMs: number | null, error: string | null) => ({
      p_batch: batch,
      p_lease_token: leaseToken,
      p_delay_ms: delayMs === null ? null : Math.round(delayMs),
      p_error: error,
    }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  completeNotification: operation({
    name: 'complete_notification',
    args: (id: string, leaseToken: string) => ({ p_id: id, p_lease_token: leaseToken }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** `delayMs` null gives up; without an error it costs no attempt. */
  releaseNotification: operation({
    name: 'release_notification',
    args: (id: string, leaseToken: string, delayMs: number | null, error: string | null) => ({
      p_id: id,
      p_lease_token: leaseToken,
      p_delay_ms: delayMs === null ? null : Math.round(delayMs),
      p_error: error,
    }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),
};
