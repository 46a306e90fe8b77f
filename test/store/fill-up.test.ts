import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillUp, sizeAfter } from '../../src/store/fill-up.ts';
import type { BackfillBatch } from '../../src/store/operations/backfills.ts';
import { createStore } from '../../src/store/store.ts';
import { borrowDatabase } from '../support/borrowed-database.ts';
import { quickestKind } from '../support/databases.ts';

/** A table of rows that a migration left to be filled, each of which counts how often it was. */
async function leftToFill(rows: number) {
  const borrowed = await borrowDatabase(quickestKind);
  const database = await borrowed.open();
  onTestFinished(async () => {
    await database.close();
    await borrowed.drop();
  });
  // What releases left to be filled is not what these tests are about.
  await borrowed.sql('delete from backfills');
  await borrowed.sql('create table things (id integer primary key, filled integer not null default 0)');
  await borrowed.sql('insert into things (id) select generate_series(1, $1::integer)', [rows]);
  await borrowed.sql(`
    create function backfill_things(p_after text, p_limit integer) returns jsonb language sql as $$
      with batch as (select id from things where id > coalesce(p_after, '0')::integer order by id limit p_limit),
      filled as (update things t set filled = filled + 1 from batch where t.id = batch.id returning t.id)
      select jsonb_build_object('after', (select max(id)::text from batch), 'rows', (select count(*) from filled))
    $$`);
  await borrowed.sql(`insert into backfills (name) values ('backfill_things')`);
  return {
    store: createStore(database),
    sql: borrowed.sql,
    counts: () => borrowed.sql('select filled, count(*)::integer as rows from things group by filled order by filled'),
  };
}

describe('what a migration left to be filled', () => {
  it('is filled in batches until nothing is left, each row once', async () => {
    const { store, counts } = await leftToFill(5_000);
    const sizes: number[] = [];
    const done: object[] = [];
    const next = (limit: number) => {
      sizes.push(limit);
      return store.backfills.next(limit);
    };
    await fillUp({ next, onDone: (backfill) => done.push(backfill), signal: new AbortController().signal });
    expect(await counts()).toEqual([{ filled: 1, rows: 5_000 }]);
    expect(done).toEqual([{ name: 'backfill_things', rows: 5_000 }]);
    expect(sizes.length).toBeGreaterThan(2);
    expect(await store.backfills.next(10)).toEqual({ state: 'none' });
  });

  it('goes on behind the last whole batch when whoever filled was cut off in the middle of one', async () => {
    const { store, sql, counts } = await leftToFill(300);
    expect(await store.backfills.next(100)).toMatchObject({ rows: 100, done: false });
    // The second batch breaks at its fiftieth row, as a killed process or a lost connection breaks it.
    await sql('alter table things add constraint broken check (id <> 150 or filled = 0) not valid');
    await expect(store.backfills.next(100)).rejects.toThrow();
    expect(await counts()).toEqual([
      { filled: 0, rows: 200 },
      { filled: 1, rows: 100 },
    ]);
    await sql('alter table things drop constraint broken');
    await fillUp({ next: store.backfills.next, onDone: () => {}, signal: new AbortController().signal });
    expect(await counts()).toEqual([{ filled: 1, rows: 300 }]);
  });

  it('stops after the batch that runs when its process stops, and keeps what is filled', async () => {
    const { store, counts } = await leftToFill(1_000);
    const stopping = new AbortController();
    const next = async (limit: number): Promise<BackfillBatch> => {
      const batch = await store.backfills.next(limit);
      stopping.abort();
      return batch;
    };
    await fillUp({ next, onDone: () => {}, signal: stopping.signal });
    expect(await counts()).toContainEqual({ filled: 1, rows: 500 });
  });

  it('is refused by a name that no backfill has', async () => {
    const { sql } = await leftToFill(1);
    await expect(sql(`insert into backfills (name) values ($1)`, [`erase_${randomUUID()}`])).rejects.toThrow();
  });
});

it.skipIf(quickestKind === 'embedded')(
  'two processes never fill the same rows: the second is told that another does',
  async () => {
    const { store, sql, counts } = await leftToFill(200);
    await sql(`
    create or replace function backfill_things(p_after text, p_limit integer) returns jsonb language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(4711);
      update things set filled = filled + 1;
      return jsonb_build_object('after', null, 'rows', 200);
    end $$`);
    const holding = sql(`select pg_advisory_lock(4711), pg_sleep(2)`);
    await expect.poll(() => sql(`select 1 from pg_locks where locktype = 'advisory' and objid = 4711`)).toHaveLength(1);
    const first = store.backfills.next(100);
    await expect
      .poll(() => sql(`select 1 from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`))
      .toHaveLength(1);
    expect(await store.backfills.next(100)).toEqual({ state: 'elsewhere' });
    await holding;
    expect(await first).toMatchObject({ state: 'filled', done: true });
    expect(await counts()).toEqual([{ filled: 1, rows: 200 }]);
  },
);

it.each([
  [1_000, 10, 2_000],
  [1_000, 100, 1_000],
  [4_000, 200, 2_000],
  [500, 9_000, 500],
  [10_000, 1, 10_000],
])('after %i rows in %i ms the next batch has %i', (size, tookMs, next) => {
  expect(sizeAfter(size, tookMs)).toBe(next);
});
