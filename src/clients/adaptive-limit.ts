import { BulkheadRejectedError } from 'cockatiel';
import { createQuota, type QuotaWord } from './quota.ts';
import { UpstreamError } from './upstream-error.ts';

/**
 * Calls at once, as many as the service's own answers allow: half as many after one that says that it was too much, one
 * more for each round that goes well (AIMD, as in TCP), and none that its quota has no room for.
 */
export interface AdaptiveLimit {
  /** How many calls may be under way now. */
  limit(): number;
  /** Makes the call when its turn comes. Throws {@link BulkheadRejectedError} where too many wait, or the signal's reason. */
  execute<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** What the service said of its quota, in an answer to a call that is still under way. */
  told(word: QuotaWord): void;
}

export interface AdaptiveLimitOptions {
  /** The most calls at once, and how many it begins with: waiting for an answer costs nothing. */
  most: number;
  /** More than this many waiting are turned away. */
  queue: number;
  /** Milliseconds of this process. */
  now?: () => number;
}

export function createAdaptiveLimit({
  most,
  queue,
  now = () => performance.now(),
}: AdaptiveLimitOptions): AdaptiveLimit {
  const waiting = new Set<() => void>();
  const quota = createQuota(now);
  let limit = most;
  let underWay = 0;
  let loweredAt = Number.NEGATIVE_INFINITY;
  let looksLater = false;

  /** Lets in who waits, as far as there is room. */
  function admit(): void {
    for (const enter of waiting) {
      if (underWay >= Math.floor(limit)) return;
      const waitMs = quota.waitMs();
      if (waitMs > 0) {
        if (looksLater) return;
        looksLater = true;
        const look = () => {
          looksLater = false;
          admit();
        };
        setTimeout(look, waitMs).unref();
        return;
      }
      waiting.delete(enter);
      quota.spend();
      underWay += 1;
      enter();
    }
  }

  function lower(startedAt: number): void {
    // Calls that began earlier tell of the same moment; and one alone is never too many at once.
    if (startedAt <= loweredAt || underWay < 2) return;
    limit = Math.max(1, Math.min(limit, underWay) / 2);
    loweredAt = now();
  }

  const turnOf = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        waiting.delete(enter);
        reject(signal?.reason);
      };
      const enter = () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(enter);
      admit();
    });

  return {
    limit: () => Math.floor(limit),
    async execute(call, signal) {
      signal?.throwIfAborted();
      if (waiting.size >= queue) throw new BulkheadRejectedError(Math.floor(limit), queue);
      await turnOf(signal);
      const startedAt = now();
      try {
        const result = await call();
        limit = Math.min(most, limit + 1 / limit);
        return result;
      } catch (error) {
        if (error instanceof UpstreamError && error.congested) lower(startedAt);
        throw error;
      } finally {
        underWay -= 1;
        admit();
      }
    },
    told(word) {
      quota.told(word, underWay - 1);
      admit();
    },
  };
}
