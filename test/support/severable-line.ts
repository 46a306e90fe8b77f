import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line to a server that can be cut, as networks are: without a word to either side. */
export interface SeverableLine {
  url: string;
  /** Breaks what is open; nothing new gets through until `mend`. */
  sever(): void;
  mend(): void;
  /** Connections that got through so far. */
  opened(): number;
}

export async function openLine(target: string): Promise<SeverableLine> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let severed = false;
  let opened = 0;
  const server = createServer((near) => {
    if (severed) return void near.destroy();
    opened++;
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sever = () => {
    severed = true;
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    sever();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sever,
    mend: () => {
      severed = false;
    },
    opened: () => opened,
  };
}
