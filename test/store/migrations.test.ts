import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { DirectoryLockedError } from '../../src/store/directory-lock.ts';
import { type Migration, migrate, readMigrations } from '../../src/store/migrations.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { createStore } from '../../src/store/store.ts';
import { createTestDatabase } from '../support/databases.ts';
import { startChild } from './processes/child.ts';
import { newText } from './samples.ts';

const postgres = inject('postgres');

describe.runIf(postgres !== null)('migrations on a PostgreSQL database', () => {
  async function connect(connectionString: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString });
    await client.connect();
    return client;
  }

  /** A database in which nothing has been created. */
  async function createFresh(): Promise<string> {
    const name = `collections_test_${randomUUID().replaceAll('-', '')}`;
    const url = new URL(postgres?.serverUrl ?? '');
    const server = await connect(url.href);
    await server.query(`create database ${name}`);
    onTestFinished(async () => {
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    });
    url.pathname = `/${name}`;
    return url.href;
  }

  /** A connection for migrations, and for looking at what they did. */
  async function connectTo(url: string) {
    const client = await connect(url);
    // Dropping the database may cut it off first.
    client.on('error', () => {});
    onTestFinished(() => client.end());
    const query = async (sql: string, values?: unknown[]) => (await client.query(sql, values)).rows;
    return {
      query,
      execute: async (sql: string) => void (await client.query(sql)),
      applied: async () =>
        (await query('select version from supabase_migrations.schema_migrations order by version')).map(
          ({ version }) => version,
        ),
    };
  }

  it('are applied once, however often they are asked for', async () => {
    const connection = await connectTo(await createFresh());
    const migrations = await readMigrations();
    const versions = migrations.map(({ version }) => version);
    expect(await migrate(connection, migrations)).toEqual(versions);
    expect(await migrate(connection, migrations)).toEqual([]);
    expect(await connection.applied()).toEqual(versions);
  });

  it('are applied once by two processes that open the same empty database at once', async () => {
    const url = await createFresh();
    const children = [startChild('open-postgres.ts', url), startChild('open-postgres.ts', url)];
    await Promise.all(children.map((child) => child.wrote(1)));
    for (const child of children) child.process.stdin?.write('go\n');
    for (const child of children) expect(await child.ended).toEqual({ code: 0, errors: '' });
    expect(children.map(({ lines }) => lines)).toEqual([
      ['ready', 'opened'],
      ['ready', 'opened'],
    ]);
    const connection = await connectTo(url);
    expect(await connection.applied()).toEqual((await readMigrations()).map(({ version }) => version));
  });

  it('that were changed after they were applied are refused, and nothing else is done', async () => {
    const connection = await connectTo(await createFresh());
    const migrations = await readMigrations();
    await migrate(connection, migrations);
    const changed = migrations.map((migration, index) =>
      index === 1 ? { ...migration, sql: `${migration.sql}select 1;\n` } : migration,
    );
    const fresh: Migration = { version: '9999', name: 'fresh', sql: 'create table fresh ()' };
    await expect(migrate(connection, [...changed, fresh])).rejects.toThrow(
      `migration ${changed[1]?.version}_${changed[1]?.name} was applied with another content`,
    );
    expect(await connection.query(`select to_regclass('fresh') as fresh`)).toEqual([{ fresh: null }]);
    expect(await migrate(connection, migrations)).toEqual([]);
  });

  it('that the Supabase command line applied are accepted', async () => {
    const connection = await connectTo(await createFresh());
    const one: Migration = { version: '0001', name: 'one', sql: '-- Why.\ncreate table one ();\n' };
    const two: Migration = {
      version: '0002',
      name: 'two',
      sql: 'create table two ();\n\ncreate index on two ((1));\n',
    };
    const old: Migration = { version: '0003', name: 'old', sql: 'create table old ();\n' };
    await migrate(connection, [one, two, old]);
    // It keeps a file as its statements, each without its semicolon and the white space around it.
    const keep = (version: string, statements: string[] | null) =>
      connection.query('update supabase_migrations.schema_migrations set statements = $2 where version = $1', [
        version,
        statements,
      ]);
    await keep('0001', ['-- Why.\ncreate table one ()']);
    await keep('0002', ['create table two ()', 'create index on two ((1))']);
    await keep('0003', null);
    expect(await migrate(connection, [one, two, old])).toEqual([]);
    await expect(migrate(connection, [{ ...one, sql: 'create table other ();\n' }])).rejects.toThrow('another content');
  });

  it('that fail leave nothing of themselves, keep what went before, and can be mended', async () => {
    const connection = await connectTo(await createFresh());
    const good: Migration = { version: '0001', name: 'good', sql: 'create table good ()' };
    const bad: Migration = { version: '0002', name: 'bad', sql: 'create table bad (); select 1 / 0' };
    const never: Migration = { version: '0003', name: 'never', sql: 'create table never ()' };
    await expect(migrate(connection, [good, bad, never])).rejects.toThrow(
      'migration 0002_bad failed: division by zero',
    );
    const tables = () =>
      connection.query(`select to_regclass('good') as good, to_regclass('bad') as bad, to_regclass('never') as never`);
    expect(await connection.applied()).toEqual(['0001']);
    expect(await tables()).toEqual([{ good: 'good', bad: null, never: null }]);

    const mended = { ...bad, sql: 'create table bad ()' };
    expect(await migrate(connection, [good, mended, never])).toEqual(['0002', '0003']);
    expect(await tables()).toEqual([{ good: 'good', bad: 'bad', never: 'never' }]);
  });

  it('that fail keep nobody else waiting', async () => {
    const url = await createFresh();
    const first = await connectTo(url);
    const bad: Migration = { version: '0001', name: 'bad', sql: 'not sql' };
    await expect(migrate(first, [bad])).rejects.toThrow('migration 0001_bad failed');
    expect(await migrate(await connectTo(url), [{ ...bad, sql: 'select 1' }])).toEqual(['0001']);
  });

  it('that want a table which somebody reads from for long let those pass who come behind them', async () => {
    const url = await createFresh();
    const [reader, writer, migrating] = [await connectTo(url), await connectTo(url), await connectTo(url)];
    await reader.execute('create table things (id integer)');
    await reader.execute('begin');
    await reader.query('select * from things');
    const change: Migration = { version: '0001', name: 'change', sql: 'alter table things add column colour text' };
    const migrated = migrate(migrating, [change]);
    await expect
      .poll(() => writer.query(`select 1 from pg_locks where not granted and relation = 'things'::regclass`), {
        interval: 20,
      })
      .toHaveLength(1);
    // Behind the migration, while the reader goes on.
    await writer.execute('insert into things values (1)');
    await reader.execute('commit');
    expect(await migrated).toEqual(['0001']);
  });

  it('make a database that refuses everybody but its owner', async () => {
    const connection = await connectTo(await createFresh());
    await migrate(connection, await readMigrations());
    await connection.execute(`begin; create role nobody_${process.pid}`);
    const functions = await connection.query(
      `select p.proname as name, has_function_privilege($1, p.oid, 'execute') as open
       from pg_proc p where p.pronamespace = 'public'::regnamespace order by 1`,
      [`nobody_${process.pid}`],
    );
    expect(functions.length).toBeGreaterThan(40);
    expect(functions.filter(({ open }) => open)).toEqual([]);
    const tables = await connection.query(
      `select c.relname as name, c.relkind::text as kind, c.relrowsecurity as closed,
         coalesce(c.reloptions, '{}') && '{security_invoker=true,security_barrier=true}' as guarded,
         has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate') as open
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
      [`nobody_${process.pid}`],
    );
    expect(tables.length).toBeGreaterThan(8);
    const unguarded = tables.filter(({ kind, closed, guarded }) => (kind === 'v' ? !guarded : !closed));
    // The views of dashboards begin with this one, and nobody may read it by itself.
    expect(unguarded.filter(({ name }) => name !== 'dashboard_viewer')).toEqual([]);
    expect(tables.filter(({ open }) => open)).toEqual([]);
    await connection.execute('rollback');
  });

  it('make tables that show no row even to a role that may read them', async () => {
    const url = await createFresh();
    const database = await openPostgresDatabase({ url });
    await createStore(database).receiveSms(newText());
    await database.close();
    const connection = await connectTo(url);
    await connection.execute(`
      begin;
      create role browser_${process.pid};
      grant select, insert on all tables in schema public to browser_${process.pid};
      set local role browser_${process.pid}`);
    for (const relation of ['conversations', 'workflows', 'messages', 'events', 'due_workflows']) {
      expect(await connection.query(`select count(*)::integer as rows from ${relation}`)).toEqual([{ rows: 0 }]);
    }
    await expect(connection.query(`insert into conversations (phone_number) values ('+18605550199')`)).rejects.toThrow(
      'row-level security',
    );
    await connection.execute('rollback');
  });

  it('are open to the roles of Supabase only for the service', async () => {
    const connection = await connectTo(await createFresh());
    // The roles may belong to the server already; what is made here is undone.
    await connection.execute('begin');
    for (const role of ['anon', 'authenticated', 'service_role']) {
      await connection.execute(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if; end $$`);
    }
    await connection.execute(`
      alter default privileges in schema public grant execute on functions to anon, authenticated, service_role`);
    for (const { sql } of await readMigrations()) await connection.execute(sql);
    const open = await connection.query(
      `select r.rolname as role, count(*) filter (where has_function_privilege(r.oid, p.oid, 'execute'))::integer as open,
         count(*)::integer as "all"
       from pg_proc p, pg_roles r
       where p.pronamespace = 'public'::regnamespace and r.rolname in ('anon', 'authenticated', 'service_role')
       group by 1 order by 1`,
    );
    expect(open).toEqual([
      { role: 'anon', open: 0, all: open[0]?.all },
      { role: 'authenticated', open: 0, all: open[0]?.all },
      { role: 'service_role', open: open[0]?.all, all: open[0]?.all },
    ]);
    await connection.execute('rollback');
  });
});

describe('the embedded database', () => {
  it('B45: is refused to a second opener by name of its directory, and free again when it is closed, as it was', async () => {
    const test = await createTestDatabase('embedded');
    onTestFinished(() => test.drop());
    const directory = test.config.kind === 'embedded' ? test.config.directory : '';
    const first = await test.open();
    const text = newText();
    const { workflow } = await createStore(first).receiveSms(text);
    const refused = await test.open().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DirectoryLockedError);
    expect((refused as Error).message).toContain(directory);
    // The refusal did not loosen the lock.
    await expect(test.open()).rejects.toThrow(DirectoryLockedError);
    await first.close();
    const second = await test.open();
    expect(await createStore(second).receiveSms(text)).toEqual({ duplicate: true, workflow });
    await second.close();
  });

  it('B45: after a kill -9 of the process that held it opens at once, with every text that was acknowledged', async () => {
    const test = await createTestDatabase('embedded');
    onTestFinished(() => test.drop());
    const directory = test.config.kind === 'embedded' ? test.config.directory : '';
    const child = startChild('hold-embedded.ts', directory);
    await child.wrote(25);
    await expect(test.open()).rejects.toThrow(directory);

    child.process.kill('SIGKILL');
    await child.ended;
    const database = await test.open();
    const { read } = createStore(database);
    const received = await read.listWorkflows({}, 10_000, null);
    expect(received.map(({ node }) => node?.message)).toEqual(expect.arrayContaining(child.lines));
    // At most the one that was being received when the end came.
    expect(received.length - child.lines.length).toBeLessThanOrEqual(1);
    await database.close();
  });
});
