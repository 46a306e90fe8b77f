import type { Fact } from '../domain/fact.ts';
import { factsOf, type LedgerFacts } from '../domain/facts.ts';
import { type TiedFigure, tieFigures } from '../language/figures.ts';

/** A figure of a text, and the whole of the fact that it may come from; null: no fact says so. */
export type DraftFigure = Omit<TiedFigure, 'fact'> & { fact: Fact | null };

/** Every figure of a text beside the fact that it may come from (B32), in the order of the text. */
export function figuresIn(body: string, ledger: LedgerFacts): DraftFigure[] {
  const facts = factsOf(ledger);
  return tieFigures(body, facts).map(({ fact: tied, ...figure }) => ({
    ...figure,
    fact: facts.find(({ name, value }) => name === tied?.name && value === tied.value) ?? null,
  }));
}

/** The facts that a text to the tenant may state; parts of the tenant's name are left out beside the whole. */
export function statableFacts(ledger: LedgerFacts): Fact[] {
  return factsOf(ledger).filter(({ kind, value }) => kind !== 'person' || value === ledger.tenantName);
}
