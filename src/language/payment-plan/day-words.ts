import { weekdayNamed, weekdayNames } from '../calendar/weekdays.ts';
import { dayOfOrdinal, MONTH_NAME, monthOf, ORDINAL } from '../figures/calendar-words.ts';
import type { StatedDay } from './stated-day.ts';
import { countOf, matches, only, pattern, rewrite, type Term, written } from './term.ts';

/** Any name of a weekday, as a pattern's source. */
export const WEEKDAY = `(?:${weekdayNames.join('|')})`;

const payday = pattern(`
    (?:(?:my|mi|the|next|proximo|dia de) ){0,2}(?:payday|pay day|paycheck|pago proximo|dia de pago|dia de cobro|
    cuando cobr[eo]|cheque|ss[id] check)
  `);

/** Days that need no figure, by what they mean. */
const PLAIN: readonly (readonly [words: string, day: StatedDay])[] = [
  [
    '(?:later )?today|tonight|right now|now|hoy(?: mismo)?|ahora(?: mismo)?|ahorita|esta noche|immediately|asap',
    days(0),
  ],
  ['pasado manana|day after tomorrow|the day after tomorrow', days(2)],
  ['tomorrow(?: morning| night)?|(?<!(?:por|de|en|a) la |esta )manana', days(1)],
  [
    `
      (?:the )?(?:next|following|coming) week|(?:la )?(?:proxima|otra) semana|(?:la )?semana (?:que (?:viene|entra)|
      proxima|entrante)
    `,
    { kind: 'next week' },
  ],
  ['this week|esta semana|(?:this|the) weekend|este fin de semana', days(0)],
  [
    `
      (?:the )?(?:next|following|coming) month|(?:el )?(?:proximo|otro) mes|(?:el )?mes (?:que (?:viene|entra)|
      proximo|entrante)
    `,
    { kind: 'next month' },
  ],
  ['(?:the )?end of (?:the |this )?month|(?:a )?fin(?:al|es)? de(?:l)? mes|el fin de mes', { kind: 'end of month' }],
  ['a week from (?:now|today)', days(7)],
  ['(?<![MN] )(?:in (?:a|one) month|(?:en|dentro de) un mes|a month from (?:now|today))', days(30)],
];

function days(count: number): StatedDay {
  return { kind: 'days', days: count };
}

const NEXT = '(?:the )?(?:next|following)|(?:el )?otro';
const THIS = 'this|this coming|this upcoming|coming|upcoming|este|esta';
const COMING = 'el proximo|proximo|el siguiente|the';
const AFTER = 'que viene|que entra|proximo|entrante|siguiente';
const weekdays = pattern(
  `
    (?:(?<mark>${NEXT}|${THIS}|${COMING}) )?(?:el )?(?<name>${WEEKDAY})(?: (?<after>${AFTER}|next week|
    coming))?(?: (?:the )?O)?
  `,
);
const inSome = pattern(
  '(?<!I )(?:in|en|dentro de|within) (?:about )?(?:(?<days>N|a) (?:days?|dias?)|(?<weeks>W))(?: from now)?',
);
/** Where a sum is split, "in 8 weeks" is how long it takes and no day. */
const split = pattern('split|divide|spread|break|dividir[a-z]*|repartir[a-z]*');
const rest = pattern(`
    (?:and )?(?:the |my )?(?:rest|remaining|remainder|other half|second half|other H|second H|difference|
    resto|lo demas|lo que falta|la otra (?:H|mitad)|otra (?:H|mitad))
  `);
const half = pattern('H|(?:the |la )?(?:first |primera )?(?:half|mitad)(?: of)?');

const MONTH = MONTH_NAME.replaceAll(String.raw`\b`, '');
const DATE = `(?:O|N|${ORDINAL.replaceAll(String.raw`\b`, '').replaceAll('[ -]', '(?: | - )')}|primero|uno)`;
const monthFirst = pattern(
  `(?:on |the )?(?<month>${MONTH})(?: [.,])? (?:the )?(?<date>${DATE})(?:(?: ,)? (?<year>N))?`,
);
const dayFirst = pattern(
  `
    (?:the |el )?(?<date>${DATE}) (?:of|de) (?<month>${MONTH})(?: (?:de |del )?(?<year>N))?|
    (?<short>O) (?<its>${MONTH})
  `,
);
const inMonth = pattern(`(?:in|en)(?: early| principios de)? (?<month>${MONTH})(?! (?:[.,] )?(?:the )?[NO](?![^ ]))`);
const ofMonth = pattern(
  `
    (?:the|el(?: dia)?|del|al|dia|on the) (?<date>${DATE})(?: (?:of|de)(?: (?:the|this|next|each|every|este|cada|
    del))? (?:month|mes))?(?! [ICMN])|(?<bare>O)(?! [IC])
  `,
);

/** The days of a month of which there may be two in a breath, as a pattern's source. */
export const DAY_OF_MONTH = `(?:(?:the|el|dia) ){0,2}${DATE}`;

const plain = PLAIN.map(([words, day]) => ({ form: pattern(words), day }));

/** Weeks and months without a day in them: "la semana que viene" must not be read as "a week". */
export function withPlainDays(terms: readonly Term[]): readonly Term[] {
  return plain.reduce((all, { form, day }) => rewrite(all, form, () => ({ symbol: 'D', day })), terms);
}

/** Every other day that is named. */
export function withDays(terms: readonly Term[]): readonly Term[] {
  let read = rewrite(terms, payday, ({ terms: said }) => ({
    symbol: 'D',
    day: { kind: 'unknown', words: written(said) },
  }));
  const isSplit = matches(read, split).length > 0;
  read = rewrite(read, inSome, ({ at, groups }) => {
    const isAmount = /^[MN]$/.test(read[at - 1]?.symbol ?? '');
    if (isSplit && !isAmount && groups.weeks !== undefined) return null;
    const weeks = only(groups.weeks, 'W');
    const count =
      weeks === null ? (countOf(only(groups.days, 'N')) ?? 1) : weeks.value * (weeks.unit === 'MONTH' ? 30 : 7);
    return count > 60 ? null : { symbol: 'D', day: days(count) };
  });
  read = rewrite(read, monthFirst, ({ groups }) => dateIn(groups.month, groups.date, groups.year));
  read = rewrite(read, dayFirst, ({ groups }) =>
    dateIn(groups.month ?? groups.its, groups.date ?? groups.short, groups.year),
  );
  read = rewrite(read, inMonth, ({ groups }) => {
    const month = monthOf(written(groups.month ?? []));
    return month === null ? null : { symbol: 'D', day: { kind: 'month', month } };
  });
  read = rewrite(read, weekdays, ({ groups }) => ({
    symbol: 'D',
    day: { kind: 'weekday', weekday: weekdayNamed(written(groups.name ?? [])) ?? -1, which: whichOf(groups) },
  }));
  read = rewrite(
    rewrite(read, rest, () => ({ symbol: 'R' })),
    half,
    () => ({ symbol: 'H' }),
  );
  return rewrite(read, ofMonth, ({ groups }) => {
    const date = dayOfMonth(groups.date ?? groups.bare);
    return date === null ? null : { symbol: 'D', day: { kind: 'date', date, month: null, year: null } };
  });
}

function whichOf(groups: Readonly<Partial<Record<string, Term[]>>>): 'this' | 'coming' | 'next' {
  const [mark, after] = [written(groups.mark ?? []), written(groups.after ?? [])];
  if (/next|following|otro/.test(mark) || after === 'next week') return 'next';
  return THIS.split('|').includes(mark) ? 'this' : 'coming';
}

function dateIn(month: Term[] = [], day: Term[] = [], stated: Term[] = []): { symbol: 'D'; day: StatedDay } | null {
  const date = dayOfMonth(day);
  const year = countOf(only(stated, 'N'));
  if (date === null || (year !== null && (year < 2000 || year > 2100))) return null;
  return { symbol: 'D', day: { kind: 'date', date, month: monthOf(written(month)), year } };
}

/** 1 to 31, from a figure, an ordinal or words; null for anything else. */
export function dayOfMonth(said: readonly Term[] = []): number | null {
  const figure = only(said, 'O')?.value ?? countOf(only(said, 'N'));
  const words = written(said.filter(({ symbol }) => symbol === 'word')).replace(/^(?:the|el|dia) /, '');
  const date = figure ?? (words === 'uno' ? 1 : dayOfOrdinal(words.replace(' - ', '-')));
  return date !== null && Number.isInteger(date) && date >= 1 && date <= 31 ? date : null;
}
