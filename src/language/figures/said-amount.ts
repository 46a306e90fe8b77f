import type { Interval } from '../../domain/fact.ts';
import {
  type AmountRole,
  BEFORE,
  BEHIND,
  COMPARED,
  DENIED,
  EACH_TIME,
  INTERVALS,
  UNABLE,
  VOCABULARY,
} from './amount-cues.ts';
import { TAKEN } from './figure.ts';
import { phrases } from './phrase.ts';
import { type Cue, nearest, type Surroundings } from './surroundings.ts';

/** What an amount is said to be; of a payment, also how often. */
export type SaidAmount = { of: Exclude<AmountRole, 'installment'> } | { of: 'installment'; interval: Interval | null };

const WHOLE_OR_PART = BEFORE.filter(([of]) => of === 'total' || of === 'portion');
/** In characters: some six words. */
const NEAR = 45;

const BUT_PORTION = BEFORE.filter(([of]) => of !== 'portion');
/** The same words behind the amount before say nothing about this one. */
const OF_THE_AMOUNT_BEFORE = new RegExp(`^ ${TAKEN} (?:${phrases(VOCABULARY, EACH_TIME).source})`, 'u');

/** What the words around an amount say that it is. When they do not say, any amount of the ledger is meant. */
export function saidAmount({ before, after }: Surroundings): SaidAmount {
  const front = before.replace(OF_THE_AMOUNT_BEFORE, ' ');
  if (COMPARED.test(front) || (DENIED.test(front) && !UNABLE.test(front))) {
    return { of: 'other' };
  }
  const cue = nearest(front, BEFORE);
  const said =
    (cue !== null && isOfSomethingElse(cue) ? nearest(front, BUT_PORTION) : wholeOrPart(front, cue))?.meaning ??
    'unsaid';
  const behind = BEHIND.find(([, pattern]) => pattern.test(after))?.[0];
  const of = said === 'other' || behind === undefined || (behind === 'balance' && said !== 'unsaid') ? said : behind;
  return of === 'installment' ? { of, interval: intervalOf(front, after) } : { of };
}

/** "The whole amount that you owe": what was said of the balance a few words before still holds. */
function wholeOrPart(front: string, cue: Cue<AmountRole> | null): typeof cue {
  const phrase = front.slice(front.lastIndexOf(',') + 1).slice(-NEAR);
  return cue?.meaning === 'balance' ? (nearest(phrase, WHOLE_OR_PART) ?? cue) : cue;
}

/** "Your portion of the $1,450.00 balance": the amount is what the portion is of. */
function isOfSomethingElse({ meaning, text, rest }: Cue<AmountRole>): boolean {
  const wholeIsNamed = / (?:of|de|del) /.test(text) && !/ (?:is|es) $/.test(text);
  return (
    meaning === 'portion' &&
    (/^(?:of|de|del) (?:the|your|la|los|su|a|un) $/.test(rest) || (wholeIsNamed && /^(?:of|de) $/.test(rest)))
  );
}

/** What follows an amount says how often it is paid before what stands in front; null where neither does. */
function intervalOf(front: string, after: string): Interval | null {
  const upToNextFigure = after.slice(0, 40);
  return (
    INTERVALS.find(([, pattern]) => [...upToNextFigure.matchAll(pattern)].some(({ index }) => index < 14))?.[0] ??
    INTERVALS.find(([, pattern]) => [...front.matchAll(pattern)].length > 0)?.[0] ??
    null
  );
}
