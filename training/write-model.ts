import { writeFileSync } from 'node:fs';
import { type Concern, concerns } from '../src/language/net/concern.ts';
import { type Model, modelOf } from '../src/language/net/weights.ts';
import { corpusHash } from './corpus.ts';
import type { Learned } from './learn.ts';

export const modelFolder = new URL('../src/language/net/', import.meta.url);

/** The weights of each concern after those of another. */
export function weightsFile(learned: Record<Concern, Learned>): Buffer {
  return Buffer.concat(concerns.map((concern) => new Uint8Array(learned[concern].weights.buffer)));
}

/** As the gateway reads it. */
export const builtModel = (learned: Record<Concern, Learned>, thresholds: Record<Concern, number>): Model =>
  modelOf(weightsFile(learned), leastScores(learned, thresholds));

/** The corpus that it was trained from, and the thresholds with the bias taken off, in tenths. */
export function modelFile(learned: Record<Concern, Learned>, thresholds: Record<Concern, number>): string {
  return `${JSON.stringify({ corpus: corpusHash(), thresholds: leastScores(learned, thresholds) }, null, 2)}\n`;
}

export function writeModel(learned: Record<Concern, Learned>, thresholds: Record<Concern, number>): void {
  writeFileSync(new URL('weights.bin', modelFolder), weightsFile(learned));
  writeFileSync(new URL('model.json', modelFolder), modelFile(learned, thresholds));
}

function leastScores(learned: Record<Concern, Learned>, thresholds: Record<Concern, number>): Record<Concern, number> {
  const least = concerns.map((concern) => [concern, inTenths(thresholds[concern] - learned[concern].bias)]);
  return Object.fromEntries(least) as Record<Concern, number>;
}

const inTenths = (value: number) => Math.round(value * 10) / 10;
