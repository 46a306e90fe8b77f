import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { DatabaseConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/open-database.ts';
import type { Database } from '../../src/store/database.ts';
import { openPGliteDatabase } from '../../src/store/pglite-database.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { openSupabaseDatabase } from '../../src/store/supabase-database.ts';
import { type Postgrest, startPostgrest } from './postgrest.ts';

export type DatabaseKind = 'embedded' | 'postgres' | 'supabase';

/** The kinds that can run here: the others than the embedded one need TEST_DATABASE_URL. */
export const databaseKinds: DatabaseKind[] =
  inject('postgres') === null ? ['embedded'] : ['embedded', 'postgres', 'supabase'];

/** For tests that any database will do for: the one that starts quickest. */
export const quickestKind: DatabaseKind = databaseKinds.includes('postgres') ? 'postgres' : 'embedded';

/** A database of a test's own, migrated and empty. */
export interface TestDatabase {
  config: DatabaseConfig;
  /** Opens it; an embedded one only once at a time. */
  open(): Promise<Database>;
  /** The same as a gateway opens it, with its limit for statements. */
  openForGateway(statementMs: number): Promise<Database>;
  /** SQL past the functions, to look or to tamper; not on an embedded one. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

export interface TestPostgres extends TestDatabase {
  url: string;
}

/** A Supabase project of a test's own. */
export interface TestSupabase extends TestDatabase {
  postgrest: Postgrest;
}

export function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  if (kind === 'embedded') return createEmbedded();
  return kind === 'postgres' ? createTestPostgres() : createTestSupabase();
}

/** A data directory of a test's own, migrated and empty. */
export async function copyEmbeddedTemplate(): Promise<string> {
  const directory = await mkdtemp(join(inject('scratch'), 'embedded-'));
  await cp(inject('embeddedTemplate'), directory, { recursive: true });
  return directory;
}

async function createEmbedded(): Promise<TestDatabase> {
  const directory = await copyEmbeddedTemplate();
  const config: DatabaseConfig = { kind: 'embedded', directory };
  return {
    config,
    open: () => openPGliteDatabase(directory),
    openForGateway: openConfigured(config),
    sql: () => Promise.reject(new Error('the embedded database has one door only')),
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}

const openConfigured = (config: DatabaseConfig) => (statementMs: number) => openDatabase(config, () => {}, statementMs);

/** Unless `migrated`, a project to which nobody has deployed the migrations. */
export async function createTestSupabase({ migrated = true } = {}): Promise<TestSupabase> {
  return supabaseOn(await createTestPostgres({ migrated }));
}

/** A Supabase project around a database, with which it is dropped. */
export async function supabaseOn({ url, sql, drop }: TestPostgres): Promise<TestSupabase> {
  const postgrest = await startPostgrest(url);
  const project = { url: postgrest.url, serviceRoleKey: postgrest.serviceRoleKey };
  const config: DatabaseConfig = { kind: 'supabase', ...project };
  return {
    config,
    open: () => openSupabaseDatabase(project),
    openForGateway: openConfigured(config),
    sql,
    postgrest,
    async drop() {
      await postgrest.close();
      await drop();
    },
  };
}

/** Unless `migrated`, an empty database. `poolSize`: connections of a gateway on it at most, where it is not the usual number. */
export async function createTestPostgres({
  migrated = true,
  poolSize,
}: {
  migrated?: boolean;
  poolSize?: number;
} = {}): Promise<TestPostgres> {
  const postgres = inject('postgres');
  if (postgres === null) throw new Error('TEST_DATABASE_URL is not set');
  const name = `${postgres.databases}_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string) => {
    const server = new pg.Client({ connectionString: postgres.serverUrl });
    await server.connect();
    await server.query(statement);
    await server.end();
  };
  await onServer(`create database ${name} template ${migrated ? postgres.template : 'template1'}`);
  const url = new URL(postgres.serverUrl);
  url.pathname = `/${name}`;
  return postgresAt(url.href, () => onServer(`drop database if exists ${name} with (force)`), poolSize);
}

/** A PostgreSQL database that somebody else made, and drops. */
export function postgresAt(url: string, drop: () => Promise<void>, poolSize?: number): TestPostgres {
  const config: DatabaseConfig = { kind: 'postgres', url, ...(poolSize !== undefined && { poolSize }) };
  return {
    url,
    config,
    openForGateway: openConfigured(config),
    open: () => openPostgresDatabase({ url, poolSize: 4 }),
    async sql(text, values) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    drop,
  };
}
