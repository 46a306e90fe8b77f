import type { MetricsWindow, ReadNumbersQuery } from '../graphql/generated/graphql.ts';
import type { Column } from './charts/chart-data.ts';

export type Bucket = ReadNumbersQuery['metricsSeries'][number];

/** What the buckets of a window are called: days for long ones, otherwise times in the viewer's zone. */
export function columnsOf(buckets: readonly Bucket[], window: MetricsWindow, locale: string): Column[] {
  const byDay = window === 'LAST_7_DAYS' || window === 'LAST_30_DAYS';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric' });
  const shortDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric' });
  return buckets.map((bucket, index) => {
    const [from, to] = [new Date(bucket.from), new Date(bucket.to)];
    if (byDay) {
      const noon = noonOf(from, to, index === 0);
      return { key: bucket.from, label: day.format(noon), short: shortDay.format(noon) };
    }
    const short = window === 'TODAY' ? hour.format(from) : time.format(from);
    return { key: bucket.from, label: time.formatRange(from, to), short };
  });
}

const halfDayMs = 12 * 3_600_000;

/**
 * Around noon of the business's day, which has the same date in every zone that is less than half a day away. The first
 * day of a window may lack its beginning, and the last one its end.
 */
function noonOf(from: Date, to: Date, isFirst: boolean): Date {
  return new Date(isFirst ? to.getTime() - halfDayMs : from.getTime() + halfDayMs);
}
