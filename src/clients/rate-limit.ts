import { setTimeout as sleep } from 'node:timers/promises';

const minuteMs = 60_000;

/**
 * Lets at most `perMinute` calls start in any minute, in the order in which they ask. Waits until a call may start, or
 * until its signal says that nobody waits for it; its place is not given to another then.
 */
export function createRateLimit(perMinute: number): (signal?: AbortSignal) => Promise<void> {
  /** When the last so many calls started or will start, oldest first, in milliseconds of this process. */
  const starts: number[] = [];
  return async (signal) => {
    const now = performance.now();
    const oldest = starts.length < perMinute ? undefined : starts.shift();
    const startAt = oldest === undefined ? now : Math.max(now, oldest + minuteMs);
    starts.push(startAt);
    if (startAt > now) await sleep(startAt - now, undefined, { signal });
  };
}
