import type { PlanTerms } from '../payment-plan.ts';
import type { PlanAssessment } from './assess.ts';
import { scheduleOf } from './schedule.ts';

/** The figures that a reply may repeat from a plan. */
export interface PlanFigures {
  /** Of a payment, of the last one, and in all; integer cents. */
  amountsCents: number[];
  /** How many payments there are. */
  installments: number | null;
  /** How many weeks it takes; null for a fraction, which nobody says. */
  weeks: number | null;
  /** Of the payments, `YYYY-MM-DD`; none without a start. */
  dates: string[];
}

const none: PlanFigures = { amountsCents: [], installments: null, weeks: null, dates: [] };

/**
 * What a reply may say of a plan (B32): nothing unless the rules found it valid. A plan that a human has yet to look
 * at must not be confirmed in passing, and neither must a counter-offer.
 */
export function planFigures(plan: PlanTerms, assessment: PlanAssessment): PlanFigures {
  const { status, totalCents, weeks } = assessment;
  if (status !== 'VALID') return none;
  const payments = scheduleOf(plan, totalCents, plan.startDate ?? '1970-01-01');
  const amounts = [plan.amountCents, ...payments.map((payment) => payment.amountCents), totalCents];
  return {
    amountsCents: [...new Set(amounts.filter((cents) => cents !== null))],
    installments: payments.length > 0 ? payments.length : plan.installments,
    weeks: Number.isInteger(weeks) ? weeks : null,
    dates: plan.startDate === null ? [] : payments.map((payment) => payment.date),
  };
}
