import type { Reading, Span, Word } from '../engine/words.ts';
import { bucketOf as bucketAmong, hashOf, MARK, type Visit } from '../net/hashing.ts';
import { conceptsOf } from './concepts-of.ts';

/** Buckets that cues are hashed into: a byte in each for every type. With twice as many it finds less than a point more. */
export const buckets = 1 << 14;

/** How far apart two words may stand whose concepts make a cue. */
const widestPair = 7;
/** Words that begin alike are alike: "despidieron", "despidió". */
const stemLength = 5;

/**
 * Visits every cue of a part of a text, which may come more than once: its words, alone and in short runs; what they are
 * about, alone and in pairs, near each other and anywhere in the part; and marks that mean something.
 */
export function eachCue(reading: Reading, { start, end }: Span, visit: Visit): void {
  const words = reading.words.slice(start, end);
  const at = (bucket: number, first: number, last: number) => visit(bucket, start + first, start + last + 1);
  const hashes = words.map(({ text }) => hashOf(text.replace(/\d/g, '0'), seed.word));
  eachWordCue(words, hashes, at);
  eachConceptCue(words, hashes, at);
  const from = words[0]?.start ?? 0;
  const written = reading.original.slice(start === 0 ? 0 : from, reading.words[end]?.start ?? reading.original.length);
  for (const mark of written.match(MARK) ?? []) visit(bucketOf(hashOf(mark, seed.mark)), start, end);
}

function eachWordCue(words: readonly Word[], hashes: readonly number[], visit: Visit): void {
  const edged = [seed.edge, ...hashes, seed.edge];
  for (const [at, { text }] of words.entries()) {
    const own = hashes[at] as number;
    visit(bucketOf(own), at, at);
    if (text.length > stemLength) visit(bucketOf(hashOf(text.slice(0, stemLength), seed.stem)), at, at);
    for (const gap of [2, 3]) {
      const other = hashes[at + gap];
      if (other !== undefined) visit(bucketOf(joined(seed.skip, own, other)), at, at + gap);
    }
    const [second, third] = [hashes[at + 1], hashes[at + 2]];
    if (second !== undefined && third !== undefined) {
      visit(bucketOf(joined(joined(seed.run, own, second), third, 1)), at, at + 2);
    }
  }
  for (let at = 0; at + 1 < edged.length; at += 1) {
    const pair = joined(seed.run, edged[at] as number, edged[at + 1] as number);
    visit(bucketOf(pair), Math.max(0, at - 1), Math.min(words.length - 1, at));
  }
}

function eachConceptCue(words: readonly Word[], hashes: readonly number[], visit: Visit): void {
  const about = words.map(({ text }) => conceptsOf(text));
  const places = new Map<number, number>();
  for (const [at, concepts] of about.entries()) {
    for (const one of concepts) {
      if (!places.has(one)) places.set(one, at);
      visit(bucketOf(joined(seed.concept, one, 1)), at, at);
      for (let other = at + 1; other <= at + widestPair && words[other]?.sentence === words[at]?.sentence; other += 1) {
        for (const two of about[other] as readonly number[]) {
          if (one === two) continue;
          visit(bucketOf(joined(seed.ordered, one, two)), at, other);
          visit(bucketOf(joined(seed.near, Math.min(one, two), Math.max(one, two))), at, other);
        }
      }
      for (const [step, kind] of neighbours) {
        const hash = hashes[at + step];
        if (hash !== undefined)
          visit(bucketOf(joined(kind, one, hash)), Math.min(at, at + step), Math.max(at, at + step));
      }
    }
  }
  const found = [...places].sort(([one], [other]) => one - other);
  for (const [nth, [one, first]] of found.entries()) {
    for (const [two, second] of found.slice(nth + 1)) {
      visit(bucketOf(joined(seed.together, one, two)), Math.min(first, second), Math.max(first, second));
    }
  }
}

const seed = {
  word: 0x811c9dc5,
  stem: 0x5bd1e995,
  mark: 0x2f0b4c47,
  edge: 0x1b873593,
  skip: 0x3c6ef372,
  run: 0x510e527f,
  concept: 0x1f83d9ab,
  ordered: 0x6a09e667,
  near: 0x3c2b5f1d,
  together: 0x27d4eb2f,
  before: 0x165667b1,
  after: 0x4f1bbcdc,
} as const;

/** Words beside a concept that make a cue with it. */
const neighbours = [
  [-1, seed.before],
  [1, seed.after],
  [2, seed.after],
] as const;

const joined = (kind: number, one: number, other: number) =>
  Math.imul(Math.imul(kind ^ one, 0x2c1b3c6d) ^ (other + 0x9e3779b9), 0x297a2d39);

const bucketOf = (hash: number) => bucketAmong(hash, buckets);
