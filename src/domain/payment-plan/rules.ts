import { formatDollars } from '../money.ts';
import { isPlanFigure, type PlanTerms } from '../payment-plan.ts';
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
export type PlanUnderRules = PlanTerms & { unclear: readonly string[] };

const words = { WEEKLY: 'a week', BIWEEKLY: 'every two weeks', MONTHLY: 'a month' } as const;

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

/** One issue for each rule that the plan breaks, in words for an approver. */
export function brokenRules(
  plan: PlanTerms,
  { totalCents, coverage, twelfths }: PlanTotals,
  rules: PlanRules,
): string[] {
  const { amountCents, interval } = plan;
  const { maxWeeks, minWeeklyPaymentCents, minCoverage } = rules;
  const length = twelfthsOfWeek[interval];
  const issues: string[] = [];
  if (twelfths !== null && twelfths > maxWeeks * 12) {
    issues.push(`It takes ${weeksOf(twelfths)} weeks; at most ${maxWeeks} are allowed.`);
  }
  if (amountCents * 12 < minWeeklyPaymentCents * length) {
    const said = `${formatDollars(amountCents)} ${words[interval]}`;
    const weekly = formatDollars(Math.floor((amountCents * 12) / length));
    const is = interval === 'WEEKLY' ? 'is' : `is ${weekly} a week,`;
    issues.push(`${said} ${is} less than the least payment of ${formatDollars(minWeeklyPaymentCents)} a week.`);
  }
  if (totalCents !== null && coverage !== null && coverage < minCoverage) {
    const owed = formatDollars(Math.round(totalCents / coverage));
    issues.push(
      `It pays ${formatDollars(totalCents)} of ${owed}, which is ${percent(coverage)} %; ` +
        `at least ${percent(minCoverage)} % are required.`,
    );
  }
  return issues;
}

/** What no rule forbids but a human has to look at. */
export function openQuestions(plan: PlanUnderRules, owed: number | null): string[] {
  const { amountCents, installments } = plan;
  const issues = [...plan.unclear];
  if (owed === null) {
    issues.push('What the tenant owes is not known, so nothing says whether the plan covers it.');
  } else if (owed <= 0) {
    issues.push('The tenant owes nothing.');
  } else if (amountCents > owed) {
    issues.push(`A payment of ${formatDollars(amountCents)} is more than the ${formatDollars(owed)} owed.`);
  } else if (installments !== null && installments > installmentsFor(owed, amountCents)) {
    issues.push(
      `${installments} payments of ${formatDollars(amountCents)} are ${formatDollars(installments * amountCents)}, ` +
        `more than the ${formatDollars(owed)} owed; ${installmentsFor(owed, amountCents)} are enough.`,
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
