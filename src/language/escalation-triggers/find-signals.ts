import { isNegated } from '../engine/negation.ts';
import { type Phrases, phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';
import { sharedWords } from './shared-words.ts';
import type { SignalName } from './signals.ts';
import type { TriggerRule, TriggerRules } from './trigger-rule.ts';

/** A signal, and the words that gave it. */
export interface FoundSignal extends Span {
  signal: SignalName;
}

/** Rules made ready to be looked for. */
export interface SignalFinder {
  /** Every word that the rules name. */
  words: readonly string[];
  find(reading: Reading): Findings;
}

export interface Findings {
  found: FoundSignal[];
  /** What the words name and yet do not say: denied, quoted from somebody, or an everyday use. */
  takenBack: SignalName[];
}

/** A phrase with one of these says no by itself, and cannot be asked whether a "not" inside it takes it back. */
const NEGATES = /\b(?:not|no|never|nobody|without|sin|nunca|jamas|tampoco)\b/;

export function signalFinder({ rules, ordinary, classes }: TriggerRules): SignalFinder {
  const named = { ...sharedWords, ...classes };
  const said = rules.flatMap((rule) =>
    [rule.says.filter((phrase) => !NEGATES.test(phrase)), rule.says.filter((phrase) => NEGATES.test(phrase))].map(
      (says, index) => ({ rule, negates: index === 1, phrases: phrases(says, named) }),
    ),
  );
  const everyday = phrases(ordinary, named);
  return {
    words: [everyday, ...said.map((one) => one.phrases)].flatMap(({ words }) => [...words()]),
    find(reading) {
      const innocent = everyday.find(reading);
      const found: FoundSignal[] = [];
      const takenBack = innocent.length === 0 ? [] : rules.map(({ signal }) => signal);
      for (const one of said) {
        const spans = one.phrases.find(reading);
        const meant = spans.filter((span) => isMeant(one, reading, span, innocent));
        if (meant.length < spans.length) takenBack.push(one.rule.signal);
        found.push(
          ...meant
            .map((span): FoundSignal => ({ signal: one.rule.signal, ...span }))
            .filter((signal) => !found.some((other) => within(signal, other))),
        );
      }
      return { found, takenBack };
    },
  };
}

const within = (inner: FoundSignal, outer: FoundSignal) =>
  inner.signal !== outer.signal && outer.start <= inner.start && inner.end <= outer.end;

interface Said {
  rule: TriggerRule;
  /** The phrases hold a "not" of their own. */
  negates: boolean;
  phrases: Phrases;
}

function isMeant({ rule, negates }: Said, reading: Reading, span: Span, innocent: readonly Span[]): boolean {
  return (
    !innocent.some((other) => other.start < span.end && span.start < other.end) &&
    !(rule.deniable && isDenied(reading, span, negates)) &&
    !isReported(reading, span)
  );
}

const NEGATIONS = new Set('not never no nunca jamas tampoco'.split(' '));
/** A phrase that begins with one of these is a statement of its own: "you can't do this it is illegal". */
const STATEMENT = new Set('this that it these those you esto eso'.split(' '));
/** Unless one of these leads into it: "I don't think this is illegal". */
const OPINION = new Set('think believe say said saying mean know feel claim creo digo dije pienso'.split(' '));

/** "Not" may stand in front of the phrase or in a gap of it: "I will [not] sue". */
function isDenied(reading: Reading, { start, end }: Span, negates: boolean): boolean {
  const { words } = reading;
  const isStatement =
    STATEMENT.has(words[start]?.text ?? '') &&
    !words.slice(Math.max(0, start - 2), start).some(({ text }) => OPINION.has(text));
  if (isStatement) return !negates && words.slice(start, end).some(({ text }) => NEGATIONS.has(text));
  if ((negates && NEGATIONS.has(words[start]?.text ?? '')) || isUnderCondition(reading, start)) return false;
  return isNegated(reading, { start, end }) || (!negates && isNegated(reading, { start: end - 1, end }));
}

/** How far before a phrase a "not" may stand, in words. */
const REACH = 7;

/** "If you don't stop I will sue", "si no paran voy a demandar": the "not" belongs to the condition. */
function isUnderCondition({ words }: Reading, start: number): boolean {
  const before = words.slice(Math.max(0, start - REACH), start).map(({ text }) => text);
  const not = before.findLastIndex((text) => NEGATIONS.has(text));
  return not !== -1 && before.slice(Math.max(0, not - 3), not).some((text) => text === 'if' || text === 'si');
}

const REPORTING = new Set(
  `say says said saying told tells tell wrote write writes reads sign text texted letter message yelled screamed quote
  dice dijo dicen dijeron decia letrero carta mensaje grito escribio`.split(/\s+/),
);

/** Quoted from somebody: with a word of saying outside the quotation; quotes alone may be for emphasis. */
function isReported({ words }: Reading, { start, end }: Span): boolean {
  return (
    words.slice(start, end).every(({ quoted }) => quoted) &&
    words.some(({ quoted, text, sentence }) => !quoted && REPORTING.has(text) && sentence === words[start]?.sentence)
  );
}
