import type { Loaders, UseCaseContext } from '../context.ts';
import { localDay } from '../domain/local-time.ts';
import { type Installment, scheduleOf } from '../domain/payment-plan/schedule.ts';
import { type CounterOffer, isUndecided, type PaymentPlan } from '../domain/payment-plan.ts';
import { homeZone } from '../domain/send-time.ts';

/** The payments of a plan. An agreed one names its first day; any other is shown as if it were agreed now or, once decided, when it was offered. */
export async function readSchedule(
  { loaders, settings, now }: Pick<UseCaseContext, 'settings' | 'now'> & { loaders: Pick<Loaders, 'conversation'> },
  plan: PaymentPlan,
): Promise<Installment[]> {
  if (plan.startDate !== null) return scheduleOf(plan, plan.totalCents, plan.startDate);
  const conversation = await loaders.conversation.load(plan.conversationId);
  const zone = conversation === null ? settings.businessTimeZone : homeZone(conversation, settings);
  return scheduleOf(plan, plan.totalCents, localDay(isUndecided(plan.status) ? now() : plan.createdAt, zone));
}

/** The offer that the rules suggest in place of a plan that breaks one. */
export function suggestionFor({ status, counterOffer }: PaymentPlan): CounterOffer | null {
  return status === 'COUNTERED' ? null : counterOffer;
}

/** The offer that somebody made in place of a plan. */
export function offerMadeFor({ status, counterOffer }: PaymentPlan): CounterOffer | null {
  return status === 'COUNTERED' ? counterOffer : null;
}
