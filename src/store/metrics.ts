import { z } from 'zod';
import type { BucketCounts, TenthCounts } from '../domain/metrics-series.ts';
import type { Database } from './database.ts';

const count = z.number().int();

const bucketRow: z.ZodType<BucketCounts> = z.object({
  received: count,
  autoSent: count,
  approvalRequested: count,
  approved: count,
  edited: count,
  rejected: count,
  escalated: count,
  suppressed: count,
  failed: count,
});

const tenthRow: z.ZodType<TenthCounts> = z.object({
  decided: count,
  approvedUnchanged: count,
  approvedEdited: count,
  rejected: count,
  escalated: count,
  averageConfidence: z.number().nullable(),
});

/** Numbers of a window in parts, counted from the log in one call each; of the conversations of some properties, or of all. */
export interface MetricsStore {
  /** Of the stretches that begin at these instants, oldest first; the last one is open. */
  measureSeries(starts: readonly Date[], properties?: readonly string[]): Promise<BucketCounts[]>;
  /** Of the ten tenths of confidence, the lowest first. */
  measureCalibration(from: Date, properties?: readonly string[]): Promise<TenthCounts[]>;
}

export function createMetricsStore(database: Database): MetricsStore {
  return {
    async measureSeries(starts, properties) {
      const p_starts = starts.map((start) => start.toISOString());
      const series = await database.call('measure_series', { p_starts, p_properties: properties ?? null });
      return z.array(bucketRow).length(starts.length).parse(series);
    },
    async measureCalibration(from, properties) {
      const asked = { p_from: from, p_properties: properties ?? null };
      return z
        .array(tenthRow)
        .length(10)
        .parse(await database.call('measure_calibration', asked));
    },
  };
}
