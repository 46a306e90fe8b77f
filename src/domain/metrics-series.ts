import type { Metrics } from './metrics.ts';

/** What happened in one stretch of a window, counted as in {@link Metrics}. */
export interface BucketCounts
  extends Pick<
    Metrics,
    'received' | 'autoSent' | 'approved' | 'edited' | 'rejected' | 'escalated' | 'suppressed' | 'failed'
  > {
  /** Drafts that began to wait for an approver. */
  approvalRequested: number;
}

export type MetricsBucket = BucketCounts & { from: Date; to: Date };

/** What approvers made of the drafts of one tenth of confidence. */
export interface TenthCounts {
  decided: number;
  approvedUnchanged: number;
  approvedEdited: number;
  rejected: number;
  escalated: number;
  /** 0 to 1; null where nothing was decided. */
  averageConfidence: number | null;
}

/** `from` and `to` of the confidence, 0 to 1. */
export type CalibrationBucket = TenthCounts & { from: number; to: number };
