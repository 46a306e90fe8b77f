import { UNLESS_GREETED } from './calendar-words.ts';
import { recognise } from './claim.ts';
import { NUMBER_WORDS } from './number-words.ts';

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
  (_, name) => ({
    kind: 'weekday',
    value: NAMES.findIndex((names) => new RegExp(`^(?:${names})$`).test(name)),
  }),
);

const PERIOD = `(?:weekend|week|month|year|payday|${ANY})`;
const COUNT = String.raw`(?:\d{1,3}|an?|${NUMBER_WORDS})`;
const PERIODO = `(?:fin de semana|semana|mes|ano|quincena|${ANY})`;

/**
 * Days that depend on when the text is read: tomorrow, next week, in 5 days, hoy, el viernes que viene. They have
 * no value, so no record backs them.
 */
export const relativeDays = recognise(
  new RegExp(
    [
      String.raw`\b(?:today|tonight|tomm?orr?ow|tmrw?|tmw|yesterday|hoy|anoche|ayer|antier|esta noche)\b`,
      String.raw`\bpasado manana\b|(?<!\b(?:por|de|en|a) la |\besta )\bmanana\b`,
      String.raw`\b(?:next|this|last|past|coming|following|upcoming)\s+${PERIOD}\b`,
      String.raw`\b${PERIOD}\s+(?:after\s+next|from\s+(?:now|today))\b`,
      String.raw`\b(?:in|within)\s+(?:the\s+next\s+)?${COUNT}\s+(?:\p{L}+\s+)?(?:hours?|days?|weeks?|months?)\b`,
      String.raw`\b(?:en|dentro de)\s+${COUNT}\s+(?:horas?|dias?|semanas?|mes(?:es)?|quincenas?)\b`,
      String.raw`\b(?:end of|fin(?:al|es)? de)\s+(?:the\s+|la\s+)?(?:week|month|year|semana|mes|ano)\b`,
      String.raw`\b(?:proxim[oa]|est[ea]|pasad[oa]|siguiente)\s+${PERIODO}\b`,
      String.raw`\b${PERIODO}\s+(?:que (?:viene|entra)|proxim[oa]|pasad[oa]|siguiente|entrante)\b`,
      String.raw`\bweekend\b`,
    ].join('|'),
    'gu',
  ),
  () => ({ kind: 'date', value: null }),
);
