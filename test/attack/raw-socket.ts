import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';

/** A socket that says what a test wants, however wrong. */
export interface RawSocket {
  socket: WebSocket;
  say(message: unknown): void;
  received: { type?: string; id?: string; payload?: unknown }[];
  closed: Promise<{ code: number; reason: string }>;
}

export async function openSocket(url: string): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const received: RawSocket['received'] = [];
  socket.on('message', (data) => received.push(JSON.parse(String(data))));
  socket.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  await once(socket, 'open');
  onTestFinished(() => socket.terminate());
  return {
    socket,
    received,
    closed,
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
  };
}

export async function openAcknowledged(url: string, token: string): Promise<RawSocket> {
  const opened = await openSocket(url);
  opened.say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await once(opened.socket, 'message');
  return opened;
}
