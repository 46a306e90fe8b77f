import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { usualLimits } from '../src/limits/limits.ts';
import { startTestGateway, type TestGateway } from './support/gateway.ts';

interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A client that says just what it is told to, well-behaved or not. */
async function openSocket(gateway: TestGateway, protocols = ['graphql-transport-ws']) {
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, protocols);
  const received: Message[] = [];
  socket.on('message', (data) => received.push(JSON.parse(String(data))));
  socket.on('error', () => {});
  const closed = new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)));
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), closed]);
  const say = (message: object) => socket.send(JSON.stringify(message));
  const init = async (token: string) => {
    say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await expect.poll(() => received.at(-1)?.type).toBe('connection_ack');
  };
  return { say, init, received, closed, raw: (text: string) => socket.send(text), terminate: () => socket.terminate() };
}

const viewerOperation = { query: '{ viewer { role } }' };
const approvals = { query: 'subscription { approvalRequested { cursor } }' };

describe('GraphQL over HTTP', () => {
  it('passes the audit of the specification: all that must be, and all that should be', async () => {
    const gateway = await startTestGateway();
    const { token } = await gateway.as('approver');
    const results = await auditServer({
      url: `${gateway.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${token}`);
        return fetch(url, { ...init, headers });
      },
    });
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  });
});

describe('graphql-transport-ws', () => {
  it('closes whoever breaks the protocol, with the code that it gives for that', async () => {
    const gateway = await startTestGateway();
    const { token } = await gateway.as('approver');
    const breaches: [number, string, (client: Awaited<ReturnType<typeof openSocket>>) => Promise<void> | void][] = [
      [4400, 'words that are no message', (client) => client.raw('hello')],
      [4400, 'a message of no known type', (client) => client.say({ type: 'start' })],
      [4401, 'subscribe before init', (client) => client.say({ id: '1', type: 'subscribe', payload: viewerOperation })],
      [
        4429,
        'init twice',
        async (client) => {
          await client.init(token);
          client.say({ type: 'connection_init' });
        },
      ],
      [
        4409,
        'an id that is in use',
        async (client) => {
          await client.init(token);
          client.say({ id: '1', type: 'subscribe', payload: approvals });
          client.say({ id: '1', type: 'subscribe', payload: approvals });
        },
      ],
      [
        1009,
        'a message that is too long',
        async (client) => {
          await client.init(token);
          client.raw('x'.repeat(usualLimits.bodyBytes + 1));
        },
      ],
    ];
    for (const [code, breach, commit] of breaches) {
      const client = await openSocket(gateway);
      await commit(client);
      expect([breach, await client.closed]).toEqual([breach, code]);
    }
    // Who asks for none is told; who asks for others finds none of them accepted, and breaks off by itself.
    expect(await (await openSocket(gateway, [])).closed).toBe(4406);
    expect(await (await openSocket(gateway, ['graphql-ws'])).closed).toBe(1006);
  });

  it('closes who says nothing (4408)', async () => {
    const gateway = await startTestGateway({ config: { limits: { ...usualLimits, initMs: 50 } } });
    const client = await openSocket(gateway);
    expect(await client.closed).toBe(4408);
  });

  it('B52: answers ping with pong after init and with nothing before, and takes an id again once it is free', async () => {
    const gateway = await startTestGateway();
    const { token } = await gateway.as('approver');
    const client = await openSocket(gateway);
    client.say({ type: 'ping', payload: { mark: 1 } });
    await client.init(token);
    expect(client.received.filter(({ type }) => type === 'pong')).toEqual([]);
    client.say({ type: 'ping', payload: { mark: 1 } });
    await expect.poll(() => client.received.at(-1)).toEqual({ type: 'pong' });
    for (const id of ['1', '1']) {
      client.received.length = 0;
      client.say({ id, type: 'subscribe', payload: viewerOperation });
      await expect
        .poll(() => client.received)
        .toEqual([
          { id, type: 'next', payload: { data: { viewer: { role: 'APPROVER' } } } },
          { id, type: 'complete' },
        ]);
    }
    client.terminate();
  });

  it('B49: runs so many operations on a socket and no more, and takes another when one is done', async () => {
    const gateway = await startTestGateway({ config: { limits: { ...usualLimits, operationsPerSocket: 2 } } });
    const { token } = await gateway.as('approver');
    const client = await openSocket(gateway);
    await client.init(token);
    client.say({ id: 'a', type: 'subscribe', payload: approvals });
    client.say({ id: 'b', type: 'subscribe', payload: approvals });
    client.say({ id: 'c', type: 'subscribe', payload: viewerOperation });
    await expect
      .poll(() => client.received.at(-1))
      .toMatchObject({
        id: 'c',
        type: 'error',
        payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }],
      });
    client.say({ id: 'a', type: 'complete' });
    client.say({ id: 'd', type: 'subscribe', payload: viewerOperation });
    await expect.poll(() => client.received.at(-1)).toEqual({ id: 'd', type: 'complete' });
    client.terminate();
  });

  it('B49: one viewer may have so many sockets; others have their own, and a closed one makes room', async () => {
    const gateway = await startTestGateway({ config: { limits: { ...usualLimits, socketsPerViewer: 2 } } });
    const approver = await gateway.as('approver');
    const analyst = await gateway.as('analyst');
    const first = await openSocket(gateway);
    const second = await openSocket(gateway);
    await first.init(approver.token);
    await second.init(approver.token);
    const third = await openSocket(gateway);
    third.say({ type: 'connection_init', payload: { authorization: `Bearer ${approver.token}` } });
    expect(await third.closed).toBe(1013);
    const other = await openSocket(gateway);
    await other.init(analyst.token);
    first.terminate();
    await expect
      .poll(async () => {
        const again = await openSocket(gateway);
        again.say({ type: 'connection_init', payload: { authorization: `Bearer ${approver.token}` } });
        const code = await Promise.race([again.closed, new Promise((resolve) => setTimeout(resolve, 200, 'open'))]);
        again.terminate();
        return code;
      })
      .toBe('open');
    second.terminate();
    other.terminate();
  });
});
