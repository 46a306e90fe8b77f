import type { ValueTable } from '../domain/value-table.ts';
import { builder } from './builder.ts';

type ValuesOf<Table extends ValueTable> = {
  [Name in keyof Table & string as Uppercase<Name>]: { value: Name; description: string };
};

/** The GraphQL enum of a table of values; what is in small letters there is in capitals here. */
export function enumOf<Table extends ValueTable>(name: string, description: string, table: Table) {
  const values = Object.entries(table).map(([value, row]) => [
    value.toUpperCase(),
    { value, description: row.description },
  ]);
  return builder.enumType(name, { description, values: Object.fromEntries(values) as ValuesOf<Table> });
}
