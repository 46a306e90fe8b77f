import type { DelinquencyQuery, DelinquentPage } from '../domain/delinquency.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { CollectionsMonitor } from './collections-monitor.ts';
import { UpstreamError } from './upstream-error.ts';
import { upstreamTable } from './upstream-table.ts';

/**
 * The Collections Monitor as somebody may use it who sees some properties only (null: all). Requests carry this one alone: the
 * whole one does not fit where it is asked for.
 */
export interface ScopedMonitor extends CollectionsMonitor {
  readonly properties: readonly string[] | null;
}

/** Tenants of a page when the list is walked. */
const walkPageSize = 100;

/** Pages that are walked for one list; a portfolio of more is asked about one property at a time, by a Monitor that can. */
const mostWalkedPages = 20;

/** How long a Monitor that did not narrow its list is taken not to, in milliseconds: another deployment may. */
const rememberMs = 10 * 60_000;

/**
 * Nothing that the Collections Monitor answers is trusted with scope (B56): whatever has an owner is dropped on the way out
 * unless it is of the properties asked for. Each of its operations says here how; a new one does not compile without.
 */
export function createMonitorScope(
  monitor: CollectionsMonitor,
  now: () => number,
): (properties: readonly string[] | null) => ScopedMonitor {
  let notNarrowedUntil = 0;

  function within(properties: readonly string[]): ScopedMonitor {
    const isOf = ({ propertyName }: Tenant, wanted: readonly string[]) =>
      propertyName !== null && wanted.includes(propertyName);

    const getTenants: CollectionsMonitor['getTenants'] = async (ids, signal) => {
      const tenants = await monitor.getTenants(ids, signal);
      return tenants.map((tenant) =>
        tenant === null || tenant instanceof Error || isOf(tenant, properties) ? tenant : null,
      );
    };

    /** Those of a list who are of the property asked for. One whose entry names no property is judged by their record. */
    async function seen(
      tenants: readonly Tenant[],
      { propertyName }: Pick<DelinquencyQuery, 'propertyName'>,
      signal?: AbortSignal,
    ): Promise<Tenant[]> {
      const wanted = propertyName == null ? properties : properties.filter((property) => property === propertyName);
      const homeless = tenants.filter((tenant) => tenant.propertyName === null).map(({ id }) => id);
      const records = homeless.length === 0 ? [] : await getTenants(homeless, signal);
      const known = new Map(homeless.map((id, index) => [id, records[index] ?? null]));
      return tenants.flatMap((tenant) => {
        const judged = tenant.propertyName === null ? known.get(tenant.id) : tenant;
        return judged == null || judged instanceof Error || !isOf(judged, wanted) ? [] : judged;
      });
    }

    /** All pages, for a list that the Monitor does not narrow: its counts are of everybody. */
    async function walk({ page, pageSize, ...query }: DelinquencyQuery, signal?: AbortSignal): Promise<DelinquentPage> {
      const found: Tenant[] = [];
      for (let walked = 1; ; walked += 1) {
        const part = await monitor.listDelinquent({ ...query, page: walked, pageSize: walkPageSize }, signal);
        found.push(...(await seen(part.tenants, query, signal)));
        if (!part.hasNextPage) break;
        if (walked === mostWalkedPages) {
          const why = `lists more than ${mostWalkedPages * walkPageSize} tenants of other properties too`;
          throw new UpstreamError(upstreamTable.collectionsMonitor.name, 'unavailable', why, { summary: why });
        }
      }
      const tenants = found.slice((page - 1) * pageSize, page * pageSize);
      return { tenants, totalItems: found.length, page, pageSize, hasNextPage: page * pageSize < found.length };
    }

    return {
      properties,
      getTenants,
      async findTenantId(phoneNumber, signal) {
        const id = await monitor.findTenantId(phoneNumber, signal);
        if (id === null) return null;
        const [tenant] = await getTenants([id], signal);
        if (tenant instanceof Error) throw tenant;
        return tenant === null ? null : id;
      },
      async listDelinquent(query, signal) {
        if (now() < notNarrowedUntil) return walk(query, signal);
        const found = await monitor.listDelinquent(query, signal);
        const tenants = await seen(found.tenants, query, signal);
        if (tenants.length === found.tenants.length) return { ...found, tenants };
        notNarrowedUntil = now() + rememberMs;
        return walk(query, signal);
      },
      portfolio: () => Promise.reject(new Error('the figures over all tenants are not of some properties')),
    };
  }

  return (properties) => (properties === null ? { ...monitor, properties } : within(properties));
}
