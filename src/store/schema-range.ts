/** What a database says of its schema: its newest migration, and the oldest code (by its own newest) that may run on it. */
export interface SchemaVersions {
  /** Null: its migrations were deployed without a book of them. */
  newest: string | null;
  servesFrom: string;
}

/**
 * Why code whose newest migration is `known` cannot work on a schema, in words; null: it can. A later schema serves the
 * code of the release before, so that versions can run side by side while they are exchanged, in either direction.
 */
export function misfit(known: string, { newest, servesFrom }: SchemaVersions): string | null {
  if (known < servesFrom)
    return `it is of migration ${newest ?? '?'}, which serves code from ${servesFrom} on; this code is of ${known}`;
  if (newest !== null && newest < known) return `it is of migration ${newest}, and this code needs ${known}`;
  return null;
}
