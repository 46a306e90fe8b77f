import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSmsAgent } from '../../src/clients/sms-agent.ts';
import { NumberOptedOutError } from '../../src/clients/upstream-error.ts';
import type { TextableNumber } from '../../src/domain/text-destination.ts';
import { threadOf } from '../../src/domain/thread.ts';
import type { Answer } from '../../src/sandbox/interception.ts';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { closeAfterEach } from './closing.ts';
import { closedAfterTest, textable, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();
afterEach(() => vi.useRealTimers());

const agentAt = (url: string) => closedAfterTest(createSmsAgent(upstreamAt(url, { timeoutMs: 10_000 })));

async function startAgent() {
  const standIn = opened(await startSmsAgent({ host: '127.0.0.1', port: 0 }));
  return { standIn, agent: agentAt(standIn.url) };
}

const phone = textable('+18605550123');
const text = { to: phone, body: 'Hello. Reply STOP to opt out.', conversationId: null };

describe('sending', () => {
  test('hands over the text and keeps both ids', async () => {
    const { standIn, agent } = await startAgent();
    const sent = await agent.send(text);
    expect(sent).toEqual({
      smsAgentMessageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      providerId: expect.stringMatching(/^SM/),
    });
    expect(standIn.sent).toMatchObject([{ to: phone, body: text.body, conversationId: null }]);
  });

  test.each([
    ['42', 42],
    ['0', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('a conversation id that is all digits goes as a JSON number: %s', async (conversationId, number) => {
    const { standIn, agent } = await startAgent();
    await agent.send({ ...text, conversationId });
    expect(standIn.requests[0]?.body).toEqual({ to: phone, body: text.body, conversation_id: number });
  });

  test.each([
    null,
    '',
    ' ',
    'c0ffee00-0000-4000-8000-000000000001',
    '12a',
    '-5',
    '1.5',
    '1e3',
    ' 42',
    '42\n',
    '٤٢',
    '9007199254740993',
    '9'.repeat(40),
  ])('any other conversation id is left out: %j', async (conversationId) => {
    const { standIn, agent } = await startAgent();
    await agent.send({ ...text, conversationId });
    expect(standIn.requests[0]?.body).toEqual({ to: phone, body: text.body });
    expect(standIn.sent).toHaveLength(1);
  });

  test('the words of the text arrive as they are', async () => {
    const { standIn, agent } = await startAgent();
    const body = 'Línea 1\n"comillas" \\ 😀 <b>&amp;</b>';
    await agent.send({ ...text, body });
    expect(standIn.sent).toMatchObject([{ body }]);
  });

  test.each<[string, Answer]>([
    ['no body', { status: 202 }],
    ['half a body', { status: 202, body: '{"id": "a' }],
    ['an id of another type', { status: 202, body: { id: { a: 1 }, twilio_sid: 7 } }],
    ['its ids and another status', { status: 200, body: { id: null, twilio_sid: 'SM1' } }],
  ])('a success with %s still counts as sent', async (_, answer) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => answer;
    expect(await agent.send(text)).toMatchObject({ smsAgentMessageId: null });
  });

  test.each<[string, Answer]>([
    ['a web page', { status: 200, body: '<html>ok</html>' }],
    ['JSON of another shape', { status: 200, body: { status: 'fine' } }],
    ['nothing in it', { status: 204 }],
  ])('B39: a success with %s says nothing of the text: it must be looked up', async (_, answer) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => answer;
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
  });

  test('ids that are not known yet are null', async () => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status: 202, body: { id: 17, twilio_sid: null, conversation_id: null } });
    expect(await agent.send(text)).toEqual({ smsAgentMessageId: '17', providerId: null });
  });
});

describe('B39: a send that is refused', () => {
  const validation = [{ type: 'string_type', loc: ['body', 'to'], msg: 'Input should be a valid string', input: 5 }];
  const provider = {
    error: {
      code: 'sms_permanent_failure',
      message: 'The number cannot receive texts',
      details: { category: 'permanent', status_code: 403, correlation_id: 'c-1' },
      request_id: 'r-1',
    },
  };
  test.each<[string, number, Answer['body'], string]>([
    ['400', 400, { detail: 'Message body cannot be empty' }, 'Message body cannot be empty'],
    ['422', 422, { detail: validation }, 'Input should be a valid string'],
    ['403 of the provider', 403, provider, 'The number cannot receive texts'],
    ['403 in plain words', 403, 'Blocked by policy', 'Blocked by policy'],
  ])('is final, in its own words: %s', async (_, status, body, words) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status, ...(body !== undefined && { body }) });
    await expect(agent.send(text)).rejects.toMatchObject({
      service: 'SMS Agent',
      kind: 'refused',
      outcomeUnknown: false,
      message: expect.stringContaining(words),
    });
    expect(standIn.requests).toHaveLength(1);
  });

  test('says at least the status when the service has no words', async () => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status: 410 });
    await expect(agent.send(text)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('410'),
    });
  });

  test.each([
    ['the code', { error: { code: '21610', message: 'Unsubscribed', details: {} } }],
    ['the message', { error: { code: 'x', message: 'Twilio error 21610: unsubscribed recipient', details: {} } }],
    ['the details', { error: { code: 'x', message: 'no', details: { status_code: 21610 } } }],
    ['plain words', { detail: 'Error 21610' }],
  ])('B14: the provider says in %s that the number opted out', async (_, body) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status: 403, body });
    await expect(agent.send(text)).rejects.toBeInstanceOf(NumberOptedOutError);
  });

  test('B14: what is only repeated from the text is not the word of the provider', async () => {
    const { standIn, agent } = await startAgent();
    const detail = [
      { type: 'x', loc: ['body', 'body'], msg: 'too long', input: 'The office is in Betterton, MD 21610' },
    ];
    standIn.intercept = () => ({ status: 422, body: { detail } });
    const refused = await agent.send(text).catch((error: unknown) => error);
    expect(refused).toMatchObject({ kind: 'refused' });
    expect(refused).not.toBeInstanceOf(NumberOptedOutError);
  });

  test.each([401, 403, 404])('B39: a %i of the provider is about its account, and says so', async (status) => {
    const { standIn, agent } = await startAgent();
    const details = { category: 'permanent', status_code: status };
    standIn.intercept = () => ({
      status,
      body: { error: { code: 'sms.external_failed', message: 'Authenticate', details } },
    });
    await expect(agent.send(text)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(`Twilio refuses the account of the SMS Agent (${status}): `),
    });
  });

  test('a number and a body that the service cannot use', async () => {
    const { agent } = await startAgent();
    await expect(agent.send({ ...text, to: '555' as TextableNumber })).rejects.toMatchObject({
      kind: 'refused',
      message: 'SMS Agent: Invalid phone number: 555',
    });
    await expect(agent.send({ ...text, body: '  ' })).rejects.toMatchObject({
      kind: 'refused',
      message: 'SMS Agent: Message body cannot be empty',
    });
  });
});

describe('B39: a send that breaks off', () => {
  test.each<Answer>([
    { status: 500, body: 'Internal Server Error' },
    {
      status: 502,
      body: { error: { code: 'sms.external_failed', message: 'no', details: { category: 'transient' } } },
    },
    { status: 502 },
    { status: 503 },
    { status: 504 },
  ])('after a $status nobody knows: $body', async (answer) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => answer;
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
    expect(standIn.requests).toHaveLength(1);
  });

  test('a connection that breaks after the text was taken: nobody knows, and it is not sent again', async () => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ handleThen: 'reset' });
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
    expect(standIn.sent).toHaveLength(1);
    expect(standIn.requests).toHaveLength(1);
  });

  test('a connection that breaks on the way: nobody knows either', async () => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => 'reset';
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
    expect(standIn.requests).toHaveLength(1);
  });

  test('each text gets a connection of its own: one that rested could be dead, and nobody could tell', async () => {
    const ports = new Set<unknown>();
    const server = createServer((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(202, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: '1', twilio_sid: 'SM1' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const agent = agentAt(`http://127.0.0.1:${port}`);
    for (let count = 0; count < 3; count += 1) await agent.send(text);
    expect(ports.size).toBe(3);
    // The service goes away and leaves nothing behind that a later text could be lost in.
    await new Promise((resolve) => server.close(resolve));
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
  });

  test('a connection that dies with the service while it has the text: nobody knows', async () => {
    const { standIn, agent } = await startAgent();
    await agent.send(text);
    standIn.intercept = () => {
      standIn.close();
      return 'reset';
    };
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
  });

  test.each(['127.0.0.1', 'localhost'])('nobody listening at %s: nothing was handed over', async (host) => {
    const { standIn } = await startAgent();
    const agent = agentAt(standIn.url.replace('127.0.0.1', host));
    await standIn.close();
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
  });

  test('a redirect is not followed: it would hand over the text elsewhere', async () => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = ({ path }) =>
      path === '/sms/send' ? { status: 307, headers: { location: `${standIn.url}/elsewhere` } } : undefined;
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(standIn.requests).toHaveLength(1);
  });
});

describe('a wish for when to come back', () => {
  test.each([429, 503])('a %i with seconds', async (status) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status, headers: { 'retry-after': '120' } });
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs: 120_000 });
  });

  test.each([429, 503])('a %i with a date', async (status) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-05T10:00:00Z') });
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status, headers: { 'retry-after': 'Mon, 05 Jan 2026 10:01:30 GMT' } });
    await expect(agent.send(text)).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs: 90_000 });
  });

  test('a 429 took nothing', async () => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status: 429 });
    await expect(agent.send(text)).rejects.toMatchObject({ retryAfterMs: null, outcomeUnknown: false });
  });
});

test('B46: a provider that is down does not cut off the history, and each circuit says which it is', async () => {
  const standIn = opened(await startSmsAgent({ host: '127.0.0.1', port: 0 }));
  const changes: string[] = [];
  const listener = {
    onCircuitChange: ({ service, lane, circuit }: { service: string; lane: string; circuit: string }) =>
      changes.push(`${service}, ${lane}: ${circuit}`),
  };
  const agent = closedAfterTest(createSmsAgent(upstreamAt(standIn.url, { listener })));
  standIn.intercept = ({ path }) => (path === '/sms/send' ? { status: 500 } : undefined);
  for (let count = 0; count < 6; count += 1) await agent.send(text).catch(() => {});
  expect(changes).toEqual(['SMS Agent, sending: open']);
  expect(await agent.history(phone, 20)).toEqual([]);
});

describe('the history', () => {
  const message = (fields: object) => ({
    id: 1,
    direction: 'inbound',
    from_number: null,
    to_number: null,
    message_content: null,
    content: null,
    twilio_sid: null,
    delivery_status: null,
    created_at: '2026-01-05T10:00:00',
    ...fields,
  });
  async function historyOf(...messages: object[]) {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status: 200, body: { messages, page: 1, limit: 20, offset: 0, total: null } });
    return threadOf(await agent.history(phone, 20), { received: [], sent: [] });
  }

  test('comes oldest first, from either of the two fields', async () => {
    const { standIn, agent } = await startAgent();
    standIn.receive({ from: phone, body: 'how much do I owe?' });
    await agent.send(text);
    standIn.receive({ from: phone, body: 'thanks' });
    const said = threadOf(await agent.history(phone, 20), { received: [], sent: [] });
    expect(said).toMatchObject([
      { direction: 'INBOUND', body: 'how much do I owe?' },
      { direction: 'OUTBOUND', body: text.body, at: expect.any(Date) },
      { direction: 'INBOUND', body: 'thanks' },
    ]);
  });

  test('texts of the same instant keep the order in which they were recorded', async () => {
    const history = await historyOf(
      message({ id: 3, message_content: 'third', created_at: '2026-01-05T10:00:00.000900' }),
      message({ id: 2, message_content: 'second', created_at: '2026-01-05T10:00:00.000500' }),
      message({ id: 1, message_content: 'first', created_at: '2026-01-05T10:00:00.000100' }),
    );
    expect(history.map((each) => each.body)).toEqual(['first', 'second', 'third']);
  });

  test.each([
    ['message_content', { message_content: 'words' }],
    ['content', { content: 'words' }],
    ['content beside an empty message_content', { message_content: '', content: 'words' }],
    ['message_content beside an empty content', { message_content: 'words', content: '' }],
  ])('reads the words from %s', async (_, fields) => {
    expect(await historyOf(message(fields))).toMatchObject([{ body: 'words' }]);
  });

  const ours = { direction: 'outbound', message_content: 'Hello.' };

  test.each([
    { twilio_sid: 'SM1', delivery_status: 'failed' },
    { twilio_sid: 'SM1', delivery_status: 'CANCELED' },
    { twilio_sid: null, delivery_status: 'pending' },
    { twilio_sid: '', delivery_status: 'pending' },
    { twilio_sid: null, delivery_status: 'queued' },
    { twilio_sid: null, delivery_status: null },
    { twilio_sid: null, delivery_status: 'failed' },
  ])('B39: a text that nobody knows to have gone out was not said: %j', async (fields) => {
    expect(await historyOf(message({ ...ours, ...fields }))).toEqual([]);
  });

  test.each(['pending', 'queued', 'sent', 'delivered', 'undelivered', 'unheard of', '', null, undefined, 7])(
    'B39: a text with the SID of the provider was said: %j',
    async (delivery_status) => {
      expect(await historyOf(message({ ...ours, twilio_sid: 'SM1', delivery_status }))).toHaveLength(1);
    },
  );

  test.each(['sent', 'Delivered', 'undelivered', 'read'])(
    'B39: so was one that is %s, which only a sent text can be',
    async (delivery_status) => {
      expect(await historyOf(message({ ...ours, twilio_sid: null, delivery_status }))).toHaveLength(1);
    },
  );

  test('B39: a page shows every row as it is, with what is known of it', async () => {
    const { standIn, agent } = await startAgent();
    standIn.receive({ from: phone, body: 'one' });
    standIn.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'transient' } }]);
    await agent.send(text).catch(() => {});
    const row = { id: 2, direction: 'OUTBOUND', body: text.body, providerId: null, deliveryStatus: 'pending' };
    const { rows, hasMore } = await agent.historyPage(phone, 1);
    expect(rows).toMatchObject([
      { ...row, namesZone: false },
      { id: 1, direction: 'INBOUND', body: 'one' },
    ]);
    expect(hasMore).toBe(false);
    expect(standIn.requests.at(-1)?.query.toString()).toBe('page=1&limit=100');
  });

  test('a text without words is an empty one', async () => {
    expect(await historyOf(message({}))).toMatchObject([{ body: '' }]);
  });

  test.each([
    ['2026-01-05T10:00:00', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05 10:00:00', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T10:00:00.123456', '2026-01-05T10:00:00.123Z'],
    ['2026-01-05T10:00:00Z', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T10:00:00.123456+00:00', '2026-01-05T10:00:00.123Z'],
    ['2026-01-05 10:00:00+00:00', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T10:00:00-05:00', '2026-01-05T15:00:00.000Z'],
    ['2026-01-05T10:00:00-0500', '2026-01-05T15:00:00.000Z'],
    // Three in the morning of the day the clocks go forward does not exist in New York; it does in UTC.
    ['2026-03-08T02:30:00', '2026-03-08T02:30:00.000Z'],
  ])('the time %s is %s, wherever the gateway runs', async (created_at, instant) => {
    vi.stubEnv('TZ', 'America/New_York');
    try {
      expect((await historyOf(message({ created_at })))[0]?.at.toISOString()).toBe(instant);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('asks for the newest page, with the number encoded', async () => {
    const { standIn, agent } = await startAgent();
    await agent.history(phone, 100);
    expect(standIn.requests[0]).toMatchObject({ method: 'GET', path: '/conversations/%2B18605550123' });
    expect(Object.fromEntries(standIn.requests[0]?.query ?? [])).toEqual({ page: '1', limit: '100' });
  });

  test('of more texts than the limit the newest come', async () => {
    const { standIn, agent } = await startAgent();
    for (let count = 1; count <= 5; count += 1) standIn.receive({ from: phone, body: `text ${count}` });
    expect((await agent.history(phone, 2)).map((each) => each.body)).toEqual(['text 5', 'text 4']);
  });

  test('a 404 is no history yet', async () => {
    const { agent } = await startAgent();
    expect(await agent.history(phone, 20)).toEqual([]);
  });

  test.each<[string, Answer]>([
    ['a web page', { status: 200, body: '<html></html>' }],
    ['nothing', { status: 200 }],
    ['no list', { status: 200, body: { messages: null } }],
    ['a time that is none', { status: 200, body: { messages: [message({ created_at: 'yesterday' })] } }],
  ])('B46: a 200 with %s is not taken for an empty history', async (_, answer) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => answer;
    await expect(agent.history(phone, 20)).rejects.toMatchObject({ service: 'SMS Agent', kind: 'unavailable' });
  });

  test('an answer out of shape does not put what people wrote into the error', async () => {
    const { standIn, agent } = await startAgent();
    const messages = [message({ message_content: 'my secret', from_number: phone, direction: 'sideways' })];
    standIn.intercept = () => ({ status: 200, body: { messages } });
    const error = await agent.history(phone, 20).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toMatch(/my secret|8605550123/);
  });

  test.each([500, 503])('B46: a %i is tried once more', async (status) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => ({ status });
    await expect(agent.history(phone, 20)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(standIn.requests).toHaveLength(2);
  });

  test('a 422 is final', async () => {
    const { agent } = await startAgent();
    await expect(agent.history(phone, 101)).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('its health', () => {
  test.each<[string, Answer]>([
    ['well', { status: 200, body: { ok: true, version: '1', checks: {} } }],
    ['in other words', { status: 200, body: 'OK' }],
    ['a deployment that has no such question', { status: 404, body: { detail: 'Not Found' } }],
  ])('%s', async (_, answer) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => answer;
    await expect(agent.probe(AbortSignal.timeout(1_000))).resolves.toBeUndefined();
    expect(standIn.requests[0]).toMatchObject({ method: 'GET', path: '/health' });
  });

  test.each<[string, Answer]>([
    ['says that it is not well', { status: 200, body: { ok: false, version: '1', checks: { db: 'down' } } }],
    ['answered 503', { status: 503, body: { ok: false } }],
  ])('%s', async (summary, answer) => {
    const { standIn, agent } = await startAgent();
    standIn.intercept = () => answer;
    await expect(agent.probe(AbortSignal.timeout(1_000))).rejects.toMatchObject({ kind: 'unavailable', summary });
  });
});
