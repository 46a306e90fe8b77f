import { timingWords } from './consent/contact-timing.ts';
import { courtesyWords } from './consent/courtesies.ts';
import { type KeywordKind, keywordOf, keywordWords } from './consent/keywords.ts';
import { optInWish, optInWords } from './consent/opt-in-wish.ts';
import { optOutTakenBack, optOutWish, optOutWords } from './consent/opt-out-wish.ts';
import { planCancellation, planCancellationWords } from './consent/plan-cancellation.ts';
import { readText } from './engine/reading.ts';
import { respellBySound, soundsOf } from './engine/sounds.ts';
import { respell, vocabularyOf } from './engine/spelling.ts';
import { evidenceOf, type Reading, type Span } from './engine/words.ts';
import { hear } from './heard/hear.ts';

/**
 * What a text says about being texted, and the words that say so, as they were written. OPT_IN_IF_OUT is a YES: it opts
 * in a number that has opted out, and is an answer like any other from one that has not.
 */
export interface ConsentReading {
  kind: KeywordKind;
  evidence: string;
}

const CONSENT_VOCABULARY = vocabularyOf(
  () => [...optOutWords(), ...optInWords(), ...timingWords()],
  ['fucking', 'fuckin', 'damn', 'shit', 'crap'],
  ['stop', 'quit', 'text'],
);
/** One slip in STOP is looked at apart: it makes other words. */
const KEYWORD_VOCABULARY = vocabularyOf(
  () => [...keywordWords(), ...courtesyWords()],
  [],
  ['have', 'good', 'nice', 'unit'],
);
const SOUNDS = soundsOf(CONSENT_VOCABULARY.words);
const PLAN_VOCABULARY = vocabularyOf(planCancellationWords);

/** A turn asks several times: for the wish, whether it is a keyword alone, and what is left beside it. */
const known = new WeakMap<Reading, ConsentReading | null>();

/**
 * Reads a tenant's text, in English or Spanish, before any model sees it. A keyword is one only as the whole message;
 * a wish in other words counts anywhere in the text. Null where it says nothing about being texted.
 */
export function readConsent(text: string, reading: Reading = readText(text)): ConsentReading | null {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const now = consentIn(text, reading);
  known.set(reading, now);
  return now;
}

function consentIn(text: string, reading: Reading): ConsentReading | null {
  const keyword = keywordOf(respell(reading, KEYWORD_VOCABULARY));
  if (keyword !== null) {
    return keyword;
  }
  const spelled = spelledForConsent(reading);
  const [out, back] = [optOutWish(spelled), optInWish(spelled)];
  const found = (kind: KeywordKind, span: Span | null) => span && { kind, evidence: evidenceOf(reading, span) };
  // "I texted STOP by mistake": the words of the one hold those of the other.
  const isTakenBack = out !== null && back !== null && back.start <= out.start && out.start < back.end;
  return (isTakenBack ? null : found('OPT_OUT', out)) ?? found('OPT_IN', back) ?? heardIn(text);
}

/** The words in which a text asks for texts, or to be told by text and not otherwise, as they were written. */
export const wishesForTexts = (reading: Reading): string[] =>
  optOutTakenBack(spelledForConsent(reading)).map((span) => evidenceOf(reading, span));

const spelledForConsent = (reading: Reading) =>
  respellBySound(respell(reading, CONSENT_VOCABULARY), SOUNDS, CONSENT_VOCABULARY.words());

/** The same wishes in a language in which no replies are written. */
function heardIn(text: string): ConsentReading | null {
  const heard = hear(text);
  const [out, back] = [heard.find((each) => each.heard === 'optOut'), heard.find((each) => each.heard === 'optIn')];
  if (out !== undefined) return { kind: 'OPT_OUT', evidence: out.evidence };
  return back === undefined ? null : { kind: 'OPT_IN', evidence: back.evidence };
}

/**
 * The words in which a text asks to end or change a payment plan or arrangement that there is, as they were written;
 * null where it does not. A human takes it, so in doubt it is one: a look costs less than a plan that ends unread.
 */
export function cancelsPlan(text: string, read: Reading = readText(text)): string | null {
  const reading = respell(read, PLAN_VOCABULARY);
  const wish = planCancellation(reading);
  return wish && evidenceOf(reading, wish);
}
