import type { QuietWindow } from './quiet-hours.ts';

/** From one minute since midnight up to another, on one day. */
export interface Hours {
  from: number;
  to: number;
}

/** Hours on some days, 0 for Sunday; null for every day. Where `from` is the later one they run over midnight. */
export interface DayHours extends Hours {
  days: readonly number[] | null;
}

const DAY = 24 * 60;
export const ALL_DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** Hours that lie on one day each. */
function onDay(hours: readonly DayHours[], day: number): Hours[] {
  const covers = (days: readonly number[] | null, which: number) => days === null || days.includes(which);
  return hours
    .flatMap(({ days, from, to }) => {
      if (from <= to) return covers(days, day) ? [{ from, to }] : [];
      return [
        ...(covers(days, day) ? [{ from, to: DAY }] : []),
        ...(covers(days, (day + 6) % 7) ? [{ from: 0, to }] : []),
      ];
    })
    .sort((a, b) => a.from - b.from);
}

function complement(hours: readonly Hours[]): Hours[] {
  const rest: Hours[] = [];
  let from = 0;
  for (const each of hours) {
    if (each.from > from) rest.push({ from, to: each.from });
    from = Math.max(from, each.to);
  }
  return from < DAY ? [...rest, { from, to: DAY }] : rest;
}

/** The windows that leave only these hours of the week. */
export function windowsOutside(hours: readonly DayHours[]): QuietWindow[] {
  return gathered((day) => complement(onDay(hours, day)));
}

/** The windows of these hours, joined where they overlap or touch. */
export function windowsOf(hours: readonly DayHours[]): QuietWindow[] {
  return gathered((day) => complement(complement(onDay(hours, day))));
}

function gathered(hoursOn: (day: number) => Hours[]): QuietWindow[] {
  const days = new Map<string, { hours: Hours; days: number[] }>();
  for (const day of ALL_DAYS) {
    for (const hours of hoursOn(day)) {
      const key = `${hours.from}-${hours.to}`;
      days.set(key, { hours, days: [...(days.get(key)?.days ?? []), day] });
    }
  }
  return [...days.values()].map(({ hours, days: on }) => ({
    fromMinute: hours.from,
    toMinute: hours.to,
    weekdays: on.length === ALL_DAYS.length ? null : on,
  }));
}

/** The hours that windows quieten. */
export function dayHoursOf(windows: readonly QuietWindow[]): DayHours[] {
  return windows.map(({ fromMinute, toMinute, weekdays }) => ({ from: fromMinute, to: toMinute, days: weekdays }));
}

/** The minutes between two times of day that windows leave on the day on which they leave most. */
export function mostLeftOnADay(windows: readonly QuietWindow[], within: Hours): number {
  const outside = [
    { days: null, from: 0, to: within.from },
    { days: null, from: within.to, to: DAY },
  ];
  const quiet = [...dayHoursOf(windows), ...outside];
  return Math.max(
    ...ALL_DAYS.map((day) => complement(onDay(quiet, day)).reduce((sum, { from, to }) => sum + to - from, 0)),
  );
}
