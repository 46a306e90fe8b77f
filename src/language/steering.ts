import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { formOf } from './steering/forms.ts';
import { findOrder } from './steering/orders.ts';

/**
 * The words by which a tenant's text tries to steer the model or the gateway (B33), as they are written; null where it
 * does not. It errs towards finding: a text that is flagged costs a human a look, and one that is missed meets the
 * checks of the draft, since what a model says is checked whatever it was told.
 */
export function readSteering(text: string, reading: Reading = readText(text)): string | null {
  // An order may begin a line without a stop before it.
  const lines = text.includes('\n')
    ? text.split('\n').flatMap((line) => (line.trim().length < shortestOrder ? [] : [readText(line)]))
    : [];
  return formOf(text) ?? [reading, ...lines].map(findOrder).find((order) => order !== null) ?? null;
}

/** No order has fewer letters. */
const shortestOrder = 5;
