import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { claimsOf } from './supabase-keys.ts';

/** Supabase Realtime as far as broadcasts go, in version 2.0.0 of its protocol. */
export interface Realtime {
  /** `refuse`: connections are turned away, as where it is switched off. `ignore`: they are taken and never answered. */
  mode: 'serve' | 'refuse' | 'ignore';
  /** How many have joined a channel. */
  readonly joined: number;
  /** The payloads that were broadcast, as they came in. */
  readonly broadcasts: unknown[];
  /** Breaks every connection. */
  disconnect(): void;
  /** Closes every channel, as it does to one that sends too much; the connections stay. */
  closeChannels(): void;
  close(): void;
}

/** Somebody who joined a channel. */
interface Member {
  socket: WebSocket;
  topic: string;
  joinRef: string | null;
  self: boolean;
}

/** `[join_ref, ref, topic, event, payload]`. */
type Frame = [string | null, string | null, string, string, Record<string, unknown>];

export function startRealtime(server: Server, isKey: (key: string) => boolean): Realtime {
  const sockets = new WebSocketServer({ noServer: true });
  const members = new Set<Member>();
  const realtime: Realtime = {
    mode: 'serve',
    get joined() {
      return members.size;
    },
    broadcasts: [],
    disconnect() {
      for (const socket of sockets.clients) socket.terminate();
    },
    closeChannels() {
      for (const { socket, topic, joinRef } of members) push(socket, [joinRef, null, topic, 'phx_close', {}]);
      members.clear();
    },
    close() {
      this.disconnect();
      sockets.close();
    },
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { pathname, searchParams } = new URL(`http://supabase${request.url}`);
    const key = searchParams.get('apikey') ?? '';
    const isServed = pathname === '/realtime/v1/websocket' && searchParams.get('vsn') === '2.0.0';
    if (realtime.mode === 'refuse' || !isServed) return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    if (!isKey(key)) return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('message', (data, isBinary) => {
        if (realtime.mode === 'ignore') return;
        if (isBinary) broadcast(opened, data as Buffer);
        else void take(opened, key, JSON.parse(String(data)) as Frame);
      });
      opened.on('close', () => leave(opened));
      opened.on('error', () => {});
    });
  });

  async function take(socket: WebSocket, key: string, [joinRef, ref, topic, event, payload]: Frame): Promise<void> {
    const reply = (status: 'ok' | 'error', response: object) =>
      push(socket, [joinRef, ref, topic, 'phx_reply', { status, response }]);
    if (event === 'heartbeat') reply('ok', {});
    if (event === 'phx_leave') {
      leave(socket);
      reply('ok', {});
      push(socket, [joinRef, null, topic, 'phx_close', {}]);
    }
    if (event !== 'phx_join') return;
    const config = payload.config as { private?: boolean; broadcast?: { self?: boolean } };
    const claims = await claimsOf(String(payload.access_token ?? key));
    if (config.private && claims?.role !== 'service_role') {
      const reason = `Unauthorized: You do not have permissions to read from this Channel topic: ${topic.replace('realtime:', '')}`;
      return reply('error', { reason });
    }
    members.add({ socket, topic: channelOf(topic, config.private), joinRef, self: config.broadcast?.self === true });
    reply('ok', { postgres_changes: [] });
  }

  function broadcast(sender: WebSocket, data: Buffer): void {
    const { topic, event, payload } = decodePush(data);
    const from = [...members].find((member) => member.socket === sender && member.topic.endsWith(topic));
    if (from === undefined) return;
    realtime.broadcasts.push(JSON.parse(payload.toString()));
    for (const { socket, topic: joined, self } of members) {
      if (joined === from.topic && (socket !== sender || self)) socket.send(encodeBroadcast(topic, event, payload));
    }
  }

  function leave(socket: WebSocket): void {
    for (const member of members) if (member.socket === socket) members.delete(member);
  }
  return realtime;
}

/** A private channel is another one than a public one of the same name. */
const channelOf = (topic: string, isPrivate = false) => `${isPrivate ? 'private' : 'public'} ${topic}`;

function push(socket: WebSocket, frame: Frame): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}

/** Kind 3, a broadcast on its way in: the lengths of its parts, then the parts, then the payload. */
function decodePush(data: RawData & Buffer): { topic: string; event: string; payload: Buffer } {
  const lengths = [...data.subarray(1, 6)];
  let start = 7;
  const [, , topic = '', event = ''] = lengths.map((length) => {
    start += length;
    return data.toString('utf8', start - length, start);
  });
  return { topic, event, payload: data.subarray(start) };
}

/** Kind 4, a broadcast on its way out, with a payload in JSON. */
function encodeBroadcast(topic: string, event: string, payload: Buffer): Buffer {
  const parts = [Buffer.from(topic), Buffer.from(event)];
  const lengths = parts.map((part) => part.length);
  return Buffer.concat([Buffer.from([4, ...lengths, 0, 1]), ...parts, payload]);
}
