import type { Reading, Span } from '../engine/words.ts';
import { distinct, heaviestRun, normOf } from '../net/hashing.ts';
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
export const cuesOf = (reading: Reading, part: Span): ReadonlySet<number> =>
  distinct((visit) => eachCue(reading, part, visit));

/** For each type the sum of the weights by the root of their number. */
export function scoresOf({ types, weights }: TriggerModel, cues: ReadonlySet<number>): number[] {
  const sums = new Array<number>(types.length).fill(0);
  for (const cue of cues) {
    for (let type = 0; type < sums.length; type += 1) {
      sums[type] = (sums[type] as number) + (weights[cue * sums.length + type] as number);
    }
  }
  const norm = normOf(cues.size);
  return sums.map((sum) => sum / norm);
}

/** The run of words in a part that weighs most for a type. */
export const heaviestWords = ({ types, weights }: TriggerModel, type: number, reading: Reading, part: Span): Span =>
  heaviestRun(
    part,
    (cue) => weights[cue * types.length + type] as number,
    (visit) => eachCue(reading, part, visit),
  );
