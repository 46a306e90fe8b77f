import { type Concern, concerns } from '../src/language/net/concern.ts';
import { scoreOf } from '../src/language/net/score.ts';
import { examplesFor, type PreparedText } from './examples.ts';
import { type Learned, learn } from './learn.ts';

export type Scores = Record<Concern, number>;

/** The highest score that a text or a part of it has. */
export function highestScore({ weights, bias }: Learned, { parts }: PreparedText): number {
  return Math.max(...parts.map((grams) => scoreOf(weights, grams))) + bias;
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
  return texts.map((text) => {
    const learned = learnedWithout.get(text.writer) as Record<Concern, Learned>;
    const scores = concerns.map((concern) => [concern, highestScore(learned[concern], text)]);
    return Object.fromEntries(scores) as Scores;
  });
}
