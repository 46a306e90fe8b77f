import type { ClaimFacts } from './claims.ts';
import type { Tenant } from './tenant.ts';

/** What a draft may speak of: the ledger's word on one tenant at the moment of drafting. Stored with the draft. */
export interface LedgerFacts {
  tenantName: string;
  /** ISO 639-1. */
  language: string;
  amountOwedCents: number;
  tenantPortionCents: number;
  daysLate: number;
  unitName: string | null;
  propertyName: string | null;
  businessName: string;
}

export function ledgerFactsOf(tenant: Tenant, businessName: string): LedgerFacts {
  return {
    tenantName: tenant.name,
    language: tenant.language,
    amountOwedCents: tenant.amountOwedCents,
    tenantPortionCents: tenant.tenantPortionCents,
    daysLate: tenant.daysLate,
    unitName: tenant.unitName,
    propertyName: tenant.propertyName,
    businessName,
  };
}

/** The facts that a figure in a draft may come from. No date is known until payment plans are. */
export function claimFactsOf(facts: LedgerFacts): ClaimFacts {
  return {
    amountsCents: [facts.amountOwedCents, facts.tenantPortionCents],
    numbers: [facts.daysLate],
    dates: [],
    literals: [facts.unitName, facts.propertyName, facts.tenantName, facts.businessName].filter(
      (name) => name !== null,
    ),
  };
}
