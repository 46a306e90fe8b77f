import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { claimsOf } from './supabase-keys.ts';

/** Supabase Realtime as far as broadcasts go, in version 1.0.0 of its protocol. */
export interface Realtime {
  /** `refuse`: connections are turned away, as where it is switched off. `ignore`: what they say is not answered. */
  mode: 'serve' | 'refuse' | 'ignore';
  /** How many have joined a channel. */
  readonly joined: number;
  /** The payloads that were broadcast, as they came in. */
  readonly broadcasts: unknown[];
  /** Breaks every connection. */
  disconnect(): void;
  /** Closes every channel, as it does to one that sends too much; the connections stay. */
  closeChannels(): void;
  /** Says something to every connection, whether it makes sense or not. */
  say(text: string): void;
  close(): void;
}

/** Somebody who joined a channel. A private one is another one than a public one of the same topic. */
interface Member {
  socket: WebSocket;
  topic: string;
  isPrivate: boolean;
  self: boolean;
}

interface Frame {
  topic: string;
  event: string;
  payload: Record<string, unknown>;
  ref: string | null;
}

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
      members.clear();
    },
    closeChannels() {
      for (const { socket, topic } of members) push(socket, { topic, event: 'phx_close', payload: {}, ref: null });
      members.clear();
    },
    say(text) {
      for (const socket of sockets.clients) socket.send(text);
    },
    close() {
      this.disconnect();
      sockets.close();
    },
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { pathname, searchParams } = new URL(`http://supabase${request.url}`);
    const key = searchParams.get('apikey') ?? '';
    const isServed = pathname === '/realtime/v1/websocket' && searchParams.get('vsn') === '1.0.0';
    if (realtime.mode === 'refuse' || !isServed) return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    if (!isKey(key)) return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('message', (data) => {
        if (realtime.mode !== 'ignore') void take(opened, key, JSON.parse(String(data)) as Frame);
      });
      opened.on('close', () => leave(opened));
      opened.on('error', () => {});
    });
  });

  async function take(socket: WebSocket, key: string, { topic, event, payload, ref }: Frame): Promise<void> {
    const reply = (status: 'ok' | 'error', response: object) =>
      push(socket, { topic, event: 'phx_reply', payload: { status, response }, ref });
    if (event === 'heartbeat') reply('ok', {});
    if (event === 'broadcast') broadcast(socket, topic, payload);
    if (event === 'phx_leave') {
      leave(socket);
      reply('ok', {});
    }
    if (event !== 'phx_join') return;
    const config = payload.config as { private?: boolean; broadcast?: { self?: boolean } };
    const isPrivate = config.private === true;
    const claims = await claimsOf(String(payload.access_token ?? key));
    if (isPrivate && claims?.role !== 'service_role') {
      const name = topic.replace('realtime:', '');
      return reply('error', {
        reason: `Unauthorized: You do not have permissions to read from this Channel topic: ${name}`,
      });
    }
    members.add({ socket, topic, isPrivate, self: config.broadcast?.self === true });
    reply('ok', { postgres_changes: [] });
  }

  function broadcast(sender: WebSocket, topic: string, payload: Record<string, unknown>): void {
    const from = [...members].find((member) => member.socket === sender && member.topic === topic);
    if (from === undefined) return;
    realtime.broadcasts.push(payload.payload);
    for (const { socket, self, ...joined } of members) {
      const isThere = joined.topic === topic && joined.isPrivate === from.isPrivate;
      if (isThere && (socket !== sender || self)) push(socket, { topic, event: 'broadcast', payload, ref: null });
    }
  }

  function leave(socket: WebSocket): void {
    for (const member of members) if (member.socket === socket) members.delete(member);
  }
  return realtime;
}

function push(socket: WebSocket, frame: Frame): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}
