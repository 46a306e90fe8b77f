import type { LedgerFacts } from './facts.ts';

/** What may be said to a number whose tenant nobody knows: no figure at all. */
export function factsOfNobody(language: string, businessName: string): LedgerFacts {
  return {
    tenantName: '',
    language,
    amountOwedCents: 0,
    tenantPortionCents: 0,
    daysLate: 0,
    unitName: null,
    propertyName: null,
    businessName,
  };
}
