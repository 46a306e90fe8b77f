import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/store/database.ts';
import { databaseOn } from '../../src/store/pglite-database.ts';
import {
  copyEmbeddedTemplate,
  createTestPostgres,
  type DatabaseKind,
  supabaseOn,
  type TestDatabase,
  type TestPostgres,
} from './databases.ts';

/** What is given back, to be lent to the next test of this process. */
const idleEmbedded: TestDatabase[] = [];
const idlePostgres: TestPostgres[] = [];

/**
 * A database that is migrated, empty and warm: to make one costs a second of processor time, and as much again until it
 * has planned its functions. `drop` empties it for the next test; one that a test has worked on past the functions may
 * be changed in any way, and is dropped.
 */
export async function borrowDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  if (kind === 'embedded') return lend(idleEmbedded.pop() ?? (await warmEmbedded()), idleEmbedded);
  const postgres = lend(idlePostgres.pop() ?? (await createTestPostgres()), idlePostgres);
  return kind === 'postgres' ? postgres : supabaseOn(postgres);
}

/** Past the triggers that keep the log append-only. Sequences go on, so that no position in the log comes twice; its epoch was begun by a migration. */
const emptyEveryTable = `
  do $$ declare name text; begin
    perform set_config('session_replication_role', 'replica', true);
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'log_epochs' loop
      execute format('delete from public.%I', name);
    end loop;
  end $$`;

function lend<Kind extends TestDatabase>(database: Kind, idle: Kind[]): Kind {
  let tampered = false;
  return {
    ...database,
    sql(text, values) {
      tampered = true;
      return database.sql(text, values);
    },
    async drop() {
      if (tampered) return database.drop();
      await database.sql(emptyEveryTable);
      idle.push(database);
    },
  };
}

/** The embedded database, which goes on when a gateway closes it. */
async function warmEmbedded(): Promise<TestDatabase> {
  const directory = await copyEmbeddedTemplate();
  const engine = await PGlite.create({ dataDir: join(directory, 'pglite') });
  const open = async () => closedApart(databaseOn(engine, `PGlite in ${directory}`));
  return {
    config: { kind: 'embedded', directory },
    open,
    openForGateway: open,
    sql: async (text, values) => (await engine.query<Record<string, unknown>>(text, values)).rows,
    async drop() {
      await engine.close();
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function closedApart(database: Database): Database {
  let closed = false;
  return {
    ...database,
    async call(name, args) {
      if (closed) throw new Error('the database is closed');
      return database.call(name, args);
    },
    async close() {
      closed = true;
    },
  };
}
