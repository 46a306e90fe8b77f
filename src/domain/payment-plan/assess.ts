import type { CounterOffer, PaymentPlanStatus } from '../payment-plan.ts';
import { type PlanIssue, planIssue, planIssueInWords } from '../plan-issue.ts';
import { counterOfferTo } from './counter-offer.ts';
import { brokenRules, openQuestions, type PlanRules, type PlanUnderRules, totalsOf, weeksOf } from './rules.ts';

export interface PlanAssessment {
  status: Extract<PaymentPlanStatus, 'VALID' | 'NEEDS_REVIEW' | 'INVALID'>;
  /** One for each rule that is broken, then what a human has to look at. */
  reasons: PlanIssue[];
  /** The same in English words, for an approver. */
  issues: string[];
  autoApprovable: boolean;
  /** What the plan pays in the end: never more than is owed. Null where nobody knows how many payments there are. */
  totalCents: number | null;
  /** The total over what is owed: 1 is all of it. */
  coverage: number | null;
  /** From the first payment on, each payment standing for its whole interval; rounded to hundredths. */
  weeks: number | null;
  /** The nearest plan that keeps to all rules; null where none is needed or there is none. */
  counterOffer: CounterOffer | null;
}

/**
 * What the rules of the configuration say of a plan (B29). A plan that breaks one is INVALID, and kept as such. One
 * that breaks none but leaves something open (how it was read, what is owed, more paid than owed) NEEDS_REVIEW.
 * Amounts are compared by the week: a month has 52/12 weeks.
 */
export function assessPlan(plan: PlanUnderRules, rules: PlanRules, amountOwedCents: number | null): PlanAssessment {
  const totals = totalsOf(plan, amountOwedCents);
  const broken = totals === null ? [planIssue('NO_SENSE', {})] : brokenRules(plan, totals, rules);
  const open = totals === null ? [] : openQuestions(plan, amountOwedCents);
  const reasons = [...broken, ...open];
  return {
    status: broken.length > 0 ? 'INVALID' : open.length > 0 ? 'NEEDS_REVIEW' : 'VALID',
    reasons,
    issues: reasons.map(planIssueInWords),
    autoApprovable:
      reasons.length === 0 && totals?.twelfths != null && totals.twelfths <= rules.autoApprovableWeeks * 12,
    totalCents: totals?.totalCents ?? null,
    coverage: totals?.coverage ?? null,
    weeks: totals?.twelfths == null ? null : weeksOf(totals.twelfths),
    counterOffer: broken.length > 0 ? counterOfferTo(plan, rules, amountOwedCents) : null,
  };
}
