import { readText } from '../src/language/engine/reading.ts';
import type { Reading } from '../src/language/engine/words.ts';
import type { Concern } from '../src/language/net/concern.ts';
import { type Grams, gramsOf } from '../src/language/net/score.ts';
import { weighedParts } from '../src/language/net.ts';
import { type CorpusText, isOrdinary } from './corpus.ts';
import type { Example } from './learn.ts';

/** A text of the corpus, cut into grams: the whole first, then its parts, as the net weighs it. */
export interface PreparedText extends CorpusText {
  parts: readonly Grams[];
}

export const prepare = (text: CorpusText): PreparedText => ({ ...text, parts: gramsOfParts(readText(text.text)) });

/** The grams of what is weighed of a text. */
export const gramsOfParts = (reading: Reading, leastWords?: number): Grams[] =>
  weighedParts(reading, leastWords).map((part) => gramsOf(reading, part));

/** How closely the examples are followed. From 1 to 10 the cross-validation changes by less than a point. */
const cost = 3;
/** A miss is dearer than a false alarm. */
const costOfWanted = 2 * cost;
/**
 * A text that a person has to see anyway: whether it is suspected of this as well matters less. A wish for no texts is asked about
 * beside another reason, so it matters more there.
 */
const costOfOtherwiseSeen: Record<Concern, number> = {
  optOut: 0.5 * cost,
  forHuman: 0.2 * cost,
  wrongPerson: 0.2 * cost,
};
/** A part of a text that is not wanted is not wanted either; a part of one that is may hold anything. */
const shareOfPart = 0.5;

export function examplesFor(concern: Concern, texts: readonly PreparedText[]): Example[] {
  return texts.flatMap((text) => {
    if (text[concern] === undefined) return [];
    const [whole, ...parts] = text.parts.map(bucketsOf) as [Int32Array, ...Int32Array[]];
    if (text[concern]) return [{ grams: whole, wanted: true, cost: costOfWanted }];
    const own = isOrdinary(text) ? cost : costOfOtherwiseSeen[concern];
    const ofPart = (grams: Int32Array) => ({ grams, wanted: false, cost: own * shareOfPart });
    return [{ grams: whole, wanted: false, cost: own }, ...parts.map(ofPart)];
  });
}

/** In ascending order: sums of fractions depend on it. */
const bucketsOf = (grams: Grams) => Int32Array.from(grams).sort();
