import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../console/', import.meta.url));

/** Builds the console anew if its sources are younger than what was built at install. */
export async function buildConsoleIfOld(): Promise<void> {
  const built = await stat(`${root}dist/index.html`).catch(() => null);
  if (built !== null && built.mtimeMs > (await newest())) return;
  // In a process of its own: the bundler must not take this one's environment for a reason to build for tests.
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../scripts/build-console.ts', import.meta.url)),
  ]);
}

async function newest(): Promise<number> {
  const names = await readdir(root, { recursive: true });
  const sources = names.filter((name) => /^(src|public|index\.html|vite\.config\.ts)/.test(name));
  const times = await Promise.all(sources.map(async (name) => (await stat(root + name)).mtimeMs));
  return Math.max(...times);
}
