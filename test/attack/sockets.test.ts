import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { usualLimits } from '../../src/limits/limits.ts';
import { startTestGateway } from '../support/gateway.ts';
import { openAcknowledged, openSocket } from './raw-socket.ts';

const api = { role: 'api' } as const;

/** What is said and not read: large enough that the network does not hold it for anybody. */
const large = 'x'.repeat(60_000);

describe('a socket before its token was checked', () => {
  it('B52: is answered nothing, and is ended when it says more than a token', async () => {
    const gateway = await startTestGateway({ config: api });
    const { token } = await gateway.as('analyst');
    const pinging = await openSocket(gateway.url);
    pinging.say({ type: 'ping', payload: { echo: 'me' } });
    pinging.socket.ping('and me');
    pinging.socket.on('pong', () => pinging.received.push({ type: 'frame' }));
    pinging.say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await once(pinging.socket, 'message');
    expect(pinging.received).toEqual([{ type: 'connection_ack' }]);
    // With a token pings are answered, and nothing of them comes back.
    pinging.say({ type: 'ping', payload: { echo: 'me' } });
    await once(pinging.socket, 'message');
    expect(pinging.received.at(-1)).toEqual({ type: 'pong' });

    const talkative = await openSocket(gateway.url);
    for (let part = 0; part < 10; part++) talkative.say({ type: 'ping', payload: 'x'.repeat(2_000) });
    expect((await talkative.closed).code).toBe(1006);
    const loud = await openSocket(gateway.url);
    loud.say({ type: 'connection_init', payload: { authorization: large } });
    expect((await loud.closed).code).toBe(1006);
  });

  it('B52: which stays silent, or does not close, is ended', async () => {
    const gateway = await startTestGateway({ config: { ...api, limits: { ...usualLimits, initMs: 200 } } });
    expect((await (await openSocket(gateway.url)).closed).code).toBe(4408);
    // This one reads nothing, and so never says goodbye.
    const deaf = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    onTestFinished(() => void deaf.destroy());
    deaf.write(
      'GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    deaf.resume();
    await once(deaf, 'close');
  });

  it('B52: the one that has waited longest makes room, and who has a token keeps its place', async () => {
    const gateway = await startTestGateway({ config: { ...api, limits: { ...usualLimits, waitingSockets: 2 } } });
    const { token } = await gateway.as('analyst');
    const known = await openAcknowledged(gateway.url, token);
    const waiting = [];
    for (let count = 0; count < 3; count++) waiting.push(await openSocket(gateway.url));
    expect((await waiting[0]?.closed)?.code).toBe(1006);
    expect([known, waiting[1], waiting[2]].map((opened) => opened?.socket.readyState)).toEqual([1, 1, 1]);
  });
});

describe('a socket with a token', () => {
  it('B52: that does not read is ended before much is held for it', async () => {
    const limits = { ...usualLimits, socketBufferBytes: 100_000 };
    const gateway = await startTestGateway({ config: { ...api, limits } });
    const { token } = await gateway.as('analyst');
    const deaf = await openAcknowledged(gateway.url, token);
    deaf.socket.pause();
    const schema = '{ __schema { types { fields { name description args { name description } } } } }';
    for (let index = 0; index < 400 && deaf.socket.readyState === 1; index++) {
      deaf.say({ id: String(index), type: 'subscribe', payload: { query: schema } });
      deaf.socket.ping('x'.repeat(120));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    deaf.socket.resume();
    expect((await deaf.closed).code).toBe(1006);
  });

  it('B52: what it begins and gives up again counts until it has ended', async () => {
    const limits = { ...usualLimits, operationsPerSocket: 5 };
    const gateway = await startTestGateway({ config: { ...api, limits } });
    const { token } = await gateway.as('approver');
    let asked = 0;
    gateway.neighbours.collectionsMonitor.intercept = () => {
      asked++;
      return 'hang';
    };
    const hasty = await openAcknowledged(gateway.url, token);
    for (let index = 0; index < 100; index++) {
      const query = `{ tenant(id: "tenant_${index}") { id } }`;
      hasty.say({ id: String(index), type: 'subscribe', payload: { query } });
      hasty.say({ id: String(index), type: 'complete' });
    }
    await expect.poll(() => asked).toBeGreaterThan(0);
    // Twice as many messages as operations are worked on at once; the rest waits in the network.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBeLessThanOrEqual(10);
  });

  it('B52: whatever it says wrong closes it, without the inside and without a line for each in the console', async () => {
    const gateway = await startTestGateway({ config: api });
    const { token } = await gateway.as('analyst');
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const wrong: [number, string][] = [
      [4400, 'no JSON'],
      [4400, '{"type":"connection_ack"}'],
      [4400, '{"type":"unheard of"}'],
      [4400, '{"id":"","type":"subscribe","payload":{}}'],
      [4429, JSON.stringify({ type: 'connection_init' })],
    ];
    for (const [code, message] of wrong) {
      const opened = await openAcknowledged(gateway.url, token);
      opened.say(message);
      opened.say(message);
      expect([message, (await opened.closed).code]).toEqual([message, code]);
    }
    const params = await openSocket(gateway.url);
    params.say(`{"type":"connection_init","payload":{"authorization":${deep.slice(16_000, 24_000)}}}`);
    expect(await params.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
    const variables = await openAcknowledged(gateway.url, token);
    variables.say(`{"id":"1","type":"subscribe","payload":{"query":"{ viewer { id } }","variables":{"x":${deep}}}}`);
    await expect
      .poll(() => variables.received)
      .toContainEqual({
        id: '1',
        type: 'next',
        payload: { errors: [expect.objectContaining({ extensions: { code: 'TOO_DEEP' } })] },
      });
    for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
  });
});

describe('HTTP before a token was checked', () => {
  it('B52: a long body is not read for nobody', async () => {
    const gateway = await startTestGateway({ config: api });
    const body = JSON.stringify({ query: '{ viewer { id } }', pad: 'x'.repeat(usualLimits.bodyBytesWithoutToken) });
    for (const authorization of [undefined, 'Bearer forged']) {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      expect((await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).status).toBe(401);
    }
  });
});
