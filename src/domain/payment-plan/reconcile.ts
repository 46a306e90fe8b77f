import { isDay } from '../calendar.ts';
import { isPlanFigure, type PlanTerms, type ProposedPlan } from '../payment-plan.ts';
import { type PlanIssue, planIssue } from '../plan-issue.ts';

/** The plan in the model's structured answer. Nothing in it is believed. */
export type ModelPlan = PlanTerms;

/** A plan after the text and the model were compared; where they differ, `unclear` says so and a human looks. */
export interface ReconciledPlan extends ProposedPlan {
  source: 'TEXT' | 'MODEL' | 'BOTH';
}

/**
 * The plan that counts. The text's figures win: they were read by rules. The model's only confirm them or call for a
 * human; what the model did not see takes nothing away. A plan that only the model saw is kept for review, unless its
 * amount is none. Null: neither has one.
 */
export function reconcilePlans(fromText: ProposedPlan | null, fromModel: ModelPlan | null): ReconciledPlan | null {
  if (fromText === null) return fromModel === null ? null : onlyModel(fromModel);
  if (fromModel === null) return { ...fromText, source: 'TEXT' };
  return { ...fromText, unclear: [...fromText.unclear, ...differences(fromText, fromModel)], source: 'BOTH' };
}

function onlyModel(plan: ModelPlan): ReconciledPlan | null {
  if (!isPlanFigure(plan.amountCents)) return null;
  const installments = plan.installments !== null && isPlanFigure(plan.installments) ? plan.installments : null;
  const startDate = plan.startDate !== null && isDay(plan.startDate) ? plan.startDate : null;
  return {
    amountCents: plan.amountCents,
    interval: plan.interval,
    installments,
    startDate,
    evidence: '',
    unclear: [planIssue('ONLY_THE_MODEL', {})],
    source: 'MODEL',
  };
}

function differences(text: PlanTerms, model: PlanTerms): PlanIssue[] {
  const { amountCents, interval, installments, startDate } = model;
  const issues: PlanIssue[] = [];
  if (amountCents !== text.amountCents)
    issues.push(planIssue('MODEL_READS_AMOUNT', { readCents: amountCents, saidCents: text.amountCents }));
  if (interval !== text.interval)
    issues.push(planIssue('MODEL_READS_INTERVAL', { readAs: interval, saidAs: text.interval }));
  if (installments !== null && installments !== text.installments)
    issues.push(
      text.installments === null
        ? planIssue('MODEL_READS_COUNT_UNSAID', { read: installments })
        : planIssue('MODEL_READS_COUNT', { read: installments, said: text.installments }),
    );
  if (startDate !== null && startDate !== text.startDate)
    issues.push(
      text.startDate === null
        ? planIssue('MODEL_READS_FIRST_DAY_UNSAID', { readDay: startDate })
        : planIssue('MODEL_READS_FIRST_DAY', { readDay: startDate, saidDay: text.startDate }),
    );
  return issues;
}
