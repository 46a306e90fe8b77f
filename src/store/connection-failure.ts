/** Postgres answers with an SQLSTATE, five letters long. `EPIPE` and its like have as many, but come from the network. */
export function isSqlState(code: unknown): code is string {
  return typeof code === 'string' && /^(?!E[A-Z]{4})[0-9A-Z]{5}$/.test(code);
}

/**
 * Whether the database could not be asked, rather than answered: no SQLSTATE at all, or one of the classes 08, 53 and
 * 57, which are about the connection and the server's state.
 */
export function isConnectionFailure(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return !isSqlState(code) || /^(08|53|57)/.test(code);
}
