/** January to December, English and Spanish with their short forms, without accents. */
const MONTHS = [
  'january|enero|jan|ene',
  'february|febrero|feb',
  'march|marzo|mar',
  'april|abril|apr|abr',
  'may|mayo',
  'june|junio|jun',
  'july|julio|jul',
  'august|agosto|aug|ago',
  'september|septiembre|setiembre|sept|sep',
  'october|octubre|oct',
  'november|noviembre|nov',
  'december|diciembre|dec|dic',
].map((names) => names.split('|'));

/** First to thirty-first. */
const ORDINALS = (
  'first|primero second|segundo third|tercero fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first ' +
  'twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth ' +
  'thirtieth thirty-first'
)
  .split(' ')
  .map((words) => words.split('|'));

/** Words that mean other things too, in English or Spanish. */
const AMBIGUOUS = ['may', 'march', 'mar', 'ago'];
const PLAIN = MONTHS.flat().filter((name) => !AMBIGUOUS.includes(name));

/** What no name of a day or month follows: April and Domingo are people's names too. */
export const UNLESS_GREETED = String.raw`(?<!\b(?:hi|hello|hey|dear|hola|estimad[oa])\s)`;

/** Any name of a month, as a pattern's source. */
export const MONTH_NAME = String.raw`\b(?:${MONTHS.flat().join('|')})\b`;

/** A name of a month that means nothing else, as a pattern's source. */
export const PLAIN_MONTH_NAME = String.raw`\b(?:${PLAIN.join('|')})\b`;

/** An ordinal in words from first to thirty-first, with a hyphen or without, as a pattern's source. */
export const ORDINAL = String.raw`\b(?:${ORDINALS.flat().join('|').replaceAll('-', '[ -]')})\b`;

/** 1 to 12. */
export function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** 1 to 31; null for what is no ordinal. */
export function dayOfOrdinal(word: string): number | null {
  const index = ORDINALS.findIndex((words) => words.includes(word.replace(' ', '-')));
  return index === -1 ? null : index + 1;
}
