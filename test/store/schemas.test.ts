import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { describeDifference, differences, nextMigration } from '../../scripts/schema/next-migration.ts';
import { readSchemaFiles, type SchemaFile } from '../../scripts/schema/schema-files.ts';
import {
  catalogueOfFiles,
  catalogueOfMigrations,
  emptyDatabase,
  openScratchDatabase,
} from '../../scripts/schema/scratch-database.ts';
import { type MigrationConnection, migrate, readMigrations } from '../../src/store/migrations.ts';
import { copyEmbeddedTemplate, createTestPostgres, databaseKinds } from '../support/databases.ts';

// One for all tests, each of which empties it.
let directory: string;
let scratch: Awaited<ReturnType<typeof openScratchDatabase>>;
beforeAll(async () => {
  directory = await copyEmbeddedTemplate();
  scratch = await openScratchDatabase(join(directory, 'pglite'));
});
afterAll(async () => {
  await scratch?.close();
  await rm(directory, { recursive: true });
});

async function emptiedScratch(): Promise<MigrationConnection> {
  await emptyDatabase(scratch);
  return scratch;
}

async function openEmptyPostgres(): Promise<MigrationConnection> {
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

describe.each(
  [
    { kind: 'embedded', open: emptiedScratch },
    { kind: 'postgres', open: openEmptyPostgres },
  ].filter(({ kind }) => databaseKinds.includes(kind as 'embedded')),
)('the schema of the $kind database', ({ open }) => {
  it('is what stands in supabase/schemas: the migrations add up to it', async () => {
    const connection = await open();
    const migrated = await catalogueOfMigrations(connection, await readMigrations());
    await emptyDatabase(connection);
    const wanted = await catalogueOfFiles(connection, await readSchemaFiles());
    expect(wanted.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['table', 'column', 'constraint', 'index', 'function', 'trigger', 'view', 'grant']),
    );
    expect(differences(migrated, wanted).map(describeDifference)).toEqual([]);
  });

  it('has functions that find the same tables whatever the search path of who calls them, and are not compiled before they run', async () => {
    const connection = await open();
    await migrate(connection, await readMigrations());
    // `pg_temp` stands last where it is named, since it is looked at first where it is not: anybody may make tables there.
    const unpinned = await connection.query(`
      select p.oid::regprocedure::text as name, p.proconfig from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosqlbody is null
        and not exists (select from unnest(p.proconfig) setting
          where setting in ('search_path=public, pg_temp', 'search_path=""'))`);
    expect(unpinned).toEqual([]);
    const [counted] = await connection.query(
      `select count(*)::integer as functions from pg_proc where pronamespace = 'public'::regnamespace`,
    );
    expect(counted?.functions).toBeGreaterThan(100);
    // What a planner must not do seems dear to it beyond measure, and what is dear is compiled before it runs.
    const compiled = await connection.query(`
      select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and 'enable_seqscan=off' = any (p.proconfig)
        and 'jit=off' <> all (p.proconfig)`);
    expect(compiled).toEqual([]);
    // A table of the caller's own, of the same name, is not what the functions find.
    await connection.execute(`begin; set local search_path = ''; create temporary table conversations (id uuid)`);
    await connection.execute('create temporary table messages (id uuid); create temporary table workflows (id uuid)');
    const [received] = await connection.query(
      `select public.receive_sms('SM1', '+12035550114', 'Hi', now()) -> 'workflow' ->> 'message' as message`,
    );
    expect(received).toEqual({ message: 'Hi' });
    await connection.execute('rollback');
  });
});

it('each file of supabase/schemas makes what its name says, and nothing else of its kind', async () => {
  for (const { kind, name, sql, path } of await readSchemaFiles()) {
    const made = [...sql.matchAll(/^create (?:or replace )?(table|view|function) (\w+)/gm)].map(
      ([, madeKind, madeName]) => `${madeKind} ${madeName}`,
    );
    expect(made, path).toEqual(kind === 'access' ? [] : [`${kind} ${name}`]);
  }
});

describe('the next migration', () => {
  /** The files as they are after somebody has worked on them. */
  function edited(files: readonly SchemaFile[], edits: Record<string, (sql: string) => string>): SchemaFile[] {
    return files.map((file) => ({ ...file, sql: edits[file.path]?.(file.sql) ?? file.sql }));
  }
  const added = (kind: SchemaFile['kind'], name: string, sql: string): SchemaFile => ({
    kind,
    name,
    path: `${kind}s/${name}.sql`,
    sql,
  });

  it('brings a database to what the files say, in an order in which it can be done', async () => {
    await emptyDatabase(scratch);
    const files = await readSchemaFiles();
    const wantedFiles = [
      ...edited(files, {
        // Another function is bound to this one: both have to go before it can have another signature.
        'functions/workflows/turn_text.sql': (sql) =>
          sql.replace('turn_text(p workflows)', 'turn_text(p_turn workflows)').replaceAll('p.', 'p_turn.'),
        // Calls what is new and stands after it in the alphabet.
        'functions/conversations/find_number.sql': () =>
          `create or replace function find_number(p_phone_number text) returns jsonb
          language sql stable return zz_new(p_phone_number);`,
        'functions/log/refuse_log_change.sql': (sql) =>
          sql.replace(/create or replace trigger events_no_truncate.*/s, ''),
        'functions/workflows/is_end.sql': (sql) => `-- Only said otherwise.\n${sql}`,
        'tables/events.sql': (sql) =>
          sql.replace('create index events_at on events (at, position);', 'create index events_of_day on events (at);'),
        'access.sql': (sql) => sql.replace('grant select on due_workflows', 'grant select, update on due_workflows'),
      }).filter(({ name }) => name !== 'get_properties'),
      added(
        'function',
        'zz_new',
        'create function zz_new(p text) returns jsonb language sql stable return to_jsonb(p);',
      ),
      added(
        'table',
        'reminders',
        `create table reminders (id uuid primary key, workflow_id uuid references workflows);
        create index reminders_workflow on reminders (workflow_id);
        alter table reminders enable row level security;`,
      ),
    ];
    const wanted = await catalogueOfFiles(scratch, wantedFiles);
    await emptyDatabase(scratch);
    const migrations = await readMigrations();
    const now = await catalogueOfMigrations(scratch, migrations);
    const { statements, byHand } = await nextMigration(scratch, wantedFiles, differences(now, wanted));
    expect(byHand).toEqual([]);
    const sql = statements.join('\n');
    expect(sql).not.toContain('is_end(p_status text)');

    await emptyDatabase(scratch);
    const next = { version: '9999', name: 'next', sql };
    const migrated = await catalogueOfMigrations(scratch, [...migrations, next]);
    expect(differences(migrated, wanted).map(describeDifference)).toEqual([]);
    expect(sql).toMatch(/create table reminders[\s\S]*select only_for_service\('\{.*zz_new/);
  });

  it('leaves to its author what may touch rows, and says what that is', async () => {
    await emptyDatabase(scratch);
    const now = await catalogueOfFiles(scratch, await readSchemaFiles());
    const language = now.find(({ kind, identity }) => kind === 'column' && identity === 'drafts.language');
    if (language === undefined) throw new Error('drafts.language is not there');
    const wanted = now.map((object) => (object === language ? { ...object, identity: 'drafts.tongue' } : object));
    const { statements, byHand } = await nextMigration(scratch, [], differences(now, wanted));
    expect(statements).toEqual([]);
    expect(byHand.map(describeDifference)).toEqual([
      'column drafts.language: to be removed',
      expect.stringContaining('column drafts.tongue: to be added: 7: text not null'),
    ]);
  });
});
