import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmsAgentStandIn, startSmsAgent } from '../../src/sandbox/sms-agent.ts';

let agent: SmsAgentStandIn;
beforeEach(async () => {
  agent = await startSmsAgent({ host: '127.0.0.1', port: 0, now: () => new Date('2026-11-22T15:04:05.678Z') });
});
afterEach(() => agent.close());

async function send(body: unknown) {
  const response = await fetch(`${agent.url}/sms/send`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

async function history(phone: string, query = '') {
  const response = await fetch(`${agent.url}/conversations/${encodeURIComponent(phone)}${query}`);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test('sends a text, and the same request again as a second text', async () => {
  const request = { to: '(860) 555-0123', body: 'Hello', conversation_id: 42 };
  expect(await send(request)).toEqual({
    status: 202,
    body: { id: expect.any(String), twilio_sid: expect.stringMatching(/^SM[0-9a-f]{32}$/), conversation_id: 42 },
  });
  await send(request);
  await send({ to: '+18605550123', body: 'Hello' });
  expect(agent.sent).toMatchObject([
    { to: '+18605550123', body: 'Hello', conversationId: 42 },
    { to: '+18605550123', body: 'Hello', conversationId: 42 },
    { to: '+18605550123', body: 'Hello', conversationId: null },
  ]);
});

test('refuses an empty text and a number that is none', async () => {
  expect(await send({ to: '+18605550123', body: ' ' })).toEqual({
    status: 400,
    body: { detail: 'Message body cannot be empty' },
  });
  expect(await send({ to: '12', body: 'Hello' })).toEqual({
    status: 400,
    body: { detail: 'Invalid phone number: 12' },
  });
  expect(agent.sent).toEqual([]);
});

test.each(['0f8fad5b-d9cb-469f-a165-70867728950e', '42', 4.2, true])(
  'refuses %j, a conversation id that is not an integer',
  async (id) => {
    const { status, body } = await send({ to: '+18605550123', body: 'Hello', conversation_id: id });
    expect(status).toBe(422);
    expect(body.detail).toEqual([
      { type: expect.any(String), loc: ['body', 'conversation_id'], msg: expect.any(String), input: id },
    ]);
    expect(agent.sent).toEqual([]);
  },
);

test('names every field of the wrong type', async () => {
  const { status, body } = await send({ body: 5 });
  expect(status).toBe(422);
  expect(body.detail).toEqual([
    { type: 'missing', loc: ['body', 'to'], msg: 'Field required', input: { body: 5 } },
    { type: 'string_type', loc: ['body', 'body'], msg: 'Input should be a valid string', input: 5 },
  ]);
  expect((await send([])).status).toBe(422);
});

test('a number without texts has no conversation', async () => {
  expect(await history('+18605550123')).toEqual({ status: 404, body: { detail: 'Conversation not found' } });
});

test('the history comes in pages, the newest first', async () => {
  agent.receive({ from: '+18605550123', body: 'one' });
  await send({ to: '+18605550123', body: 'two' });
  agent.receive({ from: '860-555-0123', body: 'three' });
  agent.receive({ from: '+12035550114', body: 'somebody else' });

  const { body } = await history('+18605550123', '?page=1&limit=2');
  expect(body).toMatchObject({ phone_number_canonical: '+18605550123', page: 1, limit: 2, offset: 0, total: 3 });
  expect(body.messages).toMatchObject([
    { direction: 'inbound', from_number: '+18605550123', message_content: 'three', content: null },
    { direction: 'outbound', to_number: '+18605550123', message_content: null, content: 'two' },
  ]);
  const second = (await history('+18605550123', '?page=2&limit=2')).body;
  expect(second.offset).toBe(2);
  expect(second.messages).toMatchObject([{ message_content: 'one' }]);

  expect((await history('+18605550123', '?limit=101')).body.detail).toMatchObject([{ loc: ['query', 'limit'] }]);
  expect((await history('+18605550123', '?page=0')).status).toBe(422);
});

test('some times come without a zone', async () => {
  agent.receive({ from: '+18605550123', body: 'one' });
  agent.receive({ from: '+18605550123', body: 'two' });
  const { body } = await history('+18605550123');
  expect(body.messages.map((message: { created_at: string }) => message.created_at)).toEqual([
    '2026-11-22T15:04:05.678000',
    '2026-11-22T15:04:05.678000+00:00',
  ]);
});

test('is well', async () => {
  const response = await fetch(`${agent.url}/health`);
  expect(await response.json()).toEqual({ ok: true, version: expect.any(String), checks: {} });
});
