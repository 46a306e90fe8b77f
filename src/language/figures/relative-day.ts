import { addDays, weekdayOf } from '../../domain/calendar.ts';

/**
 * A day counted from the one on which the text is written. `weekday` is 0 for Sunday; `weeksOn` says which of its
 * readings count: 0 is the first such weekday after today, 1 the one a week later.
 */
export type RelativeDay = { daysAhead: number } | { weekday: number; weeksOn: readonly number[] };

/** The days that are meant, ISO 8601, when the text is written on `today`. */
export function datesOf(day: RelativeDay, today: string): string[] {
  if ('daysAhead' in day) {
    return [addDays(today, day.daysAhead)];
  }
  const ahead = (day.weekday - weekdayOf(today) + 6) % 7;
  return day.weeksOn.map((weeks) => addDays(today, ahead + 1 + 7 * weeks));
}
