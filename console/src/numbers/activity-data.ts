import type { TFunction } from 'i18next';
import type { MetricsWindow } from '../graphql/generated/graphql.ts';
import type { Formats } from '../parts/format.ts';
import type { ChartData, Look, Series } from './charts/chart-data.ts';
import { type Bucket, columnsOf } from './columns.ts';

export interface Wording {
  t: TFunction<'numbers'>;
  formats: Formats;
  locale: string;
}

type Counted = Exclude<keyof Bucket, 'from' | 'to' | '__typename'>;

export interface Activity {
  received: ChartData;
  /** What became of turns. */
  outcomes: ChartData;
  decisions: ChartData;
  rates: ChartData;
}

/** What happened bucket by bucket, as charts draw it. */
export function activityOf(
  buckets: readonly Bucket[],
  window: MetricsWindow,
  { t, formats, locale }: Wording,
): Activity {
  const frame = { heading: t('when'), columns: columnsOf(buckets, window, locale) };
  const counts = (key: string, label: string, look: Look, count: (bucket: Bucket) => number): Series => {
    const values = buckets.map(count);
    return { key, label, look, values, whole: sum(values), format: formats.number };
  };
  const counted = (key: Counted, look: Look) => counts(key, t(key), look, (bucket) => bucket[key]);
  const rate = (key: 'approvedShare' | 'editedShare', look: Look, part: Counted, of: readonly Counted[]): Series => {
    const share = (some: readonly Bucket[]) => {
      const all = sum(some.flatMap((bucket) => of.map((each) => bucket[each])));
      return all === 0 ? null : sum(some.map((bucket) => bucket[part])) / all;
    };
    const values = buckets.map((bucket) => share([bucket]));
    return { key, label: t(key), look, values, whole: share(buckets), format: formats.percent };
  };
  return {
    received: { ...frame, series: [counted('received', 'accent')] },
    outcomes: {
      ...frame,
      series: [
        counted('autoSent', 'good'),
        counted('approvalRequested', 'accent'),
        counted('escalated', 'warn'),
        counted('suppressed', 'soft'),
        counted('failed', 'bad'),
      ],
    },
    decisions: {
      ...frame,
      series: [
        counts('unchanged', t('unchanged'), 'accent', ({ approved, edited }) => approved - edited),
        counted('edited', 'warn'),
        counted('rejected', 'bad'),
      ],
    },
    rates: {
      ...frame,
      series: [
        rate('approvedShare', 'accent', 'approved', ['approved', 'rejected']),
        rate('editedShare', 'warn', 'edited', ['approved']),
      ],
    },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
