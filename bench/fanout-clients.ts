import { once } from 'node:events';
import WebSocket from 'ws';

// Many sockets of one process, which follow something and do nothing else. Told by the environment what; tells its parent
// when every socket has its first message, and for each later one when the first and the last socket got it, by the machine's clock.

const { URL: url = '', COUNT = '0', QUERY = '' } = process.env;
const count = Number(COUNT);
const [tokens] = (await once(process, 'message')) as [string[]];
/** Sockets that open at once: a gateway lets few wait whose token it has not checked. */
const atOnce = 50;

/** For each message that all get: who has it, when the first had it, when the last. */
const rounds: { got: number; first: bigint; last: bigint }[] = [];

function got(round: number): void {
  const now = process.hrtime.bigint();
  rounds[round] ??= { got: 0, first: now, last: now };
  const each = rounds[round];
  each.got++;
  each.last = now;
  if (each.got < count) return;
  process.send?.({ round, first: String(each.first), last: String(each.last), bytes: lastBytes });
}

let lastBytes = 0;

async function open(index: number): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  let round = 0;
  const first = Promise.withResolvers<void>();
  socket.on('message', (data: Buffer) => {
    if (data.includes('"connection_ack"')) {
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
      return;
    }
    if (data.includes('"type":"error"') || data.includes('"errors"')) throw new Error(String(data));
    lastBytes = data.length;
    got(round++);
    first.resolve();
  });
  socket.on('close', (code) => first.reject(new Error(`a socket was closed with ${code}`)));
  await once(socket, 'open');
  if (QUERY !== '') {
    const payload = { authorization: `Bearer ${tokens[index % tokens.length]}` };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
  }
  await first.promise;
}

let next = 0;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < count) await open(next++);
  }),
);
