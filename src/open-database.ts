import type { DatabaseConfig } from './config.ts';
import { StartUpError } from './start-up-error.ts';
import type { Database } from './store/database.ts';
import { openPGliteDatabase } from './store/pglite-database.ts';
import { migratePostgres, openPostgresDatabase } from './store/postgres-database.ts';
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

/** Applies what is missing and leaves; returns what was applied. */
export async function migrateDatabase(config: DatabaseConfig): Promise<string[]> {
  switch (config.kind) {
    case 'embedded': {
      // Opening brings it up to date.
      await (await openPGliteDatabase(config.directory)).close();
      return [];
    }
    case 'postgres':
      return migratePostgres(config.directUrl ?? config.url);
    case 'supabase':
      throw new StartUpError('Hosted Supabase is migrated with `supabase db push`.');
  }
}
