import type { Tenant } from '../domain/tenant.ts';
import type { CollectionsMonitor } from './collections-monitor.ts';

/** How long it is believed that a place is on record as it was told, in milliseconds; another process may know better. */
const believedMs = 10 * 60_000;

/** Tenants that are believed to be on record; more than a landlord has. */
const maxKnown = 20_000;

/** Where a tenant lives, and what a search finds them by. Null: the record does not say. */
export type TenantPlace = Pick<Tenant, 'name' | 'unitName' | 'propertyName'>;

export interface RememberingOptions {
  /** Keeps where tenants live, by their ids, and what they are found by. */
  remember(tenants: ReadonlyMap<string, TenantPlace>): Promise<void>;
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
  let known = new Map<string, string>();
  let since = now();
  return {
    ...monitor,
    async getTenants(ids, signal) {
      const tenants = await monitor.getTenants(ids, signal);
      if (now() - since > believedMs || known.size > maxKnown) {
        known = new Map();
        since = now();
      }
      const news = new Map<string, TenantPlace>();
      for (const [index, tenant] of tenants.entries()) {
        if (tenant === null || tenant instanceof Error) continue;
        const { name, unitName, propertyName } = tenant;
        const place = { name, unitName, propertyName };
        // A record may be asked for by another id than its own.
        for (const id of [tenant.id, ids[index] ?? tenant.id]) {
          if (known.get(id) !== keyOf(place)) news.set(id, place);
        }
      }
      if (news.size === 0) return tenants;
      try {
        await remember(news);
        for (const [id, place] of news) known.set(id, keyOf(place));
      } catch (error) {
        onError(error);
      }
      return tenants;
    },
  };
}

const keyOf = ({ name, unitName, propertyName }: TenantPlace) => JSON.stringify([name, unitName, propertyName]);
