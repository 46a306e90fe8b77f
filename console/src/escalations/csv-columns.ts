import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import { type CsvColumns, homeColumns } from '../parts/csv.ts';
import { phoneNumberText } from '../parts/phone-number.ts';

export const escalationColumns: CsvColumns<EscalationRowFragment> = {
  id: ({ id }) => id,
  createdAt: ({ createdAt }) => createdAt,
  type: ({ type }) => type,
  severity: ({ severity }) => severity,
  status: ({ status }) => status,
  dueAt: ({ dueAt }) => dueAt,
  ...homeColumns(({ conversation }) => conversation?.tenant),
  phoneNumber: ({ conversation }) => conversation && phoneNumberText(conversation.phoneNumber),
  conversation: ({ conversation }) => conversation?.id,
  reason: ({ reason }) => reason,
  automatic: ({ automatic }) => automatic,
  acknowledgedBy: ({ acknowledgedBy, acknowledger }) => acknowledger?.name ?? acknowledgedBy,
  resolvedBy: ({ resolvedBy, resolver }) => resolver?.name ?? resolvedBy,
  resolution: ({ resolution }) => resolution,
};
