import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import { approvalNotification } from '../domain/notification.ts';
import { assessPlan } from '../domain/payment-plan/assess.ts';
import { isUndecided, type PaymentPlan, type PlanDecision, type PlanTerms } from '../domain/payment-plan.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { homeZone, sendAtOrNow } from '../domain/send-time.ts';
import { ChecksFailedError, type ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import type { DecidedPlan, FoundPlan, PlanDecision as PlanRecord } from '../store/operations/payment-plans.ts';
import { unknownConversation } from './conversation.ts';
import {
  composeCounterOffer,
  decidedAlready,
  type GivenTerms,
  noOfferByText,
  termsSchema,
  unknownPlan,
} from './counter-offer.ts';
import { clearText, heldMeanwhile } from './gate.ts';
import { agreementOn, composeAgreement } from './plan-agreement.ts';
import { type ResolvingInput, resolvedWith } from './resolve-with.ts';
import { unsendable } from './unsendable.ts';
import { validate } from './validate.ts';
import { noteSchema, overrideReasonSchema, tenantWordsSchema } from './words.ts';

export interface PlanNow {
  paymentPlan: PaymentPlan;
}

export type PaymentPlanResult = PlanNow | ChecksFailedError | ValidationError | NotFoundError | ConflictError;

type Context = UseCaseContext & { viewer: Viewer; loaders: Pick<Loaders, 'tenant' | 'escalationsOfConversation'> };

const submitSchema = termsSchema.extend({ message: tenantWordsSchema.nullish() });
const decideSchema = termsSchema.extend({ note: noteSchema, overrideReason: overrideReasonSchema });

/** Keeps a plan that came by another way than a text; read from `message` when no amount is given, and measured. */
export async function submitPaymentPlan(
  context: Context,
  input: GivenTerms & { conversationId: string; tenantId: string; message?: string | null | undefined },
): Promise<PaymentPlanResult> {
  const { store, loaders, rules, settings, viewer, now } = context;
  const valid = validate(submitSchema, input);
  if (valid instanceof ValidationError) return valid;
  const conversation = await store.read.findConversation(input.conversationId);
  if (conversation === null) return unknownConversation(input.conversationId);
  const tenant = await loaders.tenant.load(input.tenantId);
  if (tenant === null) return new NotFoundError(`There is no tenant ${input.tenantId}.`);

  const received = { receivedAt: now(), timeZone: homeZone(conversation, settings) };
  const read = valid.message
    ? await rules.asked.readPaymentPlan(valid.message, received, tenant.amountOwedCents)
    : null;
  const amountCents = input.amountCents ?? read?.amountCents;
  const interval = input.interval ?? read?.interval;
  if (amountCents == null || interval == null) {
    if (valid.message) return new ValidationError([{ path: 'message', message: 'names no plan' }]);
    return new ValidationError([
      { path: amountCents == null ? 'amountCents' : 'interval', message: 'is needed without a message' },
    ]);
  }
  const terms: PlanTerms = {
    amountCents,
    interval,
    installments: input.installments ?? read?.installments ?? null,
    startDate: input.startDate ?? read?.startDate ?? null,
  };
  const unclear = input.amountCents == null ? (read?.unclear ?? []) : [];
  const assessment = assessPlan({ ...terms, unclear }, settings.planRules, tenant.amountOwedCents);
  const submitted = await store.submitPaymentPlan(conversation.id, tenant.id, viewer.id, {
    ...terms,
    ...assessment,
    evidence: read?.evidence ?? null,
  });
  return submitted.outcome === 'done' ? { paymentPlan: submitted.paymentPlan } : unknownConversation(conversation.id);
}

interface PlanDecisionInput extends GivenTerms, ResolvingInput {
  paymentPlanId: string;
  decision: PlanDecision;
  note?: string | null | undefined;
  overrideReason?: string | null | undefined;
}

/**
 * Approves a plan, which sends the text that says so (B64), rejects it, or answers it with another offer: the suggested one
 * where no terms are given. A counter-offer is a draft of fixed words that waits for approval like any other.
 */
export async function decidePaymentPlan(context: Context, input: PlanDecisionInput): Promise<PaymentPlanResult> {
  const { store, viewer, settings } = context;
  const valid = validate(decideSchema, input);
  if (valid instanceof ValidationError) return valid;
  const found = await store.findPaymentPlan(input.paymentPlanId);
  if (found === null) return unknownPlan(input.paymentPlanId);
  const resolve = await resolvedWith(context, found.conversation.id, input);
  if (resolve instanceof ValidationError) return resolve;
  const decision = { actor: viewer.id, note: valid.note || null, resolve };
  if (input.decision === 'REJECT') {
    const rejected = await store.decidePaymentPlan(input.paymentPlanId, { ...decision, status: 'REJECTED' });
    return decided(input.paymentPlanId, rejected);
  }
  const { status } = found.paymentPlan;
  if (!isUndecided(status)) return decidedAlready(status);
  if (input.decision === 'APPROVE') return approve(context, found, { ...decision, reason: valid.overrideReason });
  if (found.conversation.consent === 'OPTED_OUT') return noOfferByText();

  const composed = await composeCounterOffer(context, input, found);
  if (!('offer' in composed)) return composed;
  const { id } = found.conversation;
  const draft = await clearText(context, id, composed.draft, valid.overrideReason, 'contact', resolve?.ids);
  if (draft instanceof ChecksFailedError) return draft;
  const countered = await store.decidePaymentPlan(input.paymentPlanId, {
    ...decision,
    status: 'COUNTERED',
    counterOffer: composed.offer,
    draft,
    notification: approvalNotification(composed.tenant.name ?? maskPhoneNumber(found.conversation.phoneNumber)),
    reminderMs: settings.approvalReminderMs,
  });
  return decided(input.paymentPlanId, countered);
}

/** Who has opted out is told in another way: no text goes to them. */
async function approve(
  context: Context,
  { paymentPlan, conversation }: FoundPlan,
  { reason, ...decision }: Pick<PlanRecord, 'actor' | 'note' | 'resolve'> & { reason: string | null | undefined },
): Promise<PaymentPlanResult> {
  const { store, settings, now } = context;
  const byText = conversation.consent !== 'OPTED_OUT';
  const refusal = byText ? unsendable(context, conversation, 'paymentPlanId') : null;
  if (refusal !== null) return refusal;
  const agreed = agreementOn(context, { paymentPlan, conversation });
  const draft = byText ? await composeAgreement(context, agreed, conversation) : null;
  if (draft instanceof NotFoundError) return draft;
  const cleared = await clearText(context, conversation.id, draft, reason, 'any', decision.resolve?.ids);
  if (cleared instanceof ChecksFailedError) return cleared;
  const approved = await store.decidePaymentPlan(paymentPlan.id, {
    ...decision,
    status: 'APPROVED',
    agreement: cleared,
    firstDay: agreed.plan.startDate,
    sendAt: byText ? sendAtOrNow(now(), conversation, settings) : null,
  });
  return decided(paymentPlan.id, approved);
}

function decided(id: string, outcome: DecidedPlan): PaymentPlanResult {
  switch (outcome.outcome) {
    case 'done':
      return { paymentPlan: outcome.paymentPlan };
    case 'conflict':
      return decidedAlready(outcome.paymentPlan.status);
    case 'opted_out':
      return noOfferByText();
    case 'held':
      return heldMeanwhile(outcome.holds);
    case 'not_found':
      return unknownPlan(id);
  }
}
