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

/**
 * The facts that a figure in a draft may come from. No date is known until payment plans are. The days of delay may
 * only be stated as days: a tenant knows their number, and "your balance is 34" must not pass for it (B33).
 */
export function claimFactsOf(facts: LedgerFacts): ClaimFacts {
  const names = [facts.unitName, facts.propertyName, facts.tenantName, facts.businessName];
  const days = ['day', 'days', 'día', 'días'].map((unit) => `${facts.daysLate} ${unit}`);
  return {
    amountsCents: [facts.amountOwedCents, facts.tenantPortionCents],
    numbers: [],
    dates: [],
    literals: [...names.filter((name) => name !== null), ...days],
  };
}
