import type { NewEscalation } from '../../domain/escalation.ts';
import type { NewNotification } from '../../domain/notification.ts';
import type { WorkflowStep } from '../../domain/workflow.ts';
import { escalationRecord } from '../escalation-record.ts';
import { asTold, operation } from '../operation.ts';
import { begunSendRow, foundUnprovenRow, outcomeRow } from '../turn-rows.ts';
import { endTurns } from './end-turns.ts';
import { heldBy, type Lease } from './lease.ts';

/** An attempt to send that is about to be made. */
interface SendAttempt {
  lookedUp: boolean;
  sendAt: Date | null;
  maxUnanswered: number;
  /** Texts that a tenant may be sent in 7 days without having asked for them. */
  maxUnasked: number;
  /** Milliseconds between two texts of outreach. */
  outreachGapMs: number;
  /** Why nothing may go to the number, in words; null: texts may. */
  barred: string | null;
  unsent: { escalation: NewEscalation; notification: NewNotification };
}

/** The provider does not send a text. */
interface Refusal {
  error: string;
  optedOut: boolean;
  steps: readonly WorkflowStep[];
}

/** What is known of a text that went out. */
interface SentText {
  smsAgentMessageId: string | null;
  providerId: string | null;
  foundInHistory: boolean;
  /** How long the tenant may take to answer, in milliseconds; null: the text wants no answer. */
  noResponseMs: number | null;
  steps: readonly WorkflowStep[];
}

/** The texts that turns send. A lost lease answers `lease_lost` and changes nothing. */
export const sends = {
  /**
   * Puts an attempt to send on record, or says that it must be proven first what became of an earlier one (`lookedUp`: it
   * did not go out). With `sendAt` the text may not
   * go out before, and is held until then; after `maxUnanswered` replies without an answer it does not go out at all. When a
   * text that a human decided on does not go out, `unsent` is raised, its reason completed by why.
   */
  beginSend: operation({
    name: 'begin_send',
    args: (
      lease: Lease,
      { lookedUp, sendAt, maxUnanswered, maxUnasked, outreachGapMs, barred, unsent }: SendAttempt,
    ) => ({
      ...heldBy(lease),
      p_looked_up: lookedUp,
      p_send_at: sendAt,
      p_max_unanswered: maxUnanswered,
      p_escalation: escalationRecord(unsent.escalation),
      p_notification: unsent.notification,
      p_barred: barred,
      p_max_unasked: maxUnasked,
      p_outreach_gap_ms: outreachGapMs,
    }),
    answer: begunSendRow,
    announces: (begun, hasWork) =>
      begun.outcome === 'suppressed' || begun.outcome === 'scheduled' ? asTold(begun, hasWork) : null,
    scope: { kind: 'all' },
  }),

  /** What is needed to prove what became of an attempt; null: that is known. */
  findUnproven: operation({
    name: 'find_unproven_send',
    args: (lease: Lease) => heldBy(lease),
    answer: foundUnprovenRow,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The provider says that the number has opted out (B14); or, not `optedOut`, refuses what confirms an opt-out. */
  suppressSend: operation({
    name: 'suppress_send',
    args: (lease: Lease, { error, optedOut, steps }: Refusal) => ({
      ...heldBy(lease),
      p_error: error,
      p_opted_out: optedOut,
      p_steps: { steps },
    }),
    answer: outcomeRow,
    announces: asTold,
    scope: { kind: 'all' },
  }),

  completeSend: operation({
    name: 'complete_send',
    args: (lease: Lease, sent: SentText) => ({
      ...heldBy(lease),
      p_sms_agent_id: sent.smsAgentMessageId,
      p_provider_id: sent.providerId,
      p_found_in_history: sent.foundInHistory,
      p_steps: { steps: sent.steps },
      p_no_response_ms: sent.noResponseMs,
    }),
    answer: outcomeRow,
    announces: asTold,
    scope: { kind: 'all' },
    batch: endTurns,
  }),
};
