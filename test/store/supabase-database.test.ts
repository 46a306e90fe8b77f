import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Interception } from '../../src/sandbox/interception.ts';
import { StartUpError } from '../../src/start-up-error.ts';
import type { Database } from '../../src/store/database.ts';
import { openSupabaseDatabase } from '../../src/store/supabase-database.ts';
import { DatabaseUnavailableError } from '../../src/store/unavailable.ts';
import { createTestSupabase, databaseKinds, type TestSupabase } from '../support/databases.ts';
import { newText } from './samples.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
const html = { 'content-type': 'text/html' };
const answer = (status: number, code: string, message = 'it went wrong'): Interception => ({
  status,
  headers: json,
  body: { code, message, details: null, hint: null },
});

/** The arguments of `receive_sms`. */
function receiptArguments() {
  const text = newText();
  return {
    p_message_id: text.messageId,
    p_phone_number: text.phoneNumber,
    p_content: text.content,
    p_received_at: text.receivedAt,
    p_tenant_id: null,
    p_sms_agent_id: null,
  };
}

describe.runIf(databaseKinds.includes('supabase'))('the Supabase driver', () => {
  let project: TestSupabase;
  let database: Database;
  beforeAll(async () => {
    project = await createTestSupabase();
    database = await project.open();
  });
  afterAll(async () => {
    await database.close();
    await project.drop();
  });
  afterEach(() => {
    project.postgrest.intercept = undefined;
  });
  const failure = () =>
    database.call('workflow_transitions', {}).then(
      () => null,
      (error: unknown) => error,
    );

  it('returns the bare value of a function, whatever its type', async () => {
    expect(await database.call('workflow_transitions', {})).toMatchObject({ RECEIVED: ['PROCESSING'] });
    expect(await database.call('get_workflows', { p_ids: [] })).toEqual([]);
    expect(await database.call('count_workflows', { p_filter: { statuses: ['SENT'] }, p_most: 10 })).toBe(0);
    expect(await database.call('find_conversation', { p_id: 'nobody' })).toBeNull();
    expect(await database.call('cursor_of', { p_epoch: '7', p_position: 8 })).toBe('7.8');
  });

  it('takes instants and lists', async () => {
    const args = { ...receiptArguments(), p_received_at: new Date('2026-07-01T12:00:00.123Z') };
    const received = await database.call('receive_sms', args);
    expect(received).toMatchObject({
      workflow: { receivedAt: expect.stringContaining('2026-07-01T12:00:00.123') },
    });
    const { workflow } = received as { workflow: { id: string } };
    expect(await database.call('get_workflows', { p_ids: [workflow.id] })).toHaveLength(1);
  });

  it.each<[string, Interception]>([
    ['a connection that is cut', 'reset'],
    ['a proxy that finds nobody', { status: 502, headers: html, body: '<h1>Bad Gateway</h1>' }],
    ['a proxy without words', { status: 503 }],
    ['a page in place of a result', { status: 200, headers: html, body: '<h1>Welcome</h1>' }],
    ['a result of which nothing came', { status: 200, headers: json, body: '' }],
    ['a result that was cut short', { status: 200, headers: json, body: '{"RECEIVED": ["PROC' }],
    ['a page that is not found', { status: 404 }],
    ['a list that is not found', { status: 404, headers: json, body: [] }],
    ['a way elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
    ['PostgREST without a database', answer(503, 'PGRST001')],
    ['PostgREST without a free connection', answer(504, 'PGRST003')],
    ['PostgREST at its wits’ end', answer(500, 'PGRSTX00')],
    ['a broken connection to Postgres', answer(503, '08006')],
    ['too many connections', answer(503, '53300')],
    ['a server that shuts down', answer(503, '57P01')],
    ['a statement that took too long', answer(500, '57014')],
    ['a deadlock', answer(500, '40P01')],
    ['a standby', answer(405, '25006')],
    ['a full disk', answer(500, '53100')],
  ])('%s is an outage', async (_, interception) => {
    project.postgrest.intercept = () => interception;
    const error = await failure();
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(inspect(error, { depth: 10 })).not.toContain(project.postgrest.serviceRoleKey);
    project.postgrest.intercept = undefined;
    expect(await failure()).toBeNull();
  });

  it.each<[string, Interception, string]>([
    ['a broken constraint', answer(409, '23505'), '23505'],
    ['a refusal in words', answer(400, 'P0001'), 'P0001'],
    ['a fault of Postgres', answer(500, 'XX000'), 'XX000'],
    ['a function that fits twice', answer(300, 'PGRST203'), 'PGRST203'],
    ['a key that was revoked', { status: 401, headers: json, body: { message: 'it went wrong' } }, ''],
  ])('%s is an error with its words and code, and no outage', async (_, interception, code) => {
    project.postgrest.intercept = () => interception;
    const error = await failure();
    expect(error).not.toBeInstanceOf(DatabaseUnavailableError);
    expect(error).toMatchObject({ message: 'it went wrong', code });
  });

  it('tells the errors of functions in their own words', async () => {
    const reading = database.call('read_events', { p_after: '1.yesterday', p_limit: 1 });
    await expect(reading).rejects.toMatchObject({ code: '22P02', message: expect.stringContaining('yesterday') });
    await expect(database.call('no_such_function', {})).rejects.toMatchObject({ code: 'PGRST202' });
    const unknown = database.call('find_conversation', { p_id: 'x', p_more: 'y' });
    await expect(unknown).rejects.toMatchObject({ code: 'PGRST202', message: expect.stringContaining('p_id, p_more') });
  });

  it('B1: a text of which the answer got lost is known when it comes again', async () => {
    const text = receiptArguments();
    project.postgrest.intercept = () => ({ handleThen: 'reset' });
    await expect(database.call('receive_sms', text)).rejects.toBeInstanceOf(DatabaseUnavailableError);
    project.postgrest.intercept = undefined;
    expect(await database.call('receive_sms', text)).toMatchObject({ duplicate: true });
  });

  it('a call that waits when the database is closed fails, as do all after it', async () => {
    const closing = await project.open();
    const asked = Promise.withResolvers<void>();
    project.postgrest.intercept = () => {
      asked.resolve();
      return 'hang';
    };
    const waiting = closing.call('workflow_transitions', {});
    await asked.promise;
    await Promise.all([expect(waiting).rejects.toBeInstanceOf(DatabaseUnavailableError), closing.close()]);
    await expect(closing.call('workflow_transitions', {})).rejects.toBeInstanceOf(DatabaseUnavailableError);
  });
});

describe.runIf(databaseKinds.includes('supabase'))('opening a Supabase project', () => {
  let project: TestSupabase;
  beforeEach(async () => {
    project = await createTestSupabase({ migrated: false });
  });
  afterEach(() => project.drop());
  const opening = (options: Partial<Parameters<typeof openSupabaseDatabase>[0]> = {}) => {
    const { url, serviceRoleKey } = project.postgrest;
    return openSupabaseDatabase({ url, serviceRoleKey, ...options }).then(
      async (database) => {
        await database.close();
        return null;
      },
      (error: unknown) => error,
    );
  };
  const lists = (missing: string[]) => {
    project.postgrest.intercept = () => ({ status: 200, headers: json, body: missing });
  };

  it('without the functions says how to deploy them', async () => {
    const error = await opening();
    expect(error).toMatchObject({ message: expect.stringMatching(/lacks the functions .*`supabase db push`/) });
    expect(error).not.toBeInstanceOf(DatabaseUnavailableError);
  });

  it('without the newest migrations names them', async () => {
    lists(['0006', '0007']);
    const error = await opening();
    expect(error).toMatchObject({
      message: expect.stringMatching(/lacks migrations 0006, 0007: .*`supabase db push`/),
    });
  });

  it('waits a moment for what comes with a delay', async () => {
    const answers: Interception[] = [answer(503, 'PGRST002'), answer(404, 'PGRST202')];
    project.postgrest.intercept = () => answers.shift() ?? { status: 200, headers: json, body: [] };
    expect(await opening()).toBeNull();
  });

  it('says who does not answer', async () => {
    const { url } = project.postgrest;
    await project.postgrest.close();
    const error = await opening({ url });
    expect(error).toBeInstanceOf(StartUpError);
    expect(error).toMatchObject({ message: `Supabase at ${new URL(url).host} does not answer.` });
    expect(inspect(error)).toContain('ECONNREFUSED');
  });

  it('with a key that is none says which variable to look at, and does not show the key', async () => {
    const { serviceRoleKey } = project.postgrest;
    const error = await opening({ serviceRoleKey: `${serviceRoleKey}x` });
    expect(error).toMatchObject({ message: expect.stringContaining('SUPABASE_SERVICE_ROLE_KEY: Invalid API key') });
    expect(inspect(error, { depth: 10 })).not.toContain(serviceRoleKey);
    const unsendable = await opening({ serviceRoleKey: 'a key\nof two lines' });
    expect(inspect(unsendable, { depth: 10 })).not.toContain('of two lines');
  });
});

describe.runIf(databaseKinds.includes('supabase'))('a Supabase project that is deployed', () => {
  let project: TestSupabase;
  beforeAll(async () => {
    project = await createTestSupabase();
  });
  afterAll(() => project.drop());

  it('refuses the key of browsers', async () => {
    const { url, anonKey } = project.postgrest;
    await expect(openSupabaseDatabase({ url, serviceRoleKey: anonKey })).rejects.toThrow(
      /SUPABASE_SERVICE_ROLE_KEY: permission denied for function missing_migrations/,
    );
  });

  it('misses a migration that its book does not have, and none where there is no book', async () => {
    await project.sql(`update supabase_migrations.schema_migrations set version = 'x' where version = '0005'`);
    await expect(project.open()).rejects.toThrow(/lacks migrations 0005:/);
    await project.sql('alter table supabase_migrations.schema_migrations rename to elsewhere');
    await (await project.open()).close();
  });

  it('mends itself when Postgres cuts all connections', async () => {
    const database = await project.open();
    await database.call('workflow_transitions', {});
    await project.sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await expect
      .poll(() =>
        database.call('workflow_transitions', {}).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    await database.close();
  });
});
