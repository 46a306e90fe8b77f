import type { DatabaseConfig } from './config.ts';
import { StartUpError } from './start-up-error.ts';
import type { Database } from './store/database.ts';
import { fillUp } from './store/fill-up.ts';
import { openPGliteDatabase } from './store/pglite-database.ts';
import { migratePostgres, openPostgresDatabase } from './store/postgres-database.ts';
import { createStore } from './store/store.ts';
import { openSupabaseDatabase } from './store/supabase-database.ts';

/**
 * Opens the database that is configured, brought up to date. `onConnectionLost` hears of losses that mend themselves.
 * PostgreSQL cancels statements that take longer than `statementMs`; hosted Supabase has a limit of its own, and the
 * embedded database none.
 */
export function openDatabase(
  config: DatabaseConfig,
  onConnectionLost: (error: Error) => void,
  statementMs?: number,
): Promise<Database> {
  switch (config.kind) {
    case 'embedded':
      return openPGliteDatabase(config.directory);
    case 'postgres':
      return openPostgresDatabase({ ...config, onConnectionLost, statementMs });
    case 'supabase':
      return openSupabaseDatabase({ url: config.url, serviceRoleKey: config.serviceRoleKey, onConnectionLost });
  }
}

export interface Migrated {
  applied: string[];
  filled: { name: string; rows: number }[];
}

/** Applies what is missing, fills what that left to be filled, and leaves. */
export async function migrateDatabase(config: DatabaseConfig): Promise<Migrated> {
  switch (config.kind) {
    case 'embedded':
      // Opening brings it up to date.
      return { applied: [], filled: await fill(await openPGliteDatabase(config.directory)) };
    case 'postgres': {
      const url = config.directUrl ?? config.url;
      const applied = await migratePostgres(url);
      return { applied, filled: await fill(await openPostgresDatabase({ url, migrateAtStart: false, poolSize: 1 })) };
    }
    case 'supabase':
      throw new StartUpError('Hosted Supabase is migrated with `supabase db push`.');
  }
}

async function fill(database: Database): Promise<Migrated['filled']> {
  const filled: Migrated['filled'] = [];
  try {
    const { next } = createStore(database).backfills;
    await fillUp({ next, onDone: (backfill) => filled.push(backfill), signal: new AbortController().signal });
  } finally {
    await database.close();
  }
  return filled;
}
