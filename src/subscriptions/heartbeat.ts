import type { WebSocket, WebSocketServer } from 'ws';

/** Milliseconds between two pings. */
const usualBeatMs = 12_000;

/** A slow client answers behind all that it has not read yet: it is given two minutes, and the feed drops it with its cursor (B44). */
const slowBeats = 10;

/** Ends sockets whose clients are gone without a word: pings that nobody answers. Returns what stops it. */
export function keepAlive(sockets: WebSocketServer, beatMs = usualBeatMs): () => void {
  const unanswered = new WeakMap<WebSocket, number>();
  sockets.on('connection', (socket) => {
    unanswered.set(socket, 0);
    socket.on('pong', () => unanswered.set(socket, 0));
  });
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      const count = unanswered.get(socket) ?? 0;
      if (count >= (socket.bufferedAmount > 0 ? slowBeats : 1)) {
        socket.terminate();
        continue;
      }
      unanswered.set(socket, count + 1);
      socket.ping();
    }
  }, beatMs);
  return () => clearInterval(timer);
}
