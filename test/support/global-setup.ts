import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { buildConsoleIfOld } from './built-console.ts';
import { chromiumPath } from './chromium.ts';
import { embeddedTemplate } from './embedded-template.ts';
import { createSupabaseRoles } from './supabase-roles.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated, empty data directory to copy. */
    embeddedTemplate: string;
    /** Where test databases are made, and the migrated database they are copies of; null without a server. */
    postgres: { serverUrl: string; template: string } | null;
  }
}

/** Migrates one database of each kind; tests work on copies, which take a fraction of the time. */
export default async function setup(project: TestProject) {
  project.provide('embeddedTemplate', await embeddedTemplate());

  if (chromiumPath !== null) await buildConsoleIfOld();
  else process.stdout.write('Chromium is not installed: tests of the console in a browser are skipped.\n');

  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) {
    process.stdout.write('TEST_DATABASE_URL is not set: tests on PostgreSQL are skipped.\n');
    project.provide('postgres', null);
    return;
  }
  const template = `collections_template_${process.pid}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  // The migrations grant to the roles that are there.
  await createSupabaseRoles(server);
  await server.query(`drop database if exists ${template}`);
  await server.query(`create database ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${template}`;
  await (await openPostgresDatabase({ url: url.href })).close();
  project.provide('postgres', { serverUrl, template });
  return async () => {
    await server.query(`drop database if exists ${template} with (force)`);
    await server.end();
  };
}
