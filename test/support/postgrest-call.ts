import pg from 'pg';
import { noSuchFunction, PostgrestError, postgrestErrorOf } from './postgrest-errors.ts';
import type { Claims } from './supabase-keys.ts';

/** A function as PostgREST's schema cache knows it. */
interface Routine {
  args: { name: string; type: string; required: boolean }[];
  returns: 'void' | 'scalar' | 'composite';
  returnsSet: boolean;
  /** Neither stable nor immutable: only such a function may write. */
  volatile: boolean;
}

const { escapeIdentifier, escapeLiteral } = pg;

/** Calls a function of the schema `public` in a transaction of its own; null where it returns void. */
export async function callRoutine(pool: pg.Pool, claims: Claims, name: string, body: string): Promise<string | null> {
  const given = argumentsOf(body);
  const client = await pool.connect().catch((error: unknown) => {
    throw postgrestErrorOf(error, claims.role);
  });
  // A connection that breaks between two statements is told by the next one.
  const ignore = () => {};
  client.on('error', ignore);
  let broken = false;
  try {
    const routine = await findRoutine(client, name, given);
    await client.query(`begin isolation level read committed ${routine.volatile ? 'read write' : 'read only'};
      select set_config('search_path', '"public", "extensions"', true), set_config('role', ${escapeLiteral(claims.role)}, true),
        set_config('request.jwt.claims', ${escapeLiteral(JSON.stringify(claims))}, true),
        set_config('request.method', 'POST', true), set_config('request.path', ${escapeLiteral(`/rpc/${name}`)}, true)`);
    const { rows } = await client.query<{ body: string }>(
      statementOf(name, routine, given),
      given.length > 0 ? [body] : [],
    );
    await client.query('commit');
    return routine.returns === 'void' ? null : (rows[0]?.body ?? 'null');
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw postgrestErrorOf(error, claims.role);
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

function argumentsOf(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.keys(value).sort();
  } catch {
    // Told below, like a body that is no object.
  }
  throw new PostgrestError(400, 'PGRST102', 'Empty or invalid json');
}

async function findRoutine(client: pg.PoolClient, name: string, given: readonly string[]): Promise<Routine> {
  const { rows } = await client.query<Routine>(
    `select p.proretset as "returnsSet", p.provolatile = 'v' as volatile,
       case when t.typname = 'void' then 'void' when t.typtype = 'c' or t.typname = 'record' then 'composite'
            else 'scalar' end as returns,
       (select coalesce(json_agg(json_build_object('name', p.proargnames[a.place], 'type', format_type(a.type, null),
                 'required', a.place <= p.pronargs - p.pronargdefaults) order by a.place), '[]')
        from unnest(p.proargtypes::oid[]) with ordinality a(type, place)) as args
     from pg_proc p join pg_type t on t.oid = p.prorettype
     where p.pronamespace = 'public'::regnamespace and p.proname = $1 and t.typname <> 'trigger'`,
    [name],
  );
  const fitting = rows.filter(
    ({ args }) =>
      given.every((argument) => args.some((known) => known.name === argument)) &&
      args.every((known) => !known.required || given.includes(known.name)),
  );
  const [routine, another] = fitting;
  if (routine === undefined) {
    const other = rows[0]?.args.map((known) => known.name).sort();
    throw noSuchFunction(
      name,
      given,
      other ? `Perhaps you meant to call the function public.${name}(${other.join(', ')})` : null,
    );
  }
  if (another !== undefined) {
    throw new PostgrestError(300, 'PGRST203', 'Could not choose the best candidate function between several');
  }
  return routine;
}

/** The statement that PostgREST makes of a call: arguments cast by `json_to_record`, the result as one JSON text. */
function statementOf(name: string, { args, returns, returnsSet }: Routine, given: readonly string[]): string {
  const used = args.filter((argument) => given.includes(argument.name));
  const columns = used.map(({ name: column, type }) => `${escapeIdentifier(column)} ${type}`).join(', ');
  const passed = used.map(
    ({ name: column }) => `${escapeIdentifier(column)} := pgrst_body.${escapeIdentifier(column)}`,
  );
  const call = `public.${escapeIdentifier(name)}(${passed.join(', ')})`;
  const source =
    returns === 'composite' ? `lateral ${call} pgrst_call` : `lateral (select ${call} pgrst_scalar) pgrst_call`;
  const from =
    used.length === 0
      ? source
      : `(select $1::json as json_data) pgrst_payload,
         lateral (select * from json_to_record(pgrst_payload.json_data) as _(${columns}) limit 1) pgrst_body, ${source}`;
  const value = returns === 'composite' ? 'json_agg(_)' : 'json_agg(_.pgrst_scalar)';
  return `with pgrst_source as (select pgrst_call.* from ${from})
    select coalesce(${returnsSet ? value : `${value} -> 0`}, '${returnsSet ? '[]' : 'null'}')::text as body
    from (select * from pgrst_source) _`;
}
