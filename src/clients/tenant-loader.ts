import DataLoader from 'dataloader';
import type { Tenant } from '../domain/tenant.ts';
import type { CollectionsMonitor } from './collections-monitor.ts';

/** Look-ups that begin within this many milliseconds of each other travel together. */
const windowMs = 5;

/** A call for one tenant this soon after another may be the beginning of a burst: the next one waits as long. */
const burstMs = 50;

/**
 * How soon one call of a burst follows another; twice as long after each, up to the longest. Texts are claimed a few at
 * a time, as they are taken in: with the window alone, 100 at once cost 50 calls. A call for one tenant ends the burst, so
 * texts that come one by one hardly wait.
 */
const firstSpacingMs = 250;
const longestSpacingMs = 1_000;

/**
 * Look-ups of tenants for all turns in flight, a few calls for a burst of them. Nothing is remembered beyond a call. When
 * `full` look-ups wait there is nothing to wait for: no more turns run at once.
 */
export function createTenantLoader(
  { getTenants }: Pick<CollectionsMonitor, 'getTenants'>,
  full: number,
): (id: string) => Promise<Tenant | null> {
  let calledAt = Number.NEGATIVE_INFINITY;
  let spacingMs = 0;
  let waiting = 0;
  let flush = () => {};
  const loader = new DataLoader<string, Tenant | null>((ids) => getTenants(ids), {
    cache: false,
    batchScheduleFn(dispatch) {
      const sinceCallMs = performance.now() - calledAt;
      const heldBackMs = spacingMs - sinceCallMs;
      if (heldBackMs <= 0) spacingMs = 0;
      const timer = setTimeout(() => flush(), Math.max(windowMs, heldBackMs));
      flush = () => {
        clearTimeout(timer);
        calledAt = performance.now();
        const single = sinceCallMs < burstMs ? burstMs : 0;
        spacingMs = waiting > 1 ? Math.min(longestSpacingMs, Math.max(firstSpacingMs, 2 * spacingMs)) : single;
        waiting = 0;
        dispatch();
      };
    },
  });
  return (id) => {
    const tenant = loader.load(id);
    waiting += 1;
    if (waiting >= full) flush();
    return tenant;
  };
}
