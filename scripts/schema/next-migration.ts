import type { MigrationConnection } from '../../src/store/migrations.ts';
import type { DatabaseObject } from './catalogue.ts';
import { createInOrder } from './create-in-order.ts';
import type { SchemaFile } from './schema-files.ts';

/** What is, and what shall be. Absent: it has to be made, or to go. */
export interface Difference {
  now: DatabaseObject | undefined;
  wanted: DatabaseObject | undefined;
}

/** The objects in which two catalogues differ. */
export function differences(now: readonly DatabaseObject[], wanted: readonly DatabaseObject[]): Difference[] {
  const key = ({ kind, identity }: DatabaseObject) => `${kind} ${identity}`;
  const nowByKey = new Map(now.map((object) => [key(object), object]));
  const wantedByKey = new Map(wanted.map((object) => [key(object), object]));
  return [...new Set([...nowByKey.keys(), ...wantedByKey.keys()])]
    .map((name) => ({ now: nowByKey.get(name), wanted: wantedByKey.get(name) }))
    .filter(({ now, wanted }) => now?.definition !== wanted?.definition || now?.signature !== wanted?.signature);
}

/** For people: `function held_since(uuid): changed`. */
export function describeDifference({ now, wanted }: Difference): string {
  const { kind = '', identity = '' } = wanted ?? now ?? {};
  if (now === undefined) return `${kind} ${identity}: to be added: ${wanted?.definition}`;
  if (wanted === undefined) return `${kind} ${identity}: to be removed`;
  return `${kind} ${identity}: ${now.definition} → ${wanted.definition}`;
}

/** Changes of what holds data are not guessed: how its rows get there is somebody's decision. */
const isByHand = ({ now, wanted }: Difference, newTables: ReadonlySet<string>): boolean => {
  const { kind, owner } = wanted ?? now ?? { kind: 'table', owner: '' };
  if (newTables.has(owner)) return false;
  return ['table', 'column', 'constraint', 'sequence', 'type', 'statistics'].includes(kind);
};

export interface NextMigration {
  /** Statements that make what the database lacks, each with its end. */
  statements: string[];
  /** What somebody has to write first. */
  byHand: Difference[];
}

/**
 * The statements that bring a database to what the files say. The database is left with what its functions, views and new
 * tables become: that is how their order is found.
 */
export async function nextMigration(
  connection: MigrationConnection,
  files: readonly SchemaFile[],
  found: readonly Difference[],
): Promise<NextMigration> {
  const newTables = new Set(
    found.flatMap(({ now, wanted }) => (now === undefined && wanted?.kind === 'table' ? [wanted.owner] : [])),
  );
  const byHand = found.filter((difference) => isByHand(difference, newTables));
  if (byHand.length > 0) return { statements: [], byHand };

  const of = (...kinds: DatabaseObject['kind'][]) =>
    found.filter(({ now, wanted }) => kinds.includes((wanted ?? now)?.kind ?? 'table'));
  const gone = (kind: DatabaseObject['kind']) =>
    of(kind).flatMap(({ now, wanted }) => (wanted === undefined && now !== undefined ? [now.identity] : []));
  const replaced = of('function').flatMap(({ now, wanted }) =>
    now !== undefined && now.signature !== wanted?.signature ? [now.identity] : [],
  );
  const dropped = await withDependents(connection, replaced);
  const drops = [
    ...gone('trigger').map((name) => `drop trigger if exists ${name};`),
    ...gone('policy').map((name) => `drop policy if exists ${name};`),
    ...of('index').flatMap(({ now }) => (now === undefined ? [] : [`drop index if exists ${now.identity};`])),
    ...gone('view').map((name) => `drop view if exists ${name};`),
    ...(dropped.length === 0 ? [] : [`drop function if exists ${dropped.join(', ')};`]),
  ];
  for (const drop of drops) await connection.execute(drop);

  const droppedNames = new Set(dropped.map((identity) => identity.replace(/\(.*/, '')));
  const changed = new Set(
    of('table', 'view', 'function', 'trigger').flatMap(({ wanted }) => (wanted === undefined ? [] : [wanted.owner])),
  );
  const rewritten = files.filter(
    ({ kind, name }) => kind !== 'access' && (changed.has(name) || (kind === 'function' && droppedNames.has(name))),
  );
  const created = await createInOrder(connection, rewritten);

  const indexes = of('index').flatMap(({ wanted }) =>
    wanted === undefined || newTables.has(wanted.owner) ? [] : [`${wanted.definition};`],
  );
  const isNew = new Set(
    of('function').flatMap(({ now, wanted }) => (now === undefined && wanted ? [wanted.owner] : [])),
  );
  const granted = created.flatMap(({ kind, name }) =>
    kind === 'function' && (isNew.has(name) || droppedNames.has(name)) ? [name] : [],
  );
  const functionNames = new Set(files.flatMap(({ kind, name }) => (kind === 'function' ? [name] : [])));
  const regranted = of('grant').flatMap(({ wanted }) =>
    wanted !== undefined && functionNames.has(wanted.owner) && !granted.includes(wanted.owner) ? [wanted.owner] : [],
  );
  const accessChanged =
    of('policy').some(({ wanted }) => wanted !== undefined) ||
    of('grant').some(({ wanted }) => wanted !== undefined && !functionNames.has(wanted.owner));
  return {
    byHand: [],
    statements: [
      ...drops,
      ...created.map(({ sql }) => sql.trimEnd()),
      ...indexes,
      ...(accessChanged ? files.filter(({ kind }) => kind === 'access').map(({ sql }) => sql.trimEnd()) : []),
      ...[onlyForService([...granted, ...regranted])].filter((statement) => statement !== ''),
    ],
  };
}

export const onlyForService = (names: readonly string[]): string =>
  names.length === 0 ? '' : `select only_for_service('{${names.join(', ')}}');`;

/** The functions, and those whose bodies are bound to them. */
async function withDependents(connection: MigrationConnection, identities: readonly string[]): Promise<string[]> {
  const rows = await connection.query(
    `with recursive dropped (id) as (
       select unnest($1::regprocedure[])::oid
       union
       select d.objid from dropped join pg_depend d on d.refclassid = 'pg_proc'::regclass and d.refobjid = dropped.id
         and d.classid = 'pg_proc'::regclass
     ) select id::regprocedure::text as identity from dropped order by 1`,
    [identities],
  );
  return rows.map(({ identity }) => String(identity));
}
