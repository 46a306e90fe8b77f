import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { emptyDatabase } from '../../../scripts/schema/scratch-database.ts';
import { callStatement, type Database } from '../../../src/store/database.ts';
import { type MigrationConnection, migrate, readMigrations } from '../../../src/store/migrations.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { verifyLog } from '../../../src/store/verify-log.ts';
import { copyEmbeddedTemplate, createTestPostgres, databaseKinds } from '../../support/databases.ts';
import { newText } from '../samples.ts';

/**
 * Databases that earlier commits made, by commit: each has the migrations as they were applied then, and the rows that its functions wrote: a
 * draft that waits for approval, and a conversation that a human has. Made by `pg_dump --data-only --inserts`.
 */
const databasesSchema = z.record(
  z.string(),
  z.object({
    book: z.array(z.object({ version: z.string(), name: z.string(), sql: z.string() })),
    rows: z.string(),
  }),
);
const compressed = await readFile(join(import.meta.dirname, 'databases.json.br'));
const databases = databasesSchema.parse(JSON.parse((await promisify(brotliDecompress)(compressed)).toString('utf8')));

const migrations = await readMigrations();
const isFrozen = ({ book }: (typeof databases)[string]) =>
  book.every(({ version, sql }) => migrations.find((migration) => migration.version === version)?.sql === sql);
const frozen = Object.entries(databases).filter(([, database]) => isFrozen(database));
const edited = Object.entries(databases).filter(([, database]) => !isFrozen(database));

async function openEmbedded(): Promise<MigrationConnection> {
  const directory = await copyEmbeddedTemplate();
  const engine = await PGlite.create(join(directory, 'pglite'));
  onTestFinished(async () => {
    await engine.close();
    await rm(directory, { recursive: true });
  });
  return {
    execute: async (sql) => void (await engine.exec(sql)),
    query: async (sql, values) => (await engine.query<Record<string, unknown>>(sql, values)).rows,
  };
}

async function openPostgres(): Promise<MigrationConnection> {
  const database = await createTestPostgres({ migrated: false });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await database.drop();
  });
  return {
    execute: async (sql) => void (await client.query(sql)),
    query: async (sql, values) => (await client.query(sql, values)).rows,
  };
}

/** Makes the database what the earlier commit left behind. */
async function restore(connection: MigrationConnection, { book, rows }: (typeof databases)[string]): Promise<void> {
  await emptyDatabase(connection);
  await migrate(connection, book);
  await connection.execute(`set session_replication_role = replica; ${rows}; set session_replication_role = origin`);
}

function storeOn(connection: MigrationConnection): Store {
  const database: Database = {
    description: 'restored',
    async call(name, args) {
      const { text, values } = callStatement(name, args);
      const [row] = await connection.query(text, values);
      return row?.result ?? null;
    },
    onChange: () => () => {},
    announceChange: () => {},
    close: async () => {},
  };
  return createStore(database);
}

it('there are earlier databases of both states in which the files have stayed as they were', () => {
  expect(frozen.map(([, { book }]) => book.at(-1)?.version)).toEqual(['0007', '0015']);
  expect(edited.length).toBeGreaterThan(0);
});

describe.each(
  [
    { kind: 'embedded', open: openEmbedded },
    { kind: 'postgres', open: openPostgres },
  ].filter(({ kind }) => databaseKinds.some((available) => available === kind)),
)('a $kind database that an earlier commit made', ({ open }) => {
  it.each(frozen)('B45: comes up with its data: %s', async (_, database) => {
    const connection = await open();
    await restore(connection, database);
    expect(await migrate(connection, migrations)).toEqual(
      migrations.slice(database.book.length).map(({ version }) => version),
    );

    const store = storeOn(connection);
    const [waiting] = await store.read.listDrafts({ statuses: ['PENDING'] }, 10, null);
    expect(waiting?.node).toMatchObject({ body: 'Your rent is due on the 1st.', status: 'PENDING' });
    const found = await store.conversations.list({ search: { words: ['carter'], tenantId: 'carter' } }, 10, null);
    expect(found.map(({ node }) => node?.phoneNumber)).toEqual(['+12035550114']);
    expect((await verifyLog(store)).broken).toEqual([]);
    // The work goes on where it was left: the draft gives way to a newer text, and the hold holds.
    const answered = await store.receiveSms(newText({ phoneNumber: '+12035550114', content: 'Still there?' }));
    expect(answered.workflow.message).toBe('When is my rent due?\nStill there?');
    await store.receiveSms(newText({ phoneNumber: '+12035550199' }));
    const limits = { turns: 5, drafts: 0, notifications: 0, deadlines: 0, leaseMs: 60_000 };
    const { turns } = await store.turns.claim(limits);
    const held = turns.map(({ conversation, held }) => [conversation.phoneNumber, held]);
    expect(Object.fromEntries(held)).toEqual({ '+12035550114': false, '+12035550199': true });
    expect((await verifyLog(store)).broken).toEqual([]);
  });

  // Not one by one: these differ in which file it is that changed, and nothing else of it matters.
  it('is refused, and left as it is, where a file was edited after it had been applied', async () => {
    const connection = await open();
    const [[, database] = [], ...others] = edited;
    if (database === undefined) throw new Error('no such database');
    await restore(connection, database);
    const messages = () => connection.query('select message_id, content from messages order by position');
    const before = await messages();
    for (const { book } of [database, ...others.map(([, other]) => other)]) {
      await connection.execute('delete from supabase_migrations.schema_migrations');
      for (const { version, name, sql } of book) {
        await connection.query(
          'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)',
          [version, name, [sql]],
        );
      }
      await expect(migrate(connection, migrations)).rejects.toThrow('was applied with another content');
    }
    expect(await messages()).toEqual(before);
  });
});
