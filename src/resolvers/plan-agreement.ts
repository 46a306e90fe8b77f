import type { NewDraft } from '../domain/draft.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { localDay } from '../domain/local-time.ts';
import { agreementText } from '../domain/payment-plan/agreement-text.ts';
import { homeZone } from '../domain/send-time.ts';
import type { NotFoundError } from '../errors.ts';
import type { FoundPlan } from '../store/operations/payment-plans.ts';
import { type OfferContext, tenantOfPlan } from './counter-offer.ts';
import { filledInDraft } from './hand-written.ts';

/** The text that tells the tenant that their plan is agreed, as a draft of fixed words in their language with its checks. */
export async function composeAgreement(
  context: OfferContext,
  { paymentPlan, conversation }: Pick<FoundPlan, 'paymentPlan' | 'conversation'>,
): Promise<NewDraft | NotFoundError> {
  const tenant = await tenantOfPlan(context, paymentPlan, conversation);
  if (!('amountOwedCents' in tenant)) return tenant;
  const { settings, now } = context;
  const today = localDay(now(), homeZone(conversation, settings));
  const facts = ledgerFactsOf(tenant, settings.businessName, {
    today,
    plan: paymentPlan,
    language: conversation.language,
  });
  const { tenantName, language } = facts;
  const translation = language === 'es' ? agreementText(paymentPlan, tenantName, 'en') : null;
  return filledInDraft(agreementText(paymentPlan, tenantName, language), facts, translation);
}
