import type { ContactPreference } from '../domain/contact-hours.ts';
import type { Consent } from '../domain/conversation.ts';
import type { Language } from '../domain/language.ts';
import { readConsent } from './consent.ts';
import { readContactPreference } from './contact-hours.ts';
import { detectLanguage } from './detect-language.ts';
import { readText } from './engine/reading.ts';
import type { Reading } from './engine/words.ts';
import type { Trigger } from './escalation-triggers.ts';
import { type NetReading, unseenInAny } from './net.ts';
import { readReasonsForHuman } from './reasons-for-human.ts';

/** What the rules make of the texts of a turn, before anybody is asked anything. */
export interface TurnReading {
  /** The texts as one, in the order in which they came. */
  text: string;
  /** The same as every rule reads it, made once. */
  reading: Reading;
  /** Null where the words do not tell. */
  language: Language | null;
  /** What the last text that changed consent made of it; null: none did. */
  consentChange: Consent | null;
  /** What the last text that speaks of consent asks for, by the rules of today; null: none does. */
  asksFor: Consent | null;
  /** The words of an opt-out that intake did not apply; null: there is none, or a later text takes it back. */
  missedOptOut: string | null;
  asksForHelp: boolean;
  /** The texts are keywords about consent or help and nothing else. */
  onlyKeywords: boolean;
  /** Pictures that came without a word; null: every text holds words. */
  wordless: { pictures: number } | null;
  /** The most severe first. */
  triggers: readonly Trigger[];
  /** What the net suspects and the rules did not say (B62). */
  suspected: NetReading;
  /** What each text says of when the tenant wants to be texted, the newest last. */
  contactPreferences: readonly ContactPreference[];
}

/** Reads the texts of a turn, each with the change of consent that it brought about when it was received. */
export function readTurn(
  texts: readonly { content: string; mediaUrls: readonly string[]; consentChange: Consent | null }[],
): TurnReading {
  // People cut one sentence into several texts: "I can pay", "200 a week".
  const text = texts.map(({ content }) => content).join('\n');
  const wordless = texts.filter(({ content }) => content.trim() === '');
  // Each text is read once, and the turn again only where it holds several.
  const readings = texts.map(({ content }) => readText(content));
  const reading = readings.length === 1 ? (readings[0] as Reading) : readText(text);
  const wish = texts.map((each, at) => wishIn(each, readings[at])).findLast((each) => each !== null) ?? null;
  const keywords = texts.map(({ content, consentChange }, at) => keywordOf(content, consentChange, readings[at]));
  const triggers = readReasonsForHuman(text, reading);
  return {
    text,
    reading,
    language: detectLanguage(text),
    consentChange: texts.findLast(({ consentChange }) => consentChange !== null)?.consentChange ?? null,
    asksFor: wish?.consent ?? null,
    missedOptOut: wish?.consent === 'OPTED_OUT' && !wish.applied ? wish.words : null,
    asksForHelp: keywords.includes('HELP'),
    onlyKeywords: keywords.every((keyword) => keyword !== null),
    wordless: wordless.length === 0 ? null : { pictures: wordless.flatMap(({ mediaUrls }) => mediaUrls).length },
    triggers,
    suspected: unseenInAny(readings, triggers),
    contactPreferences: texts
      .map(({ content }, at) => readContactPreference(content, readings[at]))
      .filter((each) => each !== null),
  };
}

/** What a text asks of consent. YES does only where it opted somebody in (B12). */
function wishIn({ content, consentChange }: { content: string; consentChange: Consent | null }, read?: Reading) {
  const reading = readConsent(content, read);
  if (reading === null || reading.kind === 'HELP') return null;
  if (reading.kind === 'OPT_IN_IF_OUT' && consentChange === null) return null;
  const consent: Consent = reading.kind === 'OPT_OUT' ? 'OPTED_OUT' : 'OPTED_IN';
  return { consent, applied: consentChange === consent, words: reading.evidence };
}

/** The keyword that a text is; null where it says more. YES is one only where it opted somebody in (B12). */
function keywordOf(content: string, consentChange: Consent | null, read?: Reading): 'CONSENT' | 'HELP' | null {
  const reading = readConsent(content, read);
  if (reading === null || (reading.kind === 'OPT_IN_IF_OUT' && consentChange === null)) return null;
  if (reading.kind === 'HELP') return 'HELP';
  const rest = content.replace(reading.evidence, ' ');
  return wordsIn(rest) <= mostOtherWords ? 'CONSENT' : null;
}

/** "START please" is still a keyword; "you can text me again, I will pay on Friday" wants an answer. */
const mostOtherWords = 2;

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
