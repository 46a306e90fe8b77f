import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Limits } from '../limits/limits.ts';

/** What a socket carries for graphql-ws: who is on it, once a token has said so. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  acknowledged: boolean;
  /** Sends a message as it is, once what was sent before has gone out. */
  write(message: string | Buffer): Promise<void>;
}

export interface SocketLineOptions {
  socket: WebSocket;
  protocol: Server<SocketExtra>;
  limits: Pick<Limits, 'socketBufferBytes' | 'operationsPerSocket'>;
  /** Hears once of a socket on which something failed. */
  onTrouble(error: unknown): void;
}

/** Bytes are words too. */
const asText = { binary: false };

/** So many messages are worked on at once: what was begun and given up by the client counts until it has ended. */
const messagesPerOperation = 2;

/**
 * Ties a socket to graphql-ws, in place of its own adapter for `ws`, which echoes what comes in before a token was checked, holds
 * whatever a client does not read, and writes a line to the console for each thing that a client does wrong.
 */
export function tieSocket({ socket, protocol, limits, onTrouble }: SocketLineOptions): void {
  const extra: SocketExtra = { socket, acknowledged: false, write: say };
  let atWork = 0;
  let troubled = false;

  /** A client that does not read is not waited for: it comes back with its cursor. */
  function hasRoom(): boolean {
    if (socket.readyState !== socket.OPEN) return false;
    if (socket.bufferedAmount <= limits.socketBufferBytes) return true;
    socket.terminate();
    return false;
  }

  function say(message: string | Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!hasRoom()) return resolve();
      socket.send(message, asText, (error) => (error && socket.readyState === socket.OPEN ? reject(error) : resolve()));
    });
  }

  function fail(error: unknown): void {
    // Of a type that only servers send.
    const isOfClient = error instanceof Error && error.message.startsWith('Unexpected message of type');
    if (!isOfClient && !troubled) onTrouble(error);
    troubled = true;
    if (isOfClient) socket.close(CloseCode.BadRequest, 'Invalid message received');
    else socket.close(CloseCode.InternalServerError, 'Internal server error');
  }

  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: say,
      close: (code, reason) => socket.close(code, reason),
      // Nothing of it comes back.
      onPing: () => say('{"type":"pong"}'),
      onMessage(handle) {
        socket.on('message', async (data) => {
          const text = String(data);
          if (!extra.acknowledged && isPingOrPong(text)) return;
          if (++atWork >= limits.operationsPerSocket * messagesPerOperation) socket.pause();
          try {
            await handle(text);
          } catch (error) {
            fail(error);
          } finally {
            atWork--;
            if (socket.isPaused) socket.resume();
          }
        });
      },
    },
    extra,
  );
  // The frames of web sockets themselves; the answer of `ws` would be held for a client that does not read.
  socket.on('ping', (data) => {
    if (extra.acknowledged && hasRoom()) socket.pong(data);
  });
  // A frame that is too long, or none at all, closes its socket.
  socket.on('error', () => {});
  socket.once('close', (code, reason) => void Promise.resolve(closed(code, String(reason))).catch(onTrouble));
}

/** Before a token was checked nobody is answered. A message that cannot be read is for graphql-ws to refuse. */
function isPingOrPong(text: string): boolean {
  try {
    const { type } = JSON.parse(text) as { type?: unknown };
    return type === 'ping' || type === 'pong';
  } catch {
    return false;
  }
}
