import { cancelsPlan, readConsent } from './consent.ts';
import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import { bySeverity, readWithTakenBack, type Trigger } from './escalation-triggers.ts';
import { likelyTriggers } from './likely-triggers.ts';

/**
 * Every reason for a human in a text, the most severe first, each type once: what the rules say, and what is likely where
 * they say nothing. Where they know the words and take them back ("I'm not filing bankruptcy"), their word stands.
 */
export function readReasonsForHuman(text: string, reading: Reading = readText(text)): Trigger[] {
  const { triggers, takenBack } = readWithTakenBack(text, reading);
  const isSettled = ({ type }: Trigger) => takenBack.has(type) || triggers.some((trigger) => trigger.type === type);
  return [...triggers, ...likelyBesideConsent(text, reading).filter((likely) => !isSettled(likely))].toSorted(
    bySeverity,
  );
}

/**
 * Words that say whether to text ("don't text me anymore") or that a plan ends ("I can't go on with the plan") are read as
 * that; what is left must be likely by itself.
 */
function likelyBesideConsent(text: string, reading: Reading): Trigger[] {
  const settled = readConsent(text, reading)?.evidence ?? cancelsPlan(text, reading);
  if (settled === null) return likelyTriggers(reading);
  const rest = readText(text.replace(settled, ' '));
  if (rest.words.length < fewestWords) return [];
  // Words from both sides of what was taken out are no quotation.
  return likelyTriggers(rest).filter(({ evidence }) => text.includes(evidence));
}

/** What is left beside a wish is a courtesy where it is shorter: "por favor". */
const fewestWords = 3;
