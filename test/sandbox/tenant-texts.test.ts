import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer, StandInRequest } from '../../src/sandbox/interception.ts';
import { type SmsAgentStandIn, startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { type StandIn, startStandIn } from '../../src/sandbox/stand-in-server.ts';

let agent: SmsAgentStandIn;
let gateway: StandIn;
let asked: StandInRequest[];
const gatewayAnswer: Answer = {
  status: 200,
  body: { data: { receiveSms: { __typename: 'ReceiveSmsSuccess', duplicate: false } } },
};

beforeEach(async () => {
  asked = [];
  agent = await startSmsAgent({ host: '127.0.0.1', port: 0 });
  gateway = await startStandIn({
    host: '127.0.0.1',
    port: 0,
    routes: { 'POST /graphql': () => gatewayAnswer },
    onRequest: (request) => asked.push(request),
  });
  agent.gateway = { url: `${gateway.url}/graphql`, token: 'a-token' };
});
afterEach(() => Promise.all([agent.close(), gateway.close()]));

const play = (body: object) => fetch(`${agent.url}/sandbox/texts`, { method: 'POST', body: JSON.stringify(body) });

test('a text of a newcomer who plays a tenant reaches the gateway, whose answer comes back', async () => {
  const response = await play({ from: '(860) 555-0123', body: 'How much do I owe?' });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(gatewayAnswer.body);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers.authorization).toBe('Bearer a-token');
  expect(asked[0]?.body).toMatchObject({
    query: expect.stringContaining('receiveSms(input: $input)'),
    variables: {
      input: {
        messageId: expect.stringMatching(/^SM[0-9a-f]{32}$/),
        phoneNumber: '+18605550123',
        content: 'How much do I owe?',
        conversationId: '18605550123',
        receivedAt: expect.stringMatching(/Z$/),
      },
    },
  });
});

test('each text gets an id of its own, and each tenant a conversation of its own, the same after a restart', async () => {
  await play({ from: '+18605550123', body: 'one' });
  await play({ from: '+18605550123', body: 'two' });
  await play({ from: '+12035550114', body: 'three' });
  const inputs = asked.map(
    ({ body }) => (body as { variables: { input: { messageId: string; conversationId: string } } }).variables.input,
  );
  expect(new Set(inputs.map((input) => input.messageId)).size).toBe(3);
  expect(inputs.map((input) => input.conversationId)).toEqual(['18605550123', '18605550123', '12035550114']);
});

test('shows everything that was said, in order', async () => {
  await play({ from: '+18605550123', body: 'Hola' });
  await fetch(`${agent.url}/sms/send`, { method: 'POST', body: '{"to":"+18605550123","body":"Hola Maria."}' });
  const response = await fetch(`${agent.url}/sandbox/texts`);
  expect(await response.json()).toMatchObject({
    texts: [
      { from: '+18605550123', body: 'Hola', conversationId: 18605550123 },
      { to: '+18605550123', body: 'Hola Maria.', conversationId: 18605550123 },
    ],
  });
});

test('says what is wrong with a text, and records nothing', async () => {
  expect((await play({ from: '12', body: 'Hola' })).status).toBe(400);
  expect((await play({ from: '+18605550123' })).status).toBe(400);
  expect(await (await fetch(`${agent.url}/sandbox/texts`)).json()).toEqual({ texts: [] });
  expect(asked).toEqual([]);
});

test('says so when no gateway takes the text', async () => {
  await gateway.close();
  const unreachable = await play({ from: '+18605550123', body: 'Hola' });
  expect(unreachable.status).toBe(502);
  expect(await unreachable.text()).toContain('ECONNREFUSED');
  agent.gateway = undefined;
  expect((await play({ from: '+18605550123', body: 'Hola' })).status).toBe(503);
});
