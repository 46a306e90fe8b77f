import type { CollectionsTenant } from '../../src/sandbox/tenants.ts';

/** A tenant's record as the Collections Monitor keeps it, with what a test cares about. */
export function tenantRecord(id: string, fields: Partial<CollectionsTenant> = {}): CollectionsTenant {
  return {
    id,
    tenant_id: id,
    tenant_name: 'Dana Reed',
    unit_name: '2B',
    property_name: 'Maple Court',
    amount_owed: '1500.00',
    tenant_portion: '1200.00',
    days_late: 12,
    priority_score: 38.5,
    status: 'active',
    language_preference: 'english',
    created_at: '2025-03-04T14:05:00Z',
    phone_numbers: ['+18605550123'],
    payment_reliability_score: 0.82,
    failed_payment_plans: 1,
    successful_payment_plans: 2,
    ...fields,
  };
}
