import type { PromiseRowFragment } from '../graphql/generated/graphql.ts';
import { type CsvColumns, dollars } from '../parts/csv.ts';

export const promiseColumns: CsvColumns<PromiseRowFragment> = {
  id: ({ id }) => id,
  dueDate: ({ dueDate }) => dueDate,
  status: ({ status }) => status,
  amount: ({ amountCents }) => dollars(amountCents),
  paid: ({ paidCents }) => dollars(paidCents),
  tenant: ({ tenant }) => tenant?.name,
  remindedAt: ({ remindedAt }) => remindedAt,
  evidence: ({ evidence }) => evidence,
  conversation: ({ conversation }) => conversation?.id,
};
