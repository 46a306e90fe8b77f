import { PGlite } from '@electric-sql/pglite';
import { type Migration, type MigrationConnection, migrate } from '../../src/store/migrations.ts';
import { type DatabaseObject, readCatalogue } from './catalogue.ts';
import { createInOrder } from './create-in-order.ts';
import { onlyForService } from './next-migration.ts';
import type { SchemaFile } from './schema-files.ts';

/** Takes everything out of the database. */
export async function emptyDatabase(connection: MigrationConnection): Promise<void> {
  await connection.execute(
    'drop schema public cascade; drop schema if exists supabase_migrations cascade; create schema public',
  );
}

/** What the migrations add up to. The database is empty before. */
export async function catalogueOfMigrations(
  connection: MigrationConnection,
  migrations: readonly Migration[],
): Promise<DatabaseObject[]> {
  await migrate(connection, migrations);
  return readCatalogue(connection);
}

/** What the files of `supabase/schemas` say. The database is empty before. */
export async function catalogueOfFiles(
  connection: MigrationConnection,
  files: readonly SchemaFile[],
): Promise<DatabaseObject[]> {
  await createInOrder(
    connection,
    files.filter(({ kind }) => kind !== 'access'),
  );
  for (const { kind, sql } of files) if (kind === 'access') await connection.execute(sql);
  await connection.execute(onlyForService(files.flatMap(({ kind, name }) => (kind === 'function' ? [name] : []))));
  return readCatalogue(connection);
}

/** A database with the roles of a Supabase project, in memory and empty unless in a directory that is there already. */
export async function openScratchDatabase(dataDir?: string): Promise<MigrationConnection & { close(): Promise<void> }> {
  const engine = await PGlite.create({ ...(dataDir !== undefined && { dataDir }) });
  await engine.exec('create role anon; create role authenticated; create role service_role');
  return {
    execute: async (sql) => void (await engine.exec(sql)),
    query: async (sql, values) => (await engine.query<Record<string, unknown>>(sql, values)).rows,
    close: () => engine.close(),
  };
}
