import { addDays, addMonths, type Day } from '../calendar.ts';
import type { PaymentInterval } from '../payment-interval.ts';
import type { PlanTerms } from '../payment-plan.ts';

/** One payment of a plan. */
export interface Installment {
  /** `YYYY-MM-DD`. */
  date: Day;
  amountCents: number;
}

/**
 * How long an interval is, in twelfths of a week, so that it is a whole number: a month is a twelfth of a year's
 * 52 weeks.
 */
export const twelfthsOfWeek: Readonly<Record<PaymentInterval, number>> = { WEEKLY: 12, BIWEEKLY: 24, MONTHLY: 52 };

/** Ten years of weekly payments: more is no schedule that anyone reads. */
const mostInstallments = 520;

/** How many payments of an amount pay a debt, the last of them the rest. Both positive. */
export function installmentsFor(debtCents: number, amountCents: number): number {
  return Math.ceil(debtCents / amountCents);
}

/** The day of the first payment of a plan that is agreed on `agreedOn`: the one that was said, else one interval later. */
export function firstPaymentOn({ startDate, interval }: Pick<PlanTerms, 'startDate' | 'interval'>, agreedOn: Day): Day {
  return startDate ?? dateOf(agreedOn, interval, 1);
}

/**
 * The payments of a plan that is agreed on `agreedOn`. The last is what is left of the debt; none comes after the debt is paid. Payments in monthly intervals keep to the day of the first one, or to the last
 * day of a month that is shorter. Empty where neither the debt nor the number of payments tells how many there are,
 * and beyond ten years.
 */
export function scheduleOf(plan: PlanTerms, amountOwedCents: number | null, agreedOn: Day): Installment[] {
  const { amountCents, interval, installments } = plan;
  if (amountCents <= 0 || (amountOwedCents === null && installments === null)) return [];
  const needed = amountOwedCents === null ? Number.POSITIVE_INFINITY : installmentsFor(amountOwedCents, amountCents);
  const count = Math.min(installments ?? needed, needed);
  if (count > mostInstallments) return [];
  const start = firstPaymentOn(plan, agreedOn);
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    date: dateOf(start, interval, index),
    amountCents: Math.min(amountCents, (amountOwedCents ?? Number.POSITIVE_INFINITY) - index * amountCents),
  }));
}

function dateOf(start: Day, interval: PaymentInterval, index: number): Day {
  switch (interval) {
    case 'WEEKLY':
      return addDays(start, 7 * index);
    case 'BIWEEKLY':
      return addDays(start, 14 * index);
    case 'MONTHLY':
      return addMonths(start, index);
  }
}
