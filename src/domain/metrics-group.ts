import { z } from 'zod';
import { metricsSchema, percentilesSchema } from './metrics.ts';

/** By what decisions about drafts are counted. */
export const metricsGroupingTable = {
  LANGUAGE: { description: 'The language of the draft, ISO 639-1.' },
  PROPERTY: { description: "The tenant's property, as it is now." },
  APPROVER: { description: 'Who decided, by their id; what nobody decided has no key.' },
  ROUTE: { description: 'Where the checks sent the turn.' },
} as const;
export type MetricsGrouping = keyof typeof metricsGroupingTable;

export const metricsGroupSchema = metricsSchema
  .pick({ autoSent: true, approved: true, edited: true, rejected: true, escalated: true, approvalRate: true })
  .extend({
    key: z.string().nullable(),
    approvalRequested: z.number().int(),
    /** From the receipt of the text that began the turn until a person decided. */
    textSeconds: percentilesSchema,
    /** From when the draft began to wait. */
    decisionSeconds: percentilesSchema,
  });
/** What became of the drafts of a range that have something in common. */
export type MetricsGroup = z.infer<typeof metricsGroupSchema>;

export interface GroupedRange {
  from: Date;
  to: Date;
  /** Null: of all. */
  languages: readonly string[] | null;
  propertyNames: readonly string[] | null;
}
