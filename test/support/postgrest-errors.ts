import { DatabaseError } from 'pg';

/** An error as PostgREST answers it. */
export class PostgrestError extends Error {
  readonly status: number;
  readonly body: { code: string; message: string; details: string | null; hint: string | null };
  constructor(
    status: number,
    code: string,
    message: string,
    details: string | null = null,
    hint: string | null = null,
  ) {
    super(message);
    this.status = status;
    this.body = { code, message, details, hint };
  }
}

export function noSuchFunction(name: string, given: readonly string[], hint: string | null): PostgrestError {
  const names = given.join(', ');
  const searched = given.length === 0 ? 'without parameters' : `with parameter${given.length > 1 ? 's' : ''} ${names}`;
  return new PostgrestError(
    404,
    'PGRST202',
    `Could not find the function public.${name}${given.length === 0 ? ' without parameters' : `(${names})`} in the schema cache`,
    `Searched for the function public.${name} ${searched} or with a single unnamed json/jsonb parameter, but no matches were found in the schema cache.`,
    hint,
  );
}

/** What became of a statement that failed, for a caller who acts as `role`. */
export function postgrestErrorOf(error: unknown, role: string): PostgrestError {
  if (error instanceof PostgrestError) return error;
  const { message } = error as Error;
  if (error instanceof DatabaseError && error.code !== undefined) {
    const status = statusOf(error.code, message, role);
    return new PostgrestError(status, error.code, message, error.detail ?? null, error.hint ?? null);
  }
  if (message.startsWith('timeout exceeded')) {
    return new PostgrestError(504, 'PGRST003', 'Timed out acquiring connection from connection pool.');
  }
  return new PostgrestError(503, 'PGRST001', 'Database client error. Retrying the connection.', message);
}

/** PostgREST's table, the first match counting. https://docs.postgrest.org/en/stable/references/errors.html */
const statuses: readonly [prefix: string, status: number][] = [
  ['08', 503],
  ['09', 500],
  ['0L', 403],
  ['0P', 403],
  ['21000', 500],
  ['23503', 409],
  ['23505', 409],
  ['25006', 405],
  ['25', 500],
  ['28', 403],
  ['2D', 500],
  ['38', 500],
  ['39', 500],
  ['3B', 500],
  ['40', 500],
  ['53400', 500],
  ['53', 503],
  ['54', 500],
  ['55', 500],
  ['57P01', 503],
  ['57', 500],
  ['58', 500],
  ['F0', 500],
  ['HV', 500],
  ['P0001', 400],
  ['P0', 500],
  ['XX', 500],
  ['42883', 404],
  ['42P01', 404],
  ['42P17', 500],
];

function statusOf(code: string, message: string, role: string): number {
  if (code === '42501') return role === 'anon' ? 401 : 403;
  if (code === '22023' && /^role .* does not exist$/.test(message)) return 401;
  return statuses.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 400;
}
