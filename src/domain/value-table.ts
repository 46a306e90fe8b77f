/**
 * A closed set of values, each by its name, with what the public API says of it. What else belongs to a value stands in
 * its row; types, database rows, GraphQL enums and the console's words follow from the table.
 */
export type ValueTable = Readonly<Record<string, { readonly description: string }>>;

/** The names of the values, in the order of the table. */
export function namesOf<Table extends ValueTable>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
