import type { ModelUsage } from './model-usage.ts';

/** How a length of time is spread, in seconds; null where nothing was measured. */
export interface Percentiles {
  p50: number | null;
  p95: number | null;
  p99: number | null;
}

/** What happened in a window, counted from the log; a rate of nothing is null. */
export interface Metrics {
  /** Texts. */
  received: number;
  /** Replies that the model wrote. */
  drafted: number;
  autoSent: number;
  approved: number;
  /** Those of the approved whose words were changed. */
  edited: number;
  rejected: number;
  /** Escalations raised. */
  escalated: number;
  suppressed: number;
  failed: number;
  /** Plans proposed. */
  paymentPlans: number;
  /** 0 to 1. */
  averageConfidence: number | null;
  /** `autoSent` over `drafted`. */
  autoSendRate: number | null;
  /** The approved over all that a human decided. */
  approvalRate: number | null;
  /** From the receipt of a turn's first text until it was routed. */
  routeSeconds: Percentiles;
  /** From when a draft began to wait until a human decided. */
  decisionSeconds: Percentiles;
  /** What drafting took, by the model that had the last word, the one with the most calls first. */
  modelUsage: ModelUsage[];
}
