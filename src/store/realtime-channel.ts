import { WebSocket } from 'ws';
import { z } from 'zod';

/** How long a connection may take until the channel is joined, in milliseconds. */
const joinWithinMs = 10_000;

/** Without a heartbeat Supabase ends a connection after a minute; one that is not answered until the next is lost. */
const heartbeatMs = 25_000;

/** The first message of a connection joins the channel, and its number names the joining in all that follow. */
const joinRef = '1';

export interface ChannelOptions {
  /** Of the Supabase project. */
  url: string;
  /** Must act as the service role: the channel is private, since anybody with a browser's key could join another one. */
  key: string;
  name: string;
  onJoined(): void;
  /** What somebody else broadcast. */
  onBroadcast(payload: unknown): void;
  /** Once: it never comes back, so open another one. The reason is words for people. */
  onLost(reason: string): void;
}

/** A broadcast channel of Supabase Realtime, on a connection of its own. */
export interface Channel {
  /** Reaches the others who have joined; nobody, while this one has not. */
  broadcast(payload: object): void;
  /** Ends it at once, without a word to anybody. */
  close(): void;
}

const frameSchema = z.object({
  topic: z.string(),
  event: z.string(),
  ref: z.string().nullish(),
  payload: z.object({
    /** Of a broadcast. */
    payload: z.unknown().optional(),
    /** Of a reply. */
    status: z.string().optional(),
    response: z.object({ reason: z.string().optional() }).optional(),
  }),
});

/**
 * Joins a channel by Realtime's protocol, in its version 1.0.0: https://supabase.com/docs/guides/realtime/protocol. The
 * client that Supabase publishes keeps timers of ten seconds behind every broadcast and after it was disconnected, does
 * not come back to a channel that the server closed, and turns to HTTP and the console by itself.
 */
export function joinChannel({ url, key, name, onJoined, onBroadcast, onLost }: ChannelOptions): Channel {
  const address = new URL(`${url.replace(/\/+$/, '').replace(/^http/, 'ws')}/realtime/v1/websocket`);
  address.search = new URLSearchParams({ apikey: key, vsn: '1.0.0' }).toString();
  const socket = new WebSocket(address);
  const topic = `realtime:${name}`;
  let refs = 0;
  let joined = false;
  let unanswered: string | null = null;
  let ended = false;

  function push(to: string, event: string, payload: object): string {
    refs += 1;
    socket.send(JSON.stringify({ topic: to, event, payload, ref: String(refs), join_ref: joinRef }));
    return String(refs);
  }
  function close(): void {
    ended = true;
    clearTimeout(joining);
    clearInterval(beating);
    // Not by the book: a peer that is gone would never close its side.
    socket.terminate();
  }
  function lose(reason: string): void {
    if (ended) return;
    close();
    onLost(reason);
  }
  function beat(): void {
    if (unanswered !== null) lose('no heartbeat');
    else if (joined) unanswered = push('phoenix', 'heartbeat', {});
  }
  function take({ topic: about, event, ref, payload }: z.infer<typeof frameSchema>): void {
    if (event === 'phx_reply' && ref === unanswered) unanswered = null;
    if (about !== topic) return;
    if (event === 'broadcast') onBroadcast(payload.payload);
    if (event === 'phx_error' || event === 'phx_close') lose('the channel was closed');
    if (event === 'phx_reply' && ref === joinRef) answerJoin(payload.status === 'ok', payload.response?.reason);
  }
  function answerJoin(ok: boolean, reason = 'refused'): void {
    if (!ok) {
      lose(reason);
      return;
    }
    clearTimeout(joining);
    joined = true;
    onJoined();
  }

  const joining = setTimeout(() => lose('no answer'), joinWithinMs);
  const beating = setInterval(beat, heartbeatMs);
  socket.on('open', () => {
    const broadcast = { ack: false, self: false };
    const config = { broadcast, presence: { key: '', enabled: false }, postgres_changes: [], private: true };
    push(topic, 'phx_join', { config, access_token: key });
  });
  socket.on('message', (data) => {
    const frame = frameSchema.safeParse(parsed(String(data))).data;
    // There are more kinds of messages, and may be new ones; what is of no use here is none of our business.
    if (frame !== undefined && !ended) take(frame);
  });
  socket.on('error', (error) => lose(error.message));
  socket.on('close', (code) => lose(`the connection was closed (${code})`));

  return {
    broadcast(payload) {
      if (joined && !ended) push(topic, 'broadcast', { type: 'broadcast', event: 'change', payload });
    },
    close,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
