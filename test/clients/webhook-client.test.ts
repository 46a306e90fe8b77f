import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWebhookClient } from '../../src/clients/webhook-client.ts';

/** So long that nothing of a test ends by it. */
const neverMs = 600_000;

function clientOf(address: { port: number }, timeoutMs: number) {
  const host = `127.0.0.1:${address.port}`;
  const client = createWebhookClient({ privateHosts: [host], timeoutMs });
  onTestFinished(() => client.close());
  const post = (path: string, signal: AbortSignal = new AbortController().signal) =>
    client.post(`http://${host}${path}`, '{"events":[]}', {}, signal);
  return { post };
}

async function listening(
  server: { listen(port: number, host: string, then: () => void): unknown; address(): unknown; close(): unknown },
  sockets: Set<Socket>,
): Promise<{ port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return server.address() as AddressInfo;
}

/** A receiver that does with each connection what a test says. */
async function startRaw(onConnection: (socket: Socket) => void): Promise<{ port: number }> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onConnection(socket);
  });
  return listening(server, sockets);
}

async function startHttp(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const sockets = new Set<Socket>();
  const server = createServer(answer).on('connection', (socket) => sockets.add(socket));
  return listening(server, sockets);
}

/** A byte now and again, for ever. */
function drip(socket: Socket, words: () => string): void {
  const timer = setInterval(() => socket.write(words()), 10);
  socket.on('close', () => clearInterval(timer));
}

describe('a receiver that is slow', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['takes the connection and says nothing', () => {}],
    ['never reads what it is sent', (socket) => socket.pause()],
    [
      'drips its status line',
      (socket) => {
        socket.write('HTTP/1.1 204 ');
        drip(socket, () => 'o');
      },
    ],
    [
      'drips header after header',
      (socket) => {
        socket.write('HTTP/1.1 204 No Content\r\n');
        let count = 0;
        drip(socket, () => `x-${count++}: y\r\n`);
      },
    ],
    ['says again and again that it goes on', (socket) => drip(socket, () => 'HTTP/1.1 103 Early Hints\r\n\r\n')],
  ])('B75: that %s has failed when its time is up', async (_, onConnection) => {
    const { post } = clientOf(await startRaw(onConnection), 300);
    expect(await post('/')).toEqual({ outcome: 'failed', error: 'no answer within 300 ms', retryAfterMs: null });
  });

  it('B75: that answers and then drips a body for ever has taken it', async () => {
    const { post } = clientOf(
      await startRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        drip(socket, () => '1\r\nx\r\n');
      }),
      neverMs,
    );
    for (let count = 0; count < 3; count++) expect(await post('/')).toEqual({ outcome: 'taken' });
  });

  it('B75: holds up no other at the same host', async () => {
    const address = await startHttp((request, response) => {
      if (request.url !== '/slow') response.writeHead(204).end();
    });
    const { post } = clientOf(address, neverMs);
    const stop = new AbortController();
    const slow = Array.from({ length: 5 }, () => post('/slow', stop.signal));
    for (let count = 0; count < 3; count++) expect(await post('/quick')).toEqual({ outcome: 'taken' });
    stop.abort();
    expect(await Promise.all(slow)).toEqual(slow.map(() => ({ outcome: 'aborted' })));
  }, 60_000);
});
