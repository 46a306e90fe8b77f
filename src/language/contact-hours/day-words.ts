import { daysNamed, namesEachDay } from '../calendar/weekdays.ts';
import type { Reading, Span } from '../engine/words.ts';

/** Read as two or three words. */
const PHRASES: Readonly<Record<string, readonly number[]>> = {
  'fin de semana': [0, 6],
  'fines de semana': [0, 6],
  'entre semana': [1, 2, 3, 4, 5],
  'days of rest': [0],
  'm f': [1, 2, 3, 4, 5],
  'during the week': [1, 2, 3, 4, 5],
  'work days': [1, 2, 3, 4, 5],
  'working days': [1, 2, 3, 4, 5],
  'business days': [1, 2, 3, 4, 5],
  'dias laborales': [1, 2, 3, 4, 5],
  'dias habiles': [1, 2, 3, 4, 5],
  'dias de semana': [1, 2, 3, 4, 5],
  'week days': [1, 2, 3, 4, 5],
  'week ends': [0, 6],
};

const PHRASES_BY_FIRST = Map.groupBy(
  Object.entries(PHRASES).map(([phrase, days]) => ({ words: phrase.split(' '), days })),
  ({ words }) => words[0] ?? '',
);

const THROUGH = new Set('to through thru till til until a al hasta'.split(' '));
/** Before a day they make it one day and no habit. */
const ONE_DAY = new Set('this next last coming este proximo pasado'.split(' '));
/** Before a day they make it every such day. */
const EACH = new Set('every each any all los todos cada entre'.split(' '));

/** Days of the week, and whether every such day is meant rather than one. */
export interface DayMention extends Span {
  days: readonly number[];
  isHabit: boolean;
}

/** The days that are named from a word on: "sundays", "mon-fri", "los fines de semana", "sat and sun". */
export function daysAt(reading: Reading, at: number): DayMention | null {
  const first = oneAt(reading, at);
  if (first === null) return null;
  const { words, original } = reading;
  const isDash = /^ ?[-–—] ?$/.test(original.slice(words[first.end - 1]?.end, words[first.end]?.start));
  const isRange = THROUGH.has(words[first.end]?.text ?? '') || (isDash && first.days.length === 1);
  const last = oneAt(reading, isDash ? first.end : first.end + 1);
  if (!isRange || last === null || first.days.length > 1 || last.days.length > 1) return first;
  const [from = 0, to = 0] = [first.days[0], last.days[0]];
  const days = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, day) => (from + day) % 7);
  return { start: at, end: last.end, days: days.toSorted((a, b) => a - b), isHabit: true };
}

function oneAt({ words }: Reading, at: number): DayMention | null {
  const text = (place: number) => words[place]?.text ?? '';
  const before = text(at - 1);
  if (ONE_DAY.has(before)) return null;
  for (const phrase of PHRASES_BY_FIRST.get(text(at)) ?? []) {
    if (phrase.words.every((word, nth) => text(at + nth) === word))
      return { start: at, end: at + phrase.words.length, days: phrase.days, isHabit: true };
  }
  const days = daysNamed(text(at));
  if (days === undefined) return null;
  const isPlural = namesEachDay(text(at)) || EACH.has(before);
  return { start: at, end: at + 1, days, isHabit: isPlural };
}
