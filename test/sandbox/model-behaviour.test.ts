import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ModelStandIn, startModelServer } from '../../src/sandbox/model-server.ts';

let model: ModelStandIn;
beforeEach(async () => {
  model = await startModelServer({ host: '127.0.0.1', port: 0 });
});
afterEach(() => model.close());

const schema = { type: 'object', properties: { reply: { type: 'string' }, language: { type: 'string' } } };
const strict = { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema } };
const loose = { type: 'json_schema', json_schema: { name: 'reply', schema } };
const inWords = { role: 'system', content: `Answer in JSON, by this JSON Schema: ${JSON.stringify(schema)}` };
const question = { role: 'user', content: JSON.stringify({ newTexts: ['gracias'] }) };

async function ask(request: object, headers: Record<string, string> = { authorization: 'Bearer k' }, path = '/v1') {
  const response = await fetch(`${model.url}${path}`.replace(/(\?|$)/, '/chat/completions$1'), {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'm', messages: [question], ...request }),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

describe('structured output', () => {
  test.each([
    ['strict', [200, 200, 200]],
    ['loose', [400, 200, 200]],
    ['json_object', [400, 400, 200]],
    ['none', [400, 400, 400]],
    ['ignored', [200, 200, 200]],
  ] as const)('%s', async (structuredOutput, statuses) => {
    model.behave({ structuredOutput });
    const formats = [strict, loose, { type: 'json_object' }];
    const answers = await Promise.all(
      formats.map((response_format) => ask({ response_format, messages: [inWords, question] })),
    );
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  test('a schema that is ignored is answered in prose, one that the prompt spells out in JSON', async () => {
    model.behave({ structuredOutput: 'ignored' });
    const prose = await ask({ response_format: strict });
    expect(() => JSON.parse(prose.body.choices[0].message.content)).toThrow();
    const json = await ask({ response_format: strict, messages: [inWords, question] });
    expect(Object.keys(JSON.parse(json.body.choices[0].message.content))).toEqual(['reply', 'language']);
  });

  test('json_object wants the word JSON in the prompt', async () => {
    expect(await ask({ response_format: { type: 'json_object' } })).toMatchObject({ status: 400 });
  });
});

describe('the bound of an answer', () => {
  test.each([
    ['both', [200, 200]],
    ['max_tokens', [422, 200]],
    ['max_completion_tokens', [200, 422]],
    ['neither', [422, 422]],
  ] as const)('%s', async (tokenFields, statuses) => {
    model.behave({ tokenFields, wording: 'mistral' });
    const answers = await Promise.all([ask({ max_completion_tokens: 500 }), ask({ max_tokens: 500 })]);
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  test('thinking comes out of it first: no answer, then some of it, then all', async () => {
    model.behave({ reasoningTokens: 1_000 });
    const at = async (bound: number) => (await ask({ max_completion_tokens: bound })).body;
    expect(await at(1_000)).toMatchObject({
      choices: [{ finish_reason: 'length', message: { content: '', reasoning_content: expect.any(String) } }],
      usage: { completion_tokens: 1_000, completion_tokens_details: { reasoning_tokens: 1_000 } },
    });
    const cut = await at(1_005);
    expect(cut.choices[0]).toMatchObject({
      finish_reason: 'length',
      message: { content: expect.stringMatching(/^.{20}$/) },
    });
    expect(await at(1_500)).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
  });

  test('more than a server gives is refused', async () => {
    model.behave({ mostTokens: 4_096 });
    expect(await ask({ max_completion_tokens: 4_096 })).toMatchObject({ status: 200 });
    expect(await ask({ max_completion_tokens: 4_097 })).toMatchObject({ status: 400 });
  });
});

test('Azure: any deployment, with its version in the address and its own header for the key', async () => {
  model.behave({ keyHeader: 'api-key', apiVersion: '2024-10-21' });
  const deployment = '/openai/deployments/gpt-4o';
  expect(await ask({}, { 'api-key': 'k' }, `${deployment}?api-version=2024-10-21`)).toMatchObject({ status: 200 });
  expect(await ask({}, { 'api-key': 'k' }, deployment)).toMatchObject({ status: 404 });
  const bearer = { authorization: 'Bearer k' };
  expect(await ask({}, bearer, `${deployment}?api-version=2024-10-21`)).toMatchObject({ status: 401 });
});

test('a filter refuses the prompts that it is for, and no other', async () => {
  model.behave({ filtered: 'gracias' });
  expect(await ask({})).toMatchObject({ status: 400, body: { error: { code: 'content_filter' } } });
  expect(await ask({ messages: [{ role: 'user', content: 'thanks' }] })).toMatchObject({ status: 200 });
});

test.each([
  ['insufficient_quota', 429, 'insufficient_quota'],
  ['payment_required', 402, 402],
  ['wrong_key', 401, 'invalid_api_key'],
  ['no_such_model', 404, 'model_not_found'],
  ['error_in_200', 200, 502],
] as const)('trouble: %s', async (trouble, status, code) => {
  model.behave({ trouble });
  expect(await ask({})).toMatchObject({ status, body: { error: { code } } });
});

test('it is told how to behave by HTTP too', async () => {
  const door = `${model.url}/sandbox/model`;
  const put = (body: object) => fetch(door, { method: 'PUT', body: JSON.stringify(body) });
  expect((await put({ trouble: 'overloaded' })).status).toBe(200);
  expect((await ask({})).status).toBe(529);
  expect((await put({ trouble: 'bad mood' })).status).toBe(400);
  expect(await (await fetch(door)).json()).toMatchObject({ trouble: 'overloaded' });
  await fetch(door, { method: 'DELETE' });
  expect((await ask({})).status).toBe(200);
});
