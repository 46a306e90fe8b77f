import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/environment/read-config.ts';
import { usualLimits } from '../../src/limits/limits.ts';

describe('limits and origins', () => {
  test('are the usual ones, and no page elsewhere, when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ limits: usualLimits, corsOrigins: [] });
  });

  test('are taken as given', () => {
    const config = readConfig({
      OPERATION_TIMEOUT_MS: '2000',
      TEXTS_PER_MINUTE_PER_NUMBER: '10',
      TEXTS_PER_MINUTE_PER_CALLER: '600',
      CORS_ORIGINS: 'https://console.example.com, http://localhost:3000,',
    });
    expect(config.limits).toEqual({
      ...usualLimits,
      operationMs: 2_000,
      textsPerMinute: { perNumber: 10, perCaller: 600 },
    });
    expect(config.corsOrigins).toEqual(['https://console.example.com', 'http://localhost:3000']);
  });

  test.each([
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://console.example.com/path'],
    ['CORS_ORIGINS', 'console.example.com'],
    ['OPERATION_TIMEOUT_MS', '60000'],
    ['TEXTS_PER_MINUTE_PER_NUMBER', '0'],
  ])('%s must not be %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  });
});
