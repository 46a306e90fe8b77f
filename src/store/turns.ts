import { z } from 'zod';
import type { DeadlineEffect } from '../domain/deadline.ts';
import type { NewDraft } from '../domain/draft.ts';
import type { NewEscalation } from '../domain/escalation.ts';
import type { NewNotification } from '../domain/notification.ts';
import type { FixedTextKind } from '../domain/outbound-kind.ts';
import type { NewPaymentPlan } from '../domain/payment-plan.ts';
import type { QuietWindow } from '../domain/quiet-hours.ts';
import type { Route, WorkflowStep } from '../domain/workflow.ts';
import type { Database } from './database.ts';
import { escalationRecord } from './escalation-record.ts';
import {
  type BegunSend,
  begunSendRow,
  type ClaimedWork,
  changeRow,
  claimedWorkRow,
  outcomeRow,
  type PassedDeadline,
  type RoutedTurn,
  routedTurnRow,
} from './turn-rows.ts';

/** A lease on a workflow: its id, and the token that fences every write about it. */
export interface Lease {
  workflowId: string;
  leaseToken: string;
}

/** How a turn ends: a draft with its route, a hand-over to a human, or neither. */
export interface TurnResult {
  route: Route;
  steps: readonly WorkflowStep[];
  draft: NewDraft | null;
  /** The leading one first. */
  escalations: readonly NewEscalation[];
  notification: NewNotification | null;
  /** When an approved text may go out; null: now. */
  sendAt: Date | null;
  /** When managers are reminded of a draft that waits, in milliseconds from now. */
  reminderMs: number;
  /** Without a draft: why nothing is said, and what answers a keyword all the same. */
  reason: string | null;
  fixedText: { kind: FixedTextKind; body: string } | null;
  /** What was learnt on the way; null leaves what is known as it is. */
  tenantId: string | null;
  language: string | null;
  timeZone: string | null;
  quietWindows: readonly QuietWindow[] | null;
  paymentPlan: NewPaymentPlan | null;
}

/** The claims of the dispatcher and what comes of them. A lost lease answers `lease_lost` and changes nothing. */
export interface TurnStore {
  /** `drafts`: so many of the turns that wait for a place to be drafted in, beside the `turns` that nobody has read. */
  claim(limits: {
    turns: number;
    drafts: number;
    notifications: number;
    deadlines: number;
    leaseMs: number;
  }): Promise<ClaimedWork>;
  /** Returns the ids of the workflows that are still held. */
  renew(leaseTokens: readonly string[], leaseMs: number): Promise<string[]>;
  route(lease: Lease, result: TurnResult): Promise<RoutedTurn>;
  /**
   * Gives the lease back for another try. Without an error it costs no attempt, and `outcomeUnknown` says nothing; nor does
   * one that was `spared`: never tried at all.
   */
  release(
    lease: Lease,
    retry: {
      delayMs: number;
      error: string | null;
      spared?: boolean;
      outcomeUnknown: boolean;
      steps: readonly WorkflowStep[];
    },
  ): Promise<void>;
  /** Gives the lease back until there is a place for it to be drafted in; costs no attempt. */
  awaitDraft(lease: Lease): Promise<void>;
  fail(
    lease: Lease,
    failure: {
      error: string;
      steps: readonly WorkflowStep[];
      escalation: NewEscalation;
      notification: NewNotification;
    },
  ): Promise<void>;
  /**
   * Puts an attempt to send on record, or says that an earlier one must be looked up first. With `sendAt` the text may not
   * go out before, and is held until then; after `maxUnanswered` replies without an answer it does not go out at all. When a
   * text that a human decided on does not go out, `unsent` is raised, its reason completed by why.
   */
  beginSend(
    lease: Lease,
    attempt: {
      lookedUp: boolean;
      sendAt: Date | null;
      maxUnanswered: number;
      unsent: { escalation: NewEscalation; notification: NewNotification };
    },
  ): Promise<BegunSend>;
  /** The provider says that the number has opted out (B14). */
  suppressSend(lease: Lease, refusal: { error: string; steps: readonly WorkflowStep[] }): Promise<void>;
  completeSend(
    lease: Lease,
    sent: {
      smsAgentMessageId: string | null;
      providerId: string | null;
      foundInHistory: boolean;
      /** How long the tenant may take to answer, in milliseconds; null: the text wants no answer. */
      noResponseMs: number | null;
      steps: readonly WorkflowStep[];
    },
  ): Promise<void>;
  /** Brings about what a deadline does; nothing when it was met or passed by another meanwhile. */
  passDeadline(deadline: PassedDeadline, effect: DeadlineEffect): Promise<void>;
  completeNotification(id: string, leaseToken: string): Promise<void>;
  /** `delayMs` null gives up; without an error it costs no attempt. */
  releaseNotification(id: string, leaseToken: string, delayMs: number | null, error: string | null): Promise<void>;
}

export function createTurnStore(database: Database): TurnStore {
  const held = ({ workflowId, leaseToken }: Lease) => ({ p_workflow_id: workflowId, p_lease_token: leaseToken });
  /** Calls a function that changes something, and tells everybody who waits for changes. */
  async function change<T>(schema: z.ZodType<T>, name: string, args: Parameters<Database['call']>[1]): Promise<T> {
    const result = schema.parse(await database.call(name, args));
    // Work: a notification to deliver, a turn to try again, a newer turn that waited for this one.
    const { hasWork } = changeRow.parse(result);
    database.announceChange(hasWork ? 'work' : 'log');
    return result;
  }
  return {
    async claim({ turns, drafts, notifications, deadlines, leaseMs }) {
      const work = claimedWorkRow.parse(
        await database.call('claim_work', {
          p_turns: turns,
          p_drafts: drafts,
          p_notifications: notifications,
          p_deadlines: deadlines,
          p_lease_ms: leaseMs,
        }),
      );
      if (work.turns.length > 0) database.announceChange('log');
      return work;
    },
    async renew(leaseTokens, leaseMs) {
      const held = await database.call('renew_leases', { p_lease_tokens: leaseTokens, p_lease_ms: leaseMs });
      return z.array(z.string()).parse(held);
    },
    route: (lease, result) =>
      change(routedTurnRow, 'route_turn', {
        ...held(lease),
        p_route: result.route,
        p_steps: { steps: result.steps },
        p_tenant_id: result.tenantId,
        p_language: result.language,
        p_draft: result.draft,
        p_escalations: { escalations: result.escalations.map(escalationRecord) },
        p_notification: result.notification,
        p_send_at: result.sendAt,
        p_reminder_ms: result.reminderMs,
        p_reason: result.reason,
        p_fixed_text: result.fixedText,
        p_payment_plan: result.paymentPlan,
        p_time_zone: result.timeZone,
        p_quiet_windows: result.quietWindows === null ? null : { windows: result.quietWindows },
      }),
    async release(lease, retry) {
      await change(outcomeRow, 'release_turn', {
        ...held(lease),
        p_delay_ms: Math.round(retry.delayMs),
        p_error: retry.error,
        p_outcome_unknown: retry.outcomeUnknown,
        p_steps: { steps: retry.steps },
        p_spared: retry.spared ?? false,
      });
    },
    async awaitDraft(lease) {
      await change(outcomeRow, 'release_turn', {
        ...held(lease),
        p_delay_ms: 0,
        p_error: null,
        p_outcome_unknown: false,
        p_steps: { steps: [] },
        p_wants_draft: true,
      });
    },
    async fail(lease, failure) {
      await change(outcomeRow, 'fail_turn', {
        ...held(lease),
        p_error: failure.error,
        p_steps: { steps: failure.steps },
        p_escalation: escalationRecord(failure.escalation),
        p_notification: failure.notification,
      });
    },
    async beginSend(lease, { lookedUp, sendAt, maxUnanswered, unsent }) {
      const answer = await database.call('begin_send', {
        ...held(lease),
        p_looked_up: lookedUp,
        p_send_at: sendAt,
        p_max_unanswered: maxUnanswered,
        p_escalation: escalationRecord(unsent.escalation),
        p_notification: unsent.notification,
      });
      const begun = begunSendRow.parse(answer);
      if (begun.outcome === 'suppressed' || begun.outcome === 'scheduled') {
        database.announceChange(changeRow.parse(answer).hasWork ? 'work' : 'log');
      }
      return begun;
    },
    async completeSend(lease, sent) {
      await change(outcomeRow, 'complete_send', {
        ...held(lease),
        p_sms_agent_id: sent.smsAgentMessageId,
        p_provider_id: sent.providerId,
        p_found_in_history: sent.foundInHistory,
        p_steps: { steps: sent.steps },
        p_no_response_ms: sent.noResponseMs,
      });
    },
    async suppressSend(lease, { error, steps }) {
      await change(outcomeRow, 'suppress_send', { ...held(lease), p_error: error, p_steps: { steps } });
    },
    async passDeadline(deadline, { escalation, notification, next }) {
      await change(outcomeRow, 'pass_deadline', {
        p_workflow_id: deadline.workflowId,
        p_kind: deadline.kind,
        p_at: deadline.at,
        p_escalation: escalation === null ? null : escalationRecord(escalation),
        p_notification: notification,
        p_next_kind: next?.kind ?? null,
        p_next_ms: next?.afterMs ?? null,
      });
    },
    async completeNotification(id, leaseToken) {
      await database.call('complete_notification', { p_id: id, p_lease_token: leaseToken });
    },
    async releaseNotification(id, leaseToken, delayMs, error) {
      await database.call('release_notification', {
        p_id: id,
        p_lease_token: leaseToken,
        p_delay_ms: delayMs === null ? null : Math.round(delayMs),
        p_error: error,
      });
    },
  };
}
