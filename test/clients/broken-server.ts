import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** A server that does with each connection whatever a test wants, once the first bytes of a request are there. */
export async function startBrokenServer(play: (socket: Socket, request: string) => void): Promise<{ url: string }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.on('data', (bytes) => play(socket, bytes.toString()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { url: urlOf(server.address()) };
}

/** An address whose packets disappear: a listener that accepts nobody, its queue full. */
export async function startBlackHole(): Promise<{ url: string }> {
  const deaf = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 20);
    });`,
    { eval: true },
  );
  const [port] = await once(deaf, 'message');
  await new Promise((resolve) => setTimeout(resolve, 60));
  const { connect } = await import('node:net');
  const fillers = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => {}));
  await new Promise((resolve) => setTimeout(resolve, 60));
  onTestFinished(async () => {
    for (const filler of fillers) filler.destroy();
    await deaf.terminate();
  });
  return { url: `http://127.0.0.1:${port}` };
}

function urlOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
