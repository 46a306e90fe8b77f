import { z } from 'zod';
import { metricsSchema } from '../../domain/metrics.ts';
import { type GroupedRange, type MetricsGrouping, metricsGroupSchema } from '../../domain/metrics-group.ts';
import { bucketCountsSchema, tenthCountsSchema } from '../../domain/metrics-series.ts';
import { type PromiseGrouping, type PromiseRange, promiseRatesSchema } from '../../domain/promise/rates.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';

/** The argument by which the database counts the conversations of some properties only; null: all. */
interface OfProperties {
  p_properties: readonly string[] | null;
}

const all: OfProperties = { p_properties: null };

const ofProperties = {
  kind: 'list' as const,
  narrow: <Args extends OfProperties>(args: Args, properties: readonly string[]): Args => ({
    ...args,
    p_properties: properties,
  }),
};

/** Those that are asked for, of those that may be seen. */
const someOf = {
  kind: 'list' as const,
  narrow: <Args extends OfProperties>(args: Args, properties: readonly string[]): Args => ({
    ...args,
    p_properties: args.p_properties?.filter((name) => properties.includes(name)) ?? properties,
  }),
};

/** Numbers of a window, counted from the log in one call each. */
export const metrics = {
  /** What happened from an instant until before another; null: until now. */
  measure: operation({
    name: 'measure_window',
    args: (from: Date, to: Date | null = null) => ({ p_from: from, p_to: to ?? 'infinity', ...all }),
    answer: metricsSchema,
    announces: null,
    scope: ofProperties,
  }),

  /** What became of drafts, by what they have in common; the 200 groups with the most decisions. */
  measureGroups: operation({
    name: 'measure_groups',
    args: (by: MetricsGrouping, { from, to, languages, propertyNames }: GroupedRange) => ({
      p_by: by,
      p_from: from,
      p_to: to,
      p_languages: languages,
      p_properties: propertyNames,
    }),
    answer: each(metricsGroupSchema),
    announces: null,
    scope: someOf,
  }),

  /** How promises that were due from a day to another were kept, by what they have in common; at most 200 groups. */
  measurePromises: operation({
    name: 'measure_promises',
    args: (by: PromiseGrouping, { from, to, propertyNames }: PromiseRange) => ({
      p_by: by,
      p_from: from,
      p_to: to,
      p_properties: propertyNames,
    }),
    answer: each(promiseRatesSchema),
    announces: null,
    scope: someOf,
  }),

  /** Of the stretches that begin at these instants, oldest first; the last one is open. */
  measureSeries: operation({
    name: 'measure_series',
    args: (starts: readonly Date[]) => ({
      p_starts: starts.map((start) => start.toISOString()),
      ...all,
    }),
    answer: each(bucketCountsSchema),
    announces: null,
    scope: ofProperties,
  }),

  /** Of the ten tenths of confidence, the lowest first. */
  measureCalibration: operation({
    name: 'measure_calibration',
    args: (from: Date) => ({ p_from: from, ...all }),
    answer: z.array(tenthCountsSchema).length(10),
    announces: null,
    scope: ofProperties,
  }),
};
