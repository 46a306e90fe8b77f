import type { FormRowFragment } from '../graphql/generated/graphql.ts';
import type { CsvColumns } from '../parts/csv.ts';

export const formColumns: CsvColumns<FormRowFragment> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  language: ({ language }) => language,
  text: ({ text }) => text,
  intents: ({ intents }) => intents.join(' '),
  conditions: ({ conditions }) => conditions.join(' '),
  origin: ({ origin }) => origin,
  approvals: ({ approvals }) => approvals,
  approvers: ({ approvers }) => approvers,
  rejections: ({ rejections }) => rejections,
  decidedBy: ({ decidedBy }) => decidedBy,
  decidedAt: ({ decidedAt }) => decidedAt,
  createdAt: ({ createdAt }) => createdAt,
};
