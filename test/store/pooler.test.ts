import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Change } from '../../src/store/database.ts';
import { openPostgresDatabase, type PostgresOptions } from '../../src/store/postgres-database.ts';
import { createStore } from '../../src/store/store.ts';
import { DatabaseUnavailableError } from '../../src/store/unavailable.ts';
import { createTestPostgres } from '../support/databases.ts';
import { pgbouncerPath, startPgBouncer } from '../support/pgbouncer.ts';
import { newText } from './samples.ts';

type Direct = Awaited<ReturnType<typeof createTestPostgres>>;

describe.runIf(inject('postgres') !== null && pgbouncerPath !== null)('through PgBouncer in transaction mode', () => {
  let direct: Direct;
  let pooler: Awaited<ReturnType<typeof startPgBouncer>>;
  beforeAll(async () => {
    direct = await createTestPostgres({ migrated: false });
    pooler = await startPgBouncer(direct.url);
  });
  afterAll(async () => {
    await pooler.close();
    await direct.drop();
  });

  async function open(options: Partial<PostgresOptions> = {}) {
    const database = await openPostgresDatabase({ url: pooler.url, statementMs: 300, poolSize: 4, ...options });
    onTestFinished(() => database.close());
    return database;
  }
  /** What somebody else sees who shares the pooler's connections. */
  async function asAnother(sql: string) {
    const client = new pg.Client({ connectionString: pooler.url });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  }

  it('two that start at once on an empty database migrate it once, and leave no lock behind', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    for (const database of [first, second]) {
      expect(await createStore(database).receiveSms(newText())).toMatchObject({ duplicate: false });
    }
    // Of this database: others of the server are migrated meanwhile.
    const held = await direct.sql(
      `select from pg_locks where locktype = 'advisory'
         and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(held).toEqual([]);
  });

  it('starts beside a client whose own time limit was left on the shared connections', async () => {
    for (let times = 0; times < 4; times += 1) await asAnother("set statement_timeout = '1ms'");
    onTestFinished(async () => {
      for (let times = 0; times < 4; times += 1) await asAnother('reset statement_timeout');
    });
    expect(await createStore(await open()).receiveSms(newText())).toMatchObject({ duplicate: false });
  });

  it('cuts off a call that takes too long, and leaves its limit on nobody', async () => {
    await direct.sql(
      'create or replace function wait_long() returns jsonb language sql as $$ select to_jsonb(pg_sleep(20)::text) $$',
    );
    const database = await open();
    await expect(database.call('wait_long', {})).rejects.toBeInstanceOf(DatabaseUnavailableError);
    expect(await createStore(database).receiveSms(newText())).toMatchObject({ duplicate: false });
    for (let times = 0; times < 4; times += 1) {
      expect(await asAnother('show statement_timeout')).toEqual([{ statement_timeout: '0' }]);
    }
  });

  it('says at start that changes are asked for, and hears of them', async () => {
    const [writer, reader] = [await open(), await open()];
    expect(reader.description).toContain('DIRECT_URL');
    const heard = new Promise<Change>((resolve) => reader.onChange(resolve));
    await createStore(writer).receiveSms(newText());
    expect(await heard).toBe('work');
  });

  it('with a direct connection beside it, hears of changes at once and does not ask', async () => {
    const [writer, reader] = [await open({ directUrl: direct.url }), await open({ directUrl: direct.url })];
    expect(reader.description).not.toContain('DIRECT_URL');
    const heard: Change[] = [];
    await new Promise<void>((resolve) => {
      reader.onChange((change) => {
        heard.push(change);
        resolve();
      });
      writer.announceChange('log');
    });
    expect(heard).toContain('log');
  });
});
