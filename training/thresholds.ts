import { type Concern, concerns } from '../src/language/net/concern.ts';
import { type CorpusText, isOrdinary } from './corpus.ts';
import type { Scores } from './cross-validate.ts';

/**
 * How many ordinary texts in a hundred may be suspected of each, before the rules take back what they read as something else
 * (`unexplained`), which is about one in six of the wishes for no texts. What holds a conversation then (such a wish, the wrong person) comes
 * to 5 together; a reason for a human costs an approval only.
 */
const budget: Record<Concern, number> = { optOut: 4.5, forHuman: 5, wrongPerson: 1 };

/** The lowest threshold of each concern that keeps to its budget, in tenths, by the scores of the cross-validation. */
export function chooseThresholds(texts: readonly CorpusText[], scores: readonly Scores[]): Record<Concern, number> {
  const judged = (concern: Concern) =>
    scores.filter((_, nth) => {
      const text = texts[nth] as CorpusText;
      return isOrdinary(text) && text[concern] !== undefined;
    });
  const thresholds = concerns.map((concern) => {
    const descending = judged(concern)
      .map((each) => each[concern])
      .sort((one, other) => other - one);
    const mostSuspected = Math.floor((descending.length * budget[concern]) / 100);
    return [concern, Math.ceil((descending[mostSuspected] as number) * 10) / 10];
  });
  return Object.fromEntries(thresholds) as Record<Concern, number>;
}
