import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../make-directory.ts';

/** The key that signs this machine's sandbox tokens; made once, so that tokens outlive a restart. */
export async function sandboxSigningKey(directory: string): Promise<string> {
  const file = join(directory, 'sandbox-signing-key');
  makeDirectory(directory);
  const fresh = randomBytes(32).toString('hex');
  try {
    await writeFile(file, fresh, { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}
