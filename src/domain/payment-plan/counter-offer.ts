import { type CounterOffer, isPlanFigure, type PlanTerms } from '../payment-plan.ts';
import { brokenRules, openQuestions, type PlanRules, totalsOf } from './rules.ts';
import { installmentsFor, twelfthsOfWeek } from './schedule.ts';

/** Amounts that people say are multiples of five dollars. */
const stepCents = 500;

/**
 * The nearest plan that keeps to all rules, with the interval and the start of the tenant's: first the tenant's amount
 * with as many payments as the debt needs, then the tenant's number of payments with a higher amount, then the lowest
 * amount that pays the debt in time. Null where there is none, as for a debt below the least payment.
 */
export function counterOfferTo(plan: PlanTerms, rules: PlanRules, amountOwedCents: number | null): CounterOffer | null {
  if (amountOwedCents === null || !isPlanFigure(amountOwedCents)) return null;
  const length = twelfthsOfWeek[plan.interval];
  const leastCents = roundUp((rules.minWeeklyPaymentCents * length) / 12);
  const mostPayments = Math.floor((rules.maxWeeks * 12) / length);
  const amountFor = (payments: number) => Math.max(roundUp(amountOwedCents / payments), leastCents);
  const candidates = [plan.amountCents, amountFor(plan.installments ?? mostPayments), amountFor(mostPayments)];
  for (const amountCents of candidates.filter(isPlanFigure)) {
    // A debt just above the least payment is one payment, of exactly that.
    const capped = Math.min(amountCents, amountOwedCents);
    const installments = installmentsFor(amountOwedCents, capped);
    const { interval, startDate } = plan;
    const offer = { amountCents: capped, interval, installments, startDate, totalCents: amountOwedCents };
    if (keepsTo(offer, rules)) return offer;
  }
  return null;
}

function keepsTo(offer: CounterOffer, rules: PlanRules): boolean {
  const totals = totalsOf(offer, offer.totalCents);
  return (
    totals !== null &&
    brokenRules(offer, totals, rules).length === 0 &&
    openQuestions({ ...offer, unclear: [] }, offer.totalCents).length === 0
  );
}

function roundUp(cents: number): number {
  return Math.ceil(cents / stepCents) * stepCents;
}
