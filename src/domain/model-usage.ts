import { z } from 'zod';

const callUsageSchema = z.object({
  calls: z.number().int(),
  promptTokens: z.number().int(),
  completionTokens: z.number().int(),
  milliseconds: z.number().int(),
  /** Null where no price is configured for one of them. */
  costCents: z.number().nullable(),
});
/** What calls of models took. */
export type CallUsage = z.infer<typeof callUsageSchema>;

export const modelUsageSchema = callUsageSchema.extend({ model: z.string() });
/** What calls took, and the model that had the last word. */
export type ModelUsage = z.infer<typeof modelUsageSchema>;

/** What a model costs, in cents for a million tokens. */
export interface ModelPrice {
  promptCents: number;
  completionCents: number;
}

export const noUsage: CallUsage = { calls: 0, promptTokens: 0, completionTokens: 0, milliseconds: 0, costCents: 0 };

export function addUsage(a: CallUsage, b: CallUsage): CallUsage {
  return {
    calls: a.calls + b.calls,
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    milliseconds: a.milliseconds + b.milliseconds,
    costCents: a.costCents === null || b.costCents === null ? null : a.costCents + b.costCents,
  };
}

/** `price` null: none is configured. */
export function costOf(
  { promptTokens, completionTokens }: Pick<CallUsage, 'promptTokens' | 'completionTokens'>,
  price: ModelPrice | null,
): number | null {
  if (price === null) return null;
  return (promptTokens * price.promptCents + completionTokens * price.completionCents) / 1_000_000;
}
