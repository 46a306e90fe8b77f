import { z } from 'zod';

/** By what promises are counted. */
export const promiseGroupingTable = {
  WEEK: { description: 'The Monday of the week in which they were due, oldest first.' },
  MONTH: { description: 'The first of the month in which they were due, oldest first.' },
  PROPERTY: { description: "The tenant's property, as it is now; the most promises first." },
} as const;
export type PromiseGrouping = keyof typeof promiseGroupingTable;

export interface PromiseRange {
  /** The days on which they were due, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** Null: of all. */
  propertyNames: readonly string[] | null;
}

const count = z.number().int();

export const promiseRatesSchema = z.object({
  key: z.string().nullable(),
  kept: count,
  partial: count,
  broken: count,
  /** Not judged yet. */
  open: count,
  /** Over all that are judged, 0 to 1; null without any. */
  keptRate: z.number().nullable(),
  /** What was promised by all of them, and what was paid of it, in cents. */
  promisedCents: z.number(),
  paidCents: z.number(),
});
/** How promises that have something in common were kept. */
export type PromiseRates = z.infer<typeof promiseRatesSchema>;
