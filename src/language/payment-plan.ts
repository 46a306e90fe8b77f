import { localDay } from '../domain/local-time.ts';
import type { ProposedPlan } from '../domain/payment-plan.ts';
import { courtesyBreaks } from './engine/courtesies.ts';
import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { withAmounts } from './payment-plan/amount-terms.ts';
import { withCounts } from './payment-plan/count-words.ts';
import { withDays, withPlainDays } from './payment-plan/day-words.ts';
import { withFrequencies } from './payment-plan/frequency-words.ts';
import { termsOf } from './payment-plan/lexer.ts';
import { offerIn } from './payment-plan/offer.ts';
import { type Payment, paymentsIn, type Scene, sceneOf } from './payment-plan/payments.ts';
import { datedPlan, splitPlan } from './payment-plan/splits.ts';
import { planOf, type StatedPlan } from './payment-plan/stated-plan.ts';
import type { Term } from './payment-plan/term.ts';

/** When a text was received, and the IANA zone in which its tenant lives. */
export interface WhenReceived {
  receivedAt: Date;
  timeZone: string;
}

/**
 * The payment plan that a text in English or Spanish proposes, if it does (B27, B28). The last offer counts; of
 * alternatives the first. It errs towards no plan where it is unsure who says so, since the model reads the text too
 * and a human looks at what only one of the two saw; where the figures are unsure it reads the least and says so.
 */
export function readPaymentPlan(
  text: string,
  when: WhenReceived,
  amountOwedCents: number | null,
  reading: Reading = readText(text),
): ProposedPlan | null {
  const { scene, payments, offer } = moneyIn(text, reading);
  // Most texts hold no amount and count nothing.
  if (!scene.terms.some(({ symbol }) => OF_PLANS.has(symbol))) return null;
  const today = localDay(when.receivedAt, when.timeZone);
  // "2 payments, 700 friday and 700 on the 1st" says how often by its days alone.
  const dated = offer?.frequency ? null : datedPlan(scene, payments, today, amountOwedCents);
  const stated = dated ?? offer ?? splitPlan(scene, payments, amountOwedCents);
  if (stated === null) return null;
  const [first, last] = [scene.terms[stated.from], scene.terms[stated.to - 1]];
  return planOf(stated, text.slice(first?.start, last?.end), today);
}

/** What a text says of money. */
export interface Money {
  scene: Scene;
  payments: readonly Payment[];
  /** The amount and interval that it offers. */
  offer: StatedPlan | null;
}

/** Plans and promises are read from the same. */
const known = new WeakMap<Reading, Money>();

export function moneyIn(text: string, reading: Reading): Money {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const scene = sceneOf(readTerms(text, reading));
  const payments = paymentsIn(scene);
  const now = { scene, payments, offer: offerIn(scene, payments) };
  known.set(reading, now);
  return now;
}

/** What a plan is made of: an amount, half of what is owed, a number of payments or weeks. */
const OF_PLANS: ReadonlySet<string> = new Set<Term['symbol']>(['M', 'N', 'H', 'C', 'W']);

/** Words and what they mean together, the most telling first. */
export function readTerms(text: string, { words }: Reading = readText(text)): readonly Term[] {
  const stops = [...courtesyBreaks({ original: text, words })]
    .sort((one, other) => one - other)
    .map((at) => words[at - 1]?.end ?? 0);
  return withDays(withCounts(withFrequencies(withPlainDays(withAmounts(termsOf(text, stops))))));
}
