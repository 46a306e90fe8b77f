import type { UseCaseContext } from '../context.ts';
import type { CalibrationBucket, MetricsBucket } from '../domain/metrics-series.ts';
import { type MetricsWindow, startOf, startOfDay } from './metrics.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The numbers of a window up to now, bucket by bucket; all in one call. */
export async function readMetricsSeries(
  { store, settings, now }: Pick<UseCaseContext, 'store' | 'settings' | 'now'>,
  window: MetricsWindow,
): Promise<MetricsBucket[]> {
  const end = now();
  const starts = startsOfBuckets(window, end, settings.businessTimeZone);
  const counts = await store.metrics.measureSeries(starts);
  return counts.map((bucket, index) => ({ ...bucket, from: starts[index] ?? end, to: starts[index + 1] ?? end }));
}

/** What approvers made of the drafts of a window, by the confidence that these had. */
export async function readCalibration(
  { store, settings, now }: Pick<UseCaseContext, 'store' | 'settings' | 'now'>,
  window: MetricsWindow,
): Promise<CalibrationBucket[]> {
  const tenths = await store.metrics.measureCalibration(startOf(window, now(), settings.businessTimeZone));
  return tenths.map((tenth, index) => ({ ...tenth, from: index / 10, to: (index + 1) / 10 }));
}

/**
 * When the buckets of a window that ends at `now` begin, never none: every five minutes of an hour, every hour since midnight,
 * or every day of the calendar in a zone, of which the first and the last may be parts.
 */
export function startsOfBuckets(window: MetricsWindow, now: Date, timeZone: string): Date[] {
  const first = startOf(window, now, timeZone);
  const isByDay = window === 'LAST_7_DAYS' || window === 'LAST_30_DAYS';
  const stepMs = window === 'LAST_HOUR' ? 5 * minuteMs : hourMs;
  const after = (start: Date) =>
    // A day has 23 to 25 hours: this long after its midnight it is the next.
    isByDay
      ? startOfDay(new Date(startOfDay(start, timeZone).getTime() + 36 * hourMs), timeZone)
      : new Date(start.getTime() + stepMs);
  const starts = [first];
  for (let next = after(first); next < now; next = after(next)) starts.push(next);
  return starts;
}
