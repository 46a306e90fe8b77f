import { readFileSync } from 'node:fs';
import model from './model.json' with { type: 'json' };
import { type Model, modelOf } from './weights.ts';

let read: Model | undefined;

/** The model that `npm run train` wrote. */
export function trainedModel(): Model {
  read ??= modelOf(readFileSync(new URL('./weights.bin', import.meta.url)), model.thresholds);
  return read;
}
