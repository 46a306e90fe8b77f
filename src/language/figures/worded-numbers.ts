import { CENTS, DOLLARS } from './amounts.ts';
import { recognise } from './figure.ts';
import { NUMBER_WORDS, valueOfNumberWords } from './number-words.ts';

const MONEY = new RegExp(
  String.raw`(?<words>${NUMBER_WORDS})\s+(?:de\s+)?(?:(?<dollars>${DOLLARS})|(?<cents>${CENTS}))(?![\p{L}\p{N}])`,
  'gu',
);

/** Amounts in words: "fifty dollars", "two hundred bucks", "cien dólares". */
export const wordedAmounts = recognise(MONEY, ({ words = '', cents }) => {
  const value = valueOfNumberWords(words);
  return { kind: 'amount', value: value === null || cents !== undefined ? value : value * 100 };
});

/** Articles in Spanish, an English pronoun, and "once": alone they count nothing. */
const AMBIGUOUS = new Set(['one', 'un', 'uno', 'una', 'once']);

/** Numbers in words without money: "two payments", "doce días". "Zero" is a balance as often as a count. */
export const wordedNumbers = recognise(
  new RegExp(String.raw`(?<words>${NUMBER_WORDS})(?<percent>\s+(?:percent|por ciento)\b)?`, 'gu'),
  ({ words = '', percent }) =>
    AMBIGUOUS.has(words)
      ? null
      : { kind: 'number', value: percent === undefined ? valueOfNumberWords(words) || null : null },
);
