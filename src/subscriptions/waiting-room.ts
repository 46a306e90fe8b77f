import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Limits } from '../limits/limits.ts';

/** Sockets whose token has not been checked yet: few, for a short time, and of a few kilobytes each (B52). */
export interface WaitingRoom {
  enter(socket: WebSocket, connection: Socket): void;
  /** Its token holds: the bounds of viewers are the ones that count now. */
  leave(socket: WebSocket): void;
}

/** `silentMs` is what `connection_init` may take; a socket that does not close when it is told to is ended a while after. */
const graceMs = 1_000;

export function createWaitingRoom({ initMs, initBytes, waitingSockets }: Limits): WaitingRoom {
  /** The longest here first. */
  const waiting = new Map<WebSocket, () => void>();

  function leave(socket: WebSocket): void {
    waiting.get(socket)?.();
    waiting.delete(socket);
  }

  return {
    enter(socket, connection) {
      let bytes = 0;
      const count = (part: Buffer) => {
        bytes += part.length;
        if (bytes > initBytes) socket.terminate();
      };
      connection.on('data', count);
      const timer = setTimeout(() => socket.terminate(), initMs + graceMs);
      waiting.set(socket, () => {
        clearTimeout(timer);
        connection.off('data', count);
      });
      socket.once('close', () => leave(socket));
      // Whoever means well has shown a token within milliseconds: the one that has waited longest makes room.
      const [oldest] = waiting.keys();
      if (waiting.size > waitingSockets) oldest?.terminate();
    },
    leave,
  };
}
