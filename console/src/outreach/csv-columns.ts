import { type CsvColumns, dollars, homeColumns } from '../parts/csv.ts';
import type { OutreachTenant } from './use-tenants.ts';

export const tenantColumns: CsvColumns<OutreachTenant> = {
  id: ({ id }) => id,
  ...homeColumns((tenant) => tenant),
  amountOwed: ({ amountOwedCents }) => dollars(amountOwedCents),
  daysLate: ({ daysLate }) => daysLate,
  language: ({ language }) => language,
  lastTextedAt: ({ lastTextedAt }) => lastTextedAt,
  hasWritten: ({ hasWritten }) => hasWritten,
  obstacle: ({ outreachObstacle }) => outreachObstacle,
};
