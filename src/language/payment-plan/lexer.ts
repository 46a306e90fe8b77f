import { weekdayNamed } from '../calendar/weekdays.ts';
import { foldText } from '../engine/folded-text.ts';
import { quotationsIn } from '../engine/quotations.ts';
import { isAmongSpanish } from '../engine/text-speak.ts';
import { latin } from '../engine/tokens.ts';
import { markedAmounts } from '../figures/amounts.ts';
import { spelled } from './spelling.ts';
import type { Meaning, Term } from './term.ts';

const WORD_END = String.raw`(?![\p{L}\p{N}])`;
/** What a piece of a text is, the most telling form first. */
const PIECES: readonly (readonly [name: string, source: string])[] = [
  ['phone', String.raw`(?:\+?1[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)|\d{3}-\d{4}(?!\d)`],
  ['link', String.raw`https?:\S+|www\.\S+|[\w.+-]{1,30}@[\w-]{1,30}\.\w+`],
  ['iso', String.raw`(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d)`],
  ['half', String.raw`1\/2${WORD_END}|50\s?%`],
  ['slashes', String.raw`\d{1,2}\/\d{1,2}(?:\/(?:20)?\d\d)?(?![\d/])`],
  ['time', String.raw`\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m${WORD_END}\.?|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?`],
  ['other', String.raw`#\s?\d[\d-]*|\d[\d.,]*\s?%`],
  ['short', `2(?:mo?r+o+w?|day|nite|cientos)${WORD_END}|b4${WORD_END}`],
  ['ordinal', String.raw`\d{1,2}(?:\s?(?:st|nd|rd|th)|r?o|er|do|to|era|\s?[°º])${WORD_END}`],
  [
    'figure',
    [
      String.raw`(?<before>(?:us?\s?)?\$\s?)?(?<digits>\d{1,9}(?:[.,]\d+)*)`,
      String.raw`(?<thousand>\s?k${WORD_END})?(?<after>\s?\$(?!\s?\d))?(?:\s?-?\s?ish${WORD_END})?`,
    ].join(''),
  ],
  ['word', String.raw`\p{L}+(?:['’‘´${'`'}]\p{L}+)*`],
  ['line', String.raw`\r?\n(?:[^\S\n]*\r?\n)*`],
  ['mark', '[.,;:!?()&+@/=*x×~-]|[–—]'],
];

const ANY = new RegExp(PIECES.map(([name, source]) => `(?<${name}>${source})`).join('|'), 'gu');

/**
 * The terms of a text: words as the vocabulary spells them, figures, and where a pause or a sentence ends; also at
 * `stops`, places in the text.
 */
export function termsOf(text: string, stops: readonly number[] = []): Term[] {
  const { folded: asWritten, originalSpan } = foldText(text);
  // "1OO" is written with letters for its noughts; "1o" is the first.
  const folded = asWritten
    .replace(/\p{L}+/gu, latin)
    .replace(/(?<=\d)o{2,3}(?!\p{L})/gu, ({ length }) => '0'.repeat(length));
  const amongSpanish = isAmongSpanish(folded.match(/\p{L}+/gu) ?? []);
  const quoted = repeatedIn(text);
  const pending = [...stops];
  return [...folded.matchAll(ANY)].flatMap((match) => {
    const place = originalSpan(match.index, match.index + match[0].length);
    const isStopped = pending[0] !== undefined && pending[0] <= place.start;
    if (isStopped) pending.shift();
    const stop: Term[] = isStopped ? [{ ...wordOf('.'), start: place.start, end: place.start } as Term] : [];
    return [...stop, ...meant(match, place)];
  });

  function meant(match: RegExpExecArray, place: { start: number; end: number }): Term[] {
    if (quoted.some(({ start, end }) => start <= place.start && place.end <= end)) return [];
    if (match.groups?.line !== undefined)
      return lineBreak(match[0], text.slice(place.end)).map((meaning) => ({ ...meaning, ...place }) as Term);
    return meaningsOf(match.groups ?? {}, match[0], amongSpanish).map((meaning) => ({ ...meaning, ...place }) as Term);
  }
}

/** Sentences that the tenant repeats from somebody else. A word or two in quotation marks are the tenant's own. */
function repeatedIn(text: string): { start: number; end: number }[] {
  return quotationsIn(text).filter(({ start, end }) => {
    const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return words > 3 && /[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
  });
}

function meaningsOf(groups: Partial<Record<string, string>>, piece: string, amongSpanish: boolean): Meaning[] {
  if (groups.figure !== undefined) return [figureOf(groups)];
  if (groups.half !== undefined) return [{ symbol: 'H' }];
  if (groups.ordinal !== undefined) return [{ symbol: 'O', value: Number.parseInt(piece, 10) }];
  if (groups.iso !== undefined || groups.slashes !== undefined) return [dateOf(piece.split(/[-/]/).map(Number))];
  if (groups.word !== undefined || groups.short !== undefined) {
    const word = piece.replace(/['’‘´`]/g, "'");
    return spelled(word, amongSpanish).split(' ').map(wordOf);
  }
  if (groups.mark !== undefined) return markOf(piece);
  return [{ symbol: 'X' }];
}

/** A blank line ends a sentence, a line that begins with a capital a clause; else a line break is white space. */
function lineBreak(lines: string, rest: string): Meaning[] {
  if (lines.replace(/[^\n]/g, '').length > 1) return [wordOf('.')];
  const [word = ''] = /^\s*\p{Lu}\p{Ll}+/u.exec(rest) ?? [];
  return word === '' || weekdayNamed(word.trim().toLowerCase()) !== undefined ? [] : [wordOf(',')];
}

function markOf(mark: string): Meaning[] {
  if (/[.;!?]/.test(mark)) return [wordOf('.')];
  if (/[,:()]/.test(mark)) return [wordOf(',')];
  if (/[&+@]/.test(mark)) return [wordOf(mark === '@' ? 'at' : 'and')];
  if (/[*×]/.test(mark)) return [wordOf('x')];
  if (mark === '=') return [wordOf('is')];
  return mark === '~' ? [] : [wordOf(/[–—]/.test(mark) ? '-' : mark)];
}

function figureOf({ before, digits = '', thousand, after }: Partial<Record<string, string>>): Meaning {
  const read = markedAmounts(`$${digits}`)[0]?.value;
  const cents = typeof read === 'number' ? read * (thousand === undefined ? 1 : 1000) : null;
  if (cents === null) return { symbol: 'X' };
  const isMoney = before !== undefined || after !== undefined || thousand !== undefined || /[.,]\d{2,3}$/.test(digits);
  return { symbol: isMoney ? 'M' : 'N', cents, unclear: null };
}

/** Month first, as in the US, unless only the second figure can be a month. */
function dateOf(figures: readonly number[]): Meaning {
  const [first = 0, second = 0, third] = figures;
  const iso = first > 1900;
  const [month, date] = iso ? [second, third ?? 0] : first > 12 ? [second, first] : [first, second];
  const year = iso ? first : third === undefined ? null : third < 100 ? 2000 + third : third;
  return { symbol: 'D', day: { kind: 'date', date, month, year } };
}

function wordOf(word: string): Meaning {
  return { symbol: 'word', word };
}
