import type { Conversation } from '../domain/conversation.ts';
import type { NewDraft } from '../domain/draft.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { localDay } from '../domain/local-time.ts';
import { agreementText } from '../domain/payment-plan/agreement-text.ts';
import { firstPaymentOn } from '../domain/payment-plan/schedule.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import { homeZone } from '../domain/send-time.ts';
import type { NotFoundError } from '../errors.ts';
import type { FoundPlan } from '../store/operations/payment-plans.ts';
import { type OfferContext, tenantOfPlan } from './counter-offer.ts';
import { filledInDraft } from './hand-written.ts';

/** A plan as it is agreed today: it names its first day. */
export interface Agreement {
  plan: PaymentPlan & { startDate: string };
  /** In the tenant's zone, `YYYY-MM-DD`. */
  today: string;
}

/** What is told to the tenant and what is kept are made of this one reading of the clock. */
export function agreementOn(
  { settings, now }: Pick<OfferContext, 'settings' | 'now'>,
  { paymentPlan, conversation }: Pick<FoundPlan, 'paymentPlan' | 'conversation'>,
): Agreement {
  const today = localDay(now(), homeZone(conversation, settings));
  return { plan: { ...paymentPlan, startDate: firstPaymentOn(paymentPlan, today) }, today };
}

/** The text that tells the tenant that their plan is agreed, as a draft of fixed words in their language with its checks. */
export async function composeAgreement(
  context: OfferContext,
  { plan, today }: Agreement,
  conversation: Conversation,
): Promise<NewDraft | NotFoundError> {
  const tenant = await tenantOfPlan(context, plan, conversation);
  if (!('amountOwedCents' in tenant)) return tenant;
  const { language: written } = conversation;
  const facts = ledgerFactsOf(tenant, context.settings.businessName, { today, plan, language: written });
  const { tenantName, language } = facts;
  const translation = language === 'es' ? agreementText(plan, tenantName, 'en') : null;
  return filledInDraft(agreementText(plan, tenantName, language), facts, translation);
}
