import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPGliteDatabase } from '../../src/store/pglite-database.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/embedded-templates');

/** Whatever the data directory depends on: the migrations, what applies them, and PGlite itself. */
const sources = [
  'src/store/migrations.ts',
  'src/store/pglite-database.ts',
  'node_modules/@electric-sql/pglite/package.json',
];

const dayMs = 86_400_000;

/** A migrated, empty data directory to copy. To make one takes 6 s of processor time: it is kept until its sources change. */
export async function embeddedTemplate(): Promise<string> {
  await mkdir(cache, { recursive: true });
  const name = await digest();
  const directory = join(cache, name);
  if ((await readdir(cache)).includes(name)) return directory;
  const fresh = await mkdtemp(join(cache, 'making-'));
  await (await openPGliteDatabase(fresh)).close();
  // Another run may have been quicker.
  await rename(fresh, directory).catch(() => rm(fresh, { recursive: true }));
  await removeOld(name);
  return directory;
}

async function digest(): Promise<string> {
  const migrations = (await readdir(join(root, 'supabase/migrations'))).sort();
  const hash = createHash('sha256');
  for (const path of [...sources, ...migrations.map((file) => `supabase/migrations/${file}`)]) {
    hash.update(path).update(await readFile(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Not at once: another run may still copy what it started with. */
async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const directory = join(cache, name);
    const age = Date.now() - (await stat(directory)).mtimeMs;
    if (name !== current && age > dayMs) await rm(directory, { recursive: true, force: true });
  }
}
