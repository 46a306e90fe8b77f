import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

export type DatabaseKind = 'embedded' | 'postgres';

/** A database of one storm's own. */
export interface ChaosDatabase {
  kind: DatabaseKind;
  /** What tells an instance where it is. */
  environment: Record<string, string>;
  /** SQL past the functions. The embedded one has one door only, so every instance must be stopped for it. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Makes what is written about drafts take its time, so that transactions end in another order than they began. */
  slowDown(): Promise<void>;
  /** Whether subscribers may be shown all that was written: whoever writes to the log holds it back meanwhile. */
  isShown(): Promise<boolean>;
  drop(): Promise<void>;
}

/** Something migrated to copy, which starts quicker than an empty database; without one, the first instance migrates. */
export type Template = string | undefined;

export async function createPostgresDatabase(serverUrl: string, template: Template): Promise<ChaosDatabase> {
  const name = `collections_chaos_${randomUUID().replaceAll('-', '')}`;
  await query(serverUrl, `create database ${name} ${template === undefined ? '' : `template ${template}`}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    environment: { DATABASE_URL: url.href },
    sql: (text, values) => query(url.href, text, values),
    slowDown: async () => void (await query(url.href, slowDown)),
    isShown: async () => (await query(url.href, isShown))[0]?.is_shown === true,
    drop: async () => void (await query(serverUrl, `drop database if exists ${name} with (force)`)),
  };
}

const slowDown = `
  create function chaos_delay() returns trigger language plpgsql as $$
  begin
    perform pg_sleep(random() * 0.03);
    return null;
  end $$;
  create trigger chaos_delay after insert on events for each row
    when (new.action like 'draft.%') execute function chaos_delay();`;

const isShown = `
  select not exists (select from events where (epoch, position) >= (log_epoch(), log_horizon())) as is_shown`;

async function query(url: string, text: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

export async function createEmbeddedDatabase(template: Template): Promise<ChaosDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-chaos-'));
  if (template !== undefined) await cp(template, directory, { recursive: true });
  return {
    kind: 'embedded',
    environment: { DATA_DIR: directory },
    async sql(text, values) {
      const engine = await PGlite.create({ dataDir: join(directory, 'pglite') });
      try {
        return (await engine.query<Record<string, unknown>>(text, values)).rows;
      } finally {
        await engine.close();
      }
    },
    // One call after the other: there is no order to upset, and nobody to wait for.
    slowDown: async () => {},
    isShown: async () => true,
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}
