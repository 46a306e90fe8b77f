import type pg from 'pg';

/**
 * Whether a pooler stands between: it hands out process ids of its own. Behind one, in transaction mode, what is set on a
 * connection stays with whichever backend was at hand, so nothing may be: no time limit, no lock, no LISTEN.
 */
export async function isPooled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid !== (client as pg.Client & { processID: number | null }).processID;
}

/**
 * One call with a time limit of its own that ends with its transaction. The statements go out together, where the
 * connection pipelines, so that they take the time of one.
 */
export async function callWithin(
  pool: pg.Pool,
  statementMs: number,
  statement: pg.QueryConfig,
): Promise<pg.QueryResult> {
  const client = await pool.connect();
  const sent = [
    client.query('begin'),
    client.query(`set local statement_timeout = ${statementMs}`),
    client.query(statement),
    client.query('commit'),
  ] as const;
  const [begun, limited, called, committed] = await Promise.allSettled(sent);
  const failed = [begun, limited, called, committed].find(({ status }) => status === 'rejected');
  client.release(failed !== undefined);
  for (const part of [called, begun, limited, committed]) if (part.status === 'rejected') throw part.reason;
  return (called as PromiseFulfilledResult<pg.QueryResult>).value;
}
