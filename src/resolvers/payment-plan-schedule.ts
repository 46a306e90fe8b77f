import type { Loaders, UseCaseContext } from '../context.ts';
import { localDay } from '../domain/local-time.ts';
import { type Installment, scheduleOf } from '../domain/payment-plan/schedule.ts';
import type { CounterOffer, PaymentPlan } from '../domain/payment-plan.ts';
import { homeZone } from '../domain/send-time.ts';

/** The payments of a plan; where no first day was said, as if it were the day of the offer in the tenant's zone. */
export async function readSchedule(
  { loaders, settings }: Pick<UseCaseContext, 'settings'> & { loaders: Pick<Loaders, 'conversation'> },
  plan: PaymentPlan,
): Promise<Installment[]> {
  if (plan.startDate !== null) return scheduleOf(plan, plan.totalCents, plan.startDate);
  const conversation = await loaders.conversation.load(plan.conversationId);
  const zone = conversation === null ? settings.businessTimeZone : homeZone(conversation, settings);
  return scheduleOf(plan, plan.totalCents, localDay(plan.createdAt, zone));
}

/** The offer that the rules suggest in place of a plan that breaks one. */
export function suggestionFor({ status, counterOffer }: PaymentPlan): CounterOffer | null {
  return status === 'COUNTERED' ? null : counterOffer;
}

/** The offer that somebody made in place of a plan. */
export function offerMadeFor({ status, counterOffer }: PaymentPlan): CounterOffer | null {
  return status === 'COUNTERED' ? counterOffer : null;
}
