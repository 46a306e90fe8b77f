import { describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/store/migrations.ts';

/** The last that was written before there were backfills. */
const before = '0057';

/** What takes a moment however many rows there are; an index takes longer, and is said to. */
const quick = /^(create|alter|drop|comment on|grant|revoke|set|do|select only_for_service|insert into backfills)\b/;

/** Each statement of a file, without comments and without the bodies of functions. */
function statementsOf(sql: string): string[] {
  return sql
    .replaceAll(/\$(\w*)\$.*?\$\1\$/gs, '…')
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/'[^']*'/g, "''")
    .split(';')
    .map((statement) => statement.trim().toLowerCase())
    .filter((statement) => statement !== '');
}

const slowStatements = (sql: string) => statementsOf(sql).filter((statement) => !quick.test(statement));

const fresh = (await readMigrations()).filter(({ version }) => version > before);

it.each(fresh)('migration $version changes no rows that are there: that is for a backfill', ({ sql }) => {
  expect(slowStatements(sql)).toEqual([]);
});

describe('what is told of as slow', () => {
  it.each([
    ['update workflows set trace = null', true],
    ['with old as (select 1) update workflows set trace = null', true],
    ['delete from events', true],
    ['insert into conversations (id) select id from old; -- why\n', true],
    ['select fill_everything()', true],
    ['create function f() returns void language sql as $$ update workflows set trace = null; $$', false],
    ["insert into backfills (name) values ('backfill_traces');", false],
    ["alter table workflows add column colour text default 'a;b'", false],
  ])('%s', (sql, isSlow) => {
    expect(slowStatements(sql).length > 0).toBe(isSlow);
  });
});
