import type { Claim, StatedDay } from './claims/claim.ts';
import { findClaims } from './claims/find-claims.ts';
import { isKnownPhone, literalSpans } from './claims/literals.ts';

/** What the record and the validated plan say; a text may state nothing else. */
export interface ClaimFacts {
  amountsCents: readonly number[];
  /** Counts, such as the days a tenant is late. */
  numbers: readonly number[];
  /** ISO 8601, `2026-12-05`. */
  dates: readonly string[];
  /** Names with figures or days in them that may be repeated as they are: a unit, a property, a phone number. */
  literals: readonly string[];
}

/** The claims of a text that no fact of their own kind backs, in the order of the text (B32). */
export function untiedClaims(text: string, facts: ClaimFacts): Claim[] {
  const spans = literalSpans(text, facts.literals);
  return findClaims(text).filter(
    (claim) =>
      !isFact(claim, facts) &&
      !isKnownPhone(claim, facts.literals) &&
      !spans.some(({ start, end }) => start <= claim.index && claim.index + claim.text.length <= end),
  );
}

function isFact(claim: Claim, facts: ClaimFacts): boolean {
  switch (claim.kind) {
    case 'amount':
      return claim.value !== null && facts.amountsCents.includes(claim.value);
    case 'number':
      return claim.value !== null && facts.numbers.includes(claim.value);
    case 'weekday':
      return facts.dates.some((date) => new Date(date).getUTCDay() === claim.value);
    case 'date': {
      const { value } = claim;
      return value !== null && facts.dates.some((date) => isSameDay(value, date));
    }
  }
}

/** Whether a date is the stated day, as far as it is stated. */
function isSameDay(stated: StatedDay, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return (stated.year ?? year) === year && (stated.month ?? month) === month && (stated.day ?? day) === day;
}
