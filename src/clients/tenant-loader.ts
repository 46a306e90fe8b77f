import DataLoader from 'dataloader';
import type { Tenant } from '../domain/tenant.ts';
import type { CollectionsMonitor } from './collections-monitor.ts';

/** Look-ups that begin within this many milliseconds of each other travel together. */
const windowMs = 5;

/**
 * How soon one call of a burst follows another: twice as long each time, up to the longest. Texts are claimed a few at a
 * time, as they are taken in: with the window alone, 100 at once cost 50 calls. Between calls and time, time wins: 100 at once
 * may cost ten calls, and none of their look-ups waits longer than a tenth of a second.
 */
const firstSpacingMs = 25;
const longestSpacingMs = 100;

/**
 * Look-ups of tenants for all turns in flight, a few calls for a burst of them: what comes while a call is under way is the next
 * call, unless that one takes long. Nothing is remembered beyond a call. When `full` look-ups wait there is nothing to wait
 * for: no more turns run at once.
 */
export function createTenantLoader(
  { getTenants }: Pick<CollectionsMonitor, 'getTenants'>,
  full: number,
): (id: string) => Promise<Tenant | null> {
  let calledAt = Number.NEGATIVE_INFINITY;
  let spacingMs = firstSpacingMs;
  let underWay = 0;
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;
  /** Sends what waits; null: nothing does. */
  let send: (() => void) | null = null;

  function flush(): void {
    clearTimeout(timer);
    calledAt = performance.now();
    // A call for one tenant ends the burst.
    spacingMs = waiting > 1 ? Math.min(longestSpacingMs, 2 * spacingMs) : firstSpacingMs;
    waiting = 0;
    const dispatch = send;
    send = null;
    dispatch?.();
  }

  function schedule(): void {
    if (send === null) return;
    clearTimeout(timer);
    const heldBackMs = (underWay === 0 ? spacingMs : longestSpacingMs) - (performance.now() - calledAt);
    timer = setTimeout(flush, Math.max(windowMs, heldBackMs));
  }

  const loader = new DataLoader<string, Tenant | null>(
    async (ids) => {
      underWay += 1;
      try {
        return await getTenants(ids);
      } finally {
        underWay -= 1;
        schedule();
      }
    },
    {
      cache: false,
      batchScheduleFn(dispatch) {
        send = dispatch;
        schedule();
      },
    },
  );
  return (id) => {
    const tenant = loader.load(id);
    waiting += 1;
    if (waiting >= full) flush();
    return tenant;
  };
}
