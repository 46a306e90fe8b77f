import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SmsAgentStandIn, sandboxTwilioAccount, startSmsAgent } from '../../src/sandbox/sms-agent.ts';

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

test.each(['0f8fad5b-d9cb-469f-a165-70867728950e', '42a', 4.2, true])(
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

test('times come without a zone: they are of its database, which need not be in UTC', async () => {
  const createdAt = async () => {
    const { body } = await history('+18605550123');
    return body.messages.map((message: { created_at: string }) => message.created_at);
  };
  agent.receive({ from: '+18605550123', body: 'one' });
  expect(await createdAt()).toEqual(['2026-11-22T15:04:05.678000']);
  agent.faults.set([{ path: '/conversations/*', fault: { kind: 'zone', offsetMinutes: -300 } }]);
  expect(await createdAt()).toEqual(['2026-11-22T10:04:05.678000']);
});

describe('a text that goes wrong at the provider', () => {
  const text = { to: '+18605550123', body: 'Hello' };
  const provider = async () => {
    const response = await fetch(
      `${agent.url}/2010-04-01/Accounts/${sandboxTwilioAccount}/Messages.json?To=%2B18605550123&DateSent%3E=2026-11-21`,
      { headers: { authorization: 'Basic eDp5' } },
    );
    return ((await response.json()) as { messages: object[] }).messages;
  };
  const row = async () => (await history(text.to)).body.messages[0];

  test('has its row before the provider is asked, and a SID when it has answered', async () => {
    const { body } = await send(text);
    expect(await row()).toMatchObject({ delivery_status: 'sent', twilio_sid: body.twilio_sid, from_number: null });
    expect(await provider()).toMatchObject([{ sid: body.twilio_sid, to: text.to, body: text.body, status: 'sent' }]);
  });

  test.each([0, 1])('stays pending without a SID when retries run out, though the provider took %i', async (takes) => {
    agent.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'transient', takes } }]);
    expect(await send(text)).toMatchObject({
      status: 502,
      body: { error: { code: 'sms.external_failed', details: { category: 'transient' } } },
    });
    expect(await row()).toMatchObject({ delivery_status: 'pending', twilio_sid: null });
    expect(await provider()).toHaveLength(takes);
    expect(agent.sent).toHaveLength(takes);
  });

  test('answers 500 in plain text when the connection to the provider breaks, or its database takes no such text', async () => {
    const plain = async (body: string) => {
      const response = await fetch(`${agent.url}/sms/send`, {
        method: 'POST',
        body: JSON.stringify({ ...text, body }),
      });
      return [response.status, await response.text()];
    };
    expect(await plain('a\u0000b')).toEqual([500, 'Internal Server Error']);
    expect(await plain('a'.repeat(2_001))).toEqual([500, 'Internal Server Error']);
    agent.faults.set([{ fault: { kind: 'provider', how: 'breaks' } }]);
    expect(await plain('Hello')).toEqual([500, 'Internal Server Error']);
    expect(agent.sent).toEqual([]);
  });

  test('leaves its row behind when the agent dies', async () => {
    agent.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'dies' } }]);
    await expect(send(text)).rejects.toThrow();
    agent.faults.set([]);
    expect(await row()).toMatchObject({ delivery_status: 'pending', twilio_sid: null });
  });

  test('is refused for good without the code of the provider, whose list has it', async () => {
    agent.faults.set([{ fault: { kind: 'provider', how: 'refuses', errorCode: 21610 }, times: 1 }]);
    const refused = await send(text);
    expect(refused).toMatchObject({ status: 400, body: { error: { details: { category: 'permanent' } } } });
    expect(JSON.stringify(refused.body)).not.toContain('21610');
    expect(await row()).toMatchObject({ delivery_status: 'failed', twilio_sid: null });
    expect(await provider()).toMatchObject([{ status: 'failed', error_code: 21610, date_sent: null }]);
  });

  test('goes out more than once when the provider is slow', async () => {
    agent.faults.set([{ fault: { kind: 'provider', how: 'slow', takes: 3 } }]);
    expect(await send(text)).toMatchObject({ status: 202 });
    expect(agent.sent).toHaveLength(3);
  });

  test('a database that blinks says that there is no conversation', async () => {
    await send(text);
    agent.faults.set([{ path: '/conversations/*', fault: { kind: 'no_conversation' } }]);
    expect(await history(text.to)).toEqual({ status: 404, body: { detail: 'Conversation not found' } });
  });
});

test('is well', async () => {
  const response = await fetch(`${agent.url}/health`);
  expect(await response.json()).toEqual({ ok: true, version: expect.any(String), checks: {} });
});
