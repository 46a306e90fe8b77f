import type { LedgerFacts } from '../domain/facts.ts';
import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { literalSpans } from './figures/literals.ts';
import { advice } from './forbidden-content/advice.ts';
import { agreement } from './forbidden-content/agreement.ts';
import { hiddenCharacters, shouting } from './forbidden-content/characters.ts';
import { contacts } from './forbidden-content/contacts.ts';
import { deadlines } from './forbidden-content/deadlines.ts';
import { harassment } from './forbidden-content/harassment.ts';
import { machinery } from './forbidden-content/machinery.ts';
import { promises } from './forbidden-content/promises.ts';
import { NAME, type Rule } from './forbidden-content/rule.ts';
import { sensitiveData } from './forbidden-content/sensitive-data.ts';
import { thirdParties } from './forbidden-content/third-parties.ts';
import { threats } from './forbidden-content/threats.ts';

/** Something in a draft that no draft may have: which rule forbids it, and the words, as they are written there. */
export interface ForbiddenContent {
  rule: ForbiddenRule;
  evidence: string;
}

const rules = {
  threat: threats,
  harassment,
  third_party: thirdParties,
  promise: promises,
  agreement,
  deadline: deadlines,
  advice,
  sensitive_data: sensitiveData,
  contact: contacts,
  machinery,
  hidden_characters: hiddenCharacters,
  shouting,
} satisfies Record<string, Rule>;
export type ForbiddenRule = keyof typeof rules;

/**
 * What a draft in English or Spanish says that none may, whatever the facts (B33, B38); empty for a good one. It errs
 * towards finding: a false alarm costs a human a look, a miss goes out in the landlord's name.
 */
export function forbiddenContent(body: string, facts: LedgerFacts): ForbiddenContent[] {
  const draft = { body, reading: withoutNames(readText(body), facts), facts };
  return Object.entries(rules).flatMap(([rule, find]) =>
    [...new Set(find(draft))].map((evidence) => ({ rule: rule as ForbiddenRule, evidence })),
  );
}

/** "Maple Court" is no court, Sue sues nobody, and what the landlord says of itself is the landlord's word. */
function withoutNames(reading: Reading, facts: LedgerFacts): Reading {
  const ofBusiness = (facts.businessFacts ?? []).map(({ value }) => value);
  const names = [facts.tenantName, facts.unitName, facts.propertyName, facts.businessName, ...ofBusiness];
  const spans = literalSpans(
    reading.original,
    names.filter((name) => name !== null),
  );
  const isName = (start: number, end: number) => spans.some((span) => span.start <= start && end <= span.end);
  return {
    ...reading,
    words: reading.words
      .filter((word, at) => !(word.text === 'i' && reading.words[at + 1]?.text === 'is'))
      .map((word) => (isName(word.start, word.end) ? { ...word, text: NAME } : word)),
  };
}
