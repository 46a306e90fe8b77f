import type { Claim } from './claims/claim.ts';
import type { DayFact, Fact } from './claims/fact.ts';
import { findClaims } from './claims/find-claims.ts';
import { amountFits, bareAmountFits, countFits, dayFits } from './claims/fits.ts';
import { isPhone, maskNames, type NamedSpan } from './claims/literals.ts';
import { type Context, surroundingsOf } from './claims/surroundings.ts';
import { weekdayOf } from './payment-plan/calendar.ts';

/** A figure of a text and the fact that it may come from; null where there is none (B32). */
export type TiedClaim = Claim & { fact: Pick<Fact, 'name' | 'value'> | null };

/** The claims of a text that no fact backs, in the order of the text (B32). */
export function untiedClaims(text: string, facts: readonly Fact[]): Claim[] {
  return tieClaims(text, facts).filter((claim) => claim.fact === null);
}

/**
 * Every claim of a text beside the first fact of its kind that it may come from: the value must be the fact's, and the
 * words around it must not say that it is something else. In the order of the text, none overlapping.
 */
export function tieClaims(text: string, facts: readonly Fact[]): TiedClaim[] {
  const { masked, names } = maskNames(text, facts);
  const claims = findClaims(masked);
  const candidates = claims.map((claim, at) => candidatesFor(claim, contextAt(text, claims, at), facts));
  const tied = claims.map((claim, at): TiedClaim => {
    const fact = agreeing(claims, candidates, at, text, facts);
    return { ...claim, fact: fact === null ? null : { name: fact.name, value: fact.value } };
  });
  return [...tied, ...names.flatMap((name) => claimsInName(text, name))].toSorted((a, b) => a.index - b.index);
}

/** The words before a claim count from the last amount on: what stands in front of that says what that one is. */
function contextAt(text: string, claims: readonly Claim[], at: number): Context {
  return lazily(() => {
    const claim = claims[at] as Claim;
    const amount = claims.slice(0, at).findLast((other) => other.kind === 'amount' && /\p{N}/u.test(other.text));
    return surroundingsOf(text, claim.index, endOf(claim), amount === undefined ? 0 : endOf(amount));
  });
}

/** Most claims have no fact of their value: then nobody asks for their words. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The facts of its own kind that a claim may come from. */
function candidatesFor(claim: Claim, context: Context, facts: readonly Fact[]): Fact[] {
  const todays = facts.flatMap((fact) => (fact.kind === 'day' && fact.of === 'today' ? [fact.date] : []));
  return facts.filter((fact) => mayComeFrom(fact, claim, context, todays));
}

function mayComeFrom(fact: Fact, claim: Claim, context: Context, todays: readonly string[]): boolean {
  switch (fact.kind) {
    case 'amount':
      return claim.kind === 'number'
        ? claim.value !== null && bareAmountFits(claim.value, context, fact)
        : claim.kind === 'amount' && claim.value !== null && amountFits(claim.value, context, fact);
    case 'count':
      return claim.kind === 'number' && claim.value !== null && countFits(claim.value, context, fact);
    case 'day':
      return [null, ...todays].some((today) => dayFits(claim, context, fact, today));
    case 'name':
      return isPhone(claim, fact.value);
    case 'person':
      return false;
  }
}

/** "Friday, December 5": a weekday beside a date is that of the date, near or far. */
function agreeing(
  claims: readonly Claim[],
  candidates: readonly (readonly Fact[])[],
  at: number,
  text: string,
  facts: readonly Fact[],
): Fact | null {
  const claim = claims[at] as Claim;
  const own = candidates[at] ?? [];
  const beside = [at + 1, at - 1].find((other) => isDatePair(claim, claims[other], text));
  if (beside === undefined) {
    return own[0] ?? null;
  }
  const dates = (candidates[beside] ?? []).flatMap((fact) => (fact.kind === 'day' ? [fact.date] : []));
  const days = claim.kind === 'weekday' ? facts.filter((fact) => fact.kind === 'day') : own;
  return days.find((fact) => fact.kind === 'day' && dates.includes(fact.date) && isItsWeekday(claim, fact)) ?? null;
}

function isItsWeekday(claim: Claim, fact: DayFact): boolean {
  return claim.kind !== 'weekday' || weekdayOf(fact.date) === claim.value;
}

/** Whether a claim names a weekday and the other, right beside it, a date of the calendar. */
function isDatePair(claim: Claim, other: Claim | undefined, text: string): boolean {
  if (
    other === undefined ||
    !namesWeekday(claim) ||
    other.kind !== 'date' ||
    other.value === null ||
    'weekday' in other.value
  ) {
    return false;
  }
  const [first, second] = claim.index < other.index ? [claim, other] : [other, claim];
  return /^[\s,(]{0,3}(?:(?:the|on|el|dia)\s+)?$/i.test(text.slice(endOf(first), second.index));
}

function namesWeekday(claim: Claim): boolean {
  return claim.kind === 'weekday' || (claim.kind === 'date' && claim.value !== null && 'weekday' in claim.value);
}

/** The figures within a name of the record come from there. */
function claimsInName(text: string, { start, end, fact }: NamedSpan): TiedClaim[] {
  const { name, value } = fact;
  return findClaims(text.slice(start, end)).map((claim) => ({
    ...claim,
    index: start + claim.index,
    fact: { name, value },
  }));
}

function endOf(claim: Claim): number {
  return claim.index + claim.text.length;
}
