import { UpstreamError } from '../clients/upstream-error.ts';
import { fixedText } from '../domain/fixed-reply.ts';
import { escalationNotification, heldTextNotification, type NewNotification } from '../domain/notification.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { takePromises } from '../domain/promise/take.ts';
import { reasonsInWords } from '../domain/reason.ts';
import type { TextsRoute } from '../domain/routing.ts';
import type { Tenant } from '../domain/tenant.ts';
import { planOfTurn } from '../domain/turn-plan.ts';
import type { TurnReading } from '../language/turn-reading.ts';
import type { TurnResult } from '../store/operations/turns.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import { planInTexts } from './plan-in-texts.ts';
import { openOf, promisesInTexts, promisesSomething } from './promises-in-texts.ts';
import type { StepRecorder } from './steps.ts';
import { findTenant } from './turn-context.ts';
import type { TurnDependencies } from './turn-dependencies.ts';
import { resultOf, unknownNumber } from './turn-result.ts';

/** Consent, a human's concern or a keyword has decided: no model is asked. */
export async function settleTexts(
  turn: ClaimedTurn,
  reading: TurnReading,
  decision: TextsRoute,
  steps: StepRecorder,
  dependencies: TurnDependencies,
  signal: AbortSignal,
): Promise<TurnResult> {
  const { conversation } = turn;
  const isHandedOver = decision.escalations.length > 0;
  const isAsked = isHandedOver || (await promisesSomething(turn, reading, dependencies));
  const tenant = isAsked ? await whoWrote(turn, dependencies, signal) : null;
  const escalations = [...decision.escalations];
  if (isHandedOver && tenant === 'nobody') escalations.push(unknownNumber);
  const known = tenant === 'nobody' ? null : tenant;
  const { settings } = dependencies;
  // A human who takes over should find the plan that the same texts offer.
  const offered = isHandedOver && known && (await planInTexts(turn, reading, known, settings, dependencies.rules));
  const who = known?.name ?? maskPhoneNumber(conversation.phoneNumber);
  const kind = decision.route === 'NONE' ? decision.fixedText : null;
  const language = conversation.language ?? reading.language ?? 'en';
  const [leading] = escalations;
  let notification: NewNotification | null = null;
  if (leading !== undefined) notification = escalationNotification(who, leading, known);
  else if (turn.held && conversation.consent === 'OPTED_IN') notification = heldTextNotification(who);
  return {
    ...resultOf(turn, reading, steps, known),
    route: decision.route,
    escalations,
    notification,
    paymentPlan: isHandedOver && known ? planOfTurn(offered || null, null, known, settings.planRules) : null,
    promises: known && (await takenBy(turn, reading, known, dependencies)),
    reason: reasonsInWords(decision.reasons),
    fixedText: kind && { kind, body: fixedText(kind, language, settings.businessName) },
  };
}

/** No model reads these texts, so what is unclear is what the rules leave open. */
async function takenBy(turn: ClaimedTurn, reading: TurnReading, tenant: Tenant, dependencies: TurnDependencies) {
  const byRules = await promisesInTexts(turn, reading, tenant, dependencies);
  return takePromises({ byRules, byModel: [] }, openOf(turn.promises), tenant.amountOwedCents, dependencies.now());
}

/** For the notification and for what was promised: a human must hear of a lawyer also while nobody can say whose. */
async function whoWrote(
  turn: ClaimedTurn,
  dependencies: TurnDependencies,
  signal: AbortSignal,
): Promise<Tenant | 'nobody' | null> {
  try {
    return (await findTenant(turn, dependencies, signal)) ?? 'nobody';
  } catch (error) {
    if (error instanceof UpstreamError) return null;
    throw error;
  }
}
