import type { ExpectedPlan } from './conversation.ts';
import type { Finding } from './finding.ts';
import type { Observed, ObservedPlan } from './observed.ts';
import { datesOf } from './plan-dates.ts';

/** B27 to B30: the plan that was read, or none, is one of those accepted. */
export function judgePlan(accepted: readonly (ExpectedPlan | null)[], observed: Observed): Finding {
  const read = observed.workflows.filter(({ status }) => status !== 'SUPERSEDED').map(({ plan }) => plan);
  const plan = read.findLast((candidate) => candidate != null) ?? null;
  const expected = accepted.map((each) => JSON.stringify(each)).join(' or ');
  const ok = accepted.some((each) => (each === null ? plan === null : plan !== null && fits(each, plan, observed)));
  return { rule: 'plan', ok, expected, got: JSON.stringify(plan) };
}

function fits(expected: ExpectedPlan, plan: ObservedPlan, { receivedOn }: Observed): boolean {
  const { interval, installments, start, statuses, issues, autoApprovable } = expected;
  return (
    plan.amountCents === expected.amountCents &&
    (interval === undefined || plan.interval === interval) &&
    (installments === undefined || plan.installments === installments) &&
    (start === undefined || start.some((each) => datesOf(each, receivedOn).includes(plan.startDate ?? ''))) &&
    (statuses === undefined || statuses.some((each) => each === plan.status)) &&
    (issues === undefined || plan.issues.length > 0 === (issues === 'some')) &&
    (autoApprovable === undefined || plan.autoApprovable === autoApprovable)
  );
}
