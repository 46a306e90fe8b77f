import { beforeEach, describe, expect, test } from 'vitest';
import { ModelPausedError } from '../../../src/clients/model/account-gate.ts';
import type { ModelServerOptions } from '../../../src/clients/model/server.ts';
import { createModel } from '../../../src/clients/model.ts';
import type { modelBehaviour } from '../../../src/sandbox/model-behaviour.ts';
import { type ModelStandIn, startModelServer } from '../../../src/sandbox/model-server.ts';
import { closeAfterEach } from '../closing.ts';
import { closedAfterTest, upstreamAt } from '../upstream-at.ts';

type Behaviour = Parameters<(typeof modelBehaviour)['parse']>[0] & object;

const opened = closeAfterEach();
let standIn: ModelStandIn;
beforeEach(async () => {
  standIn = opened(await startModelServer({ host: '127.0.0.1', port: 0 }));
});

const modelAt = (baseUrl = standIn.baseUrl, options: Partial<ModelServerOptions> = {}) =>
  closedAfterTest(
    createModel([
      {
        ...upstreamAt(baseUrl),
        service: 'model',
        apiKey: 'sk-test-key',
        model: 'some-model',
        price: null,
        maxTokens: 16_000,
        probeMs: 60,
        concurrency: 16,
        callsPerMinute: null,
        ...options,
      },
    ]),
  );

const prompt = {
  system: 'You write replies.',
  user: JSON.stringify({
    tenant: { name: 'James Carter', language: 'en', amountOwed: '$1,450.00', tenantPortion: '$1,450.00' },
    newTexts: ['how much do I owe?'],
    optOutLine: 'Reply STOP to opt out.',
  }),
};
const answer = { kind: 'answer', reply: { reply: expect.stringContaining('$1,450.00') } };
const azure = '/openai/deployments/gpt-4o?api-version=2024-10-21';
const lastRequest = () => standIn.requests.at(-1);

/** Each with the tries at one prompt that it may take (B34 gives two), and the calls until it is known. */
const dialects: [name: string, behaviour: Behaviour, calls: number, path?: string][] = [
  ['OpenAI', {}, 1],
  ['an older model: json_object only', { structuredOutput: 'json_object' }, 3],
  ['vLLM that forbids strict', { structuredOutput: 'loose', wording: 'vllm' }, 2],
  ['no structured output at all', { structuredOutput: 'none', wording: 'vllm' }, 4],
  ['a schema that is ignored', { structuredOutput: 'ignored' }, 2],
  ['DeepSeek', { structuredOutput: 'json_object', wording: 'deepseek', tokenFields: 'max_tokens' }, 4],
  ['Mistral', { tokenFields: 'max_tokens', wording: 'mistral' }, 2],
  ['Ollama: the bound is ignored', { tokenFields: 'ignored' }, 1],
  [
    'a server that knows max_tokens only by name',
    { tokenFields: 'max_tokens_heeded', content: 'think', reasoningTokens: 200 },
    4,
  ],
  ['a server that wants no bound', { tokenFields: 'neither', wording: 'vllm' }, 3],
  ['a reasoning model', { tokenFields: 'max_completion_tokens', reasoningTokens: 3_000 }, 2],
  ['a reasoning model that thinks long', { reasoningTokens: 9_000 }, 3],
  ['a reasoning model that gives 6,000 tokens at most', { reasoningTokens: 5_000, mostTokens: 6_000 }, 6],
  ['JSON in a fence', { structuredOutput: 'ignored', content: 'fence' }, 2],
  ['DeepSeek R1: thoughts first', { content: 'think' }, 1],
  ['a template that opens the thoughts', { content: 'think_tail' }, 1],
  ['thoughts and a fence', { structuredOutput: 'none', content: 'think_fence' }, 4],
  ['Magistral: parts', { content: 'parts', tokenFields: 'max_tokens', wording: 'mistral' }, 2],
  ['no usage', { usage: false }, 1],
  [
    'a server that says nothing but no',
    { structuredOutput: 'json_object', tokenFields: 'max_tokens', wording: 'unnamed' },
    7,
  ],
  ['a key in api-key', { keyHeader: 'api-key' }, 2],
  ['Azure', { keyHeader: 'api-key', apiVersion: '2024-10-21' }, 1, azure],
  [
    'Azure, older',
    {
      keyHeader: 'api-key',
      apiVersion: '2024-10-21',
      wording: 'azure',
      structuredOutput: 'json_object',
      tokenFields: 'max_tokens',
    },
    4,
    azure,
  ],
  [
    'Azure, by the address of the resource',
    { keyHeader: 'api-key', apiVersion: '2024-10-21' },
    1,
    '?api-version=2024-10-21',
  ],
  [
    'Azure, by the address of the endpoint',
    { keyHeader: 'api-key', apiVersion: '2024-10-21' },
    1,
    azure.replace('?', '/chat/completions?'),
  ],
  ['Azure, v1', { keyHeader: 'api-key', apiVersion: 'preview' }, 1, '/openai/v1?api-version=preview'],
];

describe('B34: a dialect is found by what the server answers, and remembered', () => {
  test.each(dialects)('%s', async (_, behaviour, calls, path = '/v1') => {
    standIn.behave(behaviour);
    const model = modelAt(standIn.url + path);
    // Twice, as whoever drafts tries.
    let outcome = await model.draftReply(prompt);
    if (outcome.kind === 'invalid') outcome = await model.draftReply(prompt);
    expect(outcome).toMatchObject(answer);
    expect(standIn.requests).toHaveLength(calls);
    expect(await model.draftReply(prompt)).toMatchObject(answer);
    expect(standIn.requests).toHaveLength(calls + 1);
  });

  test('is shown, with the model and where it is', async () => {
    standIn.behave({ structuredOutput: 'json_object', tokenFields: 'max_tokens', reasoningTokens: 3_000 });
    const model = modelAt();
    const [server] = model.servers;
    expect(server?.notes()).toEqual([`some-model at ${new URL(standIn.url).host}`]);
    await model.draftReply(prompt);
    expect(server?.notes().slice(1)).toEqual([
      'structured output: json_object, the schema in the prompt',
      'answer bounded by: max_tokens 4000',
      'key in: authorization',
    ]);
  });

  test('many at once find it out side by side', async () => {
    standIn.behave({ structuredOutput: 'json_object', tokenFields: 'max_tokens', reasoningTokens: 3_000 });
    const model = modelAt();
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => model.draftReply(prompt)));
    for (const outcome of outcomes) expect(outcome).toMatchObject(answer);
  });

  test('a server that is replaced by another behind the same address is found out anew', async () => {
    const model = modelAt();
    await model.draftReply(prompt);
    standIn.behave({ structuredOutput: 'none', tokenFields: 'max_tokens', wording: 'vllm' });
    expect(await model.draftReply(prompt)).toMatchObject(answer);
  });
});

describe('the budget of an answer', () => {
  test('grows no further than is configured: what is cut off then is truncated', async () => {
    standIn.behave({ reasoningTokens: 9_000 });
    const model = modelAt(standIn.baseUrl, { maxTokens: 2_000 });
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'truncated' });
    expect(standIn.requests.map((request) => request.max_completion_tokens)).toEqual([1_000, 2_000]);
    await model.draftReply(prompt);
    expect(lastRequest()).toMatchObject({ max_completion_tokens: 2_000 });
  });

  test('grows no further than the server gives', async () => {
    standIn.behave({ reasoningTokens: 9_000, mostTokens: 1_500 });
    const model = modelAt();
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'truncated' });
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'truncated' });
    expect(lastRequest()).toMatchObject({ max_completion_tokens: 1_375 });
  });
});

describe('usage', () => {
  test('is that of all calls that it took, also of those that were cut off', async () => {
    standIn.behave({ reasoningTokens: 3_000 });
    const model = modelAt(standIn.baseUrl, { price: { promptCents: 40, completionCents: 160 } });
    const { usage } = await model.draftReply(prompt);
    expect(usage).toMatchObject({ calls: 2, costCents: expect.any(Number), milliseconds: expect.any(Number) });
    expect(usage.completionTokens).toBeGreaterThan(4_000);
    const cents = (usage.promptTokens * 40 + usage.completionTokens * 160) / 1_000_000;
    expect(usage.costCents).toBeCloseTo(cents);
  });

  test('has no cost without a price, and no tokens where the server tells none', async () => {
    standIn.behave({ usage: false });
    const { usage } = await modelAt().draftReply(prompt);
    expect(usage).toMatchObject({ calls: 1, promptTokens: 0, completionTokens: 0, costCents: null });
  });
});

describe('B36: a server that refuses the account', () => {
  test.each([
    'insufficient_quota',
    'payment_required',
    'payment_in_200',
    'wrong_key',
    'forbidden',
    'no_such_model',
    'rejects_everything',
  ] as const)('%s pauses: one call every so often, until one is answered', async (trouble) => {
    const told: (string | null)[] = [];
    standIn.behave({ trouble });
    const model = modelAt(standIn.baseUrl, {
      probeMs: 400,
      listener: { onAccount: ({ trouble }) => told.push(trouble) },
    });
    await expect(model.draftReply(prompt)).rejects.toMatchObject({ kind: 'unavailable', notTried: true });
    const asked = standIn.requests.length;
    expect(model.room()).toBe(0);
    await expect(model.draftReply(prompt)).rejects.toMatchObject({ notTried: true, retryAfterMs: expect.any(Number) });
    expect(standIn.requests).toHaveLength(asked);
    await expect.poll(() => model.room()).toBe(1);
    standIn.behave({});
    let opened = 0;
    model.onRoom(() => {
      opened += 1;
    });
    const drafts = await Promise.allSettled([model.draftReply(prompt), model.draftReply(prompt)]);
    expect(drafts).toMatchObject([{ status: 'fulfilled', value: answer }, { status: 'rejected' }]);
    expect(opened).toBe(1);
    expect(model.room()).toBeGreaterThan(1);
    expect([told[0], told.at(-1)]).toEqual([expect.any(String), null]);
  });

  test("a text that a filter refuses is that text's own trouble", async () => {
    standIn.behave({ filtered: 'how much' });
    const model = modelAt();
    expect(await model.draftReply(prompt)).toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('filtered'),
    });
    expect(model.room()).toBeGreaterThan(1);
    expect(standIn.requests).toHaveLength(1);
  });

  test.each([400, 403, 422])(
    "a %d for one text is that text's own: a question without it is answered",
    async (status) => {
      standIn.intercept = ({ body }) =>
        JSON.stringify(body).includes('how much') ? { status, body: { error: 'No' } } : undefined;
      const model = modelAt();
      expect(await model.draftReply(prompt)).toMatchObject({ kind: 'rejected' });
      expect(model.room()).toBeGreaterThan(1);
      expect(await model.draftReply({ ...prompt, user: 'gracias' })).toMatchObject({ kind: 'answer' });
    },
  );
});

describe('fallbacks', () => {
  async function withFallback(options: Partial<ModelServerOptions> = {}) {
    const second = opened(await startModelServer({ host: '127.0.0.1', port: 0 }));
    const first = {
      ...upstreamAt(standIn.baseUrl),
      service: 'model',
      apiKey: 'k',
      model: 'first',
      price: null,
      maxTokens: 16_000,
      probeMs: 400,
      concurrency: 16,
      callsPerMinute: null,
      ...options,
    };
    const model = closedAfterTest(
      createModel([first, { ...first, service: 'fallback', model: 'second', baseUrl: second.baseUrl }]),
    );
    return { model, second };
  }

  test.each<[string, () => void]>([
    ['paused', () => standIn.behave({ trouble: 'insufficient_quota' })],
    ['failing', () => standIn.behave({ trouble: 'overloaded' })],
    [
      'too slow',
      () => {
        standIn.intercept = () => 'hang';
      },
    ],
    ['asking to be left alone', () => standIn.behave({ trouble: 'rate_limited_ms' })],
  ])('the next one drafts when the first is %s, and says so', async (_, trouble) => {
    const { model, second } = await withFallback({ timeoutMs: 300 });
    trouble();
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'answer', model: 'second' });
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'answer', model: 'second' });
    expect(model.room()).toBeGreaterThan(1);
    expect(second.requests).toHaveLength(2);
  });

  test('the first drafts again when it can, and a word that it has said is not asked of another', async () => {
    const { model, second } = await withFallback();
    standIn.behave({ trouble: 'insufficient_quota' });
    await model.draftReply(prompt);
    standIn.behave({ filtered: 'how much' });
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(await model.draftReply(prompt)).toMatchObject({ kind: 'rejected' });
    expect(second.requests).toHaveLength(1);
  });

  test('all paused is a pause; one that fails beside it is an outage', async () => {
    const { model, second } = await withFallback();
    standIn.behave({ trouble: 'wrong_key' });
    second.behave({ trouble: 'overloaded' });
    await expect(model.draftReply(prompt)).rejects.toMatchObject({ notTried: false });
    second.behave({ trouble: 'payment_required' });
    await expect(model.draftReply(prompt)).rejects.toBeInstanceOf(ModelPausedError);
    expect(model.room()).toBe(0);
  });
});
