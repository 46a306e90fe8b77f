import { createClient } from 'graphql-ws';
import type { SessionKeeper } from '../session/session.ts';

/**
 * `idle` while nobody wants to follow anything; `uncertain` when a ping has not been answered in time; `lost` from a break
 * until there is a connection again. `since` counts the connections so far.
 */
export interface Connection {
  kind: 'idle' | 'connecting' | 'connected' | 'uncertain' | 'lost';
  since: number;
}

export interface LiveConnection {
  /** Somebody wants to follow something, also between two tries; call what is returned when they no longer do. */
  join(): () => void;
  /** Keeps a subscription open until `stop` is called. `onEnd`: it broke, or the gateway ended it, with a code where it said why. */
  subscribe<Data>(
    operation: Operation,
    onData: (data: Data) => void,
    onEnd: (code: string | null) => void,
  ): { stop(): void };
  state(): Connection;
  onChange(listener: () => void): () => void;
  close(): void;
}

export interface Operation {
  /** The hash by which the gateway knows the subscription. */
  documentId: string;
  variables: Record<string, unknown>;
}

/** A break is to show within a second, also when nobody says that the line is dead. */
const pingEveryMs = 500;
const pongWithinMs = 400;

/** A page that was busy hears of its timers before it hears of the answers that came meanwhile. */
const hearMs = 50;

/** A line on which a ping stays unanswered for this long is given up. */
const giveUpAfterMs = 5_000;

/** One web socket for all that this page follows. */
export function openLiveConnection(session: SessionKeeper): LiveConnection {
  const listeners = new Set<() => void>();
  let state: Connection = { kind: 'idle', since: 0 };
  let wanted = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  let dead: ReturnType<typeof setTimeout> | undefined;

  function become(kind: Connection['kind'], since = state.since): void {
    if (state.kind === kind && state.since === since) return;
    state = { kind, since };
    for (const listener of listeners) listener();
  }

  function answered(): void {
    clearTimeout(late);
    clearTimeout(dead);
  }

  /** Once what has arrived meanwhile was heard: a page that draws 2,000 rows is not a line that is down. */
  const unlessHeard = (then: () => void) => () => {
    late = setTimeout(then, hearMs);
  };

  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    // Whoever follows comes back by themselves, with the cursor of the last event; see follow.ts.
    retryAttempts: 0,
    lazyCloseTimeout: 1_000,
    keepAlive: pingEveryMs,
    connectionParams: async () => {
      const token = await session.token();
      return token === null ? {} : { authorization: `Bearer ${token}` };
    },
    on: {
      // A page that comes back says so once it is back: until then what it shows is of before the break.
      connecting: () => state.kind === 'idle' && become('connecting'),
      connected: () => become('connected', state.since + 1),
      closed: (event) => {
        answered();
        become(wanted === 0 ? 'idle' : 'lost');
        if ((event as CloseEvent).code === unauthorized) void session.refused();
      },
      ping: (received) => {
        if (received) return;
        answered();
        late = setTimeout(
          unlessHeard(() => become('uncertain')),
          pongWithinMs,
        );
        dead = setTimeout(() => client.terminate(), giveUpAfterMs);
      },
      // Whatever comes shows that the line is open.
      message: () => {
        clearTimeout(late);
        if (state.kind === 'uncertain') become('connected');
      },
      pong: (received) => {
        if (!received) return;
        answered();
        become('connected');
      },
    },
  });
  const offline = () => become('uncertain');
  window.addEventListener('offline', offline);

  return {
    join() {
      wanted++;
      let joined = true;
      return () => {
        if (joined) wanted--;
        joined = false;
        if (wanted === 0 && state.kind === 'lost') become('idle');
      };
    },
    subscribe<Data>(
      { documentId, variables }: Operation,
      onData: (data: Data) => void,
      onEnd: (code: string | null) => void,
    ) {
      let open = true;
      const end = (code: string | null) => {
        if (!open) return;
        open = false;
        onEnd(code);
      };
      const unsubscribe = client.subscribe<Data>(
        { query: '', variables, extensions: { persistedQuery: { version: 1, sha256Hash: documentId } } },
        {
          // What could not be told in full does not count as seen: it comes again with the cursor before it.
          next: ({ data, errors }) => {
            if (!open) return;
            if (data == null || errors !== undefined) {
              unsubscribe();
              end(codeOf(errors));
            } else onData(data);
          },
          error: (error) => end(codeOf(error)),
          complete: () => end(null),
        },
      );
      return {
        stop() {
          if (!open) return;
          open = false;
          unsubscribe();
        },
      };
    },
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      answered();
      window.removeEventListener('offline', offline);
      void client.dispose();
    },
  };
}

/** What the gateway says of itself; a socket that closed says nothing. */
function codeOf(errors: unknown): string | null {
  const [first] = Array.isArray(errors) ? errors : [];
  const code: unknown = first?.extensions?.code;
  return typeof code === 'string' ? code : null;
}

/** Close code: the token is missing, expired or not accepted. */
const unauthorized = 4401;
