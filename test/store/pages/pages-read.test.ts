import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../../scripts/schema/schema-files.ts';
import type { MigrationConnection } from '../../../src/store/migrations.ts';
import { copyEmbeddedTemplate, createTestPostgres, quickestKind } from '../../support/databases.ts';
import { fillLargeDatabase, fillWithWaiting } from './large-database.ts';
import { needsStatistics, sampleCalls } from './sample-calls.ts';

/** Twice what the busiest operation reads, indexes included; the smallest table that one could scan has 5,000 rows. */
const most = { pages: 1_000, rows: 1_000 };

/**
 * Makes a call ten times and takes back what it did each time: a statement of a function may run on a generic plan from its
 * sixth call on a connection. Returns the pages and rows that the last one touched.
 */
const lastRead = `
  create function pg_temp.touched(out pages bigint, out rows bigint) language sql as $$
    select sum(pg_stat_get_xact_blocks_fetched(oid)), sum(pg_stat_get_xact_tuples_returned(oid))
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'i') $$;
  create function pg_temp.last_read(p_call text, out pages bigint, out rows bigint) language plpgsql as $$
  declare
    v_before record;
  begin
    for v_try in 1..10 loop
      v_before := pg_temp.touched();
      begin
        execute 'select ' || p_call;
        raise exception using errcode = 'UNDOO';
      exception when sqlstate 'UNDOO' then null;
      end;
      select t.pages - v_before.pages, t.rows - v_before.rows into pages, rows from pg_temp.touched() t;
    end loop;
  end $$`;

/** A connection to a database with the past of 50,000 texts, and how to be rid of it. */
async function openLarge(): Promise<MigrationConnection & { end(): Promise<void> }> {
  if (quickestKind === 'postgres') {
    const database = await createTestPostgres();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    return {
      execute: async (sql) => void (await client.query(sql)),
      query: async (sql, values) => (await client.query(sql, values)).rows,
      async end() {
        await client.end();
        await database.drop();
      },
    };
  }
  const directory = await copyEmbeddedTemplate();
  const engine = await PGlite.create(join(directory, 'pglite'));
  return {
    execute: async (sql) => void (await engine.exec(sql)),
    query: async (sql, values) => (await engine.query<Record<string, unknown>>(sql, values)).rows,
    end: () => engine.close(),
  };
}

describe('what an operation reads of 50,000 workflows on its tenth call', () => {
  let connection: Awaited<ReturnType<typeof openLarge>>;
  beforeAll(async () => {
    connection = await openLarge();
    await fillLargeDatabase(connection);
    await connection.execute(lastRead);
  }, 120_000);
  afterAll(() => connection?.end());

  /** The calls that read more than they should. */
  async function excessive(calls: readonly string[]): Promise<Record<string, { pages: number; rows: number }>> {
    const found: Record<string, { pages: number; rows: number }> = {};
    for (const name of calls) {
      const [row] = await connection.query('select * from pg_temp.last_read($1)', [sampleCalls[name] ?? name]);
      const read = { pages: Number(row?.pages), rows: Number(row?.rows) };
      if (read.pages > most.pages || read.rows > most.rows) found[name] = read;
    }
    return found;
  }

  it('is a few rows, also where nobody ever analysed the tables', async () => {
    const names = Object.keys(sampleCalls).filter((name) => !needsStatistics.includes(name));
    expect(await excessive(names)).toEqual({});
  });

  const byFilter = [
    `list_drafts('{"decidedBy": ["nobody"]}', 20)`,
    `list_drafts('{"decidedBy": ["nobody"], "languages": ["en"], "properties": ["Property 8"]}', 20)`,
    `list_escalations('{"resolvedBy": ["nobody"], "types": ["DISPUTE"]}', 20)`,
    `list_escalations('{"acknowledgedBy": ["nobody"], "severities": ["HIGH"]}', 20)`,
    `list_payment_plans('{"decidedBy": ["nobody"], "statuses": ["APPROVED"]}', 20)`,
  ];

  it('is a few rows for each filter by who decided, also where nobody ever analysed the tables', async () => {
    expect(await excessive(byFilter)).toEqual({});
  });

  it('is a few rows where the tables are analysed', async () => {
    await connection.execute('analyze');
    expect(await excessive([...Object.keys(sampleCalls), ...byFilter])).toEqual({});
  });

  it('is a few rows of what waits for people, however much does', async () => {
    // By statistics of a queue that was worked off, which then filled up again.
    await fillWithWaiting(connection);
    await connection.execute('delete from work_items; analyze work_items');
    await fillWithWaiting(connection);
    const pages = [
      'open_approvals(null, null, 100)',
      'open_escalations(null, null, 100)',
      'open_work_items(null, null, 100)',
      `count_work_items('{"kinds": ["UNCONFIRMED"]}', 100)`,
    ];
    const ofOneKind = ['OLDEST', 'NEWEST', 'DUE'].flatMap((order) => [
      `list_work_items('{"kinds": ["UNCONFIRMED"], "snoozed": false}', '${order}', 20)`,
      `list_work_items('{"kinds": ["UNCONFIRMED"]}', '${order}', 20)`,
      `list_work_items('{"snoozed": false}', '${order}', 20)`,
    ]);
    expect(await excessive([...pages, ...ofOneKind])).toEqual({});
    await connection.execute('analyze');
    expect(await excessive([...pages, ...ofOneKind])).toEqual({});
  });

  it('is known of every operation that the gateway calls', async () => {
    const source = join(import.meta.dirname, '../../../src');
    const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const code = (await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')))).join('');
    const functions = (await readSchemaFiles()).flatMap(({ kind, name }) => (kind === 'function' ? [name] : []));
    const called = functions.filter((name) => code.includes(`'${name}'`));
    expect(called.length).toBeGreaterThan(40);
    expect(called.filter((name) => !(name in sampleCalls))).toEqual([]);
    expect(Object.keys(sampleCalls).filter((name) => !functions.includes(name))).toEqual([]);
  });
});
