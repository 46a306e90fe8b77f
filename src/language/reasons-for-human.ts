import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { bySeverity, readTriggers, type Trigger } from './escalation-triggers.ts';
import { likelyTriggers } from './likely-triggers.ts';

/**
 * Every reason for a human in a text, the most severe first, each type once: what the rules say, and what is likely where
 * they say nothing.
 */
export function readReasonsForHuman(text: string, reading: Reading = readText(text)): Trigger[] {
  const said = readTriggers(text, reading);
  const likely = likelyTriggers(reading).filter(({ type }) => !said.some((trigger) => trigger.type === type));
  return [...said, ...likely].toSorted(bySeverity);
}
