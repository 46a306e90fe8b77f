import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** One instance's way to the database, which can freeze: nothing gets lost, and nothing gets through. */
export interface DatabaseDoor {
  url: string;
  /**
   * Freezes right after the next call that puts an attempt to send on record: the database has done it, and the
   * instance learns of it when others have long gone on. Without such a call, soon.
   */
  freeze(ms: number): void;
  /** Every connection that is open goes silent for good, as after a failover; new ones work. */
  silence(): void;
  close(): Promise<void>;
}

/** The functions after which an instance hands a text to the SMS Agent. */
const beforeSending = /route_turn|begin_send/;

/** How long such a call is waited for, in milliseconds. */
const waitForCallMs = 1_500;

/** Opens a way to a PostgreSQL server, a TCP connection for each that comes in. */
export async function openDatabaseDoor(databaseUrl: string): Promise<DatabaseDoor> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const silent = new WeakSet<Socket>();
  let thawing: NodeJS.Timeout | null = null;
  let armed: { ms: number; timer: NodeJS.Timeout } | null = null;

  function join(from: Socket, to: Socket): void {
    sockets.add(from);
    if (thawing !== null) from.pause();
    from.on('data', (chunk) => {
      to.write(chunk);
      if (armed !== null && beforeSending.test(chunk.toString('latin1'))) freezeNow(armed.ms);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  }

  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port || 5432), target.hostname);
    join(incoming, outgoing);
    join(outgoing, incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = new URL(databaseUrl);
  own.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  function freezeNow(ms: number): void {
    if (armed !== null) clearTimeout(armed.timer);
    armed = null;
    if (thawing !== null) clearTimeout(thawing);
    thawing = setTimeout(thaw, ms);
    for (const socket of sockets) socket.pause();
  }

  function thaw(): void {
    thawing = null;
    for (const socket of sockets) if (!silent.has(socket)) socket.resume();
  }

  return {
    url: own.href,
    freeze(ms) {
      armed ??= { ms, timer: setTimeout(() => freezeNow(ms), waitForCallMs) };
    },
    silence() {
      for (const socket of sockets) silent.add(socket.pause());
    },
    close() {
      if (armed !== null) clearTimeout(armed.timer);
      if (thawing !== null) clearTimeout(thawing);
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
