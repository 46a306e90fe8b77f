import { openPostgresDatabase } from '../../../src/store/postgres-database.ts';

// Opens the PostgreSQL database of the first argument, migrations and all, as soon as it is told to.
const [url = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
process.stdin.once('data', async () => {
  const database = await openPostgresDatabase({ url });
  process.stdout.write('opened\n');
  await database.close();
  process.exit(0);
});
