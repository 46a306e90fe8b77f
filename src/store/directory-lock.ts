import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDirectory } from '../make-directory.ts';
import { StartUpError } from '../start-up-error.ts';

/** Another process has the embedded database open. */
export class DirectoryLockedError extends StartUpError {}

/**
 * Locks a directory for this process until `release` or the process ends, however it ends. The lock is the operating
 * system's, held through an exclusive SQLite transaction: a lock file with a process id outlives a `kill -9`, and the
 * embedded database has no lock of its own.
 */
export function lockDirectory(directory: string): { release(): void } {
  let lock: DatabaseSync;
  try {
    makeDirectory(directory);
    accessSync(directory, constants.W_OK);
    lock = new DatabaseSync(join(directory, 'lock.sqlite'), { timeout: 0 });
  } catch (error) {
    throw new StartUpError(
      `${directory} cannot be written to (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}): the embedded database lives there. Set DATA_DIR to another directory, or DATABASE_URL.`,
      { cause: error },
    );
  }
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new DirectoryLockedError(
      `${directory} is in use by another process. Stop that one, or set DATA_DIR to another directory.`,
      { cause: error },
    );
  }
  return { release: () => lock.close() };
}
