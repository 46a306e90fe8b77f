import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../src/store/database.ts';
import { databaseOn } from '../../src/store/pglite-database.ts';
import {
  copyEmbeddedTemplate,
  createTestPostgres,
  type DatabaseKind,
  supabaseOn,
  type TestDatabase,
  type TestPostgres,
} from './databases.ts';

/** A server has a hundred, and each plans the functions for itself: fewer serve the gateway of a test as well. */
const connectionsOfLent = 5;

/** What is given back, to be lent to the next test of this process. */
const idleEmbedded: Lendable<TestDatabase>[] = [];
const idlePostgres: Lendable<TestPostgres>[] = [];

/** A database that outlives the gateways on it. */
interface Lendable<Kind extends TestDatabase> {
  database: Kind;
  empty(): Promise<void>;
}

/**
 * A database that is migrated, empty and warm: to make one costs a second of processor time, and as much again until its
 * connections have planned its functions. `drop` empties it for the next test; one that a test has worked on past the functions may
 * be changed in any way, and is dropped.
 */
export async function borrowDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  if (kind === 'embedded') return lend(idleEmbedded.pop() ?? (await warmEmbedded()), idleEmbedded);
  const postgres = lend(idlePostgres.pop() ?? (await warmPostgres()), idlePostgres);
  return kind === 'postgres' ? postgres : supabaseOn(postgres);
}

/** Past the triggers that keep the log append-only. Sequences go on, so that no position in the log comes twice; its epoch was begun by a migration. */
const emptyEveryTable = `
  do $$ declare name text; begin
    perform set_config('session_replication_role', 'replica', true);
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'log_epochs' loop
      execute format('delete from public.%I', name);
    end loop;
  end $$`;

function lend<Kind extends TestDatabase>(lendable: Lendable<Kind>, idle: Lendable<Kind>[]): Kind {
  const { database } = lendable;
  let tampered = false;
  return {
    ...database,
    sql(text, values) {
      tampered = true;
      return database.sql(text, values);
    },
    async drop() {
      if (tampered) return database.drop();
      await lendable.empty();
      idle.push(lendable);
    },
  };
}

/** The embedded database, which goes on when a gateway closes it. */
async function warmEmbedded(): Promise<Lendable<TestDatabase>> {
  const directory = await copyEmbeddedTemplate();
  const engine = await PGlite.create({ dataDir: join(directory, 'pglite') });
  const open = async () => closedApart(databaseOn(engine, `PGlite in ${directory}`));
  return {
    database: {
      config: { kind: 'embedded', directory },
      open,
      openForGateway: open,
      sql: async (text, values) => (await engine.query<Record<string, unknown>>(text, values)).rows,
      async drop() {
        await engine.close();
        await rm(directory, { recursive: true, force: true, maxRetries: 3 });
      },
    },
    empty: async () => void (await engine.exec(emptyEveryTable)),
  };
}

/** A database of PostgreSQL, whose connections go on when a gateway closes them. */
async function warmPostgres(): Promise<Lendable<TestPostgres>> {
  const database = await createTestPostgres({ poolSize: connectionsOfLent });
  const own = new pg.Client({ connectionString: database.url });
  // It goes with the database, or with the server.
  own.on('error', () => {});
  await own.connect();
  /** Those that no gateway uses right now, by their limit for statements. */
  const idle = new Map<number, Database>();
  return {
    database: {
      ...database,
      async openForGateway(statementMs) {
        const connections = idle.get(statementMs) ?? (await database.openForGateway(statementMs));
        idle.delete(statementMs);
        return closedApart(connections, async () => {
          const another = idle.get(statementMs);
          idle.set(statementMs, connections);
          await another?.close();
        });
      },
      async drop() {
        await Promise.all([own.end(), ...[...idle.values()].map((connections) => connections.close())]);
        await database.drop();
      },
    },
    empty: async () => void (await own.query(emptyEveryTable)),
  };
}

/** What one gateway sees of a database that outlives it. When it is closed, its calls have ended and it hears of no change any more. */
function closedApart(database: Database, onClosed: () => Promise<void> = async () => {}): Database {
  let closed = false;
  const calls = new Set<Promise<unknown>>();
  const listening = new Set<() => void>();
  return {
    ...database,
    async call(name, args) {
      if (closed) throw new Error('the database is closed');
      const call = database.call(name, args);
      calls.add(call);
      return call.finally(() => calls.delete(call));
    },
    onChange(listener) {
      const stop = database.onChange(listener);
      listening.add(stop);
      return () => {
        listening.delete(stop);
        stop();
      };
    },
    async close() {
      if (closed) return;
      closed = true;
      for (const stop of listening) stop();
      await Promise.allSettled(calls);
      await onClosed();
    },
  };
}
