import type { UseCaseContext } from '../context.ts';
import type { Metrics } from '../domain/metrics.ts';
import type { MetricsGroup, MetricsGrouping } from '../domain/metrics-group.ts';
import { offsetMinutes } from '../domain/time-zones/wall-clock.ts';
import { namesOf } from '../domain/value-table.ts';
import { ArgumentError } from './validate.ts';

export const metricsWindowTable = {
  LAST_HOUR: { description: 'The last 60 minutes.' },
  TODAY: { description: "Since midnight in the business's time zone." },
  LAST_7_DAYS: { description: 'The last 168 hours.' },
  LAST_30_DAYS: { description: 'The last 720 hours.' },
} as const;
export type MetricsWindow = keyof typeof metricsWindowTable;
export const metricsWindows = namesOf(metricsWindowTable);

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A stretch of time: a window up to now, a day of the business's calendar, or from an instant until before another. */
export interface Stretch {
  window?: MetricsWindow | null | undefined;
  /** `YYYY-MM-DD`. */
  day?: string | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** So long a stretch is counted at most, in days. */
const longestDays = 400;

/** Begin and end of a stretch; the end null: now. Throws {@link ArgumentError} for what is none. */
export function rangeOf(
  { window, day, from, to }: Stretch,
  now: Date,
  timeZone: string,
): { from: Date; to: Date | null } {
  if ([window, day, from].filter((given) => given != null).length !== 1) {
    throw new ArgumentError('Name one of window, day and from.');
  }
  if (to != null && from == null) throw new ArgumentError('to: goes with from.');
  if (window != null) return { from: startOf(window, now, timeZone), to: null };
  if (day != null) return rangeOfDay(day, timeZone);
  const start = from ?? now;
  if ((to ?? now) < start) throw new ArgumentError('to: is before from.');
  if ((to ?? now).getTime() - start.getTime() > longestDays * dayMs) {
    throw new ArgumentError(`from: at most ${longestDays} days are counted at once.`);
  }
  return { from: start, to: to ?? null };
}

/** The first instant of a day of a zone's calendar, and that of the next. */
export function rangeOfDay(day: string, timeZone: string): { from: Date; to: Date } {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const localNoon = noon - offsetMinutes(noon, timeZone) * minuteMs;
  return {
    from: startOfDay(new Date(localNoon), timeZone),
    to: startOfDay(new Date(localNoon + dayMs), timeZone),
  };
}

/** The numbers of a stretch. */
export function readMetrics({ store, settings, now }: UseCaseContext, stretch: Stretch): Promise<Metrics> {
  const { from, to } = rangeOf(stretch, now(), settings.businessTimeZone);
  return store.metrics.measure(from, to);
}

/** What became of the drafts of a stretch, by what they have in common. */
export function readMetricsGroups(
  { store, settings, now }: UseCaseContext,
  by: MetricsGrouping,
  stretch: Stretch,
  { languages, propertyNames }: { languages?: readonly string[] | null; propertyNames?: readonly string[] | null },
): Promise<MetricsGroup[]> {
  const { from, to } = rangeOf(stretch, now(), settings.businessTimeZone);
  const of = { languages: languages ?? null, propertyNames: propertyNames ?? null };
  return store.metrics.measureGroups(by, { from, to: to ?? now(), ...of });
}

/** When a window that ends at `now` began; TODAY, in a zone. */
export function startOf(window: MetricsWindow, now: Date, timeZone: string): Date {
  switch (window) {
    case 'LAST_HOUR':
      return new Date(now.getTime() - hourMs);
    case 'TODAY':
      return startOfDay(now, timeZone);
    case 'LAST_7_DAYS':
      return new Date(now.getTime() - 7 * dayMs);
    case 'LAST_30_DAYS':
      return new Date(now.getTime() - 30 * dayMs);
  }
}

/** The first instant of the day that it is in a zone. */
export function startOfDay(now: Date, timeZone: string): Date {
  const offsetNow = offsetMinutes(now.getTime(), timeZone) * minuteMs;
  const midnight = Math.floor((now.getTime() + offsetNow) / dayMs) * dayMs;
  // The clocks may have changed since, or change at midnight itself: the day begins at the earliest of the two instants that
  // belongs to it.
  const offsetBefore = offsetMinutes(midnight - offsetNow - 3 * hourMs, timeZone) * minuteMs;
  const candidates = [midnight - offsetNow, midnight - offsetBefore].sort((a, b) => a - b);
  const isToday = (instant: number) => instant + offsetMinutes(instant, timeZone) * minuteMs >= midnight;
  return new Date(candidates.find(isToday) ?? midnight - offsetNow);
}
