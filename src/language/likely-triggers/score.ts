import type { Reading, Span } from '../engine/words.ts';
import { runOfLargestSum } from '../net/evidence.ts';
import { partsOf } from '../net/parts.ts';
import { eachCue } from './cues.ts';
import type { TriggerModel } from './model.ts';

/** A shorter text is weighed as a whole: cut into sentences, ordinary ones look like something. */
const longestWhole = 20;

/** What is weighed of a text: all of it, and where it is long its sentences, so that other sentences outweigh none. */
export function weighedParts(reading: Reading): Span[] {
  const { length } = reading.words;
  return length > longestWhole ? partsOf(reading) : [{ start: 0, end: length }];
}

/** The buckets of a part of a text, each once. */
export function cuesOf(reading: Reading, part: Span): ReadonlySet<number> {
  const found = new Set<number>();
  eachCue(reading, part, (bucket) => found.add(bucket));
  return found;
}

/** For each type the sum of the weights by the root of their number: a long text is no more likely than a short one. */
export function scoresOf({ types, weights }: TriggerModel, cues: ReadonlySet<number>): number[] {
  const sums = new Array<number>(types.length).fill(0);
  for (const cue of cues) {
    for (let type = 0; type < sums.length; type += 1) {
      sums[type] = (sums[type] as number) + (weights[cue * sums.length + type] as number);
    }
  }
  const norm = Math.sqrt(Math.max(cues.size, 1));
  return sums.map((sum) => sum / norm);
}

/** The run of words in a part that weighs most for a type: each cue's weight is shared by the words that it touches. */
export function heaviestWords({ types, weights }: TriggerModel, type: number, reading: Reading, part: Span): Span {
  const shares = new Float64Array(part.end - part.start);
  const seen = new Set<number>();
  eachCue(reading, part, (cue, start, end) => {
    if (seen.has(cue)) return;
    seen.add(cue);
    const share = (weights[cue * types.length + type] as number) / (end - start);
    for (let word = start; word < end; word += 1) {
      shares[word - part.start] = (shares[word - part.start] as number) + share;
    }
  });
  return runOfLargestSum(shares, part);
}
