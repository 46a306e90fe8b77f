import { isPlanFigure, type PlanTerms } from '../payment-plan.ts';
import { type PlanIssue, planIssue } from '../plan-issue.ts';
import { installmentsFor, twelfthsOfWeek } from './schedule.ts';

/** What a plan has to keep to; from configuration (B29). */
export interface PlanRules {
  maxWeeks: number;
  minWeeklyPaymentCents: number;
  /** The least share of the debt that a plan pays, 0 to 1. */
  minCoverage: number;
  /** The longest plan that needs no human, if it has no issue. */
  autoApprovableWeeks: number;
}

/** What is assessed: the terms, and what was assumed to read them. */
export type PlanUnderRules = PlanTerms & { unclear: readonly PlanIssue[] };

/** What follows from the terms of a plan and the debt. */
export interface PlanTotals {
  totalCents: number | null;
  coverage: number | null;
  /** The length of the plan, in twelfths of a week. */
  twelfths: number | null;
}

/** Null for figures that are no plan at all. */
export function totalsOf(plan: PlanTerms, owed: number | null): PlanTotals | null {
  const { amountCents, interval } = plan;
  const debt = owed !== null && owed > 0 ? owed : null;
  const isCount = plan.installments === null || isPlanFigure(plan.installments);
  if (!isPlanFigure(amountCents) || !isCount) return null;
  const installments = plan.installments ?? (debt === null ? null : installmentsFor(debt, amountCents));
  if (installments === null) return { totalCents: null, coverage: null, twelfths: null };
  const promised = installments * amountCents;
  if (!isPlanFigure(promised)) return null;
  const totalCents = debt === null ? promised : Math.min(promised, debt);
  return {
    totalCents,
    coverage: debt === null ? null : totalCents / debt,
    twelfths: installments * twelfthsOfWeek[interval],
  };
}

/** One issue for each rule that the plan breaks. */
export function brokenRules(
  plan: PlanTerms,
  { totalCents, coverage, twelfths }: PlanTotals,
  rules: PlanRules,
): PlanIssue[] {
  const { amountCents, interval } = plan;
  const { maxWeeks, minWeeklyPaymentCents, minCoverage } = rules;
  const length = twelfthsOfWeek[interval];
  const issues: PlanIssue[] = [];
  if (twelfths !== null && twelfths > maxWeeks * 12) {
    issues.push(planIssue('TOO_LONG', { weeks: weeksOf(twelfths), most: maxWeeks }));
  }
  if (amountCents * 12 < minWeeklyPaymentCents * length) {
    const weeklyCents = Math.floor((amountCents * 12) / length);
    const leastCents = minWeeklyPaymentCents;
    issues.push(
      interval === 'WEEKLY'
        ? planIssue('TOO_LITTLE_A_WEEK', { amountCents, leastCents })
        : planIssue('TOO_LITTLE', { amountCents, interval, weeklyCents, leastCents }),
    );
  }
  if (totalCents !== null && coverage !== null && coverage < minCoverage) {
    const owedCents = Math.round(totalCents / coverage);
    issues.push(
      planIssue('PAYS_A_PART', { totalCents, owedCents, percent: percent(coverage), least: percent(minCoverage) }),
    );
  }
  return issues;
}

/** What no rule forbids but a human has to look at. */
export function openQuestions(plan: PlanUnderRules, owed: number | null): PlanIssue[] {
  const { amountCents, installments } = plan;
  const issues = [...plan.unclear];
  if (owed === null) {
    issues.push(planIssue('DEBT_UNKNOWN', {}));
  } else if (owed <= 0) {
    issues.push(planIssue('NOTHING_OWED', {}));
  } else if (amountCents > owed) {
    issues.push(planIssue('PAYMENT_ABOVE_DEBT', { amountCents, owedCents: owed }));
  } else if (installments !== null && installments > installmentsFor(owed, amountCents)) {
    const [totalCents, enough] = [installments * amountCents, installmentsFor(owed, amountCents)];
    issues.push(
      planIssue('TOO_MANY_PAYMENTS', { count: installments, amountCents, totalCents, owedCents: owed, enough }),
    );
  }
  return issues;
}

/** Rounded to hundredths. */
export function weeksOf(twelfths: number): number {
  return Math.round((twelfths / 12) * 100) / 100;
}

/** Rounded down, so that a share just below the least never reads like it. */
function percent(share: number): number {
  return Math.floor(Number((share * 1000).toFixed(6))) / 10;
}
