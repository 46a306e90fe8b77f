import type { Fact } from '../domain/claims/fact.ts';
import { type TiedClaim, tieClaims } from '../domain/claims.ts';
import { factsOf, type LedgerFacts } from '../domain/facts.ts';

/** A figure of a text, and the whole of the fact that it may come from; null: no fact says so. */
export type DraftClaim = Omit<TiedClaim, 'fact'> & { fact: Fact | null };

/** Every figure of a text beside the fact that it may come from (B32), in the order of the text. */
export function claimsOf(body: string, ledger: LedgerFacts): DraftClaim[] {
  const facts = factsOf(ledger);
  return tieClaims(body, facts).map(({ fact: tied, ...claim }) => ({
    ...claim,
    fact: facts.find(({ name, value }) => name === tied?.name && value === tied.value) ?? null,
  }));
}

/** The facts that a text to the tenant may state; parts of the tenant's name are left out beside the whole. */
export function statableFacts(ledger: LedgerFacts): Fact[] {
  return factsOf(ledger).filter(({ kind, value }) => kind !== 'person' || value === ledger.tenantName);
}
