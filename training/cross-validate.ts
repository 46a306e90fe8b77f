import { readText } from '../src/language/engine/reading.ts';
import { type Concern, concerns } from '../src/language/net/concern.ts';
import { type Grams, scoreOf } from '../src/language/net/score.ts';
import { fewestWords, unexplained } from '../src/language/net.ts';
import { examplesFor, gramsOfParts, type PreparedText } from './examples.ts';
import { type Learned, learn } from './learn.ts';

/** `optOutUnexplained`: how much the words are suspect of a wish for no texts that the rules read as nothing else. */
export type Scores = Record<Concern, number> & { optOutUnexplained: number };

/** The highest score that a text or a part of it has. */
function highestScore({ weights, bias }: Learned, parts: readonly Grams[]): number {
  return Math.max(...parts.map((grams) => scoreOf(weights, grams)), none) + bias;
}

/** Less than any part scores. */
const none = -1e6;

function scoresOf(learned: Record<Concern, Learned>, { text, parts }: PreparedText): Scores {
  const scores = concerns.map((concern) => [concern, highestScore(learned[concern], parts)]);
  const optOutUnexplained = highestScore(learned.optOut, unexplainedParts(text) ?? parts);
  return { ...(Object.fromEntries(scores) as Record<Concern, number>), optOutUnexplained };
}

/** What is weighed of those words; null: of all. */
function unexplainedParts(text: string): Grams[] | null {
  const rest = unexplained(readText(text));
  if (rest === null) return null;
  return rest.words.length < fewestWords ? [] : gramsOfParts(rest, fewestWords);
}

export function learnAll(texts: readonly PreparedText[]): Record<Concern, Learned> {
  const learned = concerns.map((concern) => [concern, learn(examplesFor(concern, texts))]);
  return Object.fromEntries(learned) as Record<Concern, Learned>;
}

/** The scores of each text by what was learned from all other writers: how the net does on people whom it never read. */
export function crossValidate(texts: readonly PreparedText[]): Scores[] {
  const writers = [...new Set(texts.map(({ writer }) => writer))];
  const learnedWithout = new Map(
    writers.map((writer) => [writer, learnAll(texts.filter((text) => text.writer !== writer))]),
  );
  return texts.map((text) => scoresOf(learnedWithout.get(text.writer) as Record<Concern, Learned>, text));
}
