import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createChangeSignal } from '../../src/store/change-signal.ts';
import { callStatement, type Database } from '../../src/store/database.ts';
import { openPGliteDatabase } from '../../src/store/pglite-database.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { embeddedTemplate } from '../support/embedded-template.ts';

/** Opens a database for one season, whose `now()` is the simulation's clock. It goes when it is closed. */
export interface Databases {
  open(now: () => Date): Promise<Database>;
  close(): Promise<void>;
}

/** The embedded one reads the clock of this process, which is the simulation's. */
export const embeddedDatabases: Databases = {
  async open() {
    const directory = await mkdtemp(join(tmpdir(), 'collections-season-'));
    await cp(await embeddedTemplate(), directory, { recursive: true });
    const database = await openPGliteDatabase(directory);
    return {
      ...database,
      async close() {
        await database.close();
        await rm(directory, { recursive: true, force: true });
      },
    };
  },
  async close() {},
};

/** A server has a clock of its own: there, functions, views and defaults are made to ask for the simulation's. */
const takeClock = `
  set simulation.now = '2000-01-01 00:00+00';
  create function simulated_now() returns timestamptz language sql stable
    return current_setting('simulation.now')::timestamptz;
  do $do$
  declare
    v_clock constant text := '\\m(now|clock_timestamp)\\(\\)';
    v record;
  begin
    for v in select pg_get_functiondef(p.oid) as said from pg_proc p where p.pronamespace = 'public'::regnamespace
      and p.prokind = 'f' and p.proname <> 'simulated_now' and pg_get_functiondef(p.oid) ~ v_clock
    loop
      execute regexp_replace(v.said, v_clock, 'simulated_now()', 'g');
    end loop;
    for v in select viewname, definition from pg_views where schemaname = 'public' and definition ~ v_clock loop
      execute format('create or replace view %I as %s', v.viewname, regexp_replace(v.definition, v_clock, 'simulated_now()', 'g'));
    end loop;
    for v in select c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid) as said from pg_attrdef d
      join pg_class c on c.oid = d.adrelid join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      where c.relnamespace = 'public'::regnamespace and pg_get_expr(d.adbin, d.adrelid) ~ v_clock
    loop
      execute format('alter table %I alter column %I set default %s', v.relname, v.attname,
        regexp_replace(v.said, v_clock, 'simulated_now()', 'g'));
    end loop;
  end $do$;`;

/** Databases on a server; `template`: a migrated one to copy, else one is made. */
export async function serverDatabases(serverUrl: string, template: string | null): Promise<Databases> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  const name = `collections_simulation_${process.pid}`;
  const urlOf = (database: string) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href;
  if (template === null) {
    await server.query(`create database ${name}_template`);
    await (await openPostgresDatabase({ url: urlOf(`${name}_template`) })).close();
  }
  let opened = 0;
  return {
    async open(now) {
      opened += 1;
      const database = `${name}_${opened}`;
      await server.query(`create database ${database} template ${template ?? `${name}_template`}`);
      const client = new pg.Client({ connectionString: urlOf(database) });
      await client.connect();
      // It does not outlast the season, so no commit of it need reach a disk.
      await client.query('set synchronous_commit = off');
      await client.query(takeClock);
      const changes = createChangeSignal();
      return {
        description: database,
        async call(called, args) {
          const { text, values } = callStatement(called, args);
          const timed = text.replace(/^select /, `select set_config('simulation.now', $${values.length + 1}, false), `);
          const { rows } = await client.query<{ result: unknown }>(timed, [...values, now().toISOString()]);
          return rows[0]?.result ?? null;
        },
        onChange: changes.subscribe,
        announceChange: changes.emit,
        async close() {
          await client.end();
          await server.query(`drop database ${database} with (force)`);
        },
      };
    },
    async close() {
      if (template === null) await server.query(`drop database ${name}_template with (force)`);
      await server.end();
    },
  };
}
