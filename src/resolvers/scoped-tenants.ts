import type { CollectionsMonitor } from '../clients/collections-monitor.ts';

/** Tenants as somebody sees them who may see some properties only (null: all): whoever lives elsewhere is unknown. */
export function scopedTenants(
  { getTenants }: Pick<CollectionsMonitor, 'getTenants'>,
  properties: readonly string[] | null,
): Pick<CollectionsMonitor, 'getTenants'> {
  if (properties === null) return { getTenants };
  return {
    async getTenants(ids, signal) {
      const tenants = await getTenants(ids, signal);
      return tenants.map((tenant) => {
        if (tenant === null || tenant instanceof Error) return tenant;
        return tenant.propertyName !== null && properties.includes(tenant.propertyName) ? tenant : null;
      });
    },
  };
}
