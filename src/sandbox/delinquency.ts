import type { CollectionsTenant } from './tenants.ts';

/** What a list of delinquent tenants can be narrowed by, and which page of it is wanted. */
export interface DelinquencyQuery {
  minDaysLate: number;
  minAmountOwedCents: number;
  propertyName: string | undefined;
  status: string | undefined;
  page: number;
  pageSize: number;
}

/** One page of tenants who owe money, the most pressing first. */
export function delinquentPage(
  tenants: readonly CollectionsTenant[],
  query: DelinquencyQuery,
): { tenants: Partial<CollectionsTenant>[]; pagination: object } {
  const { page, pageSize } = query;
  const matching = delinquent(tenants)
    .filter((tenant) => tenant.days_late >= query.minDaysLate)
    .filter((tenant) => cents(tenant.amount_owed) >= query.minAmountOwedCents)
    .filter((tenant) => query.propertyName === undefined || tenant.property_name === query.propertyName)
    .filter((tenant) => query.status === undefined || tenant.status === query.status)
    .toSorted((one, other) => other.priority_score - one.priority_score);
  const totalPages = Math.ceil(matching.length / pageSize);
  return {
    tenants: matching.slice((page - 1) * pageSize, page * pageSize).map(withoutPhonesAndPlans),
    pagination: {
      total_items: matching.length,
      page,
      page_size: pageSize,
      total_pages: totalPages,
      has_next: page < totalPages,
      has_prev: page > 1,
    },
  };
}

/** The figures over every tenant who owes money. */
export function delinquencyStats(tenants: readonly CollectionsTenant[]): object {
  const owing = delinquent(tenants);
  const totalCents = owing.reduce((sum, tenant) => sum + cents(tenant.amount_owed), 0);
  const totalDays = owing.reduce((sum, tenant) => sum + tenant.days_late, 0);
  const count = Math.max(owing.length, 1);
  return {
    total_delinquent_tenants: owing.length,
    total_amount_owed: dollars(totalCents),
    average_amount_owed: dollars(Math.round(totalCents / count)),
    average_days_late: Math.round((totalDays / count) * 10) / 10,
    status_breakdown: countBy(owing, (tenant) => tenant.status),
    property_breakdown: countBy(owing, (tenant) => tenant.property_name),
    priority_distribution: { high: 0, medium: 0, low: 0, ...countBy(owing, priorityBand) },
    days_late_breakdown: { range_0_30: 0, range_31_60: 0, range_60_plus: 0, ...countBy(owing, daysLateBand) },
  };
}

function delinquent(tenants: readonly CollectionsTenant[]): CollectionsTenant[] {
  return tenants.filter((tenant) => cents(tenant.amount_owed) > 0);
}

function withoutPhonesAndPlans(tenant: CollectionsTenant): Partial<CollectionsTenant> {
  const { phone_numbers, failed_payment_plans, successful_payment_plans, ...rest } = tenant;
  return rest;
}

function priorityBand(tenant: CollectionsTenant): string {
  if (tenant.priority_score >= 70) return 'high';
  return tenant.priority_score >= 40 ? 'medium' : 'low';
}

function daysLateBand(tenant: CollectionsTenant): string {
  if (tenant.days_late <= 30) return 'range_0_30';
  return tenant.days_late <= 60 ? 'range_31_60' : 'range_60_plus';
}

function countBy(tenants: CollectionsTenant[], band: (tenant: CollectionsTenant) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const tenant of tenants) counts[band(tenant)] = (counts[band(tenant)] ?? 0) + 1;
  return counts;
}

/** Money in this service has exactly two decimals, so its digits are its cents. */
function cents(money: string): number {
  return Number(money.replace('.', ''));
}

function dollars(amountCents: number): string {
  return (amountCents / 100).toFixed(2);
}
