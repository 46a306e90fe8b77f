import type { CollectionsMonitor } from './collections-monitor.ts';

/** How long it is believed that a property is on record as it was told, in milliseconds; another process may know better. */
const believedMs = 10 * 60_000;

/** Tenants that are believed to be on record; more than a landlord has. */
const maxKnown = 20_000;

export interface RememberingOptions {
  /** Keeps where tenants live, by their ids; null: the record names no property. */
  remember(tenants: ReadonlyMap<string, string | null>): Promise<void>;
  onError(error: unknown): void;
  now(): number;
}

/**
 * The Collections Monitor, whose word on where tenants live is kept, so that lists can be narrowed to properties without
 * asking it. It is kept before a tenant is handed out: what then happens to them is of that property from the start. When
 * it cannot be kept the tenant is handed out all the same, and the next look-up tries again.
 */
export function rememberingProperties<M extends Pick<CollectionsMonitor, 'getTenants'>>(
  monitor: M,
  { remember, onError, now }: RememberingOptions,
): M {
  let known = new Map<string, string | null>();
  let since = now();
  return {
    ...monitor,
    async getTenants(ids, signal) {
      const tenants = await monitor.getTenants(ids, signal);
      if (now() - since > believedMs || known.size > maxKnown) {
        known = new Map();
        since = now();
      }
      const news = new Map<string, string | null>();
      for (const [index, tenant] of tenants.entries()) {
        if (tenant === null || tenant instanceof Error) continue;
        // A record may be asked for by another id than its own.
        for (const id of [tenant.id, ids[index] ?? tenant.id]) {
          if (known.get(id) !== tenant.propertyName) news.set(id, tenant.propertyName);
        }
      }
      if (news.size === 0) return tenants;
      try {
        await remember(news);
        for (const [id, property] of news) known.set(id, property);
      } catch (error) {
        onError(error);
      }
      return tenants;
    },
  };
}
