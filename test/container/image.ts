import { execFile } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { buildConsoleIfOld } from '../support/built-console.ts';
import { copiesOf, type Instruction, readDockerfile } from './dockerfile.ts';

const root = join(import.meta.dirname, '../..');

/** The files of the image, in a directory of their own: nothing of the project is above or beside it. */
export interface Image {
  dockerfile: readonly Instruction[];
  app: string;
  /** Where the volume lies; only the image's user may write there. */
  volume: string;
  /** The only place on PATH. */
  bin: string;
  remove(): Promise<void>;
}

/** Does what the Dockerfile says without a container engine: copies what it copies, and installs as it installs. */
export async function buildImage(): Promise<Image> {
  const dockerfile = readDockerfile(await readFile(join(root, 'Dockerfile'), 'utf8'));
  const directory = await mkdtemp(join(tmpdir(), 'collections-image-'));
  await chmod(directory, 0o755);
  const [app, volume, bin, built] = ['app', 'data', 'bin', 'build'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const each of [app, volume, bin, built]) await mkdir(each);
  // Beside the image, since others than its owner may not get at this machine's.
  await copyFile(process.execPath, join(bin, 'node'));
  await chmod(join(bin, 'node'), 0o755);
  for (const { from, source, target } of copiesOf(dockerfile)) {
    const place = join(app, target.endsWith('/') ? join(target, basename(source)) : target);
    await cp(await sourceOf(from, source), place, { recursive: true });
  }
  return { dockerfile, app, volume, bin, remove: () => rm(directory, { recursive: true, force: true }) };

  async function sourceOf(from: string | null, source: string): Promise<string> {
    if (from === null) return join(root, source);
    if (from === 'console') {
      // As its stage builds it, but with the development dependencies that are here already.
      await buildConsoleIfOld();
      return join(root, posix.relative('/build', source));
    }
    await install(from, built);
    return join(built, posix.relative('/build', source));
  }

  async function install(stage: string, into: string): Promise<void> {
    for (const { name, rest } of dockerfile.filter((each) => each.stage === stage)) {
      if (name === 'COPY')
        for (const file of rest.split(' ').slice(0, -1)) await cp(join(root, file), join(into, file));
      if (name === 'RUN') await promisify(execFile)('nice', ['sh', '-c', `${rest} --prefer-offline`], { cwd: into });
    }
  }
}
