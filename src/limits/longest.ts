import type { GraphQLField } from 'graphql';

/** The most that a list field shows: a number, or as many rows as the page around it was asked for. */
export type Longest = number | 'page';

/** Every list field says it: the schema does not build without (`src/schema/bounded-lists.ts`). */
export function longestOf(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>): Longest | undefined {
  const { longest } = field.extensions as { longest?: Longest };
  return longest;
}
