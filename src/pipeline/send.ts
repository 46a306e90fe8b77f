import type { SmsAgent } from '../clients/sms-agent.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import { wantsAnswer } from '../domain/deadline.ts';
import { automaticEscalation } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { type SendHours, sendAtOrNow } from '../domain/send-time.ts';
import { findSentText } from '../domain/sent-text.ts';
import type { Lease } from '../store/operations/lease.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedTurn, OutboundMessage } from '../store/turn-rows.ts';
import type { StepRecorder } from './steps.ts';

export interface SendDependencies {
  turns: Store['turns'];
  smsAgent: SmsAgent;
  /**
   * How long a text whose outcome is unknown may take to show up in the history, in milliseconds. Only after that is
   * its absence believed, and the text sent again.
   */
  settleMs: number;
  settings: SendHours & { noResponseMs: number; maxUnanswered: number };
  now(): Date;
}

/** The history is not complete enough yet to tell whether the text went out. */
export class OutcomeUnsettledError extends Error {
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number) {
    super('an earlier attempt may still show up in the history');
    this.retryAfterMs = retryAfterMs;
  }
}

/** Texts of the history that are searched for an earlier attempt. */
const historyLength = 100;

/**
 * Sends the approved text of a claimed workflow. An earlier attempt whose outcome nobody recorded (a time-out, a crash)
 * is looked up in the history first: the SMS Agent has no idempotency key (B39, B40).
 */
export async function sendApproved(
  turn: ClaimedTurn,
  steps: StepRecorder,
  dependencies: SendDependencies,
  signal: AbortSignal,
): Promise<void> {
  const lease: Lease = { workflowId: turn.workflow.id, leaseToken: turn.leaseToken };
  const { settings, now } = dependencies;
  // Whoever decided to send it believes that it goes out.
  const escalation = automaticEscalation('SYSTEM', 'A text that a person decided to send was not sent');
  const notification = escalationNotification(maskPhoneNumber(turn.conversation.phoneNumber), escalation);
  const attempt = (lookedUp: boolean) => ({
    lookedUp,
    sendAt: sendAtOrNow(now(), turn.conversation, settings),
    maxUnanswered: settings.maxUnanswered,
    unsent: { escalation, notification },
  });
  let askedAt = now();
  let begun = await dependencies.turns.beginSend(lease, attempt(false));
  if (begun.outcome === 'lookup') {
    const { outbound, knownProviderIds, elapsedMs } = begun;
    const sent = await steps.run(
      'look_up',
      async () => findSentText(outbound, await history(turn, dependencies, signal), knownProviderIds),
      (found) => (found === null ? 'The earlier attempt is not in the history.' : 'The earlier attempt went out.'),
    );
    if (sent !== null) {
      const { providerId } = sent;
      await dependencies.turns.completeSend(lease, {
        smsAgentMessageId: null,
        providerId,
        foundInHistory: true,
        noResponseMs: noResponseMsOf(outbound, dependencies),
        steps: steps.steps,
      });
      return;
    }
    if (elapsedMs < dependencies.settleMs) throw new OutcomeUnsettledError(dependencies.settleMs - elapsedMs);
    askedAt = now();
    begun = await dependencies.turns.beginSend(lease, attempt(true));
  }
  if (begun.outcome === 'send') await handOver(turn, begun.outbound, askedAt, steps, dependencies);
}

/** Hands over a text whose attempt is on record: the database was asked to record it at `askedAt`. */
export async function handOver(
  turn: ClaimedTurn,
  outbound: OutboundMessage,
  askedAt: Date,
  steps: StepRecorder,
  dependencies: SendDependencies,
): Promise<void> {
  const { smsAgent, turns } = dependencies;
  const { phoneNumber, smsAgentConversationId } = turn.conversation;
  const sent = await steps.run('send', () => {
    refuseIfLate(askedAt, dependencies);
    return smsAgent.send({ to: phoneNumber, body: outbound.body, conversationId: smsAgentConversationId });
  });
  const lease: Lease = { workflowId: turn.workflow.id, leaseToken: turn.leaseToken };
  await turns.completeSend(lease, {
    ...sent,
    foundInHistory: false,
    noResponseMs: noResponseMsOf(outbound, dependencies),
    steps: steps.steps,
  });
}

/**
 * Whoever takes the lease over sends the text again once the attempt has had `settleMs` to show up. So an attempt that
 * was held up, by a process that stood still or an answer of the database that came late, is not made any more; half
 * of the time is left for it to show up.
 */
function refuseIfLate(askedAt: Date, { now, settleMs }: SendDependencies): void {
  const lateMs = now().getTime() - askedAt.getTime();
  if (lateMs <= settleMs / 2) return;
  throw new UpstreamError('gateway', 'unavailable', `held up for ${lateMs} ms before the text was handed over`, {
    notTried: true,
  });
}

function noResponseMsOf({ kind, body }: OutboundMessage, { settings }: SendDependencies): number | null {
  return kind === 'reply' && wantsAnswer(body) ? settings.noResponseMs : null;
}

async function history(turn: ClaimedTurn, { smsAgent }: SendDependencies, signal: AbortSignal) {
  try {
    return await smsAgent.history(turn.conversation.phoneNumber, historyLength, signal);
  } catch (error) {
    signal.throwIfAborted();
    // Whatever the look-up's own trouble, nothing about the text has become known by it.
    const upstream = error instanceof UpstreamError ? error : null;
    throw new UpstreamError('SMS Agent', 'unavailable', 'the history could not be read', {
      retryAfterMs: upstream?.retryAfterMs ?? null,
      notTried: upstream?.notTried ?? false,
      outcomeUnknown: true,
      cause: error,
    });
  }
}
