import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSupabase, databaseKinds, type TestSupabase } from './databases.ts';
import { issueToken } from './supabase-keys.ts';

const functions = `
  create table things (id integer primary key, name text);
  grant all on things to service_role;
  create function nothing() returns void language sql as '';
  create function plus(a integer, b integer default 1) returns integer language sql as 'select a + b';
  create function joined(words text[]) returns text language sql as $$ select array_to_string(words, '-') $$;
  create function as_given(value jsonb) returns jsonb language sql as 'select value';
  create function numbers(count integer) returns setof integer language sql as 'select generate_series(1, count)';
  create function add_thing(id integer, name text) returns things language sql as
    'insert into things values (id, name) returning *';
  create function all_things() returns setof things language sql stable as 'select * from things';
  create function sneaky() returns integer language sql stable as $$ select id from add_thing(2, 'two') $$;
  create function fail(code text) returns void language plpgsql as
    $$ begin raise exception 'it failed' using errcode = code, hint = 'do not'; end $$;
  create function caller() returns text language sql as
    $$ select current_user || ' ' || (current_setting('request.jwt.claims')::json ->> 'role') $$;
  create function twice(a integer) returns integer language sql as 'select a';
  create function twice(a text) returns integer language sql as 'select 2';
  create function secret() returns integer language sql as 'select 1';
  revoke execute on function secret from public;`;

describe.runIf(databaseKinds.includes('supabase'))('the PostgREST of the tests', () => {
  let project: TestSupabase;
  beforeAll(async () => {
    project = await createTestSupabase({ migrated: false });
    await project.sql(functions);
  });
  afterAll(() => project.drop());

  async function call(name: string, body: string, headers?: Record<string, string>) {
    const { url, serviceRoleKey: apikey } = project.postgrest;
    const response = await fetch(`${url}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: headers ?? { apikey, authorization: `Bearer ${apikey}` },
      body,
    });
    const text = await response.text();
    return [response.status, text === '' ? null : JSON.parse(text)];
  }

  it.each([
    ['nothing', '', 204, null],
    ['plus', '{"a": 2}', 200, 3],
    ['plus', '{"a": "2", "b": null}', 200, null],
    ['joined', '{"words": ["a", "b"]}', 200, 'a-b'],
    ['as_given', '{"value": {"a": [1, null]}}', 200, { a: [1, null] }],
    ['as_given', '{"value": null}', 200, null],
    ['numbers', '{"count": 2}', 200, [1, 2]],
    ['numbers', '{"count": 0}', 200, []],
    ['add_thing', '{"id": 1, "name": "one"}', 200, { id: 1, name: 'one' }],
    ['all_things', '{}', 200, [{ id: 1, name: 'one' }]],
    ['caller', '{}', 200, 'service_role service_role'],
  ])('answers %s(%s) with %i %j', async (name, body, status, value) => {
    expect(await call(name, body)).toEqual([status, value]);
  });

  it.each([
    ['no_such', '{}', 404, 'PGRST202'],
    ['plus', '{"b": 1}', 404, 'PGRST202'],
    ['plus', '{"a": 1, "c": 1}', 404, 'PGRST202'],
    ['twice', '{"a": 1}', 300, 'PGRST203'],
    ['plus', '[1]', 400, 'PGRST102'],
    ['plus', '{"a": "x"}', 400, '22P02'],
    ['add_thing', '{"id": 1, "name": "again"}', 409, '23505'],
    ['sneaky', '{}', 405, '25006'],
    ['secret', '{}', 403, '42501'],
    ['fail', '{"code": "P0001"}', 400, 'P0001'],
    ['fail', '{"code": "40001"}', 500, '40001'],
    ['fail', '{"code": "53300"}', 503, '53300'],
    ['fail', '{"code": "57P01"}', 503, '57P01'],
  ])('refuses %s(%s) with %i %s', async (name, body, status, code) => {
    const fields = { code, message: expect.any(String) };
    expect(await call(name, body)).toEqual([status, expect.objectContaining(fields)]);
  });

  it('knows its keys, and what signed tokens say', async () => {
    const { serviceRoleKey, anonKey } = project.postgrest;
    const asSomebody = { apikey: anonKey, authorization: `Bearer ${await issueToken({ role: 'authenticated' })}` };
    expect(await call('caller', '{}', asSomebody)).toEqual([200, 'authenticated authenticated']);
    expect(await call('secret', '{}', { apikey: anonKey })).toMatchObject([401, { code: '42501' }]);
    expect(await call('caller', '{}', {})).toMatchObject([401, { message: 'No API key found in request' }]);
    expect(await call('caller', '{}', { apikey: 'x' })).toMatchObject([401, { message: 'Invalid API key' }]);
    const forged = { apikey: serviceRoleKey, authorization: `Bearer ${serviceRoleKey}x` };
    expect(await call('caller', '{}', forged)).toMatchObject([401, { code: 'PGRST301' }]);
  });
});
