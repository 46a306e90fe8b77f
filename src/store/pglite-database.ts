import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createChangeSignal } from './change-signal.ts';
import { callStatement, type Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { copyTemplate, engineDirectory } from './embedded-template.ts';
import { bringUpToDate } from './migrations.ts';
import { asUnavailable } from './unavailable.ts';

/**
 * The embedded database, on disk in `directory` (locked for this process) or, without one, in memory. One session: every
 * call is one statement through this door, and so one transaction. What it commits survives a crash of the process, not
 * a power cut: it never calls fsync.
 */
export async function openPGliteDatabase(directory: string | null): Promise<Database> {
  const lock = directory === null ? null : lockDirectory(directory);
  if (directory !== null && !existsSync(join(directory, engineDirectory))) await copyTemplate(directory);
  const engine = await openEngine(directory);
  const database = databaseOn(engine, directory === null ? 'PGlite in memory' : `PGlite in ${directory}`);
  return {
    ...database,
    async close() {
      await database.close();
      lock?.release();
    },
  };
}

/** Leaves an empty, migrated database in a directory, whose log has not begun: each copy of it begins one of its own. */
export async function createTemplateDatabase(directory: string): Promise<void> {
  const engine = await openEngine(directory);
  await engine.exec('delete from log_epochs');
  await engine.close();
}

async function openEngine(directory: string | null): Promise<PGlite> {
  const engine = await PGlite.create({ ...(directory !== null && { dataDir: join(directory, engineDirectory) }) });
  await bringUpToDate(
    {
      execute: async (sql) => void (await engine.exec(sql)),
      query: async (sql, values) => (await engine.query<Record<string, unknown>>(sql, values)).rows,
    },
    true,
  );
  await engine.exec(beginLog);
  return engine;
}

/** The first epoch of a log, as the migration that brought epochs begins it, where the template left it out: two copies are two logs. */
const beginLog = `
  insert into log_epochs (id)
  select greatest((extract(epoch from clock_timestamp()) * 1000)::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1)::text::xid8
  where not exists (select from log_epochs)`;

/** The port to an engine that is open and migrated. */
export function databaseOn(engine: PGlite, description: string): Database {
  const changes = createChangeSignal();
  return {
    description,
    async call(name, args) {
      const { text, values } = callStatement(name, args);
      try {
        const { rows } = await engine.query<{ result: unknown }>(text, values);
        return rows[0]?.result ?? null;
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    onChange: changes.subscribe,
    announceChange: changes.emit,
    close: () => engine.close(),
  };
}
