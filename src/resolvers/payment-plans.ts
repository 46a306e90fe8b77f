import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { handWrittenDraft } from '../domain/hand-written.ts';
import { localDay } from '../domain/local-time.ts';
import { approvalNotification } from '../domain/notification.ts';
import { assessPlan } from '../domain/payment-plan/assess.ts';
import { counterOfferText } from '../domain/payment-plan/counter-offer-text.ts';
import { readPaymentPlan } from '../domain/payment-plan/read.ts';
import { installmentsFor } from '../domain/payment-plan/schedule.ts';
import {
  type CounterOffer,
  isPlanFigure,
  type PaymentInterval,
  type PaymentPlan,
  type PlanTerms,
} from '../domain/payment-plan.ts';
import { homeZone } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import type { DecidedPlan } from '../store/action-rows.ts';
import { unknownConversation } from './conversation.ts';
import { contentSchema } from './receive-sms.ts';
import { validate } from './validate.ts';
import { noteSchema } from './words.ts';

export interface PlanNow {
  paymentPlan: PaymentPlan;
}

export type PaymentPlanResult = PlanNow | ValidationError | NotFoundError | ConflictError;

type Context = UseCaseContext & { viewer: Viewer; loaders: Pick<Loaders, 'tenant'> };

/** Terms as a caller gives them; what is absent is taken from elsewhere. */
interface GivenTerms {
  amountCents?: number | null | undefined;
  interval?: PaymentInterval | null | undefined;
  installments?: number | null | undefined;
  startDate?: string | null | undefined;
}

const figure = z.number().refine(isPlanFigure, 'must be a positive number').nullish();
const termsSchema = z.object({ amountCents: figure, installments: figure });
const submitSchema = termsSchema.extend({ message: contentSchema.nullish() });
const decideSchema = termsSchema.extend({
  note: noteSchema,
});

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

  const receipt = { receivedAt: now(), timeZone: homeZone(conversation, settings) };
  const read = valid.message ? readPaymentPlan(valid.message, receipt, tenant.amountOwedCents) : null;
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
  const { store, viewer, loaders, settings, now } = context;
  const valid = validate(decideSchema, input);
  if (valid instanceof ValidationError) return valid;
  const found = await store.findPaymentPlan(input.paymentPlanId);
  if (found === null) return unknownPlan(input.paymentPlanId);
  const decision = { actor: viewer.id, note: valid.note || null };
  if (input.decision !== 'COUNTER') {
    const status = input.decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
    return decided(input.paymentPlanId, await store.decidePaymentPlan(input.paymentPlanId, { ...decision, status }));
  }

  const { paymentPlan, conversation } = found;
  const tenantId = paymentPlan.tenantId ?? conversation.tenantId;
  const tenant = tenantId === null ? null : await loaders.tenant.load(tenantId);
  if (tenant === null) return new NotFoundError('The tenant of this plan is not known.');
  const offer = counterOfferOf(input, paymentPlan, found.counterOffer, tenant);
  if (offer instanceof ValidationError) return offer;
  const facts = ledgerFactsOf(tenant, settings.businessName, {
    today: localDay(now(), homeZone(conversation, settings)),
    counterOffer: offer,
  });
  const translation = tenant.language === 'es' ? counterOfferText(offer, tenant.name, 'en') : null;
  const countered = await store.decidePaymentPlan(input.paymentPlanId, {
    ...decision,
    status: 'COUNTERED',
    counterOffer: offer,
    draft: handWrittenDraft(counterOfferText(offer, tenant.name, tenant.language), facts, translation),
    notification: approvalNotification(paymentPlan.workflowId ?? paymentPlan.id, tenant.name),
    reminderMs: settings.approvalReminderMs,
  });
  return decided(input.paymentPlanId, countered);
}

/** The terms given, on those of the plan; without any, the offer that was suggested with it. */
function counterOfferOf(
  given: GivenTerms,
  plan: PlanTerms,
  suggested: CounterOffer | null,
  { amountOwedCents }: Tenant,
): CounterOffer | ValidationError {
  if (given.amountCents == null && given.interval == null && given.installments == null && given.startDate == null) {
    return suggested ?? new ValidationError([{ path: 'amountCents', message: 'is needed: no offer is suggested' }]);
  }
  if (!isPlanFigure(amountOwedCents)) return new ValidationError([{ path: 'amountCents', message: 'nothing is owed' }]);
  const amountCents = given.amountCents ?? plan.amountCents;
  const installments = given.installments ?? installmentsFor(amountOwedCents, amountCents);
  return {
    amountCents,
    interval: given.interval ?? plan.interval,
    installments,
    startDate: given.startDate ?? plan.startDate,
    totalCents: Math.min(installments * amountCents, amountOwedCents),
  };
}

function decided(id: string, outcome: DecidedPlan): PaymentPlanResult {
  switch (outcome.outcome) {
    case 'done':
      return { paymentPlan: outcome.paymentPlan };
    case 'conflict':
      return new ConflictError(`The plan is ${outcome.paymentPlan.status} already.`, {});
    case 'opted_out':
      return new ConflictError('The tenant has opted out of text messages; no offer can be made by text.', {});
    case 'not_found':
      return unknownPlan(id);
  }
}

const unknownPlan = (id: string) => new NotFoundError(`There is no payment plan ${id}.`);
