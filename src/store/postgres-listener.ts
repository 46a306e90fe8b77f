import pg from 'pg';
import type { Change } from './database.ts';
import { within } from './within.ts';

/** The channel on which instances tell each other that something changed; the message is `instance kind`. */
export const channel = 'collections_orchestrator';

/** How long a word to oneself may take, in milliseconds. */
const hearsWithinMs = 1_000;

/** How long the listening connection waits before it tries again; the polls of its listeners bridge the gap. */
const reconnectAfterMs = 1_000;

/** How often the listening connection is asked whether it lives: it only listens, and would never find out. */
const pulseEveryMs = 10_000;

/** How long a call on the listening connection may take, in milliseconds: it may be dead without a word. */
const answerWithinMs = 10_000;

/** How long a connection that is closed may take to say goodbye. */
const closeWithinMs = 1_000;

export interface Listener {
  /**
   * Whether what is announced on another connection reaches this one: a pooler in transaction mode takes LISTEN and passes
   * nothing on. True as well while there is no connection, since nothing is known then.
   */
  hears(announce: (payload: string) => Promise<unknown>): Promise<boolean>;
  stop(): Promise<void>;
}

/** A connection of its own that listens, and comes back by itself when it is lost. */
export function startListener(
  connection: pg.ClientConfig,
  instance: string,
  onChange: (change: Change) => void,
  onLost: (error: Error) => void,
): Listener {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;
  let listening = false;
  let onProbe = () => {};

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ ...connection, query_timeout: answerWithinMs });
    client = fresh;
    let lost = false;
    const pulse = setInterval(() => fresh.query(`listen ${channel}`).catch(loseOnce), pulseEveryMs).unref();
    const loseOnce = (error: Error) => {
      clearInterval(pulse);
      if (lost || stopped) return;
      lost = true;
      onLost(error);
      fresh.end().catch(() => {});
      retry = setTimeout(connect, reconnectAfterMs);
    };
    fresh.on('error', loseOnce);
    fresh.on('end', () => loseOnce(new Error('the listening connection ended')));
    fresh.on('notification', ({ payload }) => {
      const [sender, change] = (payload ?? '').split(' ');
      if (sender === instance) onProbe();
      // What this instance announced it knows already.
      if (sender !== instance) onChange(change === 'log' ? 'log' : 'work');
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      listening = true;
      // Whatever was announced while nobody listened is made up for.
      onChange('work');
    } catch (error) {
      loseOnce(error as Error);
    }
  }

  const connecting = connect();
  return {
    async hears(announce) {
      await connecting;
      if (!listening) return true;
      const heard = Promise.withResolvers<boolean>();
      onProbe = () => heard.resolve(true);
      const timer = setTimeout(() => heard.resolve(false), hearsWithinMs);
      // Where nothing can be announced just now, nothing is known.
      await announce(`${instance} log`).catch(() => heard.resolve(true));
      const hears = await heard.promise;
      clearTimeout(timer);
      return hears;
    },
    async stop() {
      stopped = true;
      if (retry !== null) clearTimeout(retry);
      await connecting;
      await within(closeWithinMs, client?.end());
    },
  };
}
