import DataLoader from 'dataloader';
import type { Tenant } from '../domain/tenant.ts';
import type { CollectionsMonitor } from './collections-monitor.ts';

/** Look-ups that begin within this many milliseconds of each other travel together. */
const windowMs = 5;

/** A call for one tenant may be the beginning of a burst: the next one follows no sooner. */
const burstMs = 50;

/**
 * How soon one call of a burst follows another; four times as long after the first, up to the longest. Texts are claimed a
 * few at a time, as they are taken in: with the window alone, 100 at once cost 50 calls. So 100 texts that come within a
 * second and a half cost at most four. A call for one tenant ends the burst, so texts that come one by one hardly wait.
 */
const firstSpacingMs = 300;
const spacingGrowth = 4;
const longestSpacingMs = 1_200;

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
      const heldBackMs = spacingMs - (performance.now() - calledAt);
      if (heldBackMs <= 0) spacingMs = 0;
      const timer = setTimeout(() => flush(), Math.max(windowMs, heldBackMs));
      flush = () => {
        clearTimeout(timer);
        calledAt = performance.now();
        const next = Math.min(longestSpacingMs, Math.max(firstSpacingMs, spacingGrowth * spacingMs));
        spacingMs = waiting > 1 ? next : burstMs;
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
