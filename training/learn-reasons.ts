import type { EscalationType } from '../src/domain/escalation-type.ts';
import { readText } from '../src/language/engine/reading.ts';
import { respell } from '../src/language/engine/spelling.ts';
import { conceptVocabulary } from '../src/language/likely-triggers/concepts-of.ts';
import { buckets } from '../src/language/likely-triggers/cues.ts';
import { likelyTypes } from '../src/language/likely-triggers/model.ts';
import { cuesOf, weighedParts } from '../src/language/likely-triggers/score.ts';
import { normOf } from '../src/language/net/hashing.ts';
import { type Example, type Learned, learn } from './learn.ts';
import type { TypedText } from './reasons.ts';

/** A typed text, cut into cues: the whole first, then its parts, as it is weighed. In ascending order: sums depend on it. */
export interface PreparedReason extends TypedText {
  parts: readonly Int32Array[];
}

export function prepareReason(text: TypedText): PreparedReason {
  const reading = respell(readText(text.text), conceptVocabulary);
  return { ...text, parts: weighedParts(reading).map((part) => Int32Array.from(cuesOf(reading, part)).sort()) };
}

/** How closely the examples are followed; from 1 to 3 the cross-validation changes by a point. */
const cost = 3;
/** There are twenty texts without a reason of a type for one with it. */
const costOfWanted = 3 * cost;
/** A text with a reason of another type goes to a human anyway. */
const costOfOtherType = 0.5 * cost;
/** A part of a text without a reason has none either; a part of one that has may hold anything. */
const shareOfPart = 0.3;

function examplesFor(type: EscalationType, texts: readonly PreparedReason[]): Example[] {
  return texts.flatMap(({ types, parts }) => {
    const [whole, ...others] = parts as [Int32Array, ...Int32Array[]];
    if (types.includes(type)) return [{ grams: whole, wanted: true, cost: costOfWanted }];
    const own = types.length === 0 ? cost : costOfOtherType;
    const ofPart = (grams: Int32Array) => ({ grams, wanted: false, cost: own * shareOfPart });
    return [{ grams: whole, wanted: false, cost: own }, ...(types.length === 0 ? others.map(ofPart) : [])];
  });
}

/** With a tenth of the buckets of the net a weight carries more: finer ones would be cut, which costs a third of what is found. */
const unitsPerWeight = 100;

/** In the order of `likelyTypes`. */
export const learnReasons = (texts: readonly PreparedReason[]): Learned[] =>
  likelyTypes.map((type) => learn(examplesFor(type, texts), { buckets, unitsPerWeight }));

/** For each type the highest score that a text or a part of it has. */
export function highestScores(learned: readonly Learned[], { parts }: PreparedReason): number[] {
  return learned.map(({ weights, bias }) => Math.max(...parts.map((cues) => scoreOf(weights, cues))) + bias);
}

function scoreOf(weights: Int8Array, cues: Int32Array): number {
  let sum = 0;
  for (const cue of cues) sum += weights[cue] as number;
  return sum / normOf(cues.length);
}
