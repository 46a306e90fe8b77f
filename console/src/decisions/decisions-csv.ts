import type { DecisionRowFragment } from '../graphql/generated/graphql.ts';
import { csvOf } from '../parts/csv.ts';

const columns = ['at', 'kind', 'by', 'name', 'conversation', 'tenant', 'unit', 'property', 'detail'] as const;

/** Decisions for a spreadsheet, one a line, by the API's own names. */
export function decisionsCsv(rows: readonly DecisionRowFragment[]): string {
  return csvOf([
    columns,
    ...rows.map(({ at, kind, by, person, conversation, detail }) => [
      at,
      kind ?? '',
      by,
      person?.name ?? '',
      conversation?.id ?? '',
      conversation?.tenant?.name ?? '',
      conversation?.tenant?.unitName ?? '',
      conversation?.tenant?.propertyName ?? '',
      detail ?? '',
    ]),
  ]);
}
