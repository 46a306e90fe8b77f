import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type ModelStandIn, startModelServer } from '../../src/sandbox/model-server.ts';

let model: ModelStandIn;
beforeEach(async () => {
  model = await startModelServer({ host: '127.0.0.1', port: 0 });
});
afterEach(() => model.close());

const draft = z.object({
  reply: z.string(),
  language: z.enum(['en', 'es']),
  translation: z.string().nullable(),
  confidence: z.number(),
  escalate: z.boolean(),
});
const document = {
  today: { date: '2026-11-22', weekday: 'Sunday' },
  business: 'Stanton Management',
  tenant: { name: 'Maria Lopez', language: 'es', amountOwed: '$980.00', tenantPortion: '$640.00', daysLate: 12 },
  conversation: [],
  newTexts: ['¿Cuánto debo?'],
  optOutLine: 'Reply STOP to opt out.',
};
const messages = [
  { role: 'system' as const, content: 'Write a reply.' },
  { role: 'user' as const, content: JSON.stringify(document) },
];

async function post(body: object | string, headers: Record<string, string> = { authorization: 'Bearer key' }) {
  const response = await fetch(`${model.url}/v1/chat/completions`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test('serves the OpenAI client, with exactly the properties of the schema', async () => {
  const client = new OpenAI({ baseURL: model.baseUrl, apiKey: 'key', maxRetries: 0 });
  const completion = await client.chat.completions.parse({
    model: 'any-model',
    messages,
    response_format: zodResponseFormat(draft, 'draft'),
  });
  expect(completion).toMatchObject({ object: 'chat.completion', model: 'any-model' });
  expect(completion.usage?.total_tokens).toBeGreaterThan(50);
  const choice = completion.choices[0];
  expect(choice).toMatchObject({ finish_reason: 'stop', message: { role: 'assistant', refusal: null } });
  expect(choice?.message.parsed?.reply).toContain('$980.00');
  expect(Object.keys(JSON.parse(choice?.message.content ?? ''))).toEqual(Object.keys(draft.shape));
  expect(model.requests[0]).toMatchObject({ model: 'any-model', messages });
});

test('without a schema it answers in plain words, also to a message that is no document', async () => {
  const { body } = await post({ model: 'm', messages: [{ role: 'user', content: 'gracias' }] });
  expect(body.choices[0].message.content).toBe('De nada. Estamos para servirle si tiene preguntas.');
});

test('a document with anything missing or of the wrong type still gets an answer', async () => {
  const content = JSON.stringify({ tenant: { name: null, amountOwed: 5 }, newTexts: ['how much do I owe?'], today: 3 });
  const { status, body } = await post({ model: 'm', messages: [{ role: 'user', content }] });
  expect(status).toBe(200);
  expect(body.choices[0].message.content).toBe('Thank you for your message. Our office is looking into it.');
});

test('refuses a request without a key', async () => {
  const { status, body } = await post({ model: 'm', messages }, {});
  expect(status).toBe(401);
  expect(body.error).toMatchObject({ type: 'invalid_request_error', message: expect.stringContaining('API key') });
  expect((await post({ model: 'm', messages }, { authorization: 'Bearer ' })).status).toBe(401);
});

test('refuses a request without messages', async () => {
  const { status, body } = await post({ model: 'm' });
  expect(status).toBe(400);
  expect(body.error).toEqual({
    message: "Missing required parameter: 'messages'.",
    type: 'invalid_request_error',
    param: 'messages',
    code: 'missing_required_parameter',
  });
  expect((await post('not JSON')).status).toBe(400);
  expect((await post({ model: 'm', messages: [] })).body.error.param).toBe('messages');
  expect(model.requests).toEqual([]);
});

test('counts a request that was intercepted', async () => {
  model.intercept = () => ({ status: 429, headers: { 'retry-after': '3' }, body: { error: { message: 'slow down' } } });
  expect((await post({ model: 'm', messages })).status).toBe(429);
  expect(model.requests).toHaveLength(1);
});
