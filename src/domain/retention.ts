export interface RetentionSettings {
  /** How long words are kept; null: without end, and only what somebody asks for is erased. */
  months: number | null;
  /** How often is looked whether something is due, in milliseconds. */
  everyMs: number;
}

/**
 * What was said before this is no longer kept. The first of a month, so that a conversation that goes on for years loses its oldest
 * words once a month, and its log gets one entry for it.
 */
export function wordsKeptFrom(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
}
