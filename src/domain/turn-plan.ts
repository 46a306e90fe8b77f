import type { LedgerFacts } from './facts.ts';
import { assessPlan, type PlanAssessment } from './payment-plan/assess.ts';
import { type ModelPlan, reconcilePlans } from './payment-plan/reconcile.ts';
import type { PlanRules } from './payment-plan/rules.ts';
import { twelfthsOfWeek } from './payment-plan/schedule.ts';
import type { NewPaymentPlan, ProposedPlan } from './payment-plan.ts';
import type { PromptOffer, PromptPlan } from './prompt.ts';
import { because, type Reason } from './reason.ts';
import type { Tenant } from './tenant.ts';

type Debt = Pick<Tenant, 'amountOwedCents'>;

/** The plan that the texts of a turn offer, before the model has read them: what a reply may state and is told of it. */
export interface OfferedPlan {
  plan: ProposedPlan;
  facts: Pick<LedgerFacts, 'plan' | 'counterOffer'>;
  prompt: { plan: PromptPlan; counterOffer: PromptOffer | null };
}

/** Null: the texts offer none. Only a plan that keeps every rule and leaves nothing open is a fact (B32). */
export function offeredPlan(
  plan: ProposedPlan | null,
  { amountOwedCents }: Debt,
  rules: PlanRules,
): OfferedPlan | null {
  if (plan === null) return null;
  const { status, totalCents, autoApprovable, issues, counterOffer } = assessPlan(plan, rules, amountOwedCents);
  return {
    plan,
    facts: { plan: status === 'VALID' ? { ...plan, totalCents } : null, counterOffer },
    prompt: { plan: { ...plan, totalCents, autoApprovable, issues }, counterOffer },
  };
}

/** The plan as it is kept with the turn: the text's figures, measured again with whatever the model read differently. */
export function planOfTurn(
  offered: OfferedPlan | null,
  fromModel: ModelPlan | null,
  { amountOwedCents }: Debt,
  rules: PlanRules,
): NewPaymentPlan | null {
  const plan = reconcilePlans(offered?.plan ?? null, fromModel);
  if (plan === null) return null;
  const assessment: PlanAssessment = assessPlan(plan, rules, amountOwedCents);
  const { amountCents, interval, installments, startDate, evidence } = plan;
  const { status, totalCents, coverage, autoApprovable, issues, reasons, counterOffer } = assessment;
  return {
    amountCents,
    interval,
    installments,
    startDate,
    status,
    totalCents,
    coverage,
    autoApprovable,
    issues,
    reasons,
    counterOffer,
    evidence: evidence || null,
  };
}

/**
 * Why a plan is out of reach, so that a human talks to the tenant instead of a counter-offer going back and forth: it
 * pays less than the least payment a week (B29).
 */
export function unrealisticPlan(plan: NewPaymentPlan | null, { minWeeklyPaymentCents }: PlanRules): Reason | null {
  if (plan === null || plan.amountCents * 12 >= minWeeklyPaymentCents * twelfthsOfWeek[plan.interval]) return null;
  return because('OFFERS_TOO_LITTLE', { leastCents: minWeeklyPaymentCents });
}
