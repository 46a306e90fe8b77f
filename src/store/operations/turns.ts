import { z } from 'zod';
import { consents } from '../../domain/conversation.ts';
import type { NewDraft } from '../../domain/draft.ts';
import type { NewEscalation } from '../../domain/escalation.ts';
import type { ModelUsage } from '../../domain/model-usage.ts';
import type { NewNotification } from '../../domain/notification.ts';
import type { FixedTextKind } from '../../domain/outbound-kind.ts';
import type { NewPaymentPlan } from '../../domain/payment-plan.ts';
import type { TakenPromises } from '../../domain/promise.ts';
import type { QuietWindow } from '../../domain/quiet-hours.ts';
import type { Route, WorkflowStep } from '../../domain/workflow.ts';
import { each } from '../each.ts';
import { escalationRecord } from '../escalation-record.ts';
import { asTold, operation } from '../operation.ts';
import { claimedWorkRow, outcomeRow, routedTurnRow } from '../turn-rows.ts';
import { endTurns } from './end-turns.ts';
import { heldBy, type Lease } from './lease.ts';

/** How a turn ends: a draft with its route, a hand-over to a human, or neither. */
export interface TurnResult {
  route: Route;
  steps: readonly WorkflowStep[];
  draft: NewDraft | null;
  /** What was asked of the model for it, whatever came of that; null: nothing was. */
  usage: ModelUsage | null;
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
  /** What the texts promise, beside a plan; null: the tenant's ledger was not read. */
  promises: TakenPromises | null;
}

/** How many of each kind of work a worker has room for. */
interface ClaimLimits {
  turns: number;
  /** Turns that wait for a place to be drafted in, beside the `turns` that nobody has read. */
  drafts: number;
  notifications: number;
  deadlines: number;
  /** None when absent. */
  webhooks?: number;
  leaseMs: number;
}

interface Retry {
  delayMs: number;
  error: string | null;
  spared?: boolean;
  outcomeUnknown: boolean;
  steps: readonly WorkflowStep[];
}

interface Failure {
  error: string;
  steps: readonly WorkflowStep[];
  escalation: NewEscalation;
  notification: NewNotification;
  /** The text was handed over, and nobody can prove what became of it: UNCONFIRMED, not FAILED. */
  outcomeUnknown: boolean;
  /** How long the tenant may take to answer, should somebody find out that it went out. */
  noResponseMs: number | null;
}

/** The claims of the dispatcher and what comes of them. A lost lease answers `lease_lost` and changes nothing. */
export const turns = {
  claim: operation({
    name: 'claim_work',
    args: ({ turns, drafts, notifications, deadlines, webhooks = 0, leaseMs }: ClaimLimits) => ({
      p_turns: turns,
      p_drafts: drafts,
      p_notifications: notifications,
      p_deadlines: deadlines,
      p_lease_ms: leaseMs,
      p_webhooks: webhooks,
    }),
    answer: claimedWorkRow,
    announces: ({ turns, unreadable }) => (turns.length + unreadable.length > 0 ? 'log' : null),
    scope: { kind: 'all' },
  }),

  /** Returns the ids of the workflows that are still held. */
  renew: operation({
    name: 'renew_leases',
    args: (leaseTokens: readonly string[], leaseMs: number) => ({ p_lease_tokens: leaseTokens, p_lease_ms: leaseMs }),
    answer: each(z.string()),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Returns the ids of those after which further texts came, which wait to be read. */
  overtaken: operation({
    name: 'overtaken_turns',
    args: (workflowIds: readonly string[]) => ({ p_workflow_ids: workflowIds }),
    answer: each(z.string()),
    announces: null,
    scope: { kind: 'all' },
  }),

  route: operation({
    name: 'route_turn',
    args: (lease: Lease, result: TurnResult) => ({
      ...heldBy(lease),
      p_route: result.route,
      p_steps: { steps: result.steps },
      p_tenant_id: result.tenantId,
      p_language: result.language,
      p_draft: result.draft,
      p_usage: result.usage,
      p_escalations: { escalations: result.escalations.map(escalationRecord) },
      p_notification: result.notification,
      p_send_at: result.sendAt,
      p_reminder_ms: result.reminderMs,
      p_reason: result.reason,
      p_fixed_text: result.fixedText,
      p_payment_plan: result.paymentPlan,
      p_promises: result.promises,
      p_time_zone: result.timeZone,
      p_quiet_windows: result.quietWindows === null ? null : { windows: result.quietWindows },
    }),
    answer: routedTurnRow,
    announces: asTold,
    scope: { kind: 'all' },
    batch: endTurns,
  }),

  /** Applies an opt-out that intake did not know for one, and answers the consent as it is now; null: the lease is lost. */
  optOutLate: operation({
    name: 'opt_out_late',
    args: (lease: Lease, words: string) => ({ ...heldBy(lease), p_words: words }),
    answer: z.object({ consent: z.enum(consents).nullable() }),
    announces: 'log',
    scope: { kind: 'all' },
  }),

  /**
   * Gives the lease back for another try. Without an error it costs no attempt, and `outcomeUnknown` says nothing; nor does
   * one that was `spared`: never tried at all.
   */
  release: operation({
    name: 'release_turn',
    args: (lease: Lease, retry: Retry) => ({
      ...heldBy(lease),
      p_delay_ms: Math.round(retry.delayMs),
      p_error: retry.error,
      p_outcome_unknown: retry.outcomeUnknown,
      p_steps: { steps: retry.steps },
      p_spared: retry.spared ?? false,
    }),
    answer: outcomeRow,
    announces: asTold,
    scope: { kind: 'all' },
    batch: endTurns,
  }),

  /** Gives the lease back until there is a place for it to be drafted in, and says why there is none; costs no attempt. */
  awaitDraft: operation({
    name: 'release_turn',
    args: (lease: Lease, reason: string | null) => ({
      ...heldBy(lease),
      p_delay_ms: 0,
      p_error: reason,
      p_outcome_unknown: false,
      p_steps: { steps: [] },
      p_wants_draft: true,
    }),
    answer: outcomeRow,
    announces: asTold,
    scope: { kind: 'all' },
    batch: endTurns,
  }),

  fail: operation({
    name: 'fail_turn',
    args: (lease: Lease, failure: Failure) => ({
      ...heldBy(lease),
      p_error: failure.error,
      p_steps: { steps: failure.steps },
      p_escalation: escalationRecord(failure.escalation),
      p_notification: failure.notification,
      p_outcome_unknown: failure.outcomeUnknown,
      p_no_response_ms: failure.noResponseMs,
    }),
    answer: outcomeRow,
    announces: asTold,
    scope: { kind: 'all' },
    batch: endTurns,
  }),
};
