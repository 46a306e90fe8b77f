/** First wait and longest wait between two attempts at a turn, in milliseconds. */
export interface BackoffLimits {
  firstMs: number;
  longestMs: number;
}

/**
 * How many attempts would have been made in `failingMs` if each had counted: what was spared all the time waits longer and
 * longer all the same.
 */
export function attemptsWithin(failingMs: number, { firstMs }: BackoffLimits): number {
  return Math.floor(Math.log2(1 + failingMs / firstMs)) + 1;
}

/**
 * How long to wait before the next attempt: doubling from `firstMs` up to `longestMs`, then jittered down to half so
 * that turns that failed together do not come back together. An upstream service's own `Retry-After` counts instead, to the
 * second (B36); one of nothing says nothing, and must not use up the attempts at once.
 */
export function backoffMs(attempt: number, retryAfterMs: number | null, random: number, limits: BackoffLimits): number {
  const full = Math.min(limits.longestMs, limits.firstMs * 2 ** Math.max(0, attempt - 1));
  const jittered = full * (0.5 + random / 2);
  return retryAfterMs ? retryAfterMs + random * Math.min(limits.firstMs, 1_000) : jittered;
}
