import type { LedgerFacts } from './facts.ts';

/** What may be said to a number whose tenant nobody knows: no figure at all. */
export function factsOfNobody(language: string, businessName: string): LedgerFacts {
  return {
    tenantName: '',
    language,
    amountOwedCents: null,
    tenantPortionCents: null,
    daysLate: null,
    unitName: null,
    propertyName: null,
    businessName,
  };
}
