import { z } from 'zod';
import { modelUsageSchema } from './model-usage.ts';

export const percentilesSchema = z
  .tuple([z.number(), z.number(), z.number()])
  .nullable()
  .transform((seconds) => ({ p50: seconds?.[0] ?? null, p95: seconds?.[1] ?? null, p99: seconds?.[2] ?? null }));
/** How a length of time is spread, in seconds; null where nothing was measured. */
export type Percentiles = z.infer<typeof percentilesSchema>;

const count = z.number().int();

export const metricsSchema = z.object({
  /** Texts. */
  received: count,
  /** Replies that the model wrote. */
  drafted: count,
  autoSent: count,
  approved: count,
  /** Those of the approved whose words were changed. */
  edited: count,
  rejected: count,
  /** Texts that a person sent against failing checks or a hold. */
  overrides: count,
  /** Escalations raised. */
  escalated: count,
  suppressed: count,
  failed: count,
  /** Plans proposed. */
  paymentPlans: count,
  /** By when the ledger showed it. */
  promisesKept: count,
  /** Those paid in part among them. */
  promisesBroken: count,
  /** 0 to 1. */
  averageConfidence: z.number().nullable(),
  /** `autoSent` over `drafted`. */
  autoSendRate: z.number().nullable(),
  /** The approved over all that a human decided. */
  approvalRate: z.number().nullable(),
  /** From the receipt of a turn's first text until it was routed. */
  routeSeconds: percentilesSchema,
  /** From when a draft began to wait until a human decided. */
  decisionSeconds: percentilesSchema,
  /** What drafting took, by the model that had the last word, the one with the most calls first. */
  modelUsage: z.array(modelUsageSchema),
});
/** What happened in a window, counted from the log; a rate of nothing is null. */
export type Metrics = z.infer<typeof metricsSchema>;
