import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from '../src/store/migrations.ts';
import { describeDifference, differences, nextMigration } from './schema/next-migration.ts';
import { readSchemaFiles } from './schema/schema-files.ts';
import {
  catalogueOfFiles,
  catalogueOfMigrations,
  emptyDatabase,
  openScratchDatabase,
} from './schema/scratch-database.ts';

// Writes the migration that brings a database from what the migrations add up to, to what stands in supabase/schemas.
//
//   npm run migration -- 0017_name
//
// May be run again while the file is new: what stands above the mark is kept, what stands below it is written anew.

const mark = '-- What follows is written by `npm run migration` from supabase/schemas.';

const [name = ''] = process.argv.slice(2);
if (!/^\d{4}_[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Which migration? For example: npm run migration -- 0017_reminders\n');
  process.exit(2);
}
const path = join(import.meta.dirname, '../supabase/migrations', `${name}.sql`);
const written = await readFile(path, 'utf8').catch(() => '');
const byHand = written.split(mark)[0]?.trimEnd() ?? '';

const [version = '', label = ''] = name.split(/_(.*)/);
const earlier = (await readMigrations()).filter((migration) => migration.version !== version);
if (earlier.some((migration) => migration.version > version)) {
  process.stderr.write(`There is a migration after ${version} already: take the next number.\n`);
  process.exit(2);
}
const files = await readSchemaFiles();
const migrations = byHand === '' ? earlier : [...earlier, { version, name: label, sql: byHand }];

const scratch = await openScratchDatabase();
const wanted = await catalogueOfFiles(scratch, files);
await emptyDatabase(scratch);
const now = await catalogueOfMigrations(scratch, migrations);
const next = await nextMigration(scratch, files, differences(now, wanted));
await scratch.close();

if (next.byHand.length > 0) {
  process.stderr.write(
    `These changes are not guessed, since they may touch data. Write them into ${path}, then run this again:\n` +
      next.byHand.map((difference) => `  ${describeDifference(difference)}\n`).join(''),
  );
  process.exit(1);
}
if (next.statements.length === 0) {
  process.stdout.write('Nothing is missing.\n');
} else {
  const parts = [byHand, mark, ...next.statements].filter((part) => part !== '');
  await writeFile(path, `${parts.join('\n\n')}\n`);
  process.stdout.write(`${path}: ${next.statements.length} statements.\n`);
}
