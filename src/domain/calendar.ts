/**
 * Days of the calendar as `YYYY-MM-DD`. They belong to no zone: a day more is a day more also when clocks change.
 */
export type Day = string;

const dayMs = 86_400_000;

/** The day with that date; null where the calendar has none, as 30 February. Month 1 to 12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const instant = new Date(Date.UTC(year, month - 1, date));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date ? iso(instant) : null;
}

/** The years of days that come from outside: what is reckoned from them stays within four digits. */
export const firstYear = 1900;
export const lastYear = 2199;

/** Whether a text is a day that exists and that somebody can mean, in the form of `Day`. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const isWithin = year >= firstYear && year <= lastYear;
  return isWithin && /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(year, month, date) === text;
}

export function addDays(day: Day, days: number): Day {
  return iso(new Date(Date.parse(day) + days * dayMs));
}

/** The same date that many months on, or the month's last day where it is shorter: 31 January, 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))));
}

/** From one day to another; negative where the other is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

/** Month 1 to 12. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function iso(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}
