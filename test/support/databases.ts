import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { DatabaseConfig } from '../../src/config.ts';
import type { Database } from '../../src/store/database.ts';
import { openPGliteDatabase } from '../../src/store/pglite-database.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';

export type DatabaseKind = 'embedded' | 'postgres';

/** The kinds that can run here: PostgreSQL only with TEST_DATABASE_URL. */
export const databaseKinds: DatabaseKind[] = inject('postgres') === null ? ['embedded'] : ['embedded', 'postgres'];

/** For tests that any database will do for: the one that starts quickest. */
export const quickestKind: DatabaseKind = databaseKinds.at(-1) ?? 'embedded';

/** A database of a test's own, migrated and empty. */
export interface TestDatabase {
  config: DatabaseConfig;
  /** Opens it; an embedded one only once at a time. */
  open(): Promise<Database>;
  /** SQL past the functions, to look or to tamper; only on PostgreSQL. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

export function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return kind === 'embedded' ? createEmbedded() : createPostgres();
}

async function createEmbedded(): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-test-'));
  await cp(inject('embeddedTemplate'), directory, { recursive: true });
  return {
    config: { kind: 'embedded', directory },
    open: () => openPGliteDatabase(directory),
    sql: () => Promise.reject(new Error('the embedded database has one door only')),
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}

async function createPostgres(): Promise<TestDatabase> {
  const postgres = inject('postgres');
  if (postgres === null) throw new Error('TEST_DATABASE_URL is not set');
  const name = `collections_test_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string) => {
    const server = new pg.Client({ connectionString: postgres.serverUrl });
    await server.connect();
    await server.query(statement);
    await server.end();
  };
  await onServer(`create database ${name} template ${postgres.template}`);
  const url = new URL(postgres.serverUrl);
  url.pathname = `/${name}`;
  return {
    config: { kind: 'postgres', url: url.href },
    open: () => openPostgresDatabase({ url: url.href, poolSize: 4 }),
    async sql(text, values) {
      const client = new pg.Client({ connectionString: url.href });
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}
