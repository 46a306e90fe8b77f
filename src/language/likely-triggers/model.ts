import { readFileSync } from 'node:fs';
import { type EscalationType, typesFromWords } from '../../domain/escalation-type.ts';
import { buckets } from './cues.ts';
import model from './model.json' with { type: 'json' };

/** The types that rules raise from words; hours that leave no time to text (MANUAL) are no matter of likelihood. */
export const likelyTypes: readonly EscalationType[] = typesFromWords.filter((type) => type !== 'MANUAL');

/** A byte of weight in each bucket for every type, those of a bucket side by side, and the score that each has to pass. */
export interface TriggerModel {
  types: readonly EscalationType[];
  weights: Int8Array;
  thresholds: readonly number[];
}

let read: TriggerModel | undefined;

/** The model that `npm run train` wrote. */
export function trainedTriggerModel(): TriggerModel {
  read ??= triggerModelOf(readFileSync(new URL('./weights.bin', import.meta.url)), model);
  return read;
}

export function triggerModelOf(
  bytes: Uint8Array,
  { types, thresholds }: { types: readonly string[]; thresholds: readonly number[] },
): TriggerModel {
  const known = types.filter((type): type is EscalationType => likelyTypes.some((likely) => likely === type));
  if (known.length !== types.length || bytes.length !== types.length * buckets) {
    throw new Error('The weights of likely triggers are not those of this code: run `npm run train`.');
  }
  return { types: known, weights: new Int8Array(bytes), thresholds };
}
