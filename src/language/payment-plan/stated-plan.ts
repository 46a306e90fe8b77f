import { type Day, daysBetween } from '../../domain/calendar.ts';
import type { PaymentInterval } from '../../domain/payment-interval.ts';
import { twelfthsOfWeek } from '../../domain/payment-plan/schedule.ts';
import { isPlanFigure, type ProposedPlan } from '../../domain/payment-plan.ts';
import { type PlanIssue, planIssue } from '../../domain/plan-issue.ts';
import type { Length } from './payments.ts';
import { resolveDay, type StatedDay } from './stated-day.ts';
import type { Frequency } from './term.ts';

/** What a text says of a plan, before anything is assumed; `from` and `to` are the terms that say so. */
export interface StatedPlan {
  amountCents: number;
  frequency: Frequency | null;
  length: Length | null;
  /** The day of the first payment. */
  start: StatedDay | null;
  unclear: readonly (PlanIssue | null)[];
  from: number;
  to: number;
}

const twelfths = { WEEK: 12, BIWEEK: 24, MONTH: 52 } as const;
const intervals = { WEEK: 'WEEKLY', BIWEEK: 'BIWEEKLY', MONTH: 'MONTHLY' } as const;
/** A first payment further away than this is worth a human's look. */
const soonDays = 45;

/** The plan that the stated one comes to, with what had to be assumed; null where its amount is none. */
export function planOf(stated: StatedPlan, evidence: string, today: Day): ProposedPlan | null {
  const { frequency, length } = stated;
  const amountCents = stated.amountCents * (frequency?.times ?? 1);
  if (!isPlanFigure(amountCents)) return null;
  const interval = intervalOf(stated);
  const { installments, rounded } = installmentsOf(length, interval.value);
  const start = stated.start ?? frequency?.day ?? null;
  const first = start === null ? { date: null, unclear: null } : resolveDay(start, today);
  const isLate = first.date !== null && daysBetween(today, first.date) > soonDays;
  return {
    amountCents,
    interval: interval.value,
    installments,
    startDate: first.date,
    evidence,
    unclear: [
      ...stated.unclear,
      frequency?.unclear ?? null,
      interval.assumed,
      length?.unclear ?? null,
      rounded,
      first.unclear,
      isLate ? planIssue('FIRST_PAYMENT_FAR', { days: soonDays }) : null,
    ].filter((note) => note !== null),
  };
}

function intervalOf({ frequency, length }: StatedPlan): { value: PaymentInterval; assumed: PlanIssue | null } {
  if (frequency?.interval === 'PAYCHECK') {
    return { value: 'BIWEEKLY', assumed: planIssue('EACH_PAYCHECK', {}) };
  }
  if (frequency !== null) return { value: frequency.interval, assumed: null };
  if (length?.symbol === 'W') return { value: intervals[length.unit], assumed: null };
  return { value: 'WEEKLY', assumed: planIssue('INTERVAL_NOT_SAID', {}) };
}

function installmentsOf(
  length: Length | null,
  interval: PaymentInterval,
): { installments: number | null; rounded: PlanIssue | null } {
  if (length === null || length.symbol === 'C') return { installments: length?.value ?? null, rounded: null };
  const payments = (length.value * twelfths[length.unit]) / twelfthsOfWeek[interval];
  const installments = Math.max(1, Math.round(payments));
  const isMixed = (length.unit === 'MONTH') !== (interval === 'MONTHLY');
  const isExact = !isMixed && installments === payments;
  const rounded =
    length.unit === 'MONTH'
      ? planIssue('MONTHS_AS_PAYMENTS', { months: length.value, count: installments })
      : planIssue('WEEKS_AS_PAYMENTS', { weeks: length.value, count: installments });
  return { installments, rounded: isExact ? null : rounded };
}
