import { z } from 'zod';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { NewDraft } from '../domain/draft.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { localDay } from '../domain/local-time.ts';
import type { PaymentInterval } from '../domain/payment-interval.ts';
import { assessPlan, type PlanAssessment } from '../domain/payment-plan/assess.ts';
import { counterOfferText } from '../domain/payment-plan/counter-offer-text.ts';
import { type Installment, installmentsFor, scheduleOf } from '../domain/payment-plan/schedule.ts';
import {
  type CounterOffer,
  isPlanFigure,
  isUndecided,
  type PaymentPlan,
  type PaymentPlanStatus,
  type PlanTerms,
} from '../domain/payment-plan.ts';
import { homeZone } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import type { FoundPlan } from '../store/operations/payment-plans.ts';
import { filledInDraft } from './hand-written.ts';
import { validate } from './validate.ts';

/** Terms as a caller gives them; what is absent is taken from elsewhere. */
export interface GivenTerms {
  amountCents?: number | null | undefined;
  interval?: PaymentInterval | null | undefined;
  installments?: number | null | undefined;
  startDate?: string | null | undefined;
}

const figure = z.number().refine(isPlanFigure, 'must be a positive number').nullish();
export const termsSchema = z.object({ amountCents: figure, installments: figure });

/** Another offer, and the draft that makes it. */
export interface ComposedOffer {
  tenant: Tenant;
  offer: CounterOffer;
  draft: NewDraft;
  /** In the tenant's zone, `YYYY-MM-DD`. */
  today: string;
}

/** What a counter-offer would come to. */
export type CounterOfferPreview = ComposedOffer & {
  assessment: PlanAssessment;
  schedule: Installment[];
};

export type OfferContext = Pick<UseCaseContext, 'settings' | 'now'> & { loaders: Pick<Loaders, 'tenant'> };

/** What `decidePaymentPlan` would offer with these terms, measured and written out; nothing changes. */
export async function previewPaymentPlan(
  context: OfferContext & Pick<UseCaseContext, 'store'>,
  input: GivenTerms & { paymentPlanId: string },
): Promise<CounterOfferPreview | ValidationError | NotFoundError | ConflictError> {
  const valid = validate(termsSchema, input);
  if (valid instanceof ValidationError) return valid;
  const found = await context.store.findPaymentPlan(input.paymentPlanId);
  if (found === null) return unknownPlan(input.paymentPlanId);
  const { status } = found.paymentPlan;
  if (found.conversation.consent === 'OPTED_OUT') return noOfferByText();
  if (!isUndecided(status)) return decidedAlready(status);
  const composed = await composeCounterOffer(context, input, found);
  if (!('offer' in composed)) return composed;
  const { offer, tenant, today } = composed;
  return {
    ...composed,
    assessment: assessPlan({ ...offer, unclear: [] }, context.settings.planRules, tenant.amountOwedCents),
    schedule: scheduleOf(offer, offer.totalCents, today),
  };
}

/** The offer that takes the place of a plan, as a draft of fixed words in the tenant's language with its checks. */
export async function composeCounterOffer(
  context: OfferContext,
  given: GivenTerms,
  { paymentPlan, conversation, counterOffer }: FoundPlan,
): Promise<ComposedOffer | ValidationError | NotFoundError> {
  const { settings, now } = context;
  const tenant = await tenantOfPlan(context, paymentPlan, conversation);
  if (!('amountOwedCents' in tenant)) return tenant;
  const offer = termsOf(given, paymentPlan, counterOffer, tenant);
  if (offer instanceof ValidationError) return offer;
  const today = localDay(now(), homeZone(conversation, settings));
  const { language } = conversation;
  const facts = ledgerFactsOf(tenant, settings.businessName, { today, counterOffer: offer, language });
  const translation = facts.language === 'es' ? counterOfferText(offer, facts.tenantName, 'en') : null;
  const draft = filledInDraft(counterOfferText(offer, facts.tenantName, facts.language), facts, translation);
  return { tenant, offer, draft, today };
}

/** Whose debt a plan pays. */
export async function tenantOfPlan(
  { loaders }: Pick<OfferContext, 'loaders'>,
  paymentPlan: Pick<PaymentPlan, 'tenantId'>,
  conversation: Pick<Conversation, 'tenantId'>,
): Promise<Tenant | NotFoundError> {
  const tenantId = paymentPlan.tenantId ?? conversation.tenantId;
  const tenant = tenantId === null ? null : await loaders.tenant.load(tenantId);
  return tenant ?? new NotFoundError('The tenant of this plan is not known.');
}

/** The terms given, on those of the plan; without any, the offer that was suggested with it. */
function termsOf(
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

export const unknownPlan = (id: string) => new NotFoundError(`There is no payment plan ${id}.`);

export const decidedAlready = (status: PaymentPlanStatus) => new ConflictError(`The plan is ${status} already.`, {});

export const noOfferByText = () =>
  new ConflictError('The tenant has opted out of text messages; no offer can be made by text.', {});
