import type { DatabaseConfig } from './config.ts';
import type { Database } from './store/database.ts';
import { openPGliteDatabase } from './store/pglite-database.ts';
import { openPostgresDatabase } from './store/postgres-database.ts';
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
      return openPostgresDatabase({ url: config.url, directUrl: config.directUrl, onConnectionLost, statementMs });
    case 'supabase':
      return openSupabaseDatabase({ url: config.url, serviceRoleKey: config.serviceRoleKey, onConnectionLost });
  }
}
