/** What calls of a model took. */
export interface ModelUsage {
  calls: number;
  promptTokens: number;
  completionTokens: number;
  milliseconds: number;
  /** Null where no price is configured for one of them. */
  costCents: number | null;
}

/** What a model costs, in cents for a million tokens. */
export interface ModelPrice {
  promptCents: number;
  completionCents: number;
}

export const noUsage: ModelUsage = { calls: 0, promptTokens: 0, completionTokens: 0, milliseconds: 0, costCents: 0 };

export function addUsage(a: ModelUsage, b: ModelUsage): ModelUsage {
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
  { promptTokens, completionTokens }: Pick<ModelUsage, 'promptTokens' | 'completionTokens'>,
  price: ModelPrice | null,
): number | null {
  if (price === null) return null;
  return (promptTokens * price.promptCents + completionTokens * price.completionCents) / 1_000_000;
}
