import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** The line between a page and its gateway. */
export interface Line {
  url: string;
  /** Breaks every connection, and lets no new one through until `mend`. */
  cut(): void;
  /** Nothing gets through, and nobody says so. */
  freeze(): void;
  mend(): void;
}

export async function openLine(gatewayUrl: string): Promise<Line> {
  const target = new URL(gatewayUrl);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'frozen' = 'open';

  function join(from: Socket, to: Socket): void {
    sockets.add(from);
    if (state === 'frozen') from.pause();
    from.on('data', (chunk) => to.write(chunk));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  }

  const server = createServer((incoming) => {
    if (state === 'cut') return incoming.destroy();
    const outgoing = connect(Number(target.port), target.hostname);
    join(incoming, outgoing);
    join(outgoing, incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    freeze() {
      state = 'frozen';
      for (const socket of sockets) socket.pause();
    },
    mend() {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
  };
}
