import { createHash } from 'node:crypto';
import { constants, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Migration, readMigrations } from './migrations.ts';

/**
 * Migrated, empty data directories that an installation makes once, and that new ones are copied from: to create one takes seconds
 * (initdb and every migration), to copy one a fraction of that. It is a shortcut and nothing more: its name is the digest of the
 * migrations and the PGlite that it was made with, so that no other code takes it, and the book of migrations in the copy is read as in
 * any other database.
 */
export const templatesDirectory = join(import.meta.dirname, '../../build/embedded-templates');

/** The name of the engine's own directory within a data directory, and within a template. */
export const engineDirectory = 'pglite';

/** What a migrated directory depends on: every migration, word by word, and the engine that reads it. */
export function templateDigest(migrations: readonly Migration[], engineVersion: string): string {
  const parts = [engineVersion, ...migrations.flatMap(({ version, name, sql }) => [version, name, sql])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Puts a copy of the template where a new data directory is to be. False: there is no template for this code, or none that can be read,
 * and the directory is to be made from nothing. A copy that was cut short is never taken for a whole one: it gets its name last.
 */
export async function copyTemplate(directory: string, templates = templatesDirectory): Promise<boolean> {
  const unfinished = join(directory, `${engineDirectory}.unfinished`);
  const template = join(templates, await digestOfNow(), engineDirectory);
  try {
    await rm(unfinished, { recursive: true, force: true });
    await cp(template, unfinished, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await rename(unfinished, join(directory, engineDirectory));
    return true;
  } catch {
    await rm(unfinished, { recursive: true, force: true });
    return false;
  }
}

/**
 * Makes the template for this code where there is none, and removes those for other code. `create` leaves an empty, migrated database in
 * the directory that it is given.
 */
export async function makeTemplate(
  create: (directory: string) => Promise<void>,
  templates = templatesDirectory,
): Promise<void> {
  const digest = await digestOfNow();
  await mkdir(templates, { recursive: true });
  if (!(await readdir(templates)).includes(digest)) {
    const unfinished = join(templates, `unfinished-${process.pid}`);
    await mkdir(unfinished);
    await create(unfinished);
    // Nothing in it changes from here on: whoever copies it meanwhile gets it whole, or an error.
    await rename(unfinished, join(templates, digest));
  }
  for (const name of await readdir(templates)) {
    if (name !== digest) await rm(join(templates, name), { recursive: true, force: true });
  }
}

async function digestOfNow(): Promise<string> {
  // Its exports do not name the file that says which version it is.
  const engine = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json');
  const { version } = JSON.parse(await readFile(engine, 'utf8')) as { version: string };
  return templateDigest(await readMigrations(), version);
}
