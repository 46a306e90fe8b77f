import { readConfig } from './environment/read-config.ts';
import { tellFatal } from './fatal.ts';
import { migrateDatabase } from './open-database.ts';

// Applies what is missing of supabase/migrations, and fills in batches what they left to be filled: `npm run migrate`, with the configuration of the gateway, before its processes
// are exchanged. With MIGRATE_AT_START=off they do not do it themselves.
try {
  const { applied, filled } = await migrateDatabase(readConfig(process.env).database);
  process.stdout.write(applied.length === 0 ? 'Nothing is missing.\n' : `Applied: ${applied.join(', ')}.\n`);
  for (const { name, rows } of filled) process.stdout.write(`Filled: ${name}, ${rows} rows.\n`);
} catch (error) {
  tellFatal(error);
  process.exitCode = 1;
}
