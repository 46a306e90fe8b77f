import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StartUpError } from '../start-up-error.ts';
import { misfit } from './schema-range.ts';

/** One numbered file of `supabase/migrations`. */
export interface Migration {
  version: string;
  name: string;
  sql: string;
}

/** A single connection to the database that is brought up to date. */
export interface MigrationConnection {
  /** One or more statements without parameters. */
  execute(sql: string): Promise<void>;
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/** The newest file, by which code and schemas are compared. */
export async function newestMigration(directory = migrationsDirectory): Promise<string> {
  const files = await readdir(directory);
  return (
    files
      .filter((file) => /^\d+_.+\.sql$/.test(file))
      .sort()
      .at(-1)
      ?.split('_')[0] ?? ''
  );
}

const migrationsDirectory = join(import.meta.dirname, '../../supabase/migrations');

export async function readMigrations(directory = migrationsDirectory): Promise<Migration[]> {
  const files = (await readdir(directory)).filter((file) => /^\d+_.+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, version = '', name = ''] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
      return { version, name, sql: await readFile(join(directory, file), 'utf8') };
    }),
  );
}

/** Any number that other users of advisory locks on the same database are unlikely to have chosen. */
const advisoryLock = '7350482911';

/**
 * Applies what is missing, each file in a transaction of its own, one process at a time. The book of what was applied
 * is the one that the Supabase command line keeps, so `supabase db push` and this agree on it. An applied file that
 * has changed since is an error: a database and its code must not disagree in silence.
 */
export async function migrate(connection: MigrationConnection, migrations: readonly Migration[]): Promise<string[]> {
  const applied = await alone(connection, async () => {
    await connection.execute(`
      create schema if not exists supabase_migrations;
      create table if not exists supabase_migrations.schema_migrations (
        version text not null primary key, statements text[], name text)`);
    return readBook(connection);
  });
  const fresh: string[] = [];
  for (const migration of migrations) {
    if (applied.has(migration.version)) {
      refuseChanged(migration, applied.get(migration.version));
      continue;
    }
    try {
      if (await applyAlone(connection, migration)) fresh.push(migration.version);
    } catch (error) {
      throw new StartUpError(`migration ${migration.version}_${migration.name} failed: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
  return fresh;
}

/**
 * Applies what is missing or, where somebody else does that, says what is; and refuses a schema of a later version that does not serve
 * this code any more. Returns what was applied.
 */
export async function bringUpToDate(connection: MigrationConnection, apply: boolean): Promise<string[]> {
  const migrations = await readMigrations();
  const applied = apply ? await migrate(connection, migrations) : [];
  const known = await unlimited(connection, () => appliedVersions(connection));
  const missing = migrations.filter(({ version }) => !known.has(version)).map(({ version }) => version);
  if (missing.length > 0) {
    throw new StartUpError(
      `The database lacks migrations ${missing.join(', ')}: run \`npm run migrate\`, or leave MIGRATE_AT_START on.`,
    );
  }
  const [schema] = await unlimited(connection, () =>
    connection.query('select schema_version() as newest, schema_serves_from() as serves_from'),
  );
  const { newest, servesFrom } = schemaRow.parse(schema);
  const unfit = misfit(migrations.at(-1)?.version ?? '', { newest, servesFrom });
  if (unfit !== null) throw new StartUpError(`The schema of the database is not one for this version: ${unfit}.`);
  return applied;
}

const schemaRow = z
  .object({ newest: z.string().nullable(), serves_from: z.string() })
  .transform(({ newest, serves_from: servesFrom }) => ({ newest, servesFrom }));

/** In a transaction that no other process that migrates is in. */
function alone<T>(connection: MigrationConnection, work: () => Promise<T>): Promise<T> {
  return unlimited(connection, async () => {
    await connection.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
    return work();
  });
}

/**
 * In a transaction with limits of its own. They end with it, as its locks do: through a pooler a session's would stay with a
 * connection that others use, and others' limits may be on this one.
 */
async function unlimited<T>(connection: MigrationConnection, work: () => Promise<T>): Promise<T> {
  await connection.execute('begin');
  try {
    await connection.execute('set local statement_timeout = 0; set local lock_timeout = 0');
    const result = await work();
    await connection.execute('commit');
    return result;
  } catch (error) {
    // The failure tells more than one of the rollback, such as a connection that is gone.
    await connection.execute('rollback').catch(() => undefined);
    throw error;
  }
}

/** How long a migration waits for a table before it lets everybody pass who waits behind it. */
const lockWithin = '500ms';

/** Tries for a table that others keep in use, a second after each other. */
const lockTries = 120;

/**
 * Whoever wants a table for himself holds up everybody who comes later, as long as one who came earlier goes on, a reader too. So
 * it is given up after a moment and tried again.
 */
async function applyAlone(connection: MigrationConnection, migration: Migration): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      return await alone(connection, () => applyOnce(connection, migration));
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code !== lockNotAvailable || tries === lockTries) throw error;
      await sleep(1_000);
    }
  }
}

const lockNotAvailable = '55P03';

/** False when another process applied it meanwhile. */
async function applyOnce(connection: MigrationConnection, { version, name, sql }: Migration): Promise<boolean> {
  const [applied] = await connection.query('select from supabase_migrations.schema_migrations where version = $1', [
    version,
  ]);
  if (applied !== undefined) return false;
  await connection.execute(`set local lock_timeout = '${lockWithin}'`);
  await connection.execute(sql);
  await connection.query(
    'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)',
    [version, name, [sql]],
  );
  return true;
}

/** What was applied: the statements by their version. As JSON, which is read many times as fast as an array of the database. */
async function readBook(connection: MigrationConnection): Promise<Map<unknown, unknown>> {
  const rows = await connection.query(
    'select version, to_json(statements) as statements from supabase_migrations.schema_migrations',
  );
  return new Map(rows.map((row) => [row.version, row.statements]));
}

/** None of a database that nothing was applied to yet. */
async function appliedVersions(connection: MigrationConnection): Promise<Set<unknown>> {
  const [row] = await connection.query(
    `select to_regclass('supabase_migrations.schema_migrations') is not null as kept`,
  );
  if (row?.kept !== true) return new Set();
  const rows = await connection.query('select version from supabase_migrations.schema_migrations');
  return new Set(rows.map(({ version }) => version));
}

/**
 * Only files of one statement and what this code applied are compared: the Supabase command line keeps a file as its
 * statements, each without its semicolon and the white space around it.
 */
function refuseChanged(migration: Migration, statements: unknown): void {
  if (!Array.isArray(statements) || statements.length !== 1) return;
  if (bare(String(statements[0])) !== bare(migration.sql)) {
    throw new StartUpError(
      `migration ${migration.version}_${migration.name} was applied with another content; add a new file instead`,
    );
  }
}

const bare = (sql: string) => sql.replace(/[;\s]+$/, '').trimStart();
