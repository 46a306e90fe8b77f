import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { StartUpError } from '../start-up-error.ts';
import { createChangeSignal } from './change-signal.ts';
import { type Change, callStatement, type Database } from './database.ts';
import { bringUpToDate, type MigrationConnection } from './migrations.ts';
import { channel, startListener } from './postgres-listener.ts';
import { callWithin, isPooled } from './postgres-pooler.ts';
import { asUnavailable } from './unavailable.ts';
import { within } from './within.ts';

/** A burst of changes is told once per this many milliseconds: a notification takes a lock that all commits share. */
const announceEveryMs = 10;

/** How long a connection may take to open, and a free one to turn up. */
const connectWithinMs = 5_000;

/**
 * How long a call may take. After a failover a connection may be dead without a word, and whoever waits on it waits for
 * a quarter of an hour.
 */
const answerWithinMs = 10_000;

/** How long a connection that is closed may take to say goodbye. */
const closeWithinMs = 1_000;

/** How often changes are asked for, in milliseconds, where a pooler keeps the word of them from us. */
const askEveryMs = 250;

export interface PostgresOptions {
  url: string;
  /** Past a pooler, for migrations and for LISTEN; else they go the way of everything. */
  directUrl?: string | undefined;
  /** Connections at most; the listening one comes on top. */
  poolSize?: number;
  /** Hears of lost connections; they are replaced by themselves. */
  onConnectionLost?: (error: Error) => void;
  /** Otherwise somebody else applies migrations, and missing ones are an error of the start. */
  migrateAtStart?: boolean | undefined;
  /** The server cancels a statement that takes longer, in milliseconds. */
  statementMs?: number | undefined;
}

/** Any Postgres from 15 on, through a pool, or a pooler; changes travel by LISTEN and NOTIFY, or are asked for. */
export async function openPostgresDatabase(options: PostgresOptions): Promise<Database> {
  const connectionTo = (connectionString: string) => ({
    connectionString,
    application_name: 'collections-orchestrator',
    connectionTimeoutMillis: connectWithinMs,
  });
  const at = `PostgreSQL at ${new URL(options.url).host || 'a local socket'}`;
  const connection = connectionTo(options.url);
  const direct = connectionTo(options.directUrl ?? options.url);
  const pooled = await using(connection, at, isPooled);
  await using(direct, options.directUrl === undefined ? at : 'PostgreSQL at DIRECT_URL', (client) =>
    bringUpToDate(connectionOf(client), options.migrateAtStart ?? true),
  );

  const { statementMs } = options;
  const pool = new pg.Pool({
    ...connection,
    max: options.poolSize ?? 10,
    // What a burst begins with: a new connection plans and compiles every function anew.
    min: Math.min(4, options.poolSize ?? 10),
    query_timeout: answerWithinMs,
    pipeline: pooled,
    // A statement of its own: poolers refuse it among the parameters of the connection.
    ...(statementMs !== undefined &&
      !pooled && {
        onConnect: async (client: pg.ClientBase) => void (await client.query(`set statement_timeout = ${statementMs}`)),
      }),
  });
  const lost = (error: Error) => options.onConnectionLost?.(error);
  pool.on('error', lost);

  const instance = randomUUID();
  const changes = createChangeSignal();
  const listener = startListener(direct, instance, changes.emit, lost);
  const notify = (payload: string) => pool.query('select pg_notify($1, $2)', [channel, payload]);
  const hears = await listener.hears(notify);
  const asking = hears ? null : setInterval(() => changes.emit('work'), askEveryMs);
  let announced: Change | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  return {
    description: hears
      ? at
      : `${at}, through a pooler that passes no LISTEN on: changes are asked for every ${askEveryMs} ms, unless DIRECT_URL is set`,
    async call(name, args) {
      const statement = callStatement(name, args);
      try {
        const { rows } =
          pooled && statementMs !== undefined
            ? await callWithin(pool, statementMs, statement)
            : await pool.query(statement);
        return rows[0]?.result ?? null;
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    onChange: changes.subscribe,
    announceChange(change) {
      changes.emit(change);
      announced = change === 'work' ? 'work' : (announced ?? change);
      if (timer !== null || closed) return;
      timer = setTimeout(() => {
        const payload = announced;
        announced = null;
        timer = null;
        notify(`${instance} ${payload}`).catch(lost);
      }, announceEveryMs);
    },
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      if (asking !== null) clearInterval(asking);
      await listener.stop();
      await within(closeWithinMs, pool.end());
    },
  };
}

/** Over a connection of its own; one that cannot be opened is an error of the start. */
async function using<T>(
  connection: pg.ClientConfig,
  description: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connection);
  // Whatever breaks fails the statement under way as well.
  client.on('error', () => {});
  await client.connect().catch((error: Error & { code?: string }) => {
    throw new StartUpError(`${description} cannot be used: ${error.message || error.code}.`, { cause: error });
  });
  try {
    return await use(client);
  } catch (error) {
    // What the server refuses: rights that this role lacks, a standby, a limit.
    if (error instanceof pg.DatabaseError)
      throw new StartUpError(`${description} cannot be used: ${error.message}.`, { cause: error });
    throw error;
  } finally {
    await client.end();
  }
}

/** Brings a database up to date and leaves it. Returns what was applied. */
export function migratePostgres(url: string): Promise<string[]> {
  const at = `PostgreSQL at ${new URL(url).host || 'a local socket'}`;
  return using({ connectionString: url, connectionTimeoutMillis: connectWithinMs }, at, (client) =>
    bringUpToDate(connectionOf(client), true),
  );
}

/** Without the time limit of calls: a migration may take longer, and waits for others that migrate. */
const connectionOf = (client: pg.Client): MigrationConnection => ({
  execute: async (sql) => void (await client.query(sql)),
  query: async (sql, values) => (await client.query(sql, values)).rows,
});
