import { RealtimeClient } from '@supabase/supabase-js';
import type { Change } from './database.ts';

/** The broadcast channel on which instances tell each other that something changed. */
const topic = 'collections_orchestrator';

/** Changes are told at once, then at most every so many milliseconds: a project may be allowed 100 messages a second. */
const announceEveryMs = 100;

/** How long a connection may take until it listens, in milliseconds. */
const joinWithinMs = 10_000;

/** Waits between attempts to come back, in milliseconds; the polls of the listeners bridge the gap. */
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** A connection that held for so many milliseconds was a good one: its loss is told, and the waits begin anew. */
const steadyAfterMs = 60_000;

/** The longest time that a timer takes, in milliseconds: for time-outs of the library that are kept here instead. */
const never = 2 ** 31 - 1;

export interface WakeUpOptions {
  /** Of the project. */
  url: string;
  key: string;
  onChange(change: Change): void;
  /** Hears once of a connection that was lost or never came about, not of every attempt after that. */
  onLost(error: Error): void;
}

/** Wake-ups through Supabase Realtime. Without it nobody is woken, and nothing else happens. */
export interface WakeUps {
  announce(change: Change): void;
  close(): void;
}

export function connectWakeUps({ url, key, onChange, onLost }: WakeUpOptions): WakeUps {
  let connection: Connection | null = null;
  let retry: NodeJS.Timeout | null = null;
  let failures = 0;
  let announced: Change | null = null;
  let pause: NodeJS.Timeout | null = null;
  let closed = false;

  function connect(): void {
    let joinedAt = Number.POSITIVE_INFINITY;
    connection = openConnection(url, key, {
      onChange,
      onJoined() {
        joinedAt = Date.now();
        // Whatever was announced while nobody listened is made up for.
        onChange('work');
      },
      onLost(reason) {
        connection = null;
        if (Date.now() - joinedAt > steadyAfterMs) failures = 0;
        failures += 1;
        if (failures === 1) onLost(new Error(`Supabase Realtime: ${reason}; changes are polled for until it is back`));
        const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));
        retry = setTimeout(connect, wait * (0.5 + Math.random() / 2));
      },
    });
  }

  function tell(): void {
    pause = null;
    if (announced === null || closed) return;
    connection?.send(announced);
    announced = null;
    pause = setTimeout(tell, announceEveryMs);
  }

  connect();
  return {
    announce(change) {
      announced = change === 'work' ? 'work' : (announced ?? change);
      if (pause === null) tell();
    },
    close() {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      if (pause !== null) clearTimeout(pause);
      connection?.discard();
    },
  };
}

interface Connection {
  /** Does nothing while nobody would hear it. */
  send(change: Change): void;
  /** Ends it without a word to anybody. */
  discard(): void;
}

interface ConnectionEvents {
  onChange(change: Change): void;
  onJoined(): void;
  /** At most once; the connection is discarded then. */
  onLost(reason: string): void;
}

/** What `disconnect()` of the client calls; that itself would leave a timer of ten seconds behind. */
interface ClientInside {
  socketAdapter: { getSocket(): { clearHeartbeats(): void; disconnect(): void } };
}

/**
 * One connection with the channel joined. It is never mended but replaced as a whole: the library comes back after a
 * broken socket, but not to a channel that the server closed, and adds listeners each time that it tries.
 */
function openConnection(url: string, key: string, events: ConnectionEvents): Connection {
  const client = new RealtimeClient(`${url.replace(/\/+$/, '').replace(/^http/, 'ws')}/realtime/v1`, {
    params: { apikey: key },
    accessToken: async () => key,
  });
  // Private: only the service role gets in. A public one would be open to everybody who has the key of the browsers.
  const channel = client.channel(topic, { config: { private: true, broadcast: { self: false } } });
  let discarded = false;

  function discard(): void {
    discarded = true;
    clearTimeout(joining);
    channel.teardown();
    const socket = (client as unknown as ClientInside).socketAdapter.getSocket();
    socket.clearHeartbeats();
    socket.disconnect();
  }
  function lose(reason: string): void {
    if (discarded) return;
    discard();
    events.onLost(reason);
  }

  const joining = setTimeout(() => lose('no answer'), joinWithinMs);
  channel
    .on('broadcast', { event: 'change' }, ({ payload }) => {
      if (!discarded) events.onChange(payload?.change === 'log' ? 'log' : 'work');
    })
    .subscribe((status, error) => {
      if (discarded) return;
      // Only the words of the error: what caused it shows the address, and with it the key.
      if (status !== 'SUBSCRIBED') return lose(error?.message ?? status.toLowerCase());
      clearTimeout(joining);
      events.onJoined();
    }, never);

  return {
    send(change) {
      // The library would send it by HTTP instead, with a warning on the console.
      if (!client.isConnected() || channel.state !== 'joined') return;
      // Nobody answers a broadcast, so nothing is waited for.
      void channel.send({ type: 'broadcast', event: 'change', payload: { change } }, { timeout: 1 });
    },
    discard,
  };
}
