import { z } from 'zod';
import type { MigrationConnection } from '../../src/store/migrations.ts';

export const objectKinds = [
  'table',
  'column',
  'constraint',
  'index',
  'view',
  'function',
  'trigger',
  'policy',
  'grant',
  'sequence',
  'type',
  'statistics',
] as const;

const objectRow = z.object({
  kind: z.enum(objectKinds),
  /** Unique among the objects of its kind. */
  identity: z.string(),
  /** The table, view or function that it belongs to; of a trigger, the function that it calls. */
  owner: z.string(),
  /** What callers depend on; for functions alone. */
  signature: z.string().nullable(),
  definition: z.string(),
});

/** Something in the schema `public`, as the catalogue of the database tells it. */
export type DatabaseObject = z.infer<typeof objectRow>;

export async function readCatalogue(connection: MigrationConnection): Promise<DatabaseObject[]> {
  const rows = z.array(objectRow).parse(await connection.query(catalogueQuery));
  return rows.map((row) => (row.kind === 'function' ? { ...row, definition: withoutComments(row.definition) } : row));
}

/** A comment or a line break in a function's body is not a change of the function. */
function withoutComments(body: string): string {
  return body.replace(
    /('(?:[^']|'')*'|\$(\w*)\$.*?\$\2\$)|--[^\n]*|\s+/gs,
    (_, quoted: string | undefined) => quoted ?? ' ',
  );
}

const grantsOf = (acl: string, type: string, owner: string) => `(
  select coalesce(string_agg(coalesce(grantee::regrole::text, '-') || ' ' || privilege_type, ', '
    order by grantee::regrole::text, privilege_type), '')
  from aclexplode(coalesce(${acl}, acldefault('${type}', ${owner}))) where grantee <> ${owner})`;

/** Columns have their place among the others, since rows are built and read by it. */
const catalogueQuery = `
  with relations as (
    select c.* from pg_class c
    where c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  ), functions as (
    select p.* from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  )
  select 'table' as kind, relname::text as identity, relname::text as owner, null as signature,
    format('row-level security: %s, forced: %s, options: %s', relrowsecurity, relforcerowsecurity, reloptions) as definition
  from relations where relkind in ('r', 'p')
  union all
  select 'column', format('%s.%s', c.relname, a.attname), c.relname, null,
    format('%s: %s %s %s %s%s', row_number() over (partition by c.oid order by a.attnum), format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then 'not null' end, case when a.attidentity <> '' then 'identity ' || a.attidentity::text end,
      case when a.attgenerated <> '' then 'generated ' else 'default ' end || pg_get_expr(d.adbin, d.adrelid),
      ${grantsOf('a.attacl', 'c', 'c.relowner')})
  from relations c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p')
  union all
  select 'constraint', format('%s on %s', o.conname, c.relname), c.relname, null, pg_get_constraintdef(o.oid)
  from relations c join pg_constraint o on o.conrelid = c.oid
  -- Constraint triggers are told as triggers.
  where o.contype <> 't'
  union all
  select 'index', i.relname, t.relname, null, pg_get_indexdef(i.oid)
  from relations i join pg_index x on x.indexrelid = i.oid join pg_class t on t.oid = x.indrelid
  where not exists (select from pg_constraint o where o.conindid = i.oid and o.contype in ('p', 'u', 'x'))
  union all
  select 'view', relname, relname, null, pg_get_viewdef(oid) || coalesce(reloptions::text, '') from relations where relkind = 'v'
  union all
  select 'function', oid::regprocedure::text, proname,
    format('(%s) returns %s', pg_get_function_arguments(oid), pg_get_function_result(oid)),
    format('%s %s %s %s %s %s %s %s %s', (select lanname from pg_language l where l.oid = prolang), provolatile, proparallel,
      prosecdef, proisstrict, procost, prorows, (select array_agg(setting order by setting) from unnest(proconfig) setting),
      coalesce(pg_get_function_sqlbody(oid), prosrc))
  from functions
  union all
  select 'trigger', format('%s on %s', t.tgname, c.relname), t.tgfoid::regproc::text, null,
    pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
  from relations c join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
  union all
  select 'policy', format('%s on %s', policyname, tablename), tablename, null,
    format('%s %s %s using (%s) with check (%s)', permissive, cmd, roles, qual, with_check)
  from pg_policies where schemaname = 'public'
  union all
  select 'grant', format('on %s', relname), relname, null,
    ${grantsOf('relacl', 'r', 'relowner')}
  from relations where relkind in ('r', 'p', 'v')
  union all
  select 'grant', format('on %s', relname), relname, null, ${grantsOf('relacl', 's', 'relowner')}
  from relations where relkind = 'S'
  union all
  select 'grant', format('on %s', oid::regprocedure), proname, null, ${grantsOf('proacl', 'f', 'proowner')} from functions
  union all
  select 'sequence', c.relname, c.relname, null, to_jsonb(s)::text
  from relations c join lateral (
    select seqtypid::regtype, seqstart, seqincrement, seqmax, seqmin, seqcache, seqcycle from pg_sequence where seqrelid = c.oid
  ) s on true
  union all
  select 'type', t.typname, t.typname, null, format('%s %s %s', t.typtype, t.typbasetype::regtype,
    (select array_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid))
  from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
  union all
  select 'statistics', stxname, stxrelid::regclass::text, null, pg_get_statisticsobjdef(oid)
  from pg_statistic_ext where stxnamespace = 'public'::regnamespace
  order by 1, 2`;
