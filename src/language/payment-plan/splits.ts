import { type Day, daysBetween } from '../../domain/calendar.ts';
import { type PlanIssue, planIssue } from '../../domain/plan-issue.ts';
import { isBare } from './bare-offer.ts';
import { stretchAt } from './clauses.ts';
import { startFor } from './first-day.ts';
import type { Length, Payment, Scene } from './payments.ts';
import { firstWhere } from './sorted.ts';
import { resolveDay, type StatedDay } from './stated-day.ts';
import type { StatedPlan } from './stated-plan.ts';
import { type Frequency, type Match, matches, only, pattern } from './term.ts';

const SPLIT =
  'split|splitting|divide|dividing|spread|spreading|break|breaking|dividir[a-z]*|partir[a-z]*|repartir[a-z]*';
const TOTAL = `
  ${SPLIT}|whole|entire|everything|all|it|balance|rent|full|total|that|debt|this|them|off|arrangements|todo|lo|
  deuda|saldo|renta|pagar[a-z]*|pay|plan
`;
const ABOUT = '(?: (?:about|like|only|just|maybe|the|next|las|los|proxim[ao]s|un[ao]s|a|course|of|up|out|to|my|mis))*';
/** `asked`: only where an offer is made in so many words: "I missed 2 payments" is none. */
const SPLITS: readonly { form: RegExp; asked: boolean }[] = [
  [`(?:${TOTAL})(?: (?:[a-z]+|R)){0,6}? (?:in|into|over|across|with|through|en|con|by|of)${ABOUT} (?<length>C)`, false],
  [`(?:${TOTAL})(?: (?:[a-z]+|R)){0,6}? (?:over|a lo largo de|across|durante)${ABOUT} (?<length>W)`, false],
  [`(?:${SPLIT})(?: (?:[a-z]+|R)){0,6}? (?:in|into|en|for)${ABOUT} (?<length>W)`, false],
  [`(?:in|into|en|over|with|con|make|do|hacer|dar|realizar|haga|pay|pagar)${ABOUT} (?<length>C)`, true],
].map(([source, asked]) => ({ form: pattern(`${source}(?: (?<often>I))?`), asked: asked === true }));
const DAYS = `
    (?: (?:payment|down|cash|on|this|the|el|de|it|of|pay|i|can|will|could|due|,|what i owe|rent|balance|la|renta|
    deuda|then|for))*? 
  `;
const dated = pattern(`(?<what>[MNHR])${DAYS}(?<day>D)`);
/** "Two payments, one today and the other in two weeks". */
const numbered = pattern(
  `(?<what>one|another|other|first|second|1st|2nd|uno|una|otro|otra|primer[oa]?|segund[oa])${DAYS}(?<day>D)`,
);

/** Payments of a total: "$1,200 in 4 payments", "split it in 3 monthly payments", "the whole thing over 10 weeks". */
export function splitPlan(
  scene: Scene,
  payments: readonly Payment[],
  amountOwedCents: number | null,
): StatedPlan | null {
  const total = payments.findLast(({ isTotal, stance }) => isTotal && (stance === null || stance === 'OFFERED'));
  if (total?.length) {
    const { amount, length, frequency, from, to } = total;
    return splitOf(scene, amount.cents, length, frequency, { from, to }, amount.unclear);
  }
  const found = SPLITS.flatMap(({ form, asked }) =>
    matches(scene.terms, form).filter((match) => isOffered(scene, match, asked)),
  )[0];
  const length = only(found?.groups.length, 'C', 'W') as Length | null;
  const stated = payments.find(({ stance }) => stance === 'OTHER' || stance === 'THEIRS')?.amount.cents ?? null;
  const cents = amountOwedCents ?? stated;
  if (found === undefined || length === null || cents === null || cents <= 0 || length.value < 2) return null;
  const often = only(found.groups.often, 'I') ?? only(scene.terms.slice(found.at), 'I');
  const place = { from: found.at, to: found.at + found.terms.length };
  const note = planIssue('AMOUNT_NOT_SAID', { owedCents: cents, count: length.value });
  return splitOf(scene, cents, length, often?.frequency ?? null, place, note);
}

const COURTESIES = new Set('por favor please thanks gracias ok'.split(' '));

function isOffered({ terms, stances, clauses }: Scene, { at, groups }: Match, asked: boolean): boolean {
  const length = only(groups.length, 'C', 'W');
  const clause = stretchAt(clauses, length === null ? at : terms.indexOf(length));
  const stance = stances.before(length === null ? at : terms.indexOf(length), clause);
  // "En 6 mensualidades por favor".
  const said = terms
    .slice(clause.from, Math.min(clause.to, clause.from + 8))
    .filter((term) => term.symbol !== 'I' && !(term.symbol === 'word' && COURTESIES.has(term.word)));
  const isAnswer = clause.to - clause.from <= 8 && said.length <= 4;
  return stance === 'OFFERED' || (stance === null && (!asked || isAnswer));
}

function splitOf(
  scene: Scene,
  totalCents: number,
  length: Length,
  frequency: Frequency | null,
  place: { from: number; to: number },
  note: PlanIssue | null,
): StatedPlan {
  return {
    amountCents: Math.ceil(totalCents / length.value),
    frequency,
    length,
    start: startFor(scene, place),
    unclear: [note],
    from: place.from,
    to: place.to,
  };
}

interface Part {
  /** Null: half or the rest. */
  cents: number | null;
  day: StatedDay;
  from: number;
  to: number;
}

/** Payments on days: "half now half on the 1st", "500 friday and 500 on the 15th", "300 today, the rest friday". */
export function datedPlan(
  scene: Scene,
  payments: readonly Payment[],
  today: Day,
  amountOwedCents: number | null,
): StatedPlan | null {
  const partsOf = (form: RegExp) => matches(scene.terms, form).flatMap((match) => partOf(scene, payments, match));
  const named = partsOf(dated);
  const isCounted = named.length < 2 && offersCount(scene, 2);
  const found = isCounted ? partsOf(numbered) : named;
  const [first, second] = found;
  if (first === undefined || second === undefined) return null;
  const cents = first.cents ?? second.cents ?? (amountOwedCents === null ? null : Math.ceil(amountOwedCents / 2));
  const [start, next] = [first, second].map(({ day }) => resolveDay(day, today).date);
  if (cents === null || cents <= 0) return null;
  const isEven = found.every((part) => part.cents === first.cents);
  return {
    amountCents: cents,
    frequency: frequencyBetween(start ?? null, next ?? null, found.length),
    length: isEven ? { symbol: 'C', value: found.length, unclear: null, start: 0, end: 0 } : null,
    start: first.day,
    unclear: [
      isEven ? null : planIssue('AMOUNTS_DIFFER', {}),
      isCounted && amountOwedCents !== null
        ? planIssue('AMOUNT_NOT_SAID', { owedCents: amountOwedCents, count: 2 })
        : null,
      second.cents === null ? resolveDay(second.day, today).unclear : null,
    ],
    from: first.from,
    to: found.at(-1)?.to ?? first.to,
  };
}

/** Whether so many payments are offered, or named with nothing else before them; "I missed 2 payments" is neither. */
function offersCount({ terms, stances, clauses, strange }: Scene, count: number): boolean {
  return [...terms.entries()].some(([at, term]) => {
    if (term.symbol !== 'C' || term.value !== count) return false;
    const clause = stretchAt(clauses, at);
    const stance = stances.before(at, clause);
    return stance === 'OFFERED' || (stance === null && isBare(terms, strange, clause.from, at));
  });
}

function partOf(
  { terms, stances, clauses }: Scene,
  payments: readonly Payment[],
  { at, terms: said, groups }: Match,
): Part[] {
  const day = only(groups.day, 'D')?.day;
  const beside = payments[firstWhere(payments, (each) => each.at >= at)];
  const payment = beside?.at === at ? beside : undefined;
  const isMoney = only(groups.what, 'M', 'N') !== null;
  const stance = payment?.stance ?? stances.before(at, stretchAt(clauses, at));
  const isOffered = stance === null || stance === 'OFFERED';
  if (day === undefined || !isOffered || (isMoney && (payment === undefined || payment.isTotal))) return [];
  return [{ cents: payment?.amount.cents ?? null, day, from: at, to: Math.min(terms.length, at + said.length) }];
}

/** The interval that comes nearest to the days between two payments. */
function frequencyBetween(first: Day | null, second: Day | null, count: number): Frequency | null {
  if (first === null || second === null) return null;
  const days = daysBetween(first, second);
  const interval = days <= 10 ? 'WEEKLY' : days <= 21 ? 'BIWEEKLY' : 'MONTHLY';
  const unclear = [7, 14].includes(days) && count === 2 ? null : planIssue('DAYS_BETWEEN', { days, readAs: interval });
  return { interval, times: 1, day: null, unclear };
}
