import { parseCents } from '../../domain/money.ts';
import { recognise } from './figure.ts';

/** What stands behind dollars, as a pattern's source. A sign that belongs to the next figure is not behind this one. */
export const DOLLARS = String.raw`(?:(?:(?:u\.?s\.?|american)\s)?dollars?|bucks?|dolar(?:es)?|dl?ls|usd|pesos?|\$(?!\s*\d))`;
/** What stands behind cents, as a pattern's source. */
export const CENTS = `(?:cents?|centavos?|¢)`;
/** Other money, and words that multiply the figure before them. */
const UNREADABLE = String.raw`(?:euros?|pounds?|libras?|k|mil|thousand|hundred|grand|cientos|mill(?:ion|on)(?:es|s)?|(?!\$)\p{Sc})`;

const BEFORE = String.raw`(?:(?:u\.?s\.?\s?)?\$|u\$s?|us[d$]|\p{Sc})`;
const FIGURE = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|[.,]?\d+)(?:[.,/⁄]\d+)*`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;
/** A dash that is not one between two words or two figures. */
const MINUS = String.raw`(?<minus>(?<![\p{L}\p{N}])[-−–])?`;

const MARKED = new RegExp(
  [
    String.raw`${MINUS}(?:(?<before>${BEFORE})\s*(?<inner>[-−–])?|(?<![\p{L}\p{N}]|\d[.,/⁄]))`,
    `(?<figure>${FIGURE})`,
    String.raw`(?:\s?(?:(?<dollars>${DOLLARS})|(?<cents>${CENTS})|(?<unreadable>${UNREADABLE}))${WORD_END}`,
    String.raw`(?:\s(?:de\s)?${DOLLARS}${WORD_END})?)?(?<glued>[\p{L}\p{N}]*)`,
  ].join(''),
  'gu',
);

/** Amounts that say so: $1,450.00, 1450 dollars, US$ 50, $1.450,00, 50 cents, $1.5k. */
export const markedAmounts = recognise(MARKED, (groups) => {
  const { minus, before, inner, figure = '', dollars, cents, unreadable, glued } = groups;
  if (before === undefined && dollars === undefined && cents === undefined && unreadable === undefined) {
    return null;
  }
  const value = cents === undefined ? centsOf(figure) : wholeOf(figure);
  const foreign = before !== undefined && !/[$u]/.test(before);
  if (value === null || unreadable !== undefined || foreign || glued !== '') {
    return { kind: 'amount', value: null };
  }
  return { kind: 'amount', value: signed(minus ?? inner, value) };
});

const SEPARATED = new RegExp(
  [
    String.raw`${MINUS}(?<![\p{L}\p{N}]|\p{N}[.,:/-])`,
    String.raw`(?<figure>\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?|\d+[.,]\d{2})`,
    String.raw`(?![\p{L}\p{N}]|[.,:/-]\p{N}|\s?(?:%|percent|por ciento))`,
  ].join(''),
  'gu',
);

/** Figures that are written as money is, with nothing to say so: 1,450 and 62.50, but not 1450 or 1.5. */
export const separatedAmounts = recognise(SEPARATED, ({ minus, figure = '' }) => {
  const value = centsOf(figure);
  return { kind: 'amount', value: value === null ? null : signed(minus, value) };
});

/** Cents of a figure in the US or the Spanish spelling; null where it is neither, as `1.2.3` or `$1,2345`. */
function centsOf(figure: string): number | null {
  const digits = figure.replaceAll(' ', '');
  const spelling = [
    { form: /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d*)(?:\.\d{1,2})?$/, thousands: ',', decimal: '.' },
    { form: /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,\d{1,2})?$/, thousands: '.', decimal: ',' },
  ].find(({ form }) => form.test(digits));
  if (spelling === undefined) {
    return null;
  }
  const plain = digits.replaceAll(spelling.thousands, '').replace(spelling.decimal, '.');
  return parseCents(plain.startsWith('.') ? `0${plain}` : plain);
}

function wholeOf(figure: string): number | null {
  return /^\d{1,9}$/.test(figure) ? Number(figure) : null;
}

function signed(minus: string | undefined, cents: number): number {
  return minus === undefined || cents === 0 ? cents : -cents;
}
