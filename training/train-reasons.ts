import { writeFileSync } from 'node:fs';
import type { EscalationType } from '../src/domain/escalation-type.ts';
import { readTriggers } from '../src/language/escalation-triggers.ts';
import { buckets } from '../src/language/likely-triggers/cues.ts';
import { likelyTypes } from '../src/language/likely-triggers/model.ts';
import type { Learned } from './learn.ts';
import { highestScores, learnReasons, type PreparedReason, prepareReason } from './learn-reasons.ts';
import { readReasons, reasonsHash, type TypedText, writerOfCases } from './reasons.ts';

export const likelyTriggersFolder = new URL('../src/language/likely-triggers/', import.meta.url);

/** The weights of a bucket stand side by side. */
export function reasonWeightsFile(learned: readonly Learned[]): Buffer {
  const bytes = new Int8Array(buckets * learned.length);
  for (const [type, { weights }] of learned.entries()) {
    for (const [bucket, weight] of weights.entries()) bytes[bucket * learned.length + type] = weight;
  }
  return Buffer.from(bytes.buffer);
}

/** The thresholds have the bias taken off. */
export function writeReasonModel(
  learned: readonly Learned[],
  thresholds: readonly number[],
  texts: readonly TypedText[],
): void {
  const least = learned.map(({ bias }, type) => Math.round(((thresholds[type] as number) - bias) * 10) / 10);
  const model = { texts: reasonsHash(texts), types: likelyTypes, thresholds: least };
  writeFileSync(new URL('weights.bin', likelyTriggersFolder), reasonWeightsFile(learned));
  writeFileSync(new URL('model.json', likelyTriggersFolder), `${JSON.stringify(model, null, 2)}\n`);
}

/**
 * Of a thousand ordinary texts, which were written to look like something, so many may be taken for a reason of one type:
 * about one in twenty-five for a reason at all.
 */
const budget = 4;

/** However rare a type is: below this a text shares a few words with it and no more. On the border it would be 0. */
const leastScore = -30;

/** A score for each of `likelyTypes`. */
type ScoredReason = PreparedReason & { scores: readonly number[] };

/** Each writer's texts by what was learned from the others. */
export function crossValidateReasons(texts: readonly PreparedReason[]): ScoredReason[] {
  const writers = [...new Set(texts.map(({ writer }) => writer))].filter((writer) => writer !== writerOfCases);
  return writers.flatMap((writer) => {
    const learned = learnReasons(texts.filter((text) => text.writer !== writer));
    return texts
      .filter((text) => text.writer === writer)
      .map((text) => ({ ...text, scores: highestScores(learned, text) }));
  });
}

/** The lowest score of each type that keeps to the budget, among wishes for no more texts too. */
export function thresholdsFor(scored: readonly ScoredReason[]): number[] {
  const ordinary = scored.filter(({ types }) => types.length === 0);
  return likelyTypes.map((_, type) => {
    const descending = ordinary.map(({ scores }) => scores[type] as number).sort((one, other) => other - one);
    const kept = descending[Math.floor((descending.length * budget) / 1000)] as number;
    return Math.max(leastScore, Math.ceil(kept * 10) / 10);
  });
}

/** Learns, writes the model, and says how it does on writers that it was not trained from. */
export function trainReasons(): string {
  const corpus = readReasons();
  const texts = corpus.map(prepareReason);
  const scored = crossValidateReasons(texts);
  const thresholds = thresholdsFor(scored);
  writeReasonModel(learnReasons(texts), thresholds, corpus);
  const isLikely = ({ scores }: ScoredReason, type: EscalationType) => {
    const nth = likelyTypes.indexOf(type);
    return (scores[nth] as number) > (thresholds[nth] as number);
  };
  const rowOf = (title: string, about: readonly ScoredReason[], isRight: (text: ScoredReason) => boolean) => {
    const both = about.filter((text) => isRight(text) || rulesFind(text)).length;
    const cells = [about.filter(rulesFind).length, about.filter(isRight).length, both].map((n) =>
      share(n, about.length),
    );
    return `| ${[title, about.length, ...cells].join(' | ')} |`;
  };
  const isFound = (text: ScoredReason) => text.types.some((type) => isLikely(text, type));
  const isOrdinary = ({ types, optOut }: ScoredReason) => types.length === 0 && !optOut;
  return [
    '| reasons for a human, in % | texts | rules | likely | either |',
    '|---|---|---|---|---|',
    ...likelyTypes.map((type) =>
      rowOf(
        type,
        scored.filter(({ types }) => types.includes(type)),
        isFound,
      ),
    ),
    rowOf(
      'all',
      scored.filter(({ types }) => types.length > 0),
      isFound,
    ),
    rowOf('ordinary, taken for one', scored.filter(isOrdinary), (text) =>
      likelyTypes.some((type) => isLikely(text, type)),
    ),
    '',
  ].join('\n');
}

/** Something of a right type, or anything at all in an ordinary text. */
function rulesFind({ text, types }: TypedText): boolean {
  const found = readTriggers(text);
  return types.length === 0 ? found.length > 0 : found.some(({ type }) => types.includes(type));
}

const share = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(1);
