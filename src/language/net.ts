import { type ConsentReading, readConsent } from './consent.ts';
import { readContactPreference } from './contact-hours.ts';
import { readText } from './engine/reading.ts';
import { evidenceOf, type Reading, type Span } from './engine/words.ts';
import type { Trigger } from './escalation-triggers.ts';
import type { Concern } from './net/concern.ts';
import { heaviestRun } from './net/evidence.ts';
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
  const long = partsOf(reading).filter(({ start, end }, nth) => nth === 0 || end - start >= leastWords);
  const parts = long.map((part) => ({ part, grams: gramsOf(reading, part) }));
  const suspected = (concern: Concern) => suspicion(reading, parts, model[concern]);
  return { optOut: suspected('optOut'), forHuman: suspected('forHuman'), wrongPerson: suspected('wrongPerson') };
}

/**
 * What the net suspects that the rules have not said already. Where they read something about being texted, that stands.
 * Where they found a reason for a human, one is asked anyway; whether texts are still wanted is another question.
 */
export function unseenBy(consent: ConsentReading | null, triggers: readonly Trigger[], reading: Reading): NetReading {
  if (consent !== null) return nothingSuspected;
  const suspected = readNet(reading);
  const optOut = suspected.optOut === null ? null : besideHours(reading, suspected.optOut);
  return triggers.length === 0 ? { ...suspected, optOut } : { ...nothingSuspected, optOut };
}

/** Words that say when to text ("don't text me before 8am") are read as that; what is left must be suspect by itself. */
function besideHours(reading: Reading, optOut: string): string | null {
  const hours = readContactPreference(reading.original, reading);
  if (hours === null) return optOut;
  const rest = readText(reading.original.replace(hours.evidence, ' '));
  return rest.words.length < fewestWords ? null : readNet(rest, trainedModel(), fewestWords).optOut;
}

/** What is left beside hours, or of a sentence that said them, is a courtesy where it is shorter: "por favor". */
const fewestWords = 3;

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
  return evidenceOf(reading, heaviestRun(weights, reading, most.part));
}
