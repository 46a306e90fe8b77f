import { z } from 'zod';
import { metricsSchema } from './metrics.ts';

const count = z.number().int();

export const bucketCountsSchema = metricsSchema
  .pick({
    received: true,
    autoSent: true,
    approved: true,
    edited: true,
    rejected: true,
    escalated: true,
    suppressed: true,
    failed: true,
  })
  .extend({
    /** Drafts that began to wait for an approver. */
    approvalRequested: count,
  });
/** What happened in one stretch of a window, counted as in {@link metricsSchema}. */
export type BucketCounts = z.infer<typeof bucketCountsSchema>;

export type MetricsBucket = BucketCounts & { from: Date; to: Date };

export const tenthCountsSchema = z.object({
  decided: count,
  approvedUnchanged: count,
  approvedEdited: count,
  rejected: count,
  escalated: count,
  /** 0 to 1; null where nothing was decided. */
  averageConfidence: z.number().nullable(),
});
/** What approvers made of the drafts of one tenth of confidence. */
export type TenthCounts = z.infer<typeof tenthCountsSchema>;

/** `from` and `to` of the confidence, 0 to 1. */
export type CalibrationBucket = TenthCounts & { from: number; to: number };
