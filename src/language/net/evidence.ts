import type { Reading, Span } from '../engine/words.ts';
import { eachGram } from './grams.ts';

/**
 * The run of words in a part that weighs most: what each gram weighs, where it comes first, is shared by the words that
 * it touches.
 */
export function heaviestRun(weights: ArrayLike<number>, reading: Reading, part: Span): Span {
  const shares = new Float64Array(part.end - part.start);
  const seen = new Set<number>();
  eachGram(reading, part, (bucket, start, end) => {
    if (seen.has(bucket)) return;
    seen.add(bucket);
    const share = (weights[bucket] as number) / (end - start);
    for (let word = start; word < end; word += 1) {
      shares[word - part.start] = (shares[word - part.start] as number) + share;
    }
  });
  return runOfLargestSum(shares, part);
}

/** The run of the largest sum (Kadane). A part without words is its own run. */
export function runOfLargestSum(shares: Float64Array, part: Span): Span {
  let best = { ...part, sum: Number.NEGATIVE_INFINITY };
  let run = { start: part.start, sum: 0 };
  for (const [at, share] of shares.entries()) {
    if (run.sum <= 0) run = { start: part.start + at, sum: 0 };
    run.sum += share;
    if (run.sum > best.sum) best = { start: run.start, end: part.start + at + 1, sum: run.sum };
  }
  return { start: best.start, end: best.end };
}
