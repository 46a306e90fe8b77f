import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import { approvalNotification } from '../domain/notification.ts';
import { assessPlan } from '../domain/payment-plan/assess.ts';
import type { PaymentPlan, PlanTerms } from '../domain/payment-plan.ts';
import { homeZone } from '../domain/send-time.ts';
import { type ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { readPaymentPlan } from '../language/payment-plan.ts';
import type { DecidedPlan } from '../store/operations/payment-plans.ts';
import { unknownConversation } from './conversation.ts';
import {
  composeCounterOffer,
  decidedAlready,
  type GivenTerms,
  noOfferByText,
  termsSchema,
  unknownPlan,
} from './counter-offer.ts';
import { validate } from './validate.ts';
import { noteSchema, tenantWordsSchema } from './words.ts';

export interface PlanNow {
  paymentPlan: PaymentPlan;
}

export type PaymentPlanResult = PlanNow | ValidationError | NotFoundError | ConflictError;

type Context = UseCaseContext & { viewer: Viewer; loaders: Pick<Loaders, 'tenant'> };

const submitSchema = termsSchema.extend({ message: tenantWordsSchema.nullish() });
const decideSchema = termsSchema.extend({ note: noteSchema });

/** Keeps a plan that came by another way than a text; read from `message` when no amount is given, and measured. */
export async function submitPaymentPlan(
  context: Context,
  input: GivenTerms & { conversationId: string; tenantId: string; message?: string | null | undefined },
): Promise<PaymentPlanResult> {
  const { store, loaders, settings, viewer, now } = context;
  const valid = validate(submitSchema, input);
  if (valid instanceof ValidationError) return valid;
  const conversation = await store.read.findConversation(input.conversationId);
  if (conversation === null) return unknownConversation(input.conversationId);
  const tenant = await loaders.tenant.load(input.tenantId);
  if (tenant === null) return new NotFoundError(`There is no tenant ${input.tenantId}.`);

  const received = { receivedAt: now(), timeZone: homeZone(conversation, settings) };
  const read = valid.message ? readPaymentPlan(valid.message, received, tenant.amountOwedCents) : null;
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

/**
 * Approves or rejects a plan, or answers it with another offer: the suggested one where no terms are given. A counter-offer
 * is a draft of fixed words that waits for approval like any other.
 */
export async function decidePaymentPlan(
  context: Context,
  input: GivenTerms & {
    paymentPlanId: string;
    decision: 'APPROVE' | 'REJECT' | 'COUNTER';
    note?: string | null | undefined;
  },
): Promise<PaymentPlanResult> {
  const { store, viewer, settings } = context;
  const valid = validate(decideSchema, input);
  if (valid instanceof ValidationError) return valid;
  const found = await store.findPaymentPlan(input.paymentPlanId);
  if (found === null) return unknownPlan(input.paymentPlanId);
  const decision = { actor: viewer.id, note: valid.note || null };
  if (input.decision !== 'COUNTER') {
    const status = input.decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
    return decided(input.paymentPlanId, await store.decidePaymentPlan(input.paymentPlanId, { ...decision, status }));
  }

  const composed = await composeCounterOffer(context, input, found);
  if (!('offer' in composed)) return composed;
  const countered = await store.decidePaymentPlan(input.paymentPlanId, {
    ...decision,
    status: 'COUNTERED',
    counterOffer: composed.offer,
    draft: composed.draft,
    notification: approvalNotification(composed.tenant.name),
    reminderMs: settings.approvalReminderMs,
  });
  return decided(input.paymentPlanId, countered);
}

function decided(id: string, outcome: DecidedPlan): PaymentPlanResult {
  switch (outcome.outcome) {
    case 'done':
      return { paymentPlan: outcome.paymentPlan };
    case 'conflict':
      return decidedAlready(outcome.paymentPlan.status);
    case 'opted_out':
      return noOfferByText();
    case 'not_found':
      return unknownPlan(id);
  }
}
