import type { UseCaseContext } from '../context.ts';
import type { Metrics } from '../domain/metrics.ts';
import { offsetMinutes } from '../domain/time-zones/wall-clock.ts';
import { namesOf } from '../domain/value-table.ts';

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

/** The numbers of a window up to now. */
export function readMetrics({ store, settings, now }: UseCaseContext, window: MetricsWindow): Promise<Metrics> {
  return store.metrics.measure(startOf(window, now(), settings.businessTimeZone));
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
