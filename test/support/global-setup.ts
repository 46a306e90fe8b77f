import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { buildConsoleIfOld } from './built-console.ts';
import { chromiumPath } from './chromium.ts';
import { embeddedTemplate } from './embedded-template.ts';
import { createSupabaseRoles } from './supabase-roles.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A directory for whatever the tests write; it goes with the run. */
    scratch: string;
    /** A migrated, empty data directory to copy. */
    embeddedTemplate: string;
    /** Where test databases are made, how their names begin, and the migrated one they are copies of; null without a server. */
    postgres: { serverUrl: string; databases: string; template: string } | null;
  }
}

/** Migrates one database of each kind; tests work on copies, which take a fraction of the time. */
export default async function setup(project: TestProject) {
  const scratch = await mkdtemp(join(tmpdir(), 'collections-test-'));
  project.provide('scratch', scratch);
  project.provide('embeddedTemplate', await embeddedTemplate());
  const removeScratch = () => rm(scratch, { recursive: true, force: true, maxRetries: 3 });

  if (chromiumPath !== null) await buildConsoleIfOld();
  else process.stdout.write('Chromium is not installed: tests of the console in a browser are skipped.\n');

  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) {
    process.stdout.write('TEST_DATABASE_URL is not set: tests on PostgreSQL are skipped.\n');
    project.provide('postgres', null);
    return removeScratch;
  }
  const databases = `collections_test_${process.pid}`;
  const template = `${databases}_template`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  // The migrations grant to the roles that are there.
  await createSupabaseRoles(server);
  await dropDatabases(server, databases);
  await server.query(`create database ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${template}`;
  await (await openPostgresDatabase({ url: url.href })).close();
  project.provide('postgres', { serverUrl, databases, template });
  return async () => {
    await dropDatabases(server, databases);
    await server.end();
    await removeScratch();
  };
}

/** The template and those that were lent until the end. */
async function dropDatabases(server: pg.Client, beginning: string): Promise<void> {
  const { rows } = await server.query('select datname from pg_database where starts_with(datname, $1)', [
    `${beginning}_`,
  ]);
  for (const { datname } of rows) await server.query(`drop database if exists ${datname} with (force)`);
}
