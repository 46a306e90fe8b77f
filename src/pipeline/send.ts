import type { SmsAgent } from '../clients/sms-agent.ts';
import { NumberOptedOutError, UpstreamError } from '../clients/upstream-error.ts';
import { wantsAnswer } from '../domain/deadline.ts';
import { automaticEscalation } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { because, type ReasonCode } from '../domain/reason.ts';
import { type SendHours, sendAtOrNow } from '../domain/send-time.ts';
import type { SendOutcome } from '../domain/sending/prove-send.ts';
import { type TextCountries, textDestination } from '../domain/text-destination.ts';
import type { Lease } from '../store/operations/lease.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedTurn, OutboundMessage, UnprovenSend } from '../store/turn-rows.ts';
import { type ProofDependencies, proveAttempt } from './prove-attempt.ts';
import { proveRestored } from './prove-restored.ts';
import type { StepRecorder } from './steps.ts';

export interface SendDependencies extends ProofDependencies {
  turns: Store['turns'];
  smsAgent: SmsAgent;
  settings: SendHours & {
    noResponseMs: number;
    maxUnanswered: number;
    maxUnasked: number;
    outreachGapMs: number;
    textCountries: TextCountries;
  };
}

/** An attempt of unknown outcome may still show: it is looked up once more before a person is asked. */
export class OutcomeUnsettledError extends Error {
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number) {
    super('nothing proves yet what became of an earlier attempt');
    this.retryAfterMs = retryAfterMs;
  }
}

/** Nobody can prove what became of a text: a person has to say (B39). */
export class SendUnprovenError extends Error {
  /** How long the tenant may take to answer, should it turn out that the text went out. */
  readonly noResponseMs: number | null;
  constructor(
    noResponseMs: number | null,
    words = 'The SMS Agent may have handed it over, and nothing proves that it did or did not go out',
  ) {
    super(words);
    this.noResponseMs = noResponseMs;
  }
}

/** The confirmation of an opt-out was refused for good. The opt-out is in force, so nobody is called (B14). */
export class ConfirmationRefusedError extends Error {}

/**
 * Sends the approved text of a claimed workflow. What became of an earlier attempt that nobody recorded (a time-out, a
 * crash) is proven first: the SMS Agent has no idempotency key (B39, B40).
 */
export async function sendApproved(
  turn: ClaimedTurn,
  steps: StepRecorder,
  dependencies: SendDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { turns, settings, now } = dependencies;
  // Whoever decided to send it believes that it goes out.
  const escalation = automaticEscalation('SYSTEM', [because('DECIDED_NOT_SENT', { why: '' })]);
  const notification = escalationNotification(maskPhoneNumber(turn.conversation.phoneNumber), escalation);
  const destination = textDestination(turn.conversation.phoneNumber, settings.textCountries);
  const attempt = (lookedUp: boolean) => ({
    lookedUp,
    sendAt: sendAtOrNow(now(), turn.conversation, settings),
    maxUnanswered: settings.maxUnanswered,
    maxUnasked: settings.maxUnasked,
    outreachGapMs: settings.outreachGapMs,
    barred: 'refusal' in destination ? destination.refusal : null,
    unsent: { escalation, notification },
  });
  let askedAt = now();
  let begun = await turns.beginSend(leaseOf(turn), attempt(false));
  if (begun.outcome === 'lookup') {
    const { outbound, elapsedMs } = begun;
    const proof = await lookUp(turn, begun, 'unclear', steps, dependencies, signal);
    switch (proof.outcome) {
      case 'SENT':
        return completeSend(turn, outbound, { ...foundByLookUp, providerId: proof.providerId }, steps, dependencies);
      case 'OPTED_OUT':
        throw optedOutAtProvider();
      case 'UNKNOWN':
        if (elapsedMs < dependencies.settleMs) throw new OutcomeUnsettledError(dependencies.settleMs - elapsedMs);
        throw new SendUnprovenError(noResponseMsOf(outbound, dependencies));
      case 'NOT_SENT':
        if (proof.why === 'failed') throw new UpstreamError('Twilio', 'refused', 'took the text and did not send it');
    }
    askedAt = now();
    begun = await turns.beginSend(leaseOf(turn), attempt(true));
  }
  if (begun.outcome === 'send') await handOver(turn, begun.outbound, askedAt, steps, dependencies, signal);
}

/** Hands over a text whose attempt is on record: the database was asked to record it at `askedAt`. */
export async function handOver(
  turn: ClaimedTurn,
  outbound: OutboundMessage,
  askedAt: Date,
  steps: StepRecorder,
  dependencies: SendDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { smsAgent, settings } = dependencies;
  const { phoneNumber, smsAgentConversationId } = turn.conversation;
  const destination = textDestination(phoneNumber, settings.textCountries);
  // Such a text is stopped long before; it would be a fault of ours that lets one come so far.
  if ('refusal' in destination) throw new UpstreamError('gateway', 'refused', destination.refusal);
  if (turn.restoredFrom !== null) {
    const goesOut = await settleRestored(turn, outbound, turn.restoredFrom, steps, dependencies, signal);
    if (!goesOut) return;
  }
  const text = { to: destination.number, body: outbound.body, conversationId: smsAgentConversationId };
  let sent: Awaited<ReturnType<SmsAgent['send']>>;
  try {
    sent = await steps.run('send', () => {
      refuseIfLate(askedAt, dependencies);
      return smsAgent.send(text);
    });
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.kind !== 'refused') throw error;
    return settleRefusal(error, turn, outbound, steps, dependencies, signal);
  }
  await completeSend(turn, outbound, { ...sent, foundInHistory: false }, steps, dependencies);
}

/** Before the first text of a workflow that a restore has brought back: false, it went out before. */
async function settleRestored(
  turn: ClaimedTurn,
  outbound: OutboundMessage,
  restoredFrom: Date,
  steps: StepRecorder,
  dependencies: SendDependencies,
  signal: AbortSignal,
): Promise<boolean> {
  const unproven = await dependencies.turns.findUnproven(leaseOf(turn));
  // The lease is lost: it is another worker's now.
  if (unproven === null) return false;
  const proof = await steps.run(
    'look_up',
    () => proveRestored(unproven, restoredFrom, turn.conversation.phoneNumber, dependencies, signal),
    ({ outcome }) => [because('RESTORED'), because(proofCodes[outcome])],
  );
  switch (proof.outcome) {
    case 'NOT_SENT':
      return true;
    case 'SENT': {
      const found = { ...foundByLookUp, providerId: proof.providerId };
      await completeSend(turn, outbound, found, steps, dependencies);
      return false;
    }
    case 'OPTED_OUT':
      throw optedOutAtProvider();
    case 'UNKNOWN':
      throw new SendUnprovenError(
        noResponseMsOf(outbound, dependencies),
        'The database was restored to an earlier moment, and nothing proves that this text, or another in its place, did not go out before',
      );
  }
}

/** What the provider has to say of a text that was refused: the SMS Agent keeps its reasons to itself. */
async function settleRefusal(
  error: UpstreamError,
  turn: ClaimedTurn,
  outbound: OutboundMessage,
  steps: StepRecorder,
  dependencies: SendDependencies,
  signal: AbortSignal,
): Promise<void> {
  if (dependencies.twilio !== null && !(error instanceof NumberOptedOutError)) {
    const unproven = await dependencies.turns.findUnproven(leaseOf(turn));
    const proof = unproven && (await lookUp(turn, unproven, 'refused', steps, dependencies, signal));
    if (proof?.outcome === 'OPTED_OUT') throw optedOutAtProvider();
    if (proof?.outcome === 'SENT') {
      const found = { ...foundByLookUp, providerId: proof.providerId };
      return completeSend(turn, outbound, found, steps, dependencies);
    }
  }
  if (outbound.kind === 'opt_out_confirmation') throw new ConfirmationRefusedError(error.message, { cause: error });
  throw error;
}

function lookUp(
  turn: ClaimedTurn,
  unproven: UnprovenSend,
  handedOver: 'unclear' | 'refused',
  steps: StepRecorder,
  dependencies: SendDependencies,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { phoneNumber } = turn.conversation;
  return steps.run(
    'look_up',
    () => proveAttempt(unproven, phoneNumber, handedOver, dependencies, signal),
    (proof) => [because(proofCodes[proof.outcome])],
  );
}

const proofCodes = {
  SENT: 'WENT_OUT',
  NOT_SENT: 'DID_NOT_GO_OUT',
  OPTED_OUT: 'OPTED_OUT_AT_PROVIDER',
  UNKNOWN: 'UNPROVEN',
} as const satisfies Record<SendOutcome['outcome'], ReasonCode>;

const foundByLookUp = { smsAgentMessageId: null, foundInHistory: true };

const optedOutAtProvider = () => new NumberOptedOutError('Twilio', 'the number opted out (21610)');

async function completeSend(
  turn: ClaimedTurn,
  outbound: OutboundMessage,
  sent: { smsAgentMessageId: string | null; providerId: string | null; foundInHistory: boolean },
  { steps }: StepRecorder,
  dependencies: SendDependencies,
): Promise<void> {
  const noResponseMs = noResponseMsOf(outbound, dependencies);
  await dependencies.turns.completeSend(leaseOf(turn), { ...sent, noResponseMs, steps });
}

const leaseOf = ({ workflow, leaseToken }: ClaimedTurn): Lease => ({ workflowId: workflow.id, leaseToken });

/**
 * Whoever takes the claim over asks what became of the attempt, and once it has had `settleMs` to show believes that it
 * never will. So an attempt that was held up, by a process that stood still or an answer of the database that came late,
 * is not made any more; half of the time is left for it to show up.
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
