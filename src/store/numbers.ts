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

/** Numbers of a window in parts, counted from the log; each in one call. */
export interface NumberStore {
  /** Of the stretches that begin at these instants, oldest first; the last one is open. */
  measureSeries(starts: readonly Date[]): Promise<BucketCounts[]>;
  /** Of the ten tenths of confidence, the lowest first. */
  measureCalibration(from: Date): Promise<TenthCounts[]>;
}

export function createNumberStore(database: Database): NumberStore {
  return {
    async measureSeries(starts) {
      const p_starts = starts.map((start) => start.toISOString());
      return z
        .array(bucketRow)
        .length(starts.length)
        .parse(await database.call('measure_series', { p_starts }));
    },
    async measureCalibration(from) {
      return z
        .array(tenthRow)
        .length(10)
        .parse(await database.call('measure_calibration', { p_from: from }));
    },
  };
}
