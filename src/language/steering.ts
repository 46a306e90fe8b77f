import { readText } from './engine/reading.ts';
import { formOf } from './steering/forms.ts';
import { findOrder } from './steering/orders.ts';

/**
 * The words by which a tenant's text tries to steer the model or the gateway (B33), as they are written; null where it
 * does not. It errs towards finding: a text that is flagged costs a human a look, and one that is missed meets the
 * checks of the draft, since what a model says is checked whatever it was told.
 */
export function readSteering(text: string): string | null {
  // An order may begin a line without a stop before it.
  const parts = text.includes('\n') ? [text, ...text.split('\n')] : [text];
  return formOf(text) ?? parts.map((part) => findOrder(readText(part))).find((order) => order !== null) ?? null;
}
