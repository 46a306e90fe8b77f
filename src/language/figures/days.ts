import { UNLESS_GREETED } from './calendar-words.ts';
import { type FigureMeaning, recognise } from './figure.ts';
import { NUMBER_WORDS, valueOfNumberWords } from './number-words.ts';

/** Sunday to Saturday, English and Spanish with their short forms, without accents. */
const NAMES = [
  'sundays?|domingos?|sun|dom',
  'mondays?|lunes|mon|lun',
  'tuesdays?|martes|tues?',
  'wednesdays?|miercoles|weds?|mie',
  'thursdays?|jueves|thu(?:rs?)?|jue',
  'fridays?|viernes|fri|vie',
  'saturdays?|sabados?|sat|sab',
];
const ANY = `(?:${NAMES.join('|')})`;
/** The sun that shines and "sat down" are no days. Anything less clear is one. */
const NO_DAY = String.raw`(?<!\bthe )(?=sun\b)|(?=sat\b)(?!sat (?:down|in|on|with|there|here)\b)|(?!sun\b|sat\b)`;

/** Weekdays by name: Friday, fri, viernes. */
export const weekdays = recognise(
  new RegExp(String.raw`\b${UNLESS_GREETED}(?:${NO_DAY})${ANY}\b`, 'gu'),
  (_, name) => ({ kind: 'weekday', value: weekdayOfName(name) }),
);

function weekdayOfName(name: string): number {
  return NAMES.findIndex((names) => new RegExp(`^(?:${names})$`).test(name));
}

const COUNT = String.raw`(?:\d{1,3}|an?|${NUMBER_WORDS})`;
const UNIT = 'hours?|days?|weeks?|months?|horas?|dias?|semanas?|mes(?:es)?|quincenas?';
const PERIOD = `(?:weekend|week|month|year|payday|${ANY}|fin de semana|semana|mes|ano|quincena)`;
const DAYS_IN: Readonly<Record<string, number>> = { d: 1, w: 7, s: 7 };

/** "Have a great weekend" sets no day. */
const UNLESS_WISHED = String.raw`(?<!\b(?:great|good|nice|wonderful|lovely|safe|happy|enjoy|enjoy (?:the|your)|buen|feliz|lindo)\s)`;

/** Days by their distance from the one on which the text is written, in days. */
const NAMED: readonly (readonly [number, string])[] = [
  [2, String.raw`(?:the\s+)?day\s+after\s+(?:tomm?orr?ow|tmrw?)|pasado manana`],
  [-2, String.raw`(?:the\s+)?day\s+before\s+yesterday|antier|anteayer|antes de ayer`],
  [-1, 'yesterday|last night|anoche|ayer'],
  [0, 'today|tonight|hoy|esta noche'],
  [1, String.raw`tomm?orr?ow|tmrw?|tmw|2morrow|(?<!\b(?:por|de|en|a) la |\besta )manana`],
];
const NAMED_DAY = NAMED.map(([, words]) => words).join('|');
const A_DAY = String.raw`(?:${NAMED_DAY}|(?:the\s+|el\s+)?${ANY}|now|today)`;

/**
 * Days that depend on when the text is read: tomorrow, next Friday, in 5 days, el viernes que viene. Those that name no
 * single day, as "next week", "this weekend" and "a week from Friday", have no value.
 */
export const relativeDays = recognise(
  new RegExp(
    [
      // What moves another day comes first: it must not leave that day alone.
      String.raw`\b${COUNT}\s+(?:${UNIT})\s+(?:from|after|before|despues del?|antes del?|a partir del?)\s+${A_DAY}\b`,
      String.raw`\b${PERIOD}\s+(?:after\s+next|from\s+(?:now|today|tomorrow|${ANY}))\b`,
      String.raw`\b(?<named>${NAMED_DAY})\b`,
      String.raw`\b(?<move>next|this|coming|following|upcoming|last|past)\s+(?:(?<day>${ANY})|${PERIOD})\b`,
      String.raw`\b(?:in|within)\s+(?:the\s+next\s+)?(?<count>${COUNT})\s+(?<unit>days?|weeks?)\b`,
      String.raw`\b(?:en|dentro de)\s+(?:los\s+proximos\s+|las\s+proximas\s+)?(?<conteo>${COUNT})\s+(?<unidad>dias?|semanas?)\b`,
      String.raw`\b(?:in|within|en|dentro de)\s+(?:the\s+next\s+)?${COUNT}\s+(?:\p{L}+\s+)?(?:${UNIT})\b`,
      String.raw`\b${UNLESS_WISHED}(?:end of|fin(?:al|es)? de)\s+(?:the\s+|la\s+|este\s+)?(?:week|month|year|semana|mes|ano)\b`,
      String.raw`\b(?<mueve>proxim[oa]|est[ea]|pasad[oa]|siguiente)\s+(?:(?<dia>${ANY})|${PERIOD})\b`,
      String.raw`\b(?:(?<otro>${ANY})|${PERIOD})\s+(?:que (?:viene|entra)|proxim[oa]|siguiente|entrante)\b`,
      String.raw`\b${PERIOD}\s+pasad[oa]\b`,
      String.raw`\b${UNLESS_WISHED}weekend\b`,
    ].join('|'),
    'gu',
  ),
  ({ named, move, day, count, unit, conteo, unidad, mueve, dia, otro }) => {
    const name = day ?? dia ?? otro;
    if (name !== undefined) {
      return weekdayAhead(name, move ?? mueve ?? 'que viene');
    }
    const number = count ?? conteo;
    const daysAhead =
      named === undefined ? daysOf(number, unit ?? unidad) : NAMED.find(([, words]) => isOneOf(named, words))?.[0];
    return { kind: 'date', value: daysAhead === undefined || daysAhead === null ? null : { daysAhead } };
  },
);

function isOneOf(text: string, words: string): boolean {
  return new RegExp(`^(?:${words})$`, 'u').test(text);
}

/** "Next Friday" may be the coming one or the one after; the others are the coming one, or past. */
function weekdayAhead(name: string, move: string): FigureMeaning {
  const weekday = weekdayOfName(name);
  if (/^(?:last|past|pasad[oa])$/.test(move)) {
    return { kind: 'date', value: null };
  }
  return { kind: 'date', value: { weekday, weeksOn: move === 'next' ? [0, 1] : [0] } };
}

function daysOf(count: string | undefined, unit: string | undefined): number | null {
  if (count === undefined || unit === undefined) {
    return null;
  }
  const number = /^\d/.test(count) ? Number(count) : /^an?$/.test(count) ? 1 : valueOfNumberWords(count);
  const days = DAYS_IN[unit.charAt(0)];
  return number === null || days === undefined ? null : number * days;
}
