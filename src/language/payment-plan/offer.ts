import { type PlanIssue, planIssue } from '../../domain/plan-issue.ts';
import { isBare } from './bare-offer.ts';
import { stretchAt } from './clauses.ts';
import { startFor } from './first-day.ts';
import type { Length, Payment, Scene } from './payments.ts';
import { firstWhere } from './sorted.ts';
import type { StatedPlan } from './stated-plan.ts';
import { type Frequency, matches, only, pattern, type TermOf, written } from './term.ts';

const CORRECTION = pattern(
  `
    no wait|wait|actually|i mean|i meant|meant|sorry|scratch that|make (?:it|that)|correction|rather|instead|mejor|
    digo|perdon|
  ` + 'quiero decir|mas bien|espere?|oops|my bad|nvm|never mind|better|no ,|let me do|typo|lo cambio|cambio',
);
const ALTERNATIVE = /(?<![^ ])(?:or|o|u|either|otherwise|ya sea)(?![^ ])(?! so)/;
const AFTERWARDS = /(?<![^ ])(?:then|after that|afterwards|thereafter|followed by|luego|despues|until|till)(?![^ ])/;
const INCOME = pattern(
  `
    (?:(?:get|gets|getting|am|i am|be) paid|(?:me|nos) (?:pagan|paga)|cobro|payday is|paychecks? (?:is|are|
    come))(?: [a-z]+){0,3} (?<often>I)
  `,
);

/** The amount and interval that a text offers; null: no such offer. */
export function offerIn(scene: Scene, payments: readonly Payment[]): StatedPlan | null {
  const offered = payments.filter((payment) => isPeriodic(payment) && isOffered(payment, payments, scene));
  const [first, ...more] = offered;
  if (first === undefined) return counterIn(scene, payments);
  let stated = statedIn(first);
  for (const next of more) {
    const between = written(scene.terms.slice(stated.to, next.from));
    const note = ALTERNATIVE.test(between)
      ? planIssue('ALTERNATIVES', {})
      : AFTERWARDS.test(between)
        ? planIssue('LATER_AMOUNT', {})
        : null;
    const changed = { ...statedIn(next), length: next.length ?? stated.length };
    stated =
      note === null ? changed : { ...stated, unclear: [...stated.unclear, note], to: Math.max(stated.to, next.to) };
  }
  return completed(corrected(stated, payments, scene), payments, scene);
}

function isPeriodic({ isTotal, frequency, length }: Payment): boolean {
  return !isTotal && (frequency !== null || length !== null);
}

/** What follows an income after a mere comma is more of the same: "500 a week, 2000 a month". */
function isOffered(payment: Payment, payments: readonly Payment[], { terms, clauses, strange }: Scene): boolean {
  if (payment.stance !== null) return payment.stance === 'OFFERED';
  const previous = payments[firstWhere(payments, ({ at }) => at >= payment.at) - 1];
  const clause = stretchAt(clauses, payment.at);
  if (!isBare(terms, strange, clause.from, payment.from)) return false;
  const isList =
    written(terms.slice(clause.from, clause.from + 1)) === ',' &&
    clause.to - clause.from <= payment.to - payment.from + 2;
  return !(previous?.stance === 'OTHER' && isList && previous.at >= clause.from - 8);
}

function statedIn({ amount, frequency, length, from, to }: Payment): StatedPlan {
  return { amountCents: amount.cents, frequency, length, start: null, unclear: [amount.unclear], from, to };
}

/** "I can't do 200 a week but can do 100": the interval is that of the amount that was refused, or that we wanted. */
function counterIn(scene: Scene, payments: readonly Payment[]): StatedPlan | null {
  const named = payments.findLast(
    (payment) => isPeriodic(payment) && ['REFUSED', 'THEIRS'].includes(payment.stance ?? ''),
  );
  if (named === undefined) return null;
  const counter = payments.findLast(
    (payment) => payment.at > named.at && !isPeriodic(payment) && !payment.isTotal && isCounter(payment, scene),
  );
  if (counter === undefined) return null;
  return completed({ ...statedIn(counter), frequency: named.frequency, from: named.from }, payments, scene);
}

/** An amount that is offered with no day of its own, or that stands alone: "150?", "but 150". */
function isCounter({ at, stance }: Payment, { terms, sentences, clauses }: Scene): boolean {
  const [sentence, clause] = [stretchAt(sentences, at), stretchAt(clauses, at)];
  const isBrief = clause.to - clause.from <= 5 && /^(?:but|pero) /.test(written(terms.slice(clause.from, clause.to)));
  const isAlone = stance === null && (sentence.to - sentence.from <= 5 || isBrief);
  const hasDay = /^(?:(?:on|this|by|for|el) )*D/.test(written(terms.slice(at + 1, at + 4)));
  return (stance === 'OFFERED' || isAlone) && !hasDay;
}

/** What is said after "no wait" or "I mean" takes the place of what was said before. */
function corrected(stated: StatedPlan, payments: readonly Payment[], { terms }: Scene): StatedPlan {
  const correction = matches(terms, CORRECTION).findLast(({ at }) => at >= stated.to);
  if (correction === undefined) return stated;
  const from = correction.at + correction.terms.length;
  const near = terms.slice(from, from + 6);
  const amount = payments.find(({ at, frequency, length }) => at >= from && at < from + 6 && !frequency && !length);
  const isNew = amount !== undefined && amount.stance !== 'OTHER' && amount.stance !== 'REFUSED';
  const frequency = only(near, 'I')?.frequency ?? null;
  const length = only(near, 'C', 'W') as Length | null;
  const isAny = isNew || frequency !== null || length !== null;
  return {
    ...stated,
    amountCents: isNew ? amount.amount.cents : stated.amountCents,
    unclear: isNew ? [amount.amount.unclear] : stated.unclear,
    frequency: frequency ?? stated.frequency,
    length: length ?? stated.length,
    to: isAny ? Math.min(terms.length, from + 6) : stated.to,
  };
}

/** Adds what other places of the text say: how many payments, the first day, when a paycheck comes, money at once. */
function completed(stated: StatedPlan, payments: readonly Payment[], scene: Scene): StatedPlan {
  const length = stated.length ?? lengthFor(stated, payments, scene);
  const { first, note, often } = firstPayment(stated, payments, scene);
  const frequency =
    stated.frequency?.interval === 'PAYCHECK' ? (incomeIn(scene) ?? stated.frequency) : (often ?? stated.frequency);
  const to = Math.max(stated.to, length === null ? 0 : scene.terms.indexOf(length) + 1);
  const start = startFor(scene, { ...stated, to }) ?? first;
  return {
    ...stated,
    length: withFirst(length, scene, first),
    frequency,
    start,
    unclear: [...stated.unclear, note],
    to,
  };
}

/** "100 today and 100 each of the next 3 weeks" are four payments. */
function withFirst(length: Length | null, { terms }: Scene, first: TermOf<'D'>['day'] | null): Length | null {
  const isNext =
    length?.symbol === 'W' &&
    /(?:^| )(?:next|proximas?|siguientes?)$/.test(written(terms.slice(0, terms.indexOf(length))));
  const isAtOnce = first?.kind === 'days' && first.days === 0;
  return isNext && isAtOnce ? { ...length, symbol: 'C', value: length.value + 1 } : length;
}

/** What may stand before a number of payments that belongs to an offer. */
const LEADS = new Set(
  (
    'for over the next in x durante por las los proximas about like within pay en a , total of and do it would be ' +
    'only un is making lasting .'
  ).split(' '),
);

/** A number of payments or weeks close behind the offer, or before it at the head of its sentence. */
function lengthFor(stated: StatedPlan, payments: readonly Payment[], scene: Scene): Length | null {
  const { terms, sentences, stances, clauses } = scene;
  const isTaken = (at: number) => payments.some(({ from, to, isTotal }) => !isTotal && at >= from && at < to);
  const fits = (at: number) => {
    const words = written(terms.slice(Math.max(0, at - 2), at));
    const said = stances.before(at, stretchAt(clauses, at));
    return (
      (at <= stated.to || words === '' || LEADS.has(words.split(' ').at(-1) ?? '')) &&
      said !== 'OTHER' &&
      said !== 'THEIRS'
    );
  };
  const lengths = [...terms.entries()].filter(
    (entry): entry is [number, Length] =>
      (entry[1].symbol === 'C' || entry[1].symbol === 'W') && !isTaken(entry[0]) && fits(entry[0]),
  );
  const next = payments.find(({ at, frequency }) => at >= stated.to && frequency !== null)?.from ?? terms.length;
  const behind = lengths.find(([at]) => at >= stated.to && at < next);
  const sentence = stretchAt(sentences, stated.from);
  // "A payment plan. 8 weeks. 180 a week."
  const previous = stretchAt(sentences, sentence.from - 1);
  const isShort = previous.to - previous.from <= 4;
  const before = lengths.findLast(
    ([at]) => at < stated.from && at >= (isShort ? previous : sentence).from && at <= sentence.from + 6,
  );
  return (behind ?? before)?.[1] ?? null;
}

const DATED = pattern('(?<amount>[MN])(?: (?:down|cash|upfront|on|this|el|,))* (?<day>D)');
const DAY_FIRST = pattern(
  '(?<day>D)(?: (?:i|can|will|do|pay|send|give|le|puedo|doy|pago|,))* (?<amount>[MN])(?! (?:I|D))',
);
const DOWN = pattern('(?<amount>[MN]) (?:down|upfront|up front|de entrada|de enganche|de anticipo|first|primero)');

/** "50 today and 50 every friday": the first payment; another amount at once is said to the approver. */
function firstPayment(
  stated: StatedPlan,
  payments: readonly Payment[],
  { terms }: Scene,
): { first: TermOf<'D'>['day'] | null; note: PlanIssue | null; often?: Frequency } {
  for (const { groups } of [DATED, DAY_FIRST, DOWN].flatMap((form) => matches(terms, form))) {
    const amount = only(groups.amount, 'M', 'N');
    const payment = payments.find((each) => each.amount === amount && !isPeriodic(each) && !each.isTotal);
    const isPast = payment?.stance === 'OTHER' || payment?.stance === 'REFUSED' || payment?.stance === 'THEIRS';
    if (payment === undefined || isPast) continue;
    const day = only(groups.day, 'D')?.day ?? null;
    const isSame = payment.amount.cents === stated.amountCents && day !== null;
    const other = stated.frequency?.interval === 'MONTHLY' ? stated.frequency.day : null;
    if (isSame && other?.kind === 'date' && day.kind === 'date' && day.month === null) {
      const unclear = planIssue('TWO_DAYS_A_MONTH', {});
      const dates = { kind: 'dates' as const, dates: [day.date, other.date] as const };
      return { first: dates, note: null, often: { interval: 'BIWEEKLY', times: 1, day: dates, unclear } };
    }
    if (isSame && other !== null) {
      return { first: day, note: planIssue('SAME_AMOUNT_AGAIN', {}) };
    }
    if (isSame) return { first: day, note: null };
    return { first: null, note: planIssue('AMOUNT_BESIDES', {}) };
  }
  return { first: null, note: null };
}

function incomeIn({ terms }: Scene): Frequency | null {
  const often = matches(terms, INCOME)
    .map(({ groups }) => only(groups.often, 'I'))
    .find((each) => each !== null);
  return often === undefined || often === null ? null : { ...often.frequency, day: null };
}
