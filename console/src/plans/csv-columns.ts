import type { PlanRowFragment } from '../graphql/generated/graphql.ts';
import { type CsvColumns, dollars, homeColumns } from '../parts/csv.ts';

export const planColumns: CsvColumns<PlanRowFragment> = {
  id: ({ id }) => id,
  createdAt: ({ createdAt }) => createdAt,
  status: ({ status }) => status,
  ...homeColumns(({ tenant }) => tenant),
  amount: ({ amountCents }) => dollars(amountCents),
  interval: ({ interval }) => interval,
  installments: ({ installments }) => installments,
  startDate: ({ startDate }) => startDate,
  total: ({ totalCents }) => dollars(totalCents),
  coverage: ({ coverage }) => coverage,
  autoApprovable: ({ autoApprovable }) => autoApprovable,
  issues: ({ issues }) => issues.join(' '),
  conversation: ({ workflow }) => workflow?.conversation.id,
  message: ({ workflow }) => workflow?.message,
};
