import pg from 'pg';
import { callStatement } from './database.ts';
import { asUnavailable } from './unavailable.ts';
import { within } from './within.ts';

/** The functions of a database that only reads: a copy of the gateway's that follows it. */
export interface ReadReplica {
  call(name: string, args: Parameters<typeof callStatement>[1]): Promise<unknown>;
  close(): Promise<void>;
}

export interface ReplicaOptions {
  url: string;
  poolSize: number;
  statementMs: number;
  onConnectionLost(error: Error): void;
}

const connectWithinMs = 5_000;
const closeWithinMs = 1_000;

/**
 * Opens no connection before the first call: a copy that is away keeps no gateway from starting. Every transaction only reads, so
 * a database that is no copy is not written to either.
 */
export function openPostgresReplica({ url, poolSize, statementMs, onConnectionLost }: ReplicaOptions): ReadReplica {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'collections-orchestrator analytics',
    connectionTimeoutMillis: connectWithinMs,
    query_timeout: statementMs + connectWithinMs,
    max: poolSize,
    onConnect: async (client: pg.ClientBase) => {
      await client.query(`set default_transaction_read_only = on; set statement_timeout = ${statementMs}`);
    },
  });
  pool.on('error', onConnectionLost);
  return {
    async call(name, args) {
      try {
        const { rows } = await pool.query(callStatement(name, args));
        return rows[0]?.result ?? null;
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    close: () => within(closeWithinMs, pool.end()),
  };
}
