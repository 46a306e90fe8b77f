import { isDay } from '../calendar.ts';
import { formatDollars } from '../money.ts';
import { isPlanFigure, type PlanTerms, type ProposedPlan } from '../payment-plan.ts';

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
    unclear: ["Only the model reads a plan in the text; the rules do not find one in the tenant's words."],
    source: 'MODEL',
  };
}

function differences(text: PlanTerms, model: PlanTerms): string[] {
  const compared: [what: string, text: string | null, model: string | null][] = [
    ['a payment', formatDollars(text.amountCents), formatDollars(model.amountCents)],
    ['the interval', text.interval, model.interval],
    ['the number of payments', text.installments?.toString() ?? null, model.installments?.toString() ?? null],
    ['the first payment', text.startDate, model.startDate],
  ];
  return compared
    .filter(([, said, read]) => read !== null && read !== said)
    .map(([what, said, read]) => `The model reads ${what} as ${read}, the text says ${said ?? 'nothing of it'}.`);
}
