import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { copyEmbeddedTemplate, createTestPostgres, databaseKinds } from '../support/databases.ts';

/** What people see, as the gateway's API would show it: test/attack/data-api.test.ts compares column by column. */
const views = [
  'dashboard_conversations',
  'dashboard_workflows',
  'dashboard_drafts',
  'dashboard_escalations',
  'dashboard_payment_plans',
  'dashboard_events',
];

/** A column of each table to change. */
const columnOf: Record<string, string> = {
  conversations: 'language',
  messages: 'content',
  drafts: 'body',
  outbound_messages: 'body',
  events: 'detail',
  workflows: 'route',
  escalations: 'reason',
  payment_plans: 'evidence',
  notifications: 'body',
  tenant_properties: 'property_name',
  revocations: 'reason',
  log_anchors: 'digest',
  reply_forms: 'text',
  learned_sentences: 'text',
  reply_form_decisions: 'text',
  erasures: 'reason',
  promises: 'evidence',
  ledger_snapshots: 'tenant_id',
  ledger_watches: 'tenant_id',
  outreach_texts: 'started_by',
};
/** For the gateway alone. */
const tables = Object.keys(columnOf);

/** One row in every table. */
const sample = `
  insert into conversations (id, phone_number) values ('00000000-0000-4000-8000-000000000001', '+12035550114');
  insert into workflows (id, conversation_id, first_message, last_message, received_at)
    values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 1, 1, now());
  insert into messages (message_id, conversation_id, workflow_id, content, received_at)
    values ('SM1', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'Hi', now());
  insert into drafts (workflow_id, status, body, language, confidence, checks, facts, prompt_version, model)
    values ('00000000-0000-4000-8000-000000000002', 'PENDING', 'Hi', 'en', 0.7, '[]', '{}', '1', 'test-model');
  insert into outbound_messages (workflow_id, conversation_id, body)
    values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'Hi');
  insert into escalations (conversation_id, type, severity, reason, automatic)
    values ('00000000-0000-4000-8000-000000000001', 'SYSTEM', 'HIGH', 'it broke', true);
  insert into payment_plans (conversation_id, status, amount_cents, interval, auto_approvable)
    values ('00000000-0000-4000-8000-000000000001', 'VALID', 10000, 'WEEKLY', true);
  insert into notifications (conversation_id, subject, body, priority)
    values ('00000000-0000-4000-8000-000000000001', 'Hi', 'Hi', 'high');
  insert into tenant_properties values ('tenant_002', 'Elm Court');
  insert into revocations (kind, value, reason, revoked_by) values ('SUBJECT', 'mallory', 'left', 'ann');
  insert into log_anchors values (1, '0.1', 1, 'digest', now(), 'key', 'mac');
  insert into erasures (conversation_ids, remaining, reason, requested_by) values ('{}', '{}', 'asked', 'ann');
  insert into reply_forms (id, language, text, key, intents, conditions, status, origin, courtesy)
    values ('00000000-0000-4000-8000-000000000003', 'en', 'Hi.', 'hi', '{other}', '{}', 'APPROVED', 'WRITTEN', false);
  insert into learned_sentences (language, key, text, approvals, approvers, intents, conditions)
    values ('en', 'yes', 'Yes.', 1, '{ann}', '{other}', '{}');
  insert into reply_form_decisions (reply_form_id, decision, actor, text, intents, conditions)
    values ('00000000-0000-4000-8000-000000000003', 'CREATE', 'ann', 'Hi.', '{other}', '{}');
  insert into promises (conversation_id, tenant_id, amount_cents, due_date, counts_from)
    values ('00000000-0000-4000-8000-000000000001', 'tenant_002', 40000, '2030-01-04', now());
  insert into ledger_snapshots values ('tenant_002', now(), now(), 145000);
  insert into ledger_watches values ('tenant_002', now());
  insert into outreach_texts (tenant_id, day, reply_form_id, send_at, started_by)
    values ('tenant_002', '2026-03-10', '00000000-0000-4000-8000-000000000003', now(), 'ann');
  select append_event('00000000-0000-4000-8000-000000000001', 'system', 'message.received', '{}');`;

/** What a project grants to its API roles on everything that is made in it, unless its owner has said otherwise. */
const openByDefault = `
  alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
  alter default privileges in schema public grant all on functions to anon, authenticated, service_role`;

/** The claims of somebody who signed in, with this role in the gateway. */
const claimsOf = (role: string, properties?: readonly string[]) =>
  JSON.stringify({ role: 'authenticated', sub: 'somebody', app_metadata: { role, properties } });

describe.runIf(databaseKinds.includes('postgres')).each([
  ['open', openByDefault],
  ['closed', ''],
])('row-level security in a project that is %s by default', (_, preparation) => {
  let database: Awaited<ReturnType<typeof createTestPostgres>>;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestPostgres({ migrated: false });
    if (preparation !== '') await database.sql(preparation);
    await (await openPostgresDatabase({ url: database.url })).close();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(sample);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** Runs a statement as the Data API does for one of its callers, and takes back what it did. */
  async function as(role: string, claims: string | null, statement: string): Promise<Record<string, unknown>[]> {
    await client.query(`begin; set local role ${role}`);
    try {
      if (claims !== null) await client.query(`select set_config('request.jwt.claims', $1, true)`, [claims]);
      return (await client.query(statement)).rows;
    } finally {
      await client.query('rollback');
    }
  }
  /** How many rows of each view and table somebody sees; null where they may not even look. */
  async function seenBy(role: string, claims: string | null): Promise<Record<string, number | null>> {
    const seen: Record<string, number | null> = {};
    for (const table of [...views, ...tables]) {
      const rows = await as(role, claims, `select count(*)::integer as count from ${table}`).catch(
        (error: pg.DatabaseError) => {
          if (error.code === '42501') return [{ count: null }];
          throw error;
        },
      );
      seen[table] = rows[0]?.count as number | null;
    }
    return seen;
  }
  const counts = (names: readonly string[], count: number | null) =>
    Object.fromEntries(names.map((name) => [name, count]));

  it.each(['approver', 'admin', 'analyst'])('shows an %s the views, and no table', async (role) => {
    expect(await seenBy('authenticated', claimsOf(role))).toEqual({ ...counts(views, 1), ...counts(tables, null) });
  });

  it('shows those whose claims name properties what is of these, and of the others nothing', async () => {
    const seen = (count: number) => ({ ...counts(views, count), ...counts(tables, null) });
    expect(await seenBy('authenticated', claimsOf('approver', ['Elm Court']))).toEqual(seen(0));
    await client.query(`update conversations set tenant_id = 'tenant_002'`);
    expect(await seenBy('authenticated', claimsOf('approver', ['Oak Hill', 'Elm Court']))).toEqual(seen(1));
    expect(await seenBy('authenticated', claimsOf('admin', ['Oak Hill']))).toEqual(seen(0));
    expect(await seenBy('authenticated', claimsOf('approver', []))).toEqual(seen(0));
    expect(await seenBy('authenticated', claimsOf('approver'))).toEqual(seen(1));
  });

  it.each([
    ['another role', claimsOf('service')],
    ['a role of no such name', claimsOf('APPROVER')],
    ['no role', JSON.stringify({ role: 'authenticated', sub: 'somebody' })],
    ['a role that they gave themselves', JSON.stringify({ user_metadata: { role: 'admin' } })],
    ['the role of a database', JSON.stringify({ role: 'approver' })],
    ['no claims', null],
    ['claims of an earlier transaction', ''],
  ])('shows nothing to somebody with %s', async (_, claims) => {
    expect(await seenBy('authenticated', claims)).toEqual({ ...counts(views, 0), ...counts(tables, null) });
  });

  it('lets nobody look who has not signed in', async () => {
    expect(await seenBy('anon', claimsOf('admin'))).toEqual(counts([...views, ...tables], null));
  });

  it.each(['anon', 'authenticated'])('lets %s change nothing, nor call or use anything else', async (role) => {
    const statements = tables.flatMap((table) => [
      `insert into ${table} default values`,
      `update ${table} set ${columnOf[table]} = ${columnOf[table]}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]);
    statements.push(
      'select * from due_workflows',
      'select * from dashboard_viewer',
      `select nextval('messages_position_seq')`,
    );
    for (const statement of statements) {
      await expect(as(role, claimsOf('admin'), statement), statement).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('leaves no function to the API roles, and all of them to the gateway', async () => {
    const { rows } = await client.query(`
      select p.proname as name, array(select r from unnest(array['anon', 'authenticated', 'service_role']) r
        where has_function_privilege(r, p.oid, 'execute')) as callers
      from pg_proc p where p.pronamespace = 'public'::regnamespace`);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ callers }) => callers.join() !== 'service_role')).toEqual([]);
  });

  it('leaves nothing open that access.sql does not name', async () => {
    const { rows } = await client.query(`
      select c.relname as name, role, array(select privilege from unnest(
        '{select,insert,update,delete,truncate,references,trigger}'::text[]) privilege
        where has_table_privilege(role, c.oid, privilege)) as may
      from pg_class c cross join unnest('{anon,authenticated}'::text[]) role
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`);
    const open = rows.filter(({ may }) => may.length > 0).map(({ name, role, may }) => `${role} ${may} ${name}`);
    expect(open.sort()).toEqual(views.map((view) => `authenticated select ${view}`).sort());
  });

  it('is on for every table', async () => {
    const { rows } = await client.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  it('lets the gateway in', async () => {
    expect(await seenBy('service_role', null)).toEqual({ ...counts(tables, 1), ...counts(views, null) });
    const [row] = await as('service_role', null, `select receive_sms('SM2', '+12035550199', 'Hi', now()) as receipt`);
    expect(row).toMatchObject({ receipt: { duplicate: false } });
  });
});

describe('row-level security without the roles of Supabase', () => {
  it('has nobody to let in, and does when it is applied again after the roles were made', async () => {
    const directory = await copyEmbeddedTemplate();
    const engine = await PGlite.create(join(directory, 'pglite'));
    const query = async (sql: string) => (await engine.query<Record<string, unknown>>(sql)).rows;
    const opened = () =>
      query(`select count(distinct table_name)::integer as count from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'authenticated'`);
    expect(await opened()).toEqual([{ count: 0 }]);

    await engine.exec('create role anon; create role authenticated; create role service_role bypassrls');
    const again = await readFile(join(import.meta.dirname, '../../supabase/schemas/access.sql'), 'utf8');
    await engine.exec(again);
    await engine.exec(again);
    await engine.exec(`select only_for_service(array_agg(proname::text)) from pg_proc
      where pronamespace = 'public'::regnamespace`);
    expect(await opened()).toEqual([{ count: views.length }]);
    await engine.exec(sample);
    await engine.exec(`set role authenticated; set request.jwt.claims = '${claimsOf('analyst')}'`);
    expect(await query('select message, status from dashboard_workflows')).toEqual([
      { message: null, status: 'RECEIVED' },
    ]);
    await engine.exec('reset role; set role service_role');
    expect(await query(`select receive_sms('SM2', '+12035550199', 'Hi', now()) -> 'duplicate' as duplicate`)).toEqual([
      { duplicate: false },
    ]);
    await engine.close();
    await rm(directory, { recursive: true });
  });
});
