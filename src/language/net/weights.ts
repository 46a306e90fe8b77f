import { type Concern, concerns } from './concern.ts';
import { buckets } from './grams.ts';

/** One concern's weights, a byte for each bucket, and the score above which it is suspected. */
export interface Weights {
  weights: Int8Array;
  threshold: number;
}

export type Model = Readonly<Record<Concern, Weights>>;

/** The weights of one concern stand after those of another, in the order of `concerns`. */
export function modelOf(bytes: Uint8Array, thresholds: Readonly<Record<Concern, number>>): Model {
  const entries = concerns.map((concern, nth) => {
    const weights = Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + nth * buckets, buckets));
    return [concern, { weights, threshold: thresholds[concern] }];
  });
  return Object.fromEntries(entries) as Model;
}
