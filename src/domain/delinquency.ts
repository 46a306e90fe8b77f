import type { Tenant } from './tenant.ts';

/** What narrows the list of tenants who owe; what is absent does not. Pages count from 1, at most 100 tenants each. */
export interface DelinquencyQuery {
  minDaysLate?: number | null | undefined;
  minAmountOwedCents?: number | null | undefined;
  propertyName?: string | null | undefined;
  status?: string | null | undefined;
  page: number;
  pageSize: number;
}

export interface DelinquentPage {
  tenants: Tenant[];
  totalItems: number;
  page: number;
  pageSize: number;
  hasNextPage: boolean;
}

export interface Portfolio {
  totalDelinquentTenants: number;
  totalAmountOwedCents: number;
  averageDaysLate: number;
}
