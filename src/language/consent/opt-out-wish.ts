import { optOut as english } from '../en/opt-out.ts';
import { isNegated } from '../engine/negation.ts';
import type { Phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';
import { optOut as spanish } from '../es/opt-out.ts';
import { isAboutTiming } from './contact-timing.ts';

const LANGUAGES = [english, spanish];

export const optOutWords = () =>
  LANGUAGES.flatMap(({ stop, doNot, complaint, keywordSent, noWish, textInstead }) =>
    [stop, doNot, complaint, keywordSent, noWish, textInstead].flatMap(({ words }) => [...words()]),
  );

/**
 * The words in which a text asks not to be texted any more, in English or Spanish; null where it does not. "Any
 * reasonable means" revokes consent (47 CFR 64.1200(a)(10)), and a revocation by text may be one for calls too:
 * what only complains of texts errs towards yes. What asks for other hours, or stops something else, is none.
 */
export function optOutWish(reading: Reading): Span | null {
  for (const { negators, ...wishes } of LANGUAGES) {
    const none = wishes.noWish.find(reading);
    const instead = wishes.textInstead.find(reading);
    // `isPassing`: "now" makes the wish one for the moment; null: it is about no time at all.
    const wish = (list: Phrases, canBeDenied: boolean, isPassing: boolean | null) =>
      list
        .find(reading)
        .find(
          (span) =>
            !isMentioned(reading, span) &&
            !none.some(({ start, end }) => start < span.start && span.start < end) &&
            !instead.some(({ start, end }) => start <= span.start && span.start < end) &&
            !(canBeDenied && deniedFrom(reading, span, negators) !== null) &&
            (isPassing === null || !isAboutTiming(reading, span, isPassing && !isLasting(reading, span))),
        );
    const found =
      wish(wishes.stop, true, false) ??
      wish(wishes.doNot, true, true) ??
      wish(wishes.complaint, false, false) ??
      wish(wishes.keywordSent, true, null);
    if (found !== undefined) {
      return found;
    }
  }
  return null;
}

/**
 * The words about being texted that say the opposite of such a wish, from their negation on: "please don't stop texting me",
 * "don't call, text me".
 */
export function optOutTakenBack(reading: Reading): Span[] {
  return LANGUAGES.flatMap(({ negators, stop, textInstead }) => [
    ...textInstead.find(reading),
    ...stop.find(reading).flatMap((span) => {
      const start = deniedFrom(reading, span, negators);
      return start === null ? [] : [{ start, end: span.end }];
    }),
  ]);
}

const LASTING = new Set(
  `number phone cell cellphone line mobile numero celular telefono cel more further anymore again ever never longer mas nunca
  jamas`.split(/\s+/),
);

/**
 * "No more texts" and "don't text this number" hold, whatever is so now; "don't text me now" may be about the moment. Words of
 * the clause before do not count: "Fridays I don't use my phone, no texts".
 */
const isLasting = ({ words }: Reading, { start, end }: Span) =>
  words.slice(start, end).some(({ text, clause }) => LASTING.has(text) && clause === words[end - 1]?.clause);

/** What may stand between a negation and the wish that it denies: "I don't want you to stop", "I didn't say stop". */
const LINKS = new Set(
  `to ever please just even i wanted you me us them want going like need wish mean say said
  saying tell told ask asked asking think
  have try trying really that any all your the be que quiero a voy de me nos vayan vaya por favor dije pedi quise he
  it`.split(/\s+/),
);

/**
 * Where the negation stands that denies a wish; null: it is not denied. A request begins its own statement: "not interested
 * stop texting" denies nothing.
 */
function deniedFrom(reading: Reading, span: Span, negators: ReadonlySet<string>): number | null {
  let before = span.start - 1;
  while (LINKS.has(reading.words[before]?.text ?? '')) {
    before -= 1;
  }
  return negators.has(reading.words[before]?.text ?? '') && isNegated(reading, span) ? before : null;
}

const OWN_WORDS = new Set(
  'said say saying told texted wrote replied asked sent dije digo escribi mande puse'.split(' '),
);

/** Whether the words are quoted from elsewhere: `Liked “… Reply STOP to opt out.”`. Not `I said "stop"`. */
function isMentioned({ words }: Reading, { start }: Span): boolean {
  if (!words[start]?.quoted) {
    return false;
  }
  let before = start;
  while (words[before]?.quoted) {
    before -= 1;
  }
  return !OWN_WORDS.has(words[before]?.text ?? '');
}
