import type { Reading, Span } from '../engine/words.ts';
import { eachGram } from './grams.ts';

/** The buckets of a part of a text, each once. */
export type Grams = ReadonlySet<number>;

export function gramsOf(reading: Reading, part: Span): Grams {
  const found = new Set<number>();
  eachGram(reading, part, (bucket) => found.add(bucket));
  return found;
}

/** The sum of their weights by the root of their number: a long text is no more suspicious than a short one. */
export function scoreOf(weights: ArrayLike<number>, grams: Grams): number {
  let sum = 0;
  for (const bucket of grams) sum += weights[bucket] as number;
  return sum / Math.sqrt(Math.max(grams.size, 1));
}
