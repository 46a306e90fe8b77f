import { type Day, daysBetween } from '../domain/calendar.ts';
import { localDay } from '../domain/local-time.ts';
import { type PlanIssue, planIssueInWords } from '../domain/plan-issue.ts';
import type { SaidPromise } from '../domain/promise.ts';
import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { type Stretch, stretchAt } from './payment-plan/clauses.ts';
import type { Payment, Scene } from './payment-plan/payments.ts';
import { firstWhere, isAnyWithin } from './payment-plan/sorted.ts';
import { splitPlan } from './payment-plan/splits.ts';
import { resolveDay } from './payment-plan/stated-day.ts';
import { matches, type Term, type TermOf } from './payment-plan/term.ts';
import { moneyIn, type WhenReceived } from './payment-plan.ts';
import { ANNOUNCED, ASKED, CONDITION, FOR_YOU, HANDING, HEDGE, TO_ME, WHOLE } from './promise/cues.ts';

/** A single payment that a text promises, with the words that say so. */
export interface ReadPromise extends SaidPromise {
  /** What leaves it open whether it is a promise, in words for an approver; empty: it is one. */
  unclear: string[];
}

/** A promise for a day further away than this is worth a person's look. */
const soonDays = 60;

/** An amount that somebody says they will pay, and where it stands. */
interface Promised {
  at: number;
  to: number;
  /** Null: half or the rest of what is owed, or all of it. */
  cents: number | null;
  share: 'half' | 'rest' | 'all' | null;
  isBare: boolean;
}

/**
 * The single payments that a text in English or Spanish promises (B65): an amount, or a share of what is owed, that the tenant says
 * they will hand over on a day that the text names. No question, no condition, nothing that was paid already, and no plan: that
 * is agreed or not as a whole. What is only hoped for, or names its day loosely, is unclear.
 */
export function readPromises(
  text: string,
  when: WhenReceived,
  amountOwedCents: number | null,
  reading: Reading = readText(text),
): ReadPromise[] {
  const { scene, payments, offer } = moneyIn(text, reading);
  if (!scene.terms.some(({ symbol }) => symbol === 'D')) return [];
  if (offer !== null || splitPlan(scene, payments, amountOwedCents) !== null) return [];
  const today = localDay(when.receivedAt, when.timeZone);
  const said = saidIn(text, scene);
  const parts = promisedIn(scene, payments, said);
  const days = daysOf(parts, scene);
  const isOfShares = parts.every(({ share }) => share === null || share === 'all');
  const found = parts.flatMap((part, nth): { part: Promised; promise: ReadPromise }[] => {
    const sentence = stretchAt(scene.sentences, part.at);
    const day = days[nth] ?? null;
    const isRequest = said.isAsked(sentence) || said.has('asked', opening(sentence));
    if (day === null || isRequest || said.has('condition', sentence)) return [];
    const resolved = resolveDay(day.term.day, today);
    if (resolved.date === null || resolved.date < today) return [];
    const [first, last] = [Math.min(part.at, day.at), Math.max(part.to, day.at + 1)];
    const clause = { from: Math.min(stretchAt(scene.clauses, part.at).from, first), to: last };
    const evidence = text
      .slice(scene.terms[clause.from]?.start, scene.terms[last - 1]?.end)
      .replace(/^[\s\p{P}]+/u, '');
    const unclear = notesOn(part, resolved.unclear, resolved.date, today, said.has('hedge', clause));
    if (!part.isBare && isOfShares && !said.has('handing', sentence))
      unclear.push('It is not said that the money will be handed over.');
    return [{ part, promise: { amountCents: part.cents ?? 0, dueDate: resolved.date, evidence, unclear } }];
  });
  return withShares(found, amountOwedCents);
}

/** What is said in a stretch of the text, of which there may be thousands: each form was looked for once. */
interface Said {
  has(what: 'handing' | 'condition' | 'hedge' | 'announced' | 'toMe' | 'asked', stretch: Stretch): boolean;
  /** An amount is in hand for us. */
  isForUs(at: number): boolean;
  /** The sentence is a question. */
  isAsked(sentence: Stretch): boolean;
}

function saidIn(text: string, { terms }: Scene): Said {
  const spansOf = (form: RegExp) =>
    matches(terms, form).map((match) => ({ from: match.at, to: match.at + match.terms.length }));
  const places = {
    handing: spansOf(HANDING),
    condition: spansOf(CONDITION),
    hedge: spansOf(HEDGE),
    announced: spansOf(ANNOUNCED),
    toMe: spansOf(TO_ME),
    asked: spansOf(ASKED),
  };
  const forYou = spansOf(FOR_YOU);
  const questions = [...text.matchAll(/[?¿]/g)].map(({ index }) => index);
  return {
    has(what, { from, to }) {
      const first = places[what][firstWhere(places[what], (place) => place.from >= from)];
      return first !== undefined && first.to <= to;
    },
    isForUs(at) {
      const next = forYou[firstWhere(forYou, (place) => place.to > at)];
      return next !== undefined && next.from <= at;
    },
    isAsked({ from, to }) {
      const begin = from === 0 ? 0 : (terms[from]?.end ?? 0);
      const end = to >= terms.length ? text.length : (terms[to]?.end ?? text.length);
      const first = questions[firstWhere(questions, (at) => at >= begin)];
      return first !== undefined && first < end;
    },
  };
}

/** Amounts that are offered, halves and rests, and all of it; not what is a total of a plan. */
function promisedIn(
  { terms, stances, clauses, sentences }: Scene,
  payments: readonly Payment[],
  said: Said,
): Promised[] {
  const words = placesOf(terms, 'word').filter((at) => !JOINTS.has((terms[at] as TermOf<'word'>).word));
  const amounts = payments.flatMap(({ at, amount, stance, isTotal, from }): Promised[] => {
    const before = { from: stretchAt(clauses, at).from, to: from };
    const isBare = stance === null && !isAnyWithin(words, before);
    const isAnnounced =
      said.isForUs(at) || ((stance === null || stance === 'THEIRS') && said.has('announced', head(before)));
    if (isTotal || said.has('toMe', before) || (stance !== 'OFFERED' && !isBare && !isAnnounced)) return [];
    return [{ at, to: at + 1, cents: amount.cents, share: null, isBare }];
  });
  const shares = placesOf(terms, 'H', 'R').flatMap((at): Promised[] => {
    const share = terms[at]?.symbol === 'H' ? 'half' : 'rest';
    const stance = stanceAt(at);
    return stance === 'OFFERED' || stance === null ? [{ at, to: at + 1, cents: null, share, isBare: false }] : [];
  });
  const parts = inOrder([...amounts, ...shares]);
  const places = parts.map(({ at }) => at);
  const whole = matches(terms, WHOLE).find(({ at }) => {
    const sentence = stretchAt(sentences, at);
    const isHanded = said.has('handing', { from: sentence.from, to: at });
    return isHanded && !isAnyWithin(places, sentence) && stanceAt(at) === 'OFFERED';
  });
  if (whole === undefined) return parts;
  const all: Promised = { at: whole.at, to: whole.at + whole.terms.length, cents: null, share: 'all', isBare: false };
  return inOrder([...parts, all]);

  function stanceAt(at: number) {
    return stances.before(at, stretchAt(clauses, at));
  }
}

/** Nothing is said by them of what they join. */
const JOINTS = new Set(['and', 'y', 'e', 'then', 'luego', ',']);

/** The first words of a sentence: behind them a "can you" may be another's. */
const opening = ({ from, to }: Stretch): Stretch => ({ from, to: Math.min(to, from + 3) });

/** The first words of a clause, its stop among them. */
const head = ({ from, to }: Stretch): Stretch => ({ from, to: Math.min(to, from + 4) });

const inOrder = (parts: readonly Promised[]) => parts.toSorted((one, other) => one.at - other.at);

/** Where terms of some symbols stand. */
function placesOf(terms: readonly Term[], ...symbols: Term['symbol'][]): number[] {
  return [...terms.keys()].filter((at) => symbols.includes((terms[at] as Term).symbol));
}

/** The day of each amount: the nearest of its clause, else of its sentence, with no other amount in between. */
function daysOf(
  parts: readonly Promised[],
  { terms, clauses, sentences }: Scene,
): ({ term: TermOf<'D'>; at: number } | null)[] {
  const days = placesOf(terms, 'D');
  return parts.map(({ at }, nth) => {
    const behind = firstWhere(days, (day) => day > at);
    const after = nearerThan(days[behind], parts[nth + 1]?.at ?? Number.POSITIVE_INFINITY);
    const before = nearerThan(days[behind - 1], parts[nth - 1]?.at ?? -1);
    for (const { from, to } of [stretchAt(clauses, at), stretchAt(sentences, at)]) {
      const found = [after, before].find((day) => day !== null && day >= from && day < to);
      if (found != null) return { term: terms[found] as TermOf<'D'>, at: found };
    }
    return null;

    /** A day, unless the next amount stands before it. */
    function nearerThan(day: number | undefined, other: number): number | null {
      return day === undefined || (other > at ? day > other : day < other) ? null : day;
    }
  });
}

function notesOn({ isBare }: Promised, unclearDay: PlanIssue | null, date: Day, today: Day, hedged: boolean): string[] {
  return [
    ...(unclearDay === null ? [] : [planIssueInWords(unclearDay)]),
    ...(hedged ? ['The tenant leaves it open.'] : []),
    ...(isBare ? ['An amount and a day stand alone.'] : []),
    ...(daysBetween(today, date) > soonDays ? [`It is more than ${soonDays} days away.`] : []),
  ];
}

/** Halves, rests and wholes in cents; without what is owed they are nothing. */
function withShares(found: readonly { part: Promised; promise: ReadPromise }[], owed: number | null): ReadPromise[] {
  const stated = found.reduce((sum, { part }) => sum + (part.cents ?? 0), 0);
  const halves = found.filter(({ part }) => part.share === 'half').length;
  return found.flatMap(({ part, promise }) => {
    if (part.share === null) return [promise];
    if (owed === null || owed <= 0) return [];
    const half = Math.ceil(owed / 2);
    const rest = owed - stated - halves * half;
    const isSecondHalf = part.share === 'half' && found.find((each) => each.part.share === 'half')?.part !== part;
    const amountCents = { half: isSecondHalf ? owed - half : half, rest, all: owed }[part.share];
    if (amountCents <= 0) return [];
    const isAlone = part.share === 'rest' && found.length === 1;
    const unclear = isAlone ? [...promise.unclear, 'It is not said of what it is the rest.'] : promise.unclear;
    return [{ ...promise, amountCents, unclear }];
  });
}
