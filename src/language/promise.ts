import { type Day, daysBetween } from '../domain/calendar.ts';
import { localDay } from '../domain/local-time.ts';
import { type PlanIssue, planIssueInWords } from '../domain/payment-plan/issue.ts';
import type { SaidPromise } from '../domain/promise.ts';
import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { type Stretch, stretchAt } from './payment-plan/clauses.ts';
import { offerIn } from './payment-plan/offer.ts';
import { type Payment, paymentsIn, type Scene, sceneOf } from './payment-plan/payments.ts';
import { splitPlan } from './payment-plan/splits.ts';
import { resolveDay } from './payment-plan/stated-day.ts';
import { matches, type TermOf } from './payment-plan/term.ts';
import { readTerms, type WhenReceived } from './payment-plan.ts';
import { CONDITION, HANDING, HEDGE, WHOLE } from './promise/cues.ts';

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
  const scene = sceneOf(readTerms(text, reading));
  const payments = paymentsIn(scene);
  if (offerIn(scene, payments) !== null || splitPlan(scene, payments, amountOwedCents) !== null) return [];
  const today = localDay(when.receivedAt, when.timeZone);
  const parts = promisedIn(scene, payments);
  const found = parts.flatMap((part): { part: Promised; promise: ReadPromise }[] => {
    const sentence = stretchAt(scene.sentences, part.at);
    const day = dayOf(part, scene, sentence, parts);
    if (day === null || isAsked(text, scene, sentence) || has(CONDITION, scene, sentence)) return [];
    const resolved = resolveDay(day.term.day, today);
    if (resolved.date === null || resolved.date < today) return [];
    const [first, last] = [Math.min(part.at, day.at), Math.max(part.to, day.at + 1)];
    const clause = { from: Math.min(stretchAt(scene.clauses, part.at).from, first), to: last };
    const evidence = text
      .slice(scene.terms[clause.from]?.start, scene.terms[last - 1]?.end)
      .replace(/^[\s\p{P}]+/u, '');
    const unclear = notesOn(part, resolved.unclear, resolved.date, today, has(HEDGE, scene, clause));
    if (!part.isBare && parts.every(({ share }) => share === null || share === 'all') && !has(HANDING, scene, sentence))
      unclear.push('It is not said that the money will be handed over.');
    return [{ part, promise: { amountCents: part.cents ?? 0, dueDate: resolved.date, evidence, unclear } }];
  });
  return withShares(found, amountOwedCents);
}

/** Amounts that are offered, halves and rests, and all of it; not what is a total of a plan. */
function promisedIn({ terms, stances, clauses, sentences }: Scene, payments: readonly Payment[]): Promised[] {
  const amounts = payments.flatMap(({ at, amount, stance, isTotal, from }): Promised[] => {
    const clause = stretchAt(clauses, at);
    const isBare = stance === null && terms.slice(clause.from, from).every((term) => term.symbol !== 'word');
    if (isTotal || (stance !== 'OFFERED' && !isBare)) return [];
    return [{ at, to: at + 1, cents: amount.cents, share: null, isBare }];
  });
  const shares = [...terms.entries()].flatMap(([at, { symbol }]): Promised[] => {
    if (symbol !== 'H' && symbol !== 'R') return [];
    return isOffered(at)
      ? [{ at, to: at + 1, cents: null, share: symbol === 'H' ? 'half' : 'rest', isBare: false }]
      : [];
  });
  const whole = matches(terms, WHOLE).flatMap(({ at, terms: said }): Promised[] => {
    const sentence = stretchAt(sentences, at);
    const beside = [...amounts, ...shares].some((part) => part.at >= sentence.from && part.at < sentence.to);
    const isHanded = matches(terms.slice(sentence.from, at), HANDING).length > 0;
    return beside || !isHanded || stances.before(at, stretchAt(clauses, at)) !== 'OFFERED'
      ? []
      : [{ at, to: at + said.length, cents: null, share: 'all', isBare: false }];
  });
  return [...amounts, ...shares, ...whole.slice(0, 1)].sort((one, other) => one.at - other.at);

  function isOffered(at: number): boolean {
    const said = stances.before(at, stretchAt(clauses, at));
    return said === 'OFFERED' || said === null;
  }
}

/** The day of an amount: the nearest of its clause, else of its sentence, with no other amount in between. */
function dayOf(
  part: Promised,
  { terms, clauses }: Scene,
  sentence: Stretch,
  parts: readonly Promised[],
): { term: TermOf<'D'>; at: number } | null {
  const days = [...terms.entries()].flatMap(([at, term]) => (term.symbol === 'D' ? [{ term, at }] : []));
  const isFree = (at: number) =>
    parts.every((other) => other === part || !isBetween(other.at, Math.min(at, part.at), Math.max(at, part.at)));
  for (const { from, to } of [stretchAt(clauses, part.at), sentence]) {
    const near = days.filter(({ at }) => at >= from && at < to && isFree(at));
    const after = near.find(({ at }) => at > part.at);
    const before = near.findLast(({ at }) => at < part.at);
    const found = after ?? before ?? null;
    if (found !== null) return found;
  }
  return null;
}

const isBetween = (at: number, from: number, to: number) => at > from && at < to;

const has = (form: RegExp, { terms }: Scene, { from, to }: Stretch) => matches(terms.slice(from, to), form).length > 0;

/** Whether the sentence is a question. */
function isAsked(text: string, { terms, sentences }: Scene, sentence: Stretch): boolean {
  const next = sentences.find(({ from }) => from >= sentence.to);
  const end = next === undefined ? text.length : (terms[next.from]?.end ?? text.length);
  const start = terms[sentence.from]?.start ?? 0;
  return /[?¿]/.test(text.slice(start === 0 ? 0 : start, end).replace(/^[?.!]/, ''));
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
