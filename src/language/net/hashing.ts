import type { Span } from '../engine/words.ts';

/** Called for a feature of a text: its bucket, and the words that it touches, from `start` up to, not including, `end`. */
export type Visit = (bucket: number, start: number, end: number) => void;

/** Whoever asks rarely states or forbids; an emoji may be all that somebody says. */
export const MARK = /[?\p{Extended_Pictographic}]/gu;

/** FNV-1a. */
export const prime = 0x01000193;

export function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** One of `buckets`, a power of two. The low bits of a hash alone are uneven. */
export function bucketOf(hash: number, buckets: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & (buckets - 1);
}

/** The buckets of the features that are visited, each once. */
export function distinct(each: (visit: Visit) => void): ReadonlySet<number> {
  const found = new Set<number>();
  each((bucket) => found.add(bucket));
  return found;
}

/** By what a sum of so many weights is divided: a long text is no more suspicious than a short one. */
export const normOf = (count: number) => Math.sqrt(Math.max(count, 1));

/**
 * The run of words in a part that weighs most: what each feature weighs, where it comes first, is shared by the words that it
 * touches. A part without words is its own run.
 */
export function heaviestRun(part: Span, weightOf: (bucket: number) => number, each: (visit: Visit) => void): Span {
  const shares = new Float64Array(part.end - part.start);
  const seen = new Set<number>();
  each((bucket, start, end) => {
    if (seen.has(bucket)) return;
    seen.add(bucket);
    const share = weightOf(bucket) / (end - start);
    for (let word = start; word < end; word += 1) {
      shares[word - part.start] = (shares[word - part.start] as number) + share;
    }
  });
  return runOfLargestSum(shares, part);
}

/** Kadane. */
function runOfLargestSum(shares: Float64Array, part: Span): Span {
  let best = { ...part, sum: Number.NEGATIVE_INFINITY };
  let run = { start: part.start, sum: 0 };
  for (const [at, share] of shares.entries()) {
    if (run.sum <= 0) run = { start: part.start + at, sum: 0 };
    run.sum += share;
    if (run.sum > best.sum) best = { start: run.start, end: part.start + at + 1, sum: run.sum };
  }
  return { start: best.start, end: best.end };
}
