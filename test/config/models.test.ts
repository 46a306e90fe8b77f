import { describe, expect, test } from 'vitest';
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

describe('where the model is', () => {
  test('may carry the version that Azure wants in the address', () => {
    const url = 'https://x.openai.azure.com/openai/deployments/gpt-4o?api-version=2024-10-21';
    expect(readConfig({ OPENAI_BASE_URL: url }).model?.baseUrl).toBe(url);
  });

  test.each(['https://host/base#part', 'https://key@host/v1', 'host/v1'])('may not be %s', (url) => {
    expect(problemsOf({ OPENAI_BASE_URL: url })).toHaveLength(1);
  });
});

describe('fallbacks', () => {
  test('are further models where the first is, and models elsewhere, in their order', () => {
    const { modelFallbacks } = readConfig({
      OPENAI_API_KEY: 'sk-first',
      MODEL_FALLBACKS:
        'gpt-4.1-nano, llama3:8b@http://gpu:11434/v1,@cf/meta/llama@https://ai.example.com/v1?api-version=1',
      MODEL_FALLBACK_KEYS: ',,sk-third',
    });
    expect(modelFallbacks).toEqual([
      { name: 'gpt-4.1-nano', baseUrl: null, apiKey: 'sk-first' },
      // The key of the first address is nobody else's.
      { name: 'llama3:8b', baseUrl: 'http://gpu:11434/v1', apiKey: 'none' },
      { name: '@cf/meta/llama', baseUrl: 'https://ai.example.com/v1?api-version=1', apiKey: 'sk-third' },
    ]);
  });

  test.each([
    [{ MODEL_FALLBACKS: 'a,,b' }, 'MODEL_FALLBACKS must be models by comma, none of them empty'],
    [
      { MODEL_FALLBACKS: 'a@http://key@host/v1' },
      'MODEL_FALLBACKS must have http or https URLs without a password behind each @',
    ],
    [
      { MODEL_FALLBACKS: 'a', MODEL_FALLBACK_KEYS: 'sk-1,sk-2' },
      'MODEL_FALLBACK_KEYS must not be more than MODEL_FALLBACKS',
    ],
  ])('%j', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });
});

describe('prices', () => {
  test('are dollars for a million tokens, by model', () => {
    const { modelPrices } = readConfig({ MODEL_PRICES: 'gpt-4.1-mini=0.40/1.60, llama3:8b=0/0' });
    expect([...modelPrices]).toEqual([
      ['gpt-4.1-mini', { promptCents: 40, completionCents: 160 }],
      ['llama3:8b', { promptCents: 0, completionCents: 0 }],
    ]);
  });

  test.each(['gpt-4.1-mini', 'gpt-4.1-mini=cheap', 'gpt-4.1-mini=1', 'a=1/-2'])('are not %s', (prices) => {
    expect(problemsOf({ MODEL_PRICES: prices })).toHaveLength(1);
  });
});
