import type { PaymentInterval } from '../../domain/payment-interval.ts';
import { type PlanIssue, planIssue } from '../../domain/plan-issue.ts';
import { weekdayNamed } from '../calendar/weekdays.ts';
import { DAY_OF_MONTH, dayOfMonth, WEEKDAY } from './day-words.ts';
import type { StatedDay } from './stated-day.ts';
import {
  countOf,
  type Frequency,
  type Match,
  type Meaning,
  only,
  pattern,
  rewrite,
  type Term,
  written,
} from './term.ts';

const EACH = '(?:each(?: and every)?|every(?: single)?|per|por|cada|(?:p|c|x) /|/|c|p /)';
const A = `(?:${EACH}|an?|a each|in a|a la|al|la|x|p|on a)`;
const CHECK = '(?:checks?|paychecks?|pay checks?|paydays?|pay days?|pay periods?|cheques?|dias? de pago|cobro)';

/** Words that say how often by themselves. */
const PLAIN: readonly (readonly [
  words: string,
  interval: Frequency['interval'],
  times?: number,
  unclear?: PlanIssue,
])[] = [
  [`${EACH} (?:other|second|2nd|otra) week|(?:bi -? ?weekly|biweekly|fort ?nightly|${A} fortnight)`, 'BIWEEKLY'],
  [`quincenal(?:es|mente)?|${A} quincena|una semana si (?:y )?(?:la )?(?:otra|una) no|semana por medio`, 'BIWEEKLY'],
  [
    `semi -? ?monthly|bimonthly|bi -? ?monthly|twice ${A} month|(?:dos|H) veces (?:al|por) mes`,
    'BIWEEKLY',
    1,
    planIssue('TWICE_A_MONTH', {}),
  ],
  [`twice ${A} week|dos veces (?:a la|por) semana`, 'WEEKLY', 2],
  [
    `weekly|${A} week|semanal(?:es|mente)?|${A} semana|once ${A} week|una vez (?:a la|por) semana|p / w|p w|pw|(?:/|per|a) w`,
    'WEEKLY',
  ],
  [`monthly|${A} month|mensual(?:es|mente)?|${A} mes|once ${A} month|una vez (?:al|por) mes|p / m|/ m`, 'MONTHLY'],
  ['daily|diarios?|diarias?|diariamente|(?:each|every|per|cada|al|por|a) (?:day|dia)', 'WEEKLY', 7],
  [
    `
        (?:out of |from |with |off |de )?${EACH} (?:one of (?:my|mis) )?${CHECK}|${EACH} (?:time|vez que|
        vez|que) (?:i get paid|i am paid|me pagan|me paguen|cobro|cobre)|(?:when|whenever|cuando) (?:i get paid|me pagan|cobro)|a check|
        a paycheck
      `,
    'PAYCHECK',
  ],
];

/** "A week" is also a length of time, unless it stands behind an amount. */
const isLength = /^(?:an?|la) /;
const NOT_AFTER = '(?<!(?:^| )(?:in|for|within|about|me|only|takes?|took|almost|over|under|been|por) )';
const NOT_BEFORE = '(?! (?:from|ago|late|later|behind|before|after|or two|or so|early|long|to|notice|vacation))';
const AFTER_AMOUNT = '(?<=[MN] )';
/** "95 a week after" is how often, "a week after that" a length of time. */
const NOT_AGO = '(?! (?:ago|late|before|after(?= (?!then|that)[a-zMNDI])|from now|from today))';

const ofPeriods = pattern(
  '(?<each>every|each|cada|per) (?<count>N) (?<unit>weeks?|semanas?|days?|dias?|months?|mes|meses)',
);
const timesPer = pattern(`(?<count>N) (?:times|x|veces) (?:${A}|al) (?<unit>week|month|semana|mes)`);
const onWeekdays = pattern(
  `(?:${EACH}|todos los|los) (?<other>other |second |otro )?(?<name>${WEEKDAY})
   (?: (?:and|y) (?:los )?(?<also>${WEEKDAY}))?|
   on (?:all )?(?<plural>[a-z]+days)`,
);
const plurals = pattern(`(?<name>sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays)`);
const twoDates = pattern(
  `
    (?:(?:on|los|dias|each|every|cada) ){0,2}(?<first>${DAY_OF_MONTH}) (?:and|y) (?:on |
    el )?(?<second>${DAY_OF_MONTH})(?: (?:of|de)(?: (?:the|each|every|cada))? (?:month|mes))?
  `,
);
const everyDate = pattern(
  `
    (?:on |el |dia )?(?:${EACH} (?<each>O|first|primero)(?: of (?:the |each |every )?month| de mes)?|
    (?<date>${DAY_OF_MONTH}) (?:of|de) (?:each|every|cada|the each) (?:month|mes))
  `,
);
const glued = pattern('(?<amount>[MN]) (?<unit>week|month|semana|mes)');

const plain = PLAIN.map(([words, interval, times = 1, unclear = null]) => ({
  anywhere: pattern(words),
  behindAmount: pattern(`${AFTER_AMOUNT}(?:${words})${NOT_AGO}`),
  elsewhere: pattern(`${NOT_AFTER}(?:${words})${NOT_BEFORE}`),
  meaning: every(interval, times, null, times > 1 ? planIssue('OFTEN_A_WEEK', { times }) : unclear),
}));

/** Puts how often in place of the words that say so. */
export function withFrequencies(terms: readonly Term[]): readonly Term[] {
  let read = rewrite(terms, twoDates, pairOf);
  read = rewrite(read, everyDate, ({ groups }) => {
    const date = dayOfMonth(groups.date ?? groups.each) ?? 1;
    return every('MONTHLY', 1, { kind: 'date', date, month: null, year: null });
  });
  read = rewrite(read, ofPeriods, ({ groups }) => periodsOf(countOf(only(groups.count, 'N')), groups.unit));
  read = rewrite(read, timesPer, ({ groups }) => timesOf(countOf(only(groups.count, 'N')), groups.unit));
  read = rewrite(read, onWeekdays, onWeekday);
  read = rewrite(read, plurals, ({ groups }) => every('WEEKLY', 1, weekdayOf(groups.name)));
  for (const { anywhere, behindAmount, elsewhere, meaning } of plain) {
    read = rewrite(read, anywhere, ({ terms: said }) => (isLength.test(written(said)) ? null : meaning));
    read = rewrite(read, behindAmount, () => meaning);
    read = rewrite(read, elsewhere, () => meaning);
  }
  return rewrite(read, glued, ({ groups }) => {
    const amount = only(groups.amount, 'M', 'N');
    const unit = /^[ws]/.test(written(groups.unit ?? [])) ? 'WEEKLY' : 'MONTHLY';
    return amount === null || amount.cents < 2000 ? null : [amount, every(unit)];
  });
}

function every(
  interval: Frequency['interval'],
  times = 1,
  day: StatedDay | null = null,
  unclear: PlanIssue | null = null,
): { symbol: 'I'; frequency: Frequency } {
  return { symbol: 'I', frequency: { interval, times, day, unclear } };
}

const twoAWeek = planIssue('OFTEN_A_WEEK', { times: 2 });

function onWeekday({ groups: { name, also, plural, other } }: Match): Meaning | null {
  const day = weekdayOf(name ?? plural);
  if (also !== undefined) return every('WEEKLY', 2, day, twoAWeek);
  return day.weekday === -1 ? null : every(other === undefined ? 'WEEKLY' : 'BIWEEKLY', 1, day);
}

function weekdayOf(name: Term[] = []): Extract<StatedDay, { kind: 'weekday' }> {
  return { kind: 'weekday', weekday: weekdayNamed(written(name)) ?? -1, which: 'coming' };
}

/** Two bare numbers are no days; "the 1st and 15th" and "el 1 y el 15" are. */
function pairOf({ groups, terms }: Match): Meaning | null {
  const dates = [dayOfMonth(groups.first), dayOfMonth(groups.second)];
  const [one, other] = dates;
  const isMarked = /(?<![^ ])(?:O|on|los|dias?|el|the|cada|every|each|first|primero)(?![^ ])/.test(written(terms));
  if (one == null || other == null || !isMarked) return null;
  const unclear = planIssue('TWO_DAYS_A_MONTH', {});
  return every('BIWEEKLY', 1, { kind: 'dates', dates: [one, other] }, unclear);
}

function periodsOf(count: number | null, unit: Term[] = []): Meaning | null {
  if (count === null) return null;
  const name = written(unit);
  const days = count * (/^d/.test(name) ? 1 : /^m/.test(name) ? 30 : 7);
  const known: Readonly<Record<number, PaymentInterval>> = {
    7: 'WEEKLY',
    // "Cada ocho días" is every week, as "cada quince días" is every two.
    8: 'WEEKLY',
    14: 'BIWEEKLY',
    15: 'BIWEEKLY',
    28: 'MONTHLY',
    30: 'MONTHLY',
  };
  const interval = known[days];
  if (interval === undefined) return { symbol: 'X' };
  return every(interval, 1, null, days === 28 ? planIssue('EVERY_FOUR_WEEKS', {}) : null);
}

function timesOf(count: number | null, unit: Term[] = []): Meaning | null {
  const week = /^[ws]/.test(written(unit));
  if (count === 1) return every(week ? 'WEEKLY' : 'MONTHLY');
  if (count === 2 && !week) return every('BIWEEKLY', 1, null, planIssue('TWICE_A_MONTH', {}));
  return count !== null && week && count <= 7
    ? every('WEEKLY', count, null, planIssue('OFTEN_A_WEEK', { times: count }))
    : null;
}
