import { dayOfOrdinal, MONTH_NAME, monthOf, ORDINAL, PLAIN_MONTH_NAME, UNLESS_GREETED } from './calendar-words.ts';
import { type FigureMeaning, recognise, type StatedDay } from './figure.ts';
import { NUMBER_WORDS, valueOfNumberWords } from './number-words.ts';

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const FIGURE = String.raw`\d{1,2}(?:st|nd|rd|th|ro|ero|er|do|to|\.?[o°])?(?![\p{L}\p{N}])`;
const IN_WORDS = `${ORDINAL}|${NUMBER_WORDS}`;

/** A pattern that neither starts nor ends inside a word or a figure. */
function whole(...parts: string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/-])(?:${parts.join('')})(?![\p{L}\p{N}]|[.,:/-]\p{N})`, 'gu');
}

/** 2026-12-05, 2026/12/5. */
export const isoDates = recognise(
  whole(YEAR, String.raw`(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})`),
  date,
);

/** 12/5, 12/05/2026, 12-5-26, 15/12: month first as in the US, unless only the second figure can be a month. */
export const figureDates = recognise(
  whole(
    String.raw`(?<first>\d{1,2})`,
    String.raw`(?:/(?<second>\d{1,2})|(?<mark>[-/.])(?<middle>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}))`,
  ),
  ({ first, second, middle, year }) =>
    Number(first) > 12
      ? date({ month: second ?? middle, day: first, year })
      : date({ month: first, day: second ?? middle, year }),
);

/** December 5th, Dec. 5 2026, diciembre cinco, march the first. */
export const monthFirstDates = recognise(
  whole(
    String.raw`(?<month>${MONTH_NAME})[.,]{0,2}[\s-]*(?:the\s+)?(?<day>${FIGURE}|${IN_WORDS})`,
    String.raw`(?:,?[\s-]*(?:del?\s+)?${YEAR})?`,
  ),
  date,
);

/** 5 de diciembre de 2026, 5th of December, cinco de mayo. */
export const dayFirstDates = recognise(
  whole(
    String.raw`(?:(?<figure>${FIGURE})[\s-]*(?:(?:of|de)\s+)?|(?<words>${IN_WORDS})\s+(?:of|de)\s+)`,
    String.raw`(?<month>${MONTH_NAME})(?:[.,]{0,2}[\s-]*(?:del?\s+)?${YEAR})?`,
  ),
  ({ figure, words, month, year }) => date({ day: figure ?? words, month, year }),
);

/** December, marzo 2026, "in May": a month without a day. */
export const months = recognise(
  whole(
    String.raw`${UNLESS_GREETED}(?<plain>${PLAIN_MONTH_NAME})(?:,?\s+(?:del?\s+)?${YEAR})?`,
    String.raw`|(?<dated>${MONTH_NAME})\.?,?\s+(?:del?\s+)?(?<its>20\d{2})`,
    String.raw`|(?<=\b(?:in|by|until|till?|since|of|for|through|before|after|during|early|late|mid)[\s-])(?<after>may|march)`,
  ),
  ({ plain, year, dated, its, after }) => date({ month: plain ?? dated ?? after, year: year ?? its }),
);

/** What a count or a rank is of; where it follows, the figure before it is not a day. */
const COUNTED = [
  'days?|weeks?|months?|years?|hours?|minutes?|payments?|installments?|times?|steps?|things?|half|halves|parts?|options?',
  'questions?|persons?|people|notices?|reminders?|dias?|semanas?|mes|meses|anos?|horas?|minutos?|pagos?|cuotas?|vez|veces',
  'opcion|opciones|mitad|partes?|percent|por ciento',
].join('|');

/** A day without its month: the 1st, the first, the 15, 5th, el 15, el día 1, el quince. */
export const daysOfMonth = recognise(
  whole(
    String.raw`(?:the\s+(?<english>${FIGURE}|${ORDINAL})`,
    String.raw`|(?:el(?:\s+dia)?|[ad]el|al|dias?)\s+(?!uno?\b)(?<spanish>${FIGURE}|${IN_WORDS})`,
    String.raw`|(?<bare>\d{1,2}(?:st|nd|rd|th|ro|ero|o)\b))`,
    String.raw`(?!\s?%|\s+(?:more\s+|de\s+)?(?:${COUNTED})\b|\s+of\s+(?:\d|(?:your|these|those|${NUMBER_WORDS})\b)`,
    String.raw`|\s+(?:el|on|due|one|vence)\b)`,
  ),
  ({ english, spanish, bare }) => date({ day: english ?? spanish ?? bare }),
);

/** The day that words name, as far as they do; without a value where there is no such day. */
function date({ year, month, day }: Partial<Record<string, string>>): FigureMeaning {
  const stated: StatedDay = {
    year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year),
    month: month === undefined ? null : /^\d/.test(month) ? Number(month) : monthOf(month),
    day: day === undefined ? null : dayOf(day),
  };
  return { kind: 'date', value: exists(stated) ? stated : null };
}

/** 0, which is no day, for words that make no number. */
function dayOf(day: string): number {
  return /^\d/.test(day) ? Number.parseInt(day, 10) : (dayOfOrdinal(day) ?? valueOfNumberWords(day) ?? 0);
}

function exists({ year, month, day }: StatedDay): boolean {
  // A leap year and a long month: what is not stated rules nothing out.
  const lastDay = new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate();
  return (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= lastDay));
}
