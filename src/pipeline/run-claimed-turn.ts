import { ModelPausedError } from '../clients/model/account-gate.ts';
import { NumberOptedOutError, UpstreamError } from '../clients/upstream-error.ts';
import { automaticEscalation } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { because } from '../domain/reason.ts';
import type { Lease } from '../store/operations/lease.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import { attemptsWithin, type BackoffLimits, backoffMs } from './backoff.ts';
import { LeaseLostError, ShutdownError } from './dispatcher.ts';
import { readTexts } from './read-texts.ts';
import { reasonOfFailure } from './reason-of-failure.ts';
import {
  ConfirmationRefusedError,
  handOver,
  OutcomeUnsettledError,
  type SendDependencies,
  SendUnprovenError,
  sendApproved,
} from './send.ts';
import { createStepRecorder, type StepRecorder } from './steps.ts';
import { NoDraftSlotError, runTurn } from './turn.ts';
import type { TurnDependencies } from './turn-dependencies.ts';

export interface ClaimedTurnDependencies extends TurnDependencies, SendDependencies {
  smsAgent: SendDependencies['smsAgent'];
  settings: TurnDependencies['settings'] & SendDependencies['settings'];
  retry: RetrySettings;
  onFault(error: unknown, workflowId: string): void;
  /** A turn was worked out: the way that its texts go. */
  onRouted?(turn: { workflowId: string; route: string; outcome: string; attempt: number }): void;
  random(): number;
}

export interface RetrySettings extends BackoffLimits {
  /** After this many attempts at the same step of its way a workflow is FAILED and a human is told. */
  maxAttempts: number;
  /**
   * So long after the first failure, in milliseconds, it is FAILED as well, however few attempts were made: calls that an
   * open circuit spares are none, and a neighbour may ask to be left alone for hours.
   */
  patienceMs: number;
}

/** What the workflow has been through at the same step of its way. */
interface Trouble {
  isSending: boolean;
  attempts: number;
  failingMs: number;
}

/** Runs a claimed turn and settles whatever comes of it: routed, sent, given back for another attempt, or failed. */
export async function runClaimedTurn(
  turn: ClaimedTurn,
  dependencies: ClaimedTurnDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { turns, now } = dependencies;
  const lease: Lease = { workflowId: turn.workflow.id, leaseToken: turn.leaseToken };
  let steps = createStepRecorder(now);
  const isSending = turn.workflow.status === 'SENDING';
  let trouble: Trouble = { isSending, attempts: turn.workflow.attempts, failingMs: turn.failingMs ?? 0 };
  try {
    if (turn.workflow.attempts > dependencies.retry.maxAttempts) {
      // Only a worker that died while it held the lease leaves one attempt too many.
      throw new UpstreamError('gateway', 'refused', 'workers died over this turn again and again', {
        outcomeUnknown: isSending,
      });
    }
    if (isSending) {
      await sendApproved(turn, steps, dependencies, signal);
      return;
    }
    const read = await readTexts(turn, turns, dependencies.rules);
    const result = await runTurn(read, steps, dependencies, signal);
    const askedAt = now();
    const routed = await turns.route(lease, result);
    const { id: workflowId, attempts: attempt } = turn.workflow;
    dependencies.onRouted?.({ workflowId, route: result.route, outcome: routed.outcome, attempt });
    // What was recorded so far is stored with the route; what follows is stored with what follows.
    steps = createStepRecorder(now);
    // Sending is a new kind of work, whose attempts count from the start (B39).
    trouble = { isSending: true, attempts: 1, failingMs: 0 };
    if (routed.outcome === 'send') await handOver(turn, routed.outbound, askedAt, steps, dependencies, signal);
  } catch (error) {
    await settle(error, turn, trouble, steps, dependencies, signal);
  }
}

async function settle(
  error: unknown,
  turn: ClaimedTurn,
  { isSending, attempts, failingMs }: Trouble,
  { steps }: StepRecorder,
  { turns, retry, random, onFault, settleMs }: ClaimedTurnDependencies,
  signal: AbortSignal,
): Promise<void> {
  const lease: Lease = { workflowId: turn.workflow.id, leaseToken: turn.leaseToken };
  if (error instanceof NoDraftSlotError) return turns.awaitDraft(lease, null);
  // While the model is paused there is no drafting slot.
  if (error instanceof ModelPausedError) return turns.awaitDraft(lease, error.message);
  if (signal.aborted && !(error instanceof UpstreamError)) {
    if (signal.reason instanceof LeaseLostError) return;
    if (signal.reason instanceof ShutdownError) {
      await turns.release(lease, { delayMs: 0, error: null, outcomeUnknown: false, steps });
      return;
    }
  }
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof OutcomeUnsettledError) {
    const { retryAfterMs: delayMs } = error;
    return turns.release(lease, { delayMs, error: words, spared: true, outcomeUnknown: true, steps });
  }
  if (error instanceof NumberOptedOutError) {
    return turns.suppressSend(lease, { error: words, optedOut: true, steps });
  }
  if (error instanceof ConfirmationRefusedError) {
    return turns.suppressSend(lease, { error: words, optedOut: false, steps });
  }
  const fail = (outcomeUnknown: boolean, noResponseMs: number | null) => {
    const reason = reasonOfFailure(error);
    const reasons = outcomeUnknown ? [because('MAY_NOT_HAVE_GONE_OUT'), reason] : [reason];
    const escalation = automaticEscalation('SYSTEM', reasons);
    const notification = escalationNotification(maskPhoneNumber(turn.conversation.phoneNumber), escalation);
    return turns.fail(lease, { error: words, steps, escalation, notification, outcomeUnknown, noResponseMs });
  };
  if (error instanceof SendUnprovenError) return fail(true, error.noResponseMs);
  const upstream = error instanceof UpstreamError ? error : null;
  if (upstream === null) onFault(error, turn.workflow.id);
  // A fault of our own between begin and record says nothing about the text.
  const outcomeUnknown = isSending && (upstream?.outcomeUnknown ?? true);
  // What became of the text is looked up, however many attempts it took to get there.
  const isLookedUp = outcomeUnknown && upstream?.kind === 'unavailable';
  const spared = upstream?.notTried ?? false;
  const attempt = spared ? attemptsWithin(failingMs, retry) : attempts;
  const backoff = backoffMs(attempt, upstream?.retryAfterMs ?? null, random(), retry);
  const delayMs = isLookedUp ? Math.min(backoff, settleMs) : backoff;
  const isLast = (!spared && attempts >= retry.maxAttempts) || failingMs + delayMs > retry.patienceMs;
  if (upstream?.kind === 'refused' || (isLast && !isLookedUp)) return fail(outcomeUnknown, null);
  await turns.release(lease, { delayMs, error: words, spared, outcomeUnknown, steps });
}
