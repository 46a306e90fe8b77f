import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { z } from 'zod';
import type { Instance } from './fleet.ts';

const approvalEvent = z.object({
  kind: z.enum(['REQUESTED', 'UPDATED', 'RESOLVED']),
  cursor: z.string(),
  draft: z.object({ id: z.string(), version: z.number(), status: z.string(), workflow: z.object({ id: z.string() }) }),
});
export type ApprovalEvent = z.infer<typeof approvalEvent> & {
  /** Which connection of the follower it came by, from 1. */
  connection: number;
};

export interface FollowerOptions {
  name: string;
  instances: readonly Pick<Instance, 'url'>[];
  token: string;
  /** Where to go for the nth connection. */
  choose(connection: number): number;
  onEvent?(event: ApprovalEvent): void;
}

/** Somebody who keeps `approvalRequested` open: after each break again, with the cursor of the last event. */
export interface Follower {
  readonly name: string;
  readonly events: readonly ApprovalEvent[];
  /** Connections that were made so far, the first one included. */
  connections(): number;
  stop(): Promise<void>;
}

const subscription = `subscription ($after: String) {
  approvalRequested(after: $after) { kind cursor draft { id version status workflow { id } } }
}`;

/** A socket that says nothing for this long, not even a pong, is given up. */
const silenceMs = 2_500;

export function follow(options: FollowerOptions): Follower {
  const events: ApprovalEvent[] = [];
  let connections = 0;
  let stopped = false;
  let disconnect: () => unknown = () => {};

  /** One connection, for as long as it lasts. */
  function connect(url: string): Promise<void> {
    const connection = connections + 1;
    return new Promise((resolve) => {
      let giveUp: NodeJS.Timeout | undefined;
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${options.token}` },
        connectionAckWaitTimeout: silenceMs,
        keepAlive: 1_000,
        on: {
          connected: () => connections++,
          ping: (received) => {
            if (!received) giveUp = setTimeout(() => client.terminate(), silenceMs);
          },
          pong: (received) => {
            if (received) clearTimeout(giveUp);
          },
        },
      });
      let ended = false;
      const end = () => {
        ended = true;
        clearTimeout(giveUp);
        resolve();
        // It rejects where the socket broke before it was open, which the follower knows already.
        Promise.resolve(client.dispose()).catch(() => {});
      };
      disconnect = end;
      client.subscribe(
        { query: subscription, variables: { after: events.at(-1)?.cursor ?? null } },
        {
          next({ data, errors }) {
            if (ended || stopped) return;
            const parsed = approvalEvent.safeParse(data?.approvalRequested);
            // An event that could not be told in full is not counted as seen; it comes again with the cursor before it.
            if (errors || !parsed.success) return end();
            const event = { ...parsed.data, connection };
            events.push(event);
            options.onEvent?.(event);
          },
          error: end,
          complete: end,
        },
      );
    });
  }

  async function run(): Promise<void> {
    for (let attempt = 0; !stopped; attempt++) {
      const url = options.instances[options.choose(attempt) % options.instances.length]?.url;
      if (url) await connect(url);
      await sleep(50);
    }
  }

  const running = run();
  return {
    name: options.name,
    events,
    connections: () => connections,
    async stop() {
      stopped = true;
      disconnect();
      await running;
    },
  };
}
