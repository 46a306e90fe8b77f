import type { ModelDocument } from './model-document.ts';

/** A figure as the reply has it, and where in the document it stands. */
export interface ModelClaim {
  figure: string;
  source: string;
}

/** An amount, a day with its month, or a count. */
const figures = /\$\d[\d,]*(?:\.\d{2})?|\b[A-Z][a-z]+ \d{1,2}\b|\b\d{1,2} de [a-z]+\b|\b\d+\b/g;

/** The figures of a reply, each with its place in the document; what stands nowhere comes from the tenant's words. */
export function claimsIn(reply: string, document: ModelDocument): ModelClaim[] {
  const { tenant, plan, counterOffer } = document;
  const agreed = plan?.autoApprovable ? plan : null;
  const sources: [value: string | null | undefined, source: string][] = [
    [tenant?.amountOwed, 'tenant.amountOwed'],
    [tenant?.tenantPortion, 'tenant.tenantPortion'],
    [agreed?.amount, 'plan.amount'],
    [agreed?.installments?.toString(), 'plan.installments'],
    [counterOffer?.amount, 'counterOffer.amount'],
    [counterOffer?.installments?.toString(), 'counterOffer.installments'],
  ];
  const start = agreed ? 'plan.startDate' : 'counterOffer.startDate';
  return [...new Set(reply.match(figures))].map((figure) => {
    const source = sources.find(([value]) => value === figure)?.[1];
    return { figure, source: source ?? (/^(?:[A-Z]|\d+ de )/.test(figure) ? start : 'newTexts') };
  });
}
