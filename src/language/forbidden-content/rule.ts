import type { LedgerFacts } from '../../domain/facts.ts';
import { isNegated } from '../engine/negation.ts';
import { phrases } from '../engine/phrases.ts';
import { evidenceOf, type Reading, type Span } from '../engine/words.ts';

/** A draft as the rules see it: as it is written, and in words, names of the record passed over. */
export interface DraftReading {
  body: string;
  reading: Reading;
  facts: LedgerFacts;
}

/** The word that stands for each word of a name of the record. */
export const NAME = 'nameofrecord';

/** What a draft has that no draft may have, each as it is written there. */
export type Rule = (draft: DraftReading) => string[];

/** A rule that forbids phrases, unless what stands around them makes them harmless. */
export function never(
  forbidden: readonly string[],
  classes: Readonly<Record<string, string>> = {},
  isHarmless: (reading: Reading, span: Span) => boolean = () => false,
): Rule {
  const { find } = phrases(forbidden, classes);
  return ({ reading }) =>
    find(reading)
      .filter((span) => !isHarmless(reading, span))
      .map((span) => evidenceOf(reading, span));
}

/** A rule that forbids words, whatever stands around them; `*` is any ending. */
export function neverAny(words: string): Rule {
  const forbidden = new RegExp(`^(?:${words.trim().replaceAll('*', '.*').split(/\s+/).join('|')})$`);
  return ({ reading }) =>
    reading.words.flatMap(({ text }, at) =>
      forbidden.test(text) ? evidenceOf(reading, { start: at, end: at + 1 }) : [],
    );
}

/** A rule that forbids a form of writing, in the text as it is. */
export function neverWritten(pattern: RegExp): Rule {
  return ({ body }) => [...body.matchAll(pattern)].map(([match]) => match.trim()).filter((match) => match !== '');
}

/** What leaves open whether the rest of its sentence is so: "until it is approved", "si se aprueba". */
const OPEN = new Set(
  `if whether until unless once when before after nothing nobody none only must may might could would need needs to
  si hasta cuando antes despues nada nadie ninguno ninguna debe deben tiene podria para`.split(/\s+/),
);

/** Denied, or left open by a word before it in its sentence. */
export function isDeniedOrOpen(reading: Reading, span: Span): boolean {
  return isNegated(reading, span) || isLeftOpen(reading, span);
}

function isLeftOpen({ words }: Reading, { start }: Span): boolean {
  const sentence = words[start]?.sentence;
  return words.slice(0, start).some((word) => word.sentence === sentence && OPEN.has(word.text));
}

/** Its sentence asks. */
export function isAsked({ words }: Reading, { start }: Span): boolean {
  return words[start]?.asked === true;
}

/** What leads an indirect question: "tell us what you can pay and when". */
const ASKING = new Set(
  'how what which whether often amount much cuanto cuanta cuando que cual como cantidad'.split(' '),
);

/** Its sentence asks, or leaves open what the tenant may answer: "reply with what you can pay and when". */
export function isAskedFor(reading: Reading, span: Span): boolean {
  const sentence = reading.words[span.start]?.sentence;
  const leads = reading.words.slice(0, span.start).some((word) => word.sentence === sentence && ASKING.has(word.text));
  return isAsked(reading, span) || leads;
}

/** What makes it harmless to mention somebody. */
const KIND = new Set(
  `sorry condolences loss hope thank thanks understand congratulations welcome lamentamos sentimos gracias
  entendemos`.split(/\s+/),
);
/** Its sentence is kind about whom or what it mentions. */
export const isKind = ({ words }: Reading, { start }: Span): boolean =>
  words.some(({ sentence, text }) => sentence === words[start]?.sentence && KIND.has(text));
