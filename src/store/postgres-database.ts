import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createChangeSignal } from './change-signal.ts';
import { isConnectionFailure } from './connection-failure.ts';
import { type Change, callStatement, type Database, DatabaseUnavailableError } from './database.ts';
import { migrate, readMigrations } from './migrations.ts';
import { StartUpError } from './start-up-error.ts';

/** The channel on which instances tell each other that something changed; the message is `instance kind`. */
const channel = 'collections_orchestrator';

/** A burst of changes is told once per this many milliseconds: a notification takes a lock that all commits share. */
const announceEveryMs = 10;

/** How long the listening connection waits before it tries again; the polls of its listeners bridge the gap. */
const reconnectAfterMs = 1_000;

/** How long a connection may take to open, and a free one to turn up. */
const connectWithinMs = 5_000;

/**
 * How long a call may take. After a failover a connection may be dead without a word, and whoever waits on it waits for
 * a quarter of an hour.
 */
const answerWithinMs = 10_000;

/** How often the listening connection is asked whether it lives: it only listens, and would never find out. */
const pulseEveryMs = 10_000;

/** How long a connection that is closed may take to say goodbye. */
const closeWithinMs = 1_000;

export interface PostgresOptions {
  url: string;
  /** Connections at most; the listening one comes on top. */
  poolSize?: number;
  /** Hears of lost connections; they are replaced by themselves. */
  onConnectionLost?: (error: Error) => void;
  /** The server cancels a statement that takes longer, in milliseconds. */
  statementMs?: number | undefined;
}

/** Any Postgres from 15 on, through a pool; changes travel by LISTEN and NOTIFY. */
export async function openPostgresDatabase(options: PostgresOptions): Promise<Database> {
  const connection = {
    connectionString: options.url,
    application_name: 'collections-orchestrator',
    connectionTimeoutMillis: connectWithinMs,
  };
  const { statementMs } = options;
  const pool = new pg.Pool({
    ...connection,
    max: options.poolSize ?? 10,
    query_timeout: answerWithinMs,
    // A statement of its own: poolers refuse it among the parameters of the connection.
    ...(statementMs !== undefined && {
      onConnect: async (client: pg.ClientBase) => void (await client.query(`set statement_timeout = ${statementMs}`)),
    }),
  });
  const lost = (error: Error) => options.onConnectionLost?.(error);
  pool.on('error', lost);
  const description = `PostgreSQL at ${new URL(options.url).host || 'a local socket'}`;
  await migrateOnce(connection, description);

  const instance = randomUUID();
  const changes = createChangeSignal();
  const listening = listen(connection, instance, changes.emit, lost);
  let announced: Change | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  return {
    description,
    async call(name, args) {
      const statement = callStatement(name, args);
      try {
        const { rows } = await pool.query(statement);
        return rows[0]?.result ?? null;
      } catch (error) {
        if (isConnectionFailure(error)) {
          throw new DatabaseUnavailableError('the database does not answer', { cause: error });
        }
        throw error;
      }
    },
    onChange: changes.subscribe,
    announceChange(change) {
      changes.emit(change);
      announced = change === 'work' ? 'work' : (announced ?? change);
      if (timer !== null || closed) return;
      timer = setTimeout(() => {
        const payload = announced;
        announced = null;
        timer = null;
        pool.query('select pg_notify($1, $2)', [channel, `${instance} ${payload}`]).catch(lost);
      }, announceEveryMs);
    },
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await listening.stop();
      await within(closeWithinMs, pool.end());
    },
  };
}

/** Over a connection of its own: a migration may take longer than a call, and waits for others that migrate. */
async function migrateOnce(connection: pg.ClientConfig, description: string): Promise<void> {
  const client = new pg.Client(connection);
  // Whatever breaks fails the statement under way as well.
  client.on('error', () => {});
  await client.connect().catch((error: Error & { code?: string }) => {
    throw new StartUpError(`${description} cannot be used: ${error.message || error.code}.`, { cause: error });
  });
  try {
    await migrate(
      {
        execute: async (sql) => void (await client.query(sql)),
        query: async (sql, values) => (await client.query(sql, values)).rows,
      },
      await readMigrations(),
    );
  } finally {
    await client.end();
  }
}

/** A connection of its own that listens, and comes back by itself when it is lost. */
function listen(
  connection: pg.ClientConfig,
  instance: string,
  onChange: (change: Change) => void,
  onLost: (error: Error) => void,
): { stop(): Promise<void> } {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;

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
      // What this instance announced it knows already.
      if (sender !== instance) onChange(change === 'log' ? 'log' : 'work');
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      // Whatever was announced while nobody listened is made up for.
      onChange('work');
    } catch (error) {
      loseOnce(error as Error);
    }
  }

  const connecting = connect();
  return {
    async stop() {
      stopped = true;
      if (retry !== null) clearTimeout(retry);
      await connecting;
      await within(closeWithinMs, client?.end());
    },
  };
}

/** Waits for an end, but no longer than that; how it ends is of no interest any more. */
async function within(limitMs: number, ending: Promise<void> | undefined): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([ending?.catch(() => {}), limit.promise]);
  clearTimeout(timer);
}
