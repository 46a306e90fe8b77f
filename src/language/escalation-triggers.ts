import type { EscalationType } from '../domain/escalation-type.ts';
import { type Severity, severities } from '../domain/severity.ts';
import { readText } from './engine/reading.ts';
import { respellBySound, soundsOf } from './engine/sounds.ts';
import { respell, vocabularyOf } from './engine/spelling.ts';
import { evidenceOf, type Reading, type Span } from './engine/words.ts';
import { accommodation } from './escalation-triggers/accommodation.ts';
import { alreadyPaid } from './escalation-triggers/already-paid.ts';
import { attorney } from './escalation-triggers/attorney.ts';
import { bankruptcy } from './escalation-triggers/bankruptcy.ts';
import { chargeDoubt } from './escalation-triggers/charge-doubt.ts';
import { crisis } from './escalation-triggers/crisis.ts';
import { deceased } from './escalation-triggers/deceased.ts';
import { discrimination } from './escalation-triggers/discrimination.ts';
import { type FoundSignal, type SignalFinder, signalFinder } from './escalation-triggers/find-signals.ts';
import { hardship } from './escalation-triggers/hardship.ts';
import { hostileLanguage } from './escalation-triggers/hostile-language.ts';
import { legalThreat } from './escalation-triggers/legal-threat.ts';
import { paymentDispute } from './escalation-triggers/payment-dispute.ts';
import { withNames } from './escalation-triggers/person-names.ts';
import { servicemember } from './escalation-triggers/servicemember.ts';
import { type Signal, type SignalName, signals } from './escalation-triggers/signals.ts';
import { supervisorRequest } from './escalation-triggers/supervisor-request.ts';
import { violence } from './escalation-triggers/violence.ts';
import { wrongNumber } from './escalation-triggers/wrong-number.ts';
import { type Heard, hear } from './heard/hear.ts';

/** Something in a text for which a human must take over. */
export interface Trigger {
  type: EscalationType;
  severity: Severity;
  /** The words that say so, exactly as they were written. */
  evidence: string;
}

/** Of two triggers as severe, the one that stands first here leads: a life, what the law forbids, rights, tone. */
const kinds = [
  crisis,
  attorney,
  bankruptcy,
  legalThreat,
  discrimination,
  deceased,
  wrongNumber,
  servicemember,
  accommodation,
  paymentDispute,
  alreadyPaid,
  chargeDoubt,
  hardship,
  violence,
  hostileLanguage,
  supervisorRequest,
];

/** Words that people write with marks for letters. */
const MASKABLE = `fuck fucking fucker fuckers fucked motherfucker motherfuckers shit bullshit bitch bitches asshole
  assholes ass bastard bastards cunt dick puta puto putas putos pendejo pendeja pendejos mierda cabron cabrones culero
  verga chinga`.split(/\s+/);

let finders: readonly SignalFinder[] | undefined;

/** Over a thousand phrases, made ready for the first text. */
function allFinders(): readonly SignalFinder[] {
  finders ??= kinds.map(signalFinder);
  return finders;
}

/** What calls for a human in a language in which no replies are written. */
const signalsHeard = {
  optOut: null,
  optIn: null,
  wrongNumber: 'wrongPerson',
  lawyer: 'represented',
  dispute: 'disputes',
  danger: 'dangerAtHome',
} as const satisfies Record<Heard, SignalName | null>;

const vocabulary = vocabularyOf(() => allFinders().flatMap(({ words }) => words), MASKABLE);
const sounds = soundsOf(vocabulary.words);

/**
 * What in a text calls for a human (B20 to B25), the most severe first, each type once. What is denied, quoted from
 * somebody, or an everyday use of the same words is left out. Where the rules cannot tell they trigger: a hold too many
 * costs a human a look, one too few a lawsuit.
 */
export function readTriggers(text: string, read: Reading = readText(text)): Trigger[] {
  return readWithTakenBack(text, read).triggers;
}

/** The same, and the types that the words name without saying them. */
export function readWithTakenBack(
  text: string,
  read: Reading,
): { triggers: Trigger[]; takenBack: ReadonlySet<EscalationType> } {
  const words = vocabulary.words();
  const reading = withNames(respellBySound(respell(read, vocabulary), sounds, words), words);
  const findings = allFinders().map((finder) => finder.find(reading));
  const found = findings.flatMap((each) => each.found).flatMap((signal) => triggersOf(reading, signal));
  const heard = hear(text).flatMap(({ heard: what, evidence }) => {
    const signal = signalsHeard[what];
    return signal === null ? [] : [{ type: signals[signal].type, severity: signals[signal].severity, evidence }];
  });
  const triggers = [...found, ...heard]
    .toSorted(bySeverity)
    .filter(({ type }, at, sorted) => sorted.findIndex((other) => other.type === type) === at);
  return {
    triggers,
    takenBack: new Set(findings.flatMap(({ takenBack }) => takenBack.map((name) => signals[name].type))),
  };
}

/** The most severe first. */
export const bySeverity = (one: Trigger, other: Trigger) => urgency(other) - urgency(one);
const urgency = ({ severity }: Trigger) => severities.indexOf(severity);

function triggersOf(reading: Reading, { signal, ...span }: FoundSignal): Trigger[] {
  const { also, type, severity }: Signal = signals[signal];
  const evidence = evidenceOf(reading, withContext(reading, span));
  return [{ type, severity }, ...(also ? [also] : [])].map((each) => ({ ...each, evidence }));
}

/** Evidence shorter than this, in words, says little by itself: "lawyer". */
const leastWords = 3;

/** The span with what stands beside it in its clause, where it is short. */
function withContext({ words }: Reading, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (to - from < leastWords && words[from - 1]?.clause === words[start]?.clause) from -= 1;
  while (to - from < leastWords && words[to] !== undefined && words[to]?.clause === words[start]?.clause) to += 1;
  return { start: from, end: to };
}
