import type { DecisionRowFragment } from '../graphql/generated/graphql.ts';
import { type CsvColumns, homeColumns } from '../parts/csv.ts';

export const decisionColumns: CsvColumns<DecisionRowFragment> = {
  at: ({ at }) => at,
  kind: ({ kind }) => kind,
  by: ({ by }) => by,
  name: ({ person }) => person?.name,
  conversation: ({ conversation }) => conversation?.id,
  ...homeColumns(({ conversation }) => conversation?.tenant),
  detail: ({ detail }) => detail,
};
