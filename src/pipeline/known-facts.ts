import type { BusinessFact } from '../domain/business-fact.ts';
import type { Store } from '../store/store.ts';

/** Properties whose facts are kept; more than a landlord has. */
const mostProperties = 5_000;

/**
 * What the landlord says of itself at a property (null: at all of them), which changes once a week. Whoever has just been told
 * the revision, with its claim, asks for it only where it has changed.
 */
export function createKnownFacts(
  businessFacts: Pick<Store['businessFacts'], 'list'>,
): (propertyName: string | null, revision: string | null) => Promise<readonly BusinessFact[]> {
  let known = { revision: '', facts: new Map<string | null, Promise<readonly BusinessFact[]>>() };

  const ask = (propertyName: string | null) => businessFacts.list(propertyName === null ? [] : [propertyName]);

  return (propertyName, revision) => {
    if (revision === null) return ask(propertyName);
    if (known.revision !== revision || known.facts.size >= mostProperties) known = { revision, facts: new Map() };
    const { facts } = known;
    const found = facts.get(propertyName);
    if (found !== undefined) return found;
    const answer = ask(propertyName).catch((error) => {
      // The next one asks again.
      facts.delete(propertyName);
      throw error;
    });
    facts.set(propertyName, answer);
    return answer;
  };
}
