import type { TenantFactsFragment } from '../graphql/generated/graphql.ts';
import type { KnownFact } from './fill-form.ts';
import { formatsOf } from './format.ts';

/** What the ledger says of a tenant, as texts state it; money as the API writes it. */
export function factsOfTenant(tenant: TenantFactsFragment | null | undefined): KnownFact[] {
  if (tenant == null) return [];
  const { money } = formatsOf('en');
  const known = (field: string, name: string, value: string | null) =>
    value === null || tenant.unknownFields.includes(field) ? [] : [{ name, value }];
  return [
    ...known('name', 'tenant', tenant.name),
    ...known('unitName', 'unit', tenant.unitName),
    ...known('propertyName', 'property', tenant.propertyName),
    { name: 'amount owed', value: money(tenant.amountOwedCents) },
    ...known('tenantPortionCents', "tenant's portion", money(tenant.tenantPortionCents)),
    ...known('daysLate', 'days late', String(tenant.daysLate)),
  ];
}
