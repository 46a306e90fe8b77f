import { type ConsentReading, readConsent, wishesForTexts } from './consent.ts';
import { readContactPreference } from './contact-hours.ts';
import { readText } from './engine/reading.ts';
import { evidenceOf, type Reading, type Span } from './engine/words.ts';
import { readTriggers, type Trigger } from './escalation-triggers.ts';
import type { Concern } from './net/concern.ts';
import { eachGram } from './net/grams.ts';
import { heaviestRun } from './net/hashing.ts';
import { trainedModel } from './net/model.ts';
import { partsOf } from './net/parts.ts';
import { type Grams, gramsOf, scoreOf } from './net/score.ts';
import type { Model, Weights } from './net/weights.ts';

/** What the net suspects in a text: for each concern the words that weigh most, as they were written; null: nothing. */
export type NetReading = Readonly<Record<Concern, string | null>>;

/**
 * Reads what phrases did not think of (B62): a linear classifier, trained by `npm run train` from texts that people
 * labelled. It only ever adds care, so it says "probably", and the rules' word stands beside it. `leastWords`: of a part
 * that is weighed by itself.
 */
export function readNet(reading: Reading, model: Model = trainedModel(), leastWords = 0): NetReading {
  const parts = weighedParts(reading, leastWords).map((part) => ({ part, grams: gramsOf(reading, part) }));
  const suspected = (concern: Concern) => suspicion(reading, parts, model[concern]);
  return { optOut: suspected('optOut'), forHuman: suspected('forHuman'), wrongPerson: suspected('wrongPerson') };
}

/** What is weighed of a text, and of its sentences those that are no shorter. */
export const weighedParts = (reading: Reading, leastWords = 0): Span[] =>
  partsOf(reading).filter(({ start, end }, nth) => nth === 0 || end - start >= leastWords);

/**
 * What the net suspects that the rules have not said already. Where they read something about being texted, that stands.
 * Where they found a reason for a human, one is asked anyway; whether texts are still wanted is another question, of the other words.
 */
export function unseenBy(consent: ConsentReading | null, triggers: readonly Trigger[], reading: Reading): NetReading {
  if (consent !== null) return nothingSuspected;
  const suspected = readNet(reading);
  const optOut = suspected.optOut === null ? null : besideWhatIsRead(reading, suspected.optOut);
  return triggers.length === 0 ? { ...suspected, optOut } : { ...nothingSuspected, optOut };
}

/** What is left of a suspicion beside the words that the rules read as something else, as it was written. */
function besideWhatIsRead(reading: Reading, optOut: string): string | null {
  const rest = unexplained(reading);
  if (rest === null) return optOut;
  const words = rest.words.length < fewestWords ? null : readNet(rest, trainedModel(), fewestWords).optOut;
  if (words === null) return null;
  const start = rest.original.indexOf(words);
  return reading.original.slice(start, start + words.length);
}

/**
 * The words of a text that the rules read as nothing else than a wish for no more texts could be: not those that say when to text
 * ("don't text me before 8am"), that ask for texts ("please don't stop"), or that give a reason for a human ("talk to my
 * lawyer not me"). Null: the rules read none of these.
 */
export function unexplained(reading: Reading): Reading | null {
  const { original } = reading;
  const hours = readContactPreference(original, reading);
  const read = [
    ...(hours === null ? [] : [hours.evidence]),
    ...wishesForTexts(reading),
    ...readTriggers(original, reading).map(({ evidence }) => evidence),
  ];
  return read.length === 0 ? null : readText(withoutQuotations(original, read));
}

/** A text with blanks where quotations from it stand, which may overlap: every other letter keeps its place. */
function withoutQuotations(text: string, quotations: readonly string[]): string {
  const letters = text.split('');
  for (const quotation of quotations) {
    const start = text.indexOf(quotation);
    letters.fill(' ', start, start + quotation.length);
  }
  return letters.join('');
}

/** What is left beside them, or of a sentence that said them, is a courtesy where it is shorter: "por favor". */
export const fewestWords = 3;

/** The same of several texts: what is suspected in any of them, by the first. */
export function unseenInAny(readings: readonly Reading[], triggers: readonly Trigger[]): NetReading {
  const each = readings.map((reading) => unseenBy(readConsent(reading.original, reading), triggers, reading));
  const first = (concern: Concern) => each.find((one) => one[concern] !== null)?.[concern] ?? null;
  return { optOut: first('optOut'), forHuman: first('forHuman'), wrongPerson: first('wrongPerson') };
}

const nothingSuspected: NetReading = { optOut: null, forHuman: null, wrongPerson: null };

interface Part {
  part: Span;
  grams: Grams;
}

function suspicion(reading: Reading, parts: readonly Part[], { weights, threshold }: Weights): string | null {
  const scored = parts.map(({ part, grams }) => ({ part, grams, score: scoreOf(weights, grams) }));
  const most = scored.reduce((one, other) => (other.score > one.score ? other : one));
  if (most.score <= threshold) return null;
  const run = heaviestRun(
    most.part,
    (gram) => weights[gram] as number,
    (visit) => eachGram(reading, most.part, visit),
  );
  return evidenceOf(reading, run);
}
