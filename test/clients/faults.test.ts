import { describe, expect, test } from 'vitest';
import { openConnectionPool } from '../../src/clients/connection-pool.ts';
import { createSmsAgent } from '../../src/clients/sms-agent.ts';
import type { UpstreamOptions } from '../../src/clients/upstream-client.ts';
import { startStandIn } from '../../src/sandbox/stand-in-server.ts';
import { startBlackHole, startBrokenServer } from './broken-server.ts';
import { closeAfterEach } from './closing.ts';
import { closedAfterTest, textable, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();
const text = { to: textable('+18605550123'), body: 'Hello.', conversationId: null };

const agentAt = (url: string, options: Partial<UpstreamOptions> = {}) =>
  closedAfterTest(createSmsAgent(upstreamAt(url, options)));
const sendTo = (url: string, options: Partial<UpstreamOptions> = {}) =>
  agentAt(url, options)
    .send(text)
    .then(
      () => 'sent',
      (error: unknown) => error,
    );

/** A head that promises more than will come. */
const head = (length: number) =>
  `HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

describe('B39, B46: what breaks before the request is handed over is known not to have been sent', () => {
  test('refused', async () => {
    const standIn = await startStandIn({ host: '127.0.0.1', port: 0, routes: {} });
    await standIn.close();
    expect(await sendTo(standIn.url)).toMatchObject({
      kind: 'unavailable',
      outcomeUnknown: false,
      message: 'SMS Agent: the connection failed (ECONNREFUSED)',
    });
  });

  test('a name that nobody has', async () => {
    expect(await sendTo('http://nobody.invalid')).toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
  });

  test('a black hole, given up by the time-out', async () => {
    const { url } = await startBlackHole();
    expect(await sendTo(url, { timeoutMs: 300 })).toMatchObject({
      kind: 'unavailable',
      outcomeUnknown: false,
      message: 'SMS Agent: no answer within 300 ms',
    });
  });

  test('a black hole, given up long before a patient time-out', async () => {
    const { url } = await startBlackHole();
    const startedAt = performance.now();
    expect(await sendTo(url, { timeoutMs: 30_000 })).toMatchObject({
      kind: 'unavailable',
      outcomeUnknown: false,
      message: 'SMS Agent: the connection failed (UND_ERR_CONNECT_TIMEOUT)',
    });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  test('a server that speaks no TLS where TLS is wanted', async () => {
    const { url } = await startBrokenServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await sendTo(url.replace('http:', 'https:'))).toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
  });
});

describe('B39, B46: what breaks afterwards may have been sent', () => {
  test.each<[string, Parameters<typeof startBrokenServer>[0]]>([
    ['a reset instead of an answer', (socket) => socket.resetAndDestroy()],
    ['a goodbye instead of an answer', (socket) => socket.end()],
    ['a reset in the middle of the head', (socket) => socket.write('HTTP/1.1 202 Acc', () => socket.resetAndDestroy())],
    [
      'a reset in the middle of the body',
      (socket) => socket.write(`${head(50)}{"id": "a`, () => socket.resetAndDestroy()),
    ],
    ['an end in the middle of the body', (socket) => socket.end(`${head(50)}{"id": "a`)],
    ['what is no HTTP', (socket) => socket.end('220 smtp.example.com ESMTP\r\n')],
    ['silence', () => {}],
    ['a body that never ends', (socket) => socket.write(`${head(50)}{"id": "a`)],
    [
      'a byte now and then',
      (socket) => {
        socket.write(head(5_000));
        const timer = setInterval(() => socket.write(' '), 20);
        socket.on('close', () => clearInterval(timer));
      },
    ],
  ])('%s', async (_, play) => {
    const { url } = await startBrokenServer(play);
    expect(await sendTo(url, { timeoutMs: 400 })).toMatchObject({
      service: 'SMS Agent',
      kind: 'unavailable',
      outcomeUnknown: true,
    });
  });

  test('a 502 of something in between, which is not the word of the service', async () => {
    const standIn = opened(await startStandIn({ host: '127.0.0.1', port: 0, routes: {} }));
    standIn.intercept = () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' });
    expect(await sendTo(standIn.url)).toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
  });
});

describe('a huge answer', () => {
  test('is cut off where its length is told', async () => {
    const { url } = await startBrokenServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const more = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    const before = process.memoryUsage().rss;
    await expect(agentAt(url).history('+18605550123', 20)).rejects.toMatchObject({
      kind: 'unavailable',
      summary: 'the answer is longer than 5242880 bytes',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('of nothing but brackets is rubbish like any other', async () => {
    const standIn = opened(await startStandIn({ host: '127.0.0.1', port: 0, routes: {} }));
    const deep = '['.repeat(500_000) + ']'.repeat(500_000);
    for (const status of [200, 400, 500]) {
      standIn.intercept = () => ({ status, body: `{"detail": ${deep}, "error": ${deep}}` });
      const agent = agentAt(standIn.url);
      await expect(agent.history('+18605550123', 20)).rejects.toMatchObject({ service: 'SMS Agent' });
      if (status >= 400) await expect(agent.send(text)).rejects.toMatchObject({ service: 'SMS Agent' });
    }
  });
});

describe('the connections', () => {
  test('are kept between calls, and no more are opened than may be', async () => {
    const connections = new Set<string>();
    const { url } = await startBrokenServer((socket, request) => {
      connections.add(`${socket.remotePort}`);
      if (request.includes('\r\n\r\n'))
        setTimeout(() => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'), 5);
    });
    const pool = opened(openConnectionPool(url, 3));
    const ask = () => pool.exchange({ method: 'GET', path: '/', headers: {} }, AbortSignal.timeout(5_000));
    await Promise.all(Array.from({ length: 12 }, ask));
    for (let count = 0; count < 5; count += 1) expect(await ask()).toMatchObject({ status: 200, text: '{}' });
    expect(connections.size).toBeLessThanOrEqual(3);
  });

  test('end at once when the pool is closed, and with them what is under way', async () => {
    const { url } = await startBrokenServer(() => {});
    const agent = createSmsAgent(upstreamAt(url));
    const sending = agent.send(text).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await agent.close();
    expect(await sending).toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
  });
});
