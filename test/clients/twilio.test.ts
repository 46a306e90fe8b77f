import { expect, test } from 'vitest';
import { createTwilio } from '../../src/clients/twilio.ts';
import { sandboxTwilioAccount, startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { closeAfterEach } from './closing.ts';
import { closedAfterTest, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();
const phone = '+18605550123';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function startTwilio(account = sandboxTwilioAccount) {
  const agent = opened(await startSmsAgent({ host: '127.0.0.1', port: 0 }));
  const twilio = closedAfterTest(
    createTwilio({ ...upstreamAt(agent.url, { timeoutMs: 10_000 }), accountSid: account, user: 'key', password: 's' }),
  );
  const send = (body: string, to = phone) =>
    fetch(`${agent.url}/sms/send`, { method: 'POST', body: JSON.stringify({ to, body }) });
  return { agent, twilio, send };
}

test('lists what was sent to a number, with what the provider says of it', async () => {
  const { agent, twilio, send } = await startTwilio();
  await send('Hello');
  await send('Somebody else', '+12035550114');
  agent.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'refuses', errorCode: 21610 } }]);
  await send('Again');
  expect(await twilio.textsTo(phone, daysAgo(1))).toEqual({
    texts: [
      {
        providerId: expect.any(String),
        body: 'Again',
        status: 'failed',
        errorCode: 21610,
        createdAt: expect.any(Date),
      },
      {
        providerId: agent.sent[0]?.providerId,
        body: 'Hello',
        status: 'sent',
        errorCode: null,
        createdAt: expect.any(Date),
      },
    ],
    isComplete: true,
  });
});

test('signs in, and asks in the way that Twilio documents', async () => {
  const { agent, twilio } = await startTwilio();
  await twilio.textsTo(phone, daysAgo(1));
  const [request] = agent.requests;
  expect(request).toMatchObject({
    method: 'GET',
    path: `/2010-04-01/Accounts/${sandboxTwilioAccount}/Messages.json`,
    headers: { authorization: `Basic ${Buffer.from('key:s').toString('base64')}` },
  });
  expect(request?.query.get('To')).toBe(phone);
});

test('reads on until all that was asked for is there, and says when it is not', async () => {
  const { agent, twilio, send } = await startTwilio();
  agent.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'slow', takes: 3 } }]);
  for (let count = 0; count < 40; count += 1) await send('Hello');
  const { texts, isComplete } = await twilio.textsTo(phone, daysAgo(1));
  expect([texts.length, isComplete]).toEqual([120, true]);

  const endless = { messages: [], next_page_uri: '/elsewhere?Page=1' };
  const newest = { sid: 'SM1', body: 'x', status: 'sent', error_code: null, date_created: new Date().toUTCString() };
  agent.intercept = () => ({ status: 200, body: { ...endless, messages: [newest] } });
  expect((await twilio.textsTo(phone, daysAgo(1))).isComplete).toBe(false);
  // Newest first: what follows an older text is older still.
  expect((await twilio.textsTo(phone, new Date(Date.now() + 60_000))).isComplete).toBe(true);
});

test('follows no address but its own', async () => {
  const { agent, twilio } = await startTwilio();
  const newest = { sid: 'SM1', body: 'x', status: 'sent', error_code: null, date_created: new Date().toUTCString() };
  agent.intercept = ({ query }) => ({
    status: 200,
    body: { messages: [newest], next_page_uri: query.has('Page') ? null : 'http://elsewhere.example/steal?Page=1' },
  });
  await twilio.textsTo(phone, daysAgo(1));
  expect(new Set(agent.requests.map(({ path }) => path)).size).toBe(1);
});

test.each<[string, Parameters<typeof startTwilio>, object | string, number]>([
  ['another account', ['ACelsewhere'], {}, 404],
  ['a list out of shape', [], { messages: 'none' }, 200],
  ['a page from something in between', [], '<html></html>', 200],
  ['a refusal', [], { code: 20003, message: 'Authenticate' }, 401],
])('%s is no empty list', async (_, arguments_, body, status) => {
  const { agent, twilio } = await startTwilio(...arguments_);
  if (status !== 404) agent.intercept = () => ({ status, body });
  await expect(twilio.textsTo(phone, daysAgo(1))).rejects.toMatchObject({ service: 'Twilio' });
});
