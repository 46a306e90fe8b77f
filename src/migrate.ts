import { ConfigError, readConfig } from './config.ts';
import { migrateDatabase } from './open-database.ts';
import { StartUpError } from './store/start-up-error.ts';

// Applies what is missing of supabase/migrations: `npm run migrate`, with the configuration of the gateway, before its processes
// are exchanged. With MIGRATE_AT_START=off they do not do it themselves.
try {
  const applied = await migrateDatabase(readConfig(process.env).database);
  process.stdout.write(applied.length === 0 ? 'Nothing is missing.\n' : `Applied: ${applied.join(', ')}.\n`);
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StartUpError;
  process.stderr.write(`${expected ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
}
