import type { PromiseToPay, SaidPromise, TakenPromises, UnclearPromise } from '../promise.ts';
import { placePromises } from './place.ts';
import { isAboutSameMoney, isSamePayment } from './same-money.ts';

/** A promise as the rules read it; `unclear` says what leaves it open, and is empty where it is one. */
type ReadPromise = SaidPromise & { unclear: readonly string[] };

/** What a turn read: the rules, and the model after them. */
export interface PromisesRead {
  byRules: readonly ReadPromise[];
  byModel: readonly SaidPromise[];
}

/**
 * What becomes of what was read (B65). Only what the rules read and find clear is kept by itself. What leaves something open, what is
 * about no money that is known, and what only the model reads waits for a person. What both read is one promise, as the rules read it.
 */
export function takePromises(
  { byRules, byModel }: PromisesRead,
  open: readonly PromiseToPay[],
  amountOwedCents: number,
  readAt: Date,
): TakenPromises {
  const clear = byRules.filter(({ unclear }) => unclear.length === 0).map(said);
  const placed = placePromises(clear, open, amountOwedCents);
  const waiting: UnclearPromise[] = [
    ...byRules
      .filter(({ unclear }) => unclear.length > 0)
      .map((promise) => ({ ...said(promise), reason: promise.unclear.join(' ') })),
    ...placed.unclear.map((promise) => ({ ...promise, reason: 'It is not clear what money it is about.' })),
    ...byModel
      .filter((promise) => !byRules.some((other) => isAboutSameMoney(promise, other)))
      .map((promise) => ({ ...promise, reason: 'Only the model reads a promise in these words.' })),
  ];
  const known = [...placed.taken, ...open];
  const unclear = waiting.filter(
    (promise) =>
      amountOwedCents > 0 && promise.amountCents > 0 && !known.some((other) => isSamePayment(promise, other)),
  );
  return { amountOwedCents, readAt, promises: placed.taken, unclear };
}

const said = ({ amountCents, dueDate, evidence }: SaidPromise): SaidPromise => ({ amountCents, dueDate, evidence });
