/** What stands in a cell; nothing where there is nothing to say. */
export type CsvValue = string | number | boolean | null | undefined;

/** The columns of a file, by their names: the API's own where it has one. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => CsvValue>>;

/** Rows for a spreadsheet, which runs nothing of it: what would be a formula is text. */
export function csvOf<Row>(columns: CsvColumns<Row>, rows: readonly Row[]): string {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((told) => told(row)))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** Also in the wide forms of East Asian keyboards, and behind a line break. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: CsvValue): string {
  if (typeof value !== 'string') return value == null ? '' : String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Money as a spreadsheet adds it up: dollars. */
export const dollars = (cents: number | null | undefined): number | null => (cents == null ? null : cents / 100);

interface Home {
  name: string | null;
  unitName: string | null;
  propertyName: string | null;
}

/** Whose row it is. */
export const homeColumns = <Row>(tenantOf: (row: Row) => Home | null | undefined): CsvColumns<Row> => ({
  tenant: (row) => tenantOf(row)?.name,
  unit: (row) => tenantOf(row)?.unitName,
  property: (row) => tenantOf(row)?.propertyName,
});
