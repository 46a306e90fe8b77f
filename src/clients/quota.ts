/** A service's word on its quota of calls: how many there are, how many are left, and when all are back, in milliseconds. */
export interface QuotaWord {
  most: number;
  remaining: number;
  resetMs: number;
}

/** The quota of a service as its answers tell it, and as it fills up in between. */
export interface Quota {
  /** `underWay`: calls that the service may not have counted yet. */
  told(word: QuotaWord, underWay: number): void;
  /** How long until there is one call left, in milliseconds; 0: there is. */
  waitMs(): number;
  spend(): void;
}

/** However little is left, calls are tried again after this, in milliseconds: the word may have been a mistake. */
const longestWaitMs = 60_000;

export function createQuota(now: () => number): Quota {
  /** As of `at`; more come back steadily. Null: nobody has said. */
  let known: { left: number; perMs: number; most: number; at: number } | null = null;

  const leftIn = (state: NonNullable<typeof known>) =>
    Math.min(state.most, state.left + (now() - state.at) * state.perMs);

  return {
    told({ most, remaining, resetMs }, underWay) {
      const used = Math.max(1, most - remaining);
      known = { left: remaining - underWay, perMs: used / Math.max(1, resetMs), most, at: now() };
    },
    waitMs() {
      if (known === null) return 0;
      const left = leftIn(known);
      return left >= 1 ? 0 : Math.min(longestWaitMs, Math.ceil((1 - left) / known.perMs));
    },
    spend() {
      if (known !== null) known = { ...known, left: leftIn(known) - 1, at: now() };
    },
  };
}

const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** OpenAI's headers: `x-ratelimit-limit-requests: 500`, `…-remaining-requests: 499`, `…-reset-requests: 6m0.5s`. */
export function quotaOf(headers: Headers): QuotaWord | null {
  const most = wholeIn(headers.get('x-ratelimit-limit-requests'));
  const remaining = wholeIn(headers.get('x-ratelimit-remaining-requests'));
  const resetMs = millisecondsIn(headers.get('x-ratelimit-reset-requests'));
  if (most === null || remaining === null || resetMs === null || most === 0 || remaining > most) return null;
  return { most, remaining, resetMs };
}

const wholeIn = (word: string | null) => (word !== null && /^\d{1,9}$/.test(word) ? Number(word) : null);

function millisecondsIn(word: string | null): number | null {
  if (word === null || !/^(\d{1,9}(\.\d{1,9})?(ms|s|m|h|d)){1,5}$/.test(word)) return null;
  const parts = word.matchAll(/([\d.]+)(ms|s|m|h|d)/g);
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
}
