import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/environment/read-config.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('a variable of the old service is an error that names the new one, and its unit where that changed', () => {
  expect(
    problemsOf({ AUTO_APPROVAL_CONFIDENCE: '0.95', MIN_WEEKLY_PAYMENT: '25', SUPABASE_KEY: 'secret-value' }),
  ).toEqual([
    'AUTO_APPROVAL_CONFIDENCE is called AUTO_SEND_ABOVE here',
    'MIN_WEEKLY_PAYMENT is called MIN_WEEKLY_PAYMENT_CENTS here, and is in cents, no longer in dollars',
    'SUPABASE_KEY is called SUPABASE_SERVICE_ROLE_KEY here',
  ]);
});

test('each of them is one', () => {
  for (const name of ['MAX_PAYMENT_WEEKS', 'ESCALATION_HOURS', 'MANAGER_EMAIL', 'MONITOR_URL', 'SUPABASE_DB_URL']) {
    expect(problemsOf({ [name]: '1' }), name).toHaveLength(1);
  }
});

test('beside the new name the old one does no harm', () => {
  expect(problemsOf({ AUTO_APPROVAL_CONFIDENCE: '0.95', AUTO_SEND_ABOVE: '0.95' })).toEqual([]);
  expect(problemsOf({ AUTO_APPROVAL_CONFIDENCE: ' ' })).toEqual([]);
});
