import { setTimeout as sleep } from 'node:timers/promises';
import type { BackfillBatch } from './operations/backfills.ts';

export interface FillUpOptions {
  next(limit: number): Promise<BackfillBatch>;
  /** Hears of each backfill that is done. */
  onDone(backfill: { name: string; rows: number }): void;
  /** Stops after the batch that runs. */
  signal: AbortSignal;
  /** Hears of a batch that failed, which is tried again later; without it the first failure is thrown. */
  onError?: (error: unknown) => void;
}

/** Whoever writes to one of the rows waits for their batch, so it is short, in milliseconds. */
const batchMs = 100;

/**
 * A busy machine takes 100 ms for the shortest of batches: fewer rows would hold nobody up for less, and would never come to an end.
 */
const [fewestRows, mostRows] = [500, 10_000];

/** How often it is asked whether another process is done. */
const elsewhereMs = 1_000;

const afterFailureMs = 30_000;

/**
 * Fills what migrations left to be filled, in short batches with as long a pause after each, so that at least half of the time is
 * for those who are served. What was filled stays filled, whenever this ends.
 */
export async function fillUp({ next, onDone, signal, onError }: FillUpOptions): Promise<void> {
  let size = fewestRows;
  while (!signal.aborted) {
    const startedAt = performance.now();
    const batch = await next(size).catch((error: unknown) => {
      if (onError === undefined) throw error;
      onError(error);
      return null;
    });
    if (batch === null) {
      size = fewestRows;
      await pause(afterFailureMs, signal);
      continue;
    }
    const tookMs = performance.now() - startedAt;
    if (batch.state === 'none') return;
    if (batch.state === 'filled') {
      size = sizeAfter(size, tookMs);
      if (batch.done) onDone({ name: batch.name, rows: batch.rows });
    }
    await pause(batch.state === 'filled' ? tookMs : elsewhereMs, signal);
  }
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => undefined);

/** At most twice as many: the first rows may have been cheap by chance. */
export function sizeAfter(size: number, tookMs: number): number {
  const fitting = Math.floor((size * batchMs) / Math.max(1, tookMs));
  return Math.min(mostRows, Math.max(fewestRows, Math.min(fitting, size * 2)));
}
