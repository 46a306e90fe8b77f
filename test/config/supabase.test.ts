import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/environment/read-config.ts';

const url = 'https://x.supabase.co';
const key = 'sb_secret_hunter2';
const production = {
  NODE_ENV: 'production',
  SMS_AGENT_URL: 'http://sms-agent:8002',
  COLLECTIONS_MONITOR_URL: 'http://monitor:8001',
  NOTIFICATION_URL: 'http://notifications:8003',
  NOTIFICATION_RECIPIENTS: 'managers@example.com',
  OPENAI_API_KEY: 'sk-live',
};

/** What is wrong with an environment; empty when nothing is. */
function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('a direct connection stands beside a pooled one, never alone', () => {
  const urls = { DATABASE_URL: 'postgres://pooler:6543/x', DIRECT_URL: 'postgres://db:5432/x' };
  expect(readConfig(urls).database).toMatchObject({
    kind: 'postgres',
    url: urls.DATABASE_URL,
    directUrl: urls.DIRECT_URL,
  });
  expect(problemsOf({ DIRECT_URL: urls.DIRECT_URL })).toEqual(['DIRECT_URL needs DATABASE_URL beside it']);
});

describe('a Supabase project', () => {
  test('is the database when its key is there', () => {
    const config = readConfig({ SUPABASE_URL: url, SUPABASE_SERVICE_ROLE_KEY: ` ${key}\n` });
    expect(config.database).toEqual({ kind: 'supabase', url, serviceRoleKey: key });
    expect(config.tokens).toMatchObject({ kind: 'keys', secret: null });
  });

  test('yields to DATABASE_URL', () => {
    const database = readConfig({
      DATABASE_URL: 'postgres://db/x',
      SUPABASE_URL: url,
      SUPABASE_SERVICE_ROLE_KEY: key,
    }).database;
    expect(database).toMatchObject({ kind: 'postgres', url: 'postgres://db/x' });
  });

  test('without a key only says how tokens are checked', () => {
    expect(readConfig({ SUPABASE_URL: url }).database).toEqual({ kind: 'embedded', directory: '.data' });
  });

  test('signs people in with a password when its other key is there', () => {
    const { supabaseAuth } = readConfig({ SUPABASE_URL: url, SUPABASE_ANON_KEY: 'sb_publishable_x' });
    expect(supabaseAuth).toEqual({ url, anonKey: 'sb_publishable_x' });
    expect(readConfig({ SUPABASE_URL: url, SUPABASE_SERVICE_ROLE_KEY: key }).supabaseAuth).toBeNull();
  });

  test('cannot be without an address', () => {
    expect(problemsOf({ SUPABASE_SERVICE_ROLE_KEY: key, SUPABASE_ANON_KEY: 'sb_publishable_x' })).toEqual([
      'SUPABASE_SERVICE_ROLE_KEY needs SUPABASE_URL beside it',
      'SUPABASE_ANON_KEY needs SUPABASE_URL beside it',
    ]);
  });

  test.each(['two words', 'clé', 'one\nline'])('has a key that can be sent: %j cannot', (value) => {
    expect(problemsOf({ SUPABASE_URL: url, SUPABASE_SERVICE_ROLE_KEY: value, SUPABASE_ANON_KEY: value })).toEqual([
      'SUPABASE_SERVICE_ROLE_KEY must be one word without accents',
      'SUPABASE_ANON_KEY must be one word without accents',
    ]);
  });

  test('is all that production needs of a database', () => {
    expect(problemsOf({ ...production, SUPABASE_URL: url, SUPABASE_SERVICE_ROLE_KEY: key })).toEqual([]);
    expect(problemsOf({ ...production, SUPABASE_URL: url })).toEqual([
      'DATABASE_URL or SUPABASE_SERVICE_ROLE_KEY is needed in production',
    ]);
  });
});
