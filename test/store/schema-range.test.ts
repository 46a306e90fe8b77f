import { expect, it, onTestFinished } from 'vitest';
import { readMigrations } from '../../src/store/migrations.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { misfit } from '../../src/store/schema-range.ts';
import { createTestPostgres, databaseKinds } from '../support/databases.ts';

it.each([
  ['its own', '0030', { newest: '0030', servesFrom: '0019' }, null],
  ['a later one that serves it', '0030', { newest: '0033', servesFrom: '0030' }, null],
  ['one without a book', '0030', { newest: null, servesFrom: '0019' }, null],
  ['a later one that does not', '0030', { newest: '0040', servesFrom: '0031' }, 'serves code from 0031 on'],
  ['an earlier one', '0030', { newest: '0029', servesFrom: '0019' }, 'this code needs 0030'],
])('code works with a schema, or says why not: %s', (_, known, schema, words) => {
  const said = misfit(known, schema);
  if (words === null) expect(said).toBeNull();
  else expect(said).toContain(words);
});

it.runIf(databaseKinds.includes('postgres'))(
  'starts on no schema that does not serve it, nor on one that lacks what it needs',
  async () => {
    const database = await createTestPostgres();
    onTestFinished(() => database.drop());
    const open = (migrateAtStart = true) => openPostgresDatabase({ url: database.url, migrateAtStart });
    await (await open(false)).close();
    // A later release, beside which this one may run.
    await database.sql(
      `insert into supabase_migrations.schema_migrations (version, statements, name) values ('9998', '{}', 'later')`,
    );
    await (await open()).close();
    await database.sql(
      `create or replace function schema_serves_from() returns text language sql immutable return '9998'`,
    );
    await expect(open()).rejects.toThrow('serves code from 9998 on');
    const newest = (await readMigrations()).at(-1)?.version;
    await database.sql(`delete from supabase_migrations.schema_migrations where version = '${newest}'`);
    await expect(open(false)).rejects.toThrow(`lacks migrations ${newest}: run \`npm run migrate\``);
  },
);
