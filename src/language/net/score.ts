import type { Reading, Span } from '../engine/words.ts';
import { eachGram } from './grams.ts';
import { distinct, normOf } from './hashing.ts';

/** The buckets of a part of a text, each once. */
export type Grams = ReadonlySet<number>;

export const gramsOf = (reading: Reading, part: Span): Grams => distinct((visit) => eachGram(reading, part, visit));

/** The sum of their weights by the root of their number. */
export function scoreOf(weights: ArrayLike<number>, grams: Grams): number {
  let sum = 0;
  for (const bucket of grams) sum += weights[bucket] as number;
  return sum / normOf(grams.size);
}
