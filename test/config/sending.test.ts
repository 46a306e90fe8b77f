import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/environment/read-config.ts';

type Environment = Parameters<typeof readConfig>[0];

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the countries that texts go to', () => {
  test('B59: are the United States with its territories, and Canada, unless others are named', () => {
    expect([...readConfig({}).textCountries]).toEqual(['US', 'CA', 'PR', 'VI', 'GU', 'AS', 'MP']);
    expect([...readConfig({ TEXT_COUNTRIES: 'us, mx,' }).textCountries]).toEqual(['US', 'MX']);
  });

  test.each(['USA', '1', 'US;CA', 'XX', ',', 'US,all'])('B59: cannot be %j', (TEXT_COUNTRIES) => {
    expect(problemsOf({ TEXT_COUNTRIES })).toEqual([
      'TEXT_COUNTRIES must be two-letter country codes such as US,CA, by comma',
    ]);
  });
});

describe("the provider's account", () => {
  const accountSid = `AC${'0'.repeat(32)}`;
  const key = { TWILIO_API_KEY_SID: 'SK1', TWILIO_API_KEY_SECRET: 'secret' };

  test('is not asked where nothing is configured', () => {
    expect(readConfig({}).twilio).toBeNull();
  });

  test('is asked with its token, or with a key', () => {
    const baseUrl = 'https://api.twilio.com';
    expect(readConfig({ TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 'token' }).twilio).toEqual({
      baseUrl,
      accountSid,
      user: accountSid,
      password: 'token',
    });
    expect(readConfig({ TWILIO_ACCOUNT_SID: accountSid, ...key, TWILIO_AUTH_TOKEN: 'token' }).twilio).toEqual({
      baseUrl,
      accountSid,
      user: 'SK1',
      password: 'secret',
    });
  });

  test.each<[Environment, string]>([
    [
      { TWILIO_ACCOUNT_SID: accountSid },
      'TWILIO_ACCOUNT_SID needs TWILIO_AUTH_TOKEN beside it, or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET',
    ],
    [{ TWILIO_AUTH_TOKEN: 'token' }, 'TWILIO_ACCOUNT_SID is needed beside its credentials'],
    [key, 'TWILIO_ACCOUNT_SID is needed beside its credentials'],
    [
      { TWILIO_ACCOUNT_SID: accountSid, TWILIO_API_KEY_SID: 'SK1' },
      'TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET need each other',
    ],
    [
      { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 'token', TWILIO_API_KEY_SECRET: 'secret' },
      'TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET need each other',
    ],
    [
      { TWILIO_ACCOUNT_SID: 'AC123', TWILIO_AUTH_TOKEN: 'token' },
      'TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits',
    ],
    [
      { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 'two words' },
      'TWILIO_AUTH_TOKEN must be one word without accents',
    ],
    [
      { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 'token', TWILIO_BASE_URL: 'api.twilio.com' },
      'TWILIO_BASE_URL must be an http or https URL',
    ],
  ])('is a problem at start as %j', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });

  test('no message shows what was given', () => {
    const given = { TWILIO_ACCOUNT_SID: 'AC-hunter2', TWILIO_AUTH_TOKEN: 'hunter 2', TWILIO_API_KEY_SID: 'hunter2' };
    expect(problemsOf(given).join()).not.toMatch(/hunter/);
  });
});
