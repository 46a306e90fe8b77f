import { type GraphQLType, getNamedType, isInputObjectType, isSpecifiedScalarType } from 'graphql';

/** A table of Markdown; its cells may hold anything but line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A place to link to that no heading of the same words takes away. */
export const anchor = (id: string) => `<a id="${id}"></a>`;

/** A type as it is written in the schema, leading to where it is described; an input is described where it is given. */
export function typeLink(type: GraphQLType): string {
  const named = getNamedType(type);
  if (isSpecifiedScalarType(named) || isInputObjectType(named)) return `\`${type}\``;
  return `[\`${type}\`](types.md#type-${named.name.toLowerCase()})`;
}

/** A description on one line. */
export const words = (description: string | null | undefined) => (description ?? '').replace(/\s*\n\s*/g, ' ');
