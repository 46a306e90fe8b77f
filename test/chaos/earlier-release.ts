import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const projectDirectory = join(import.meta.dirname, '../..');

/**
 * What stands for the release before while there is none yet: a commit of main, of schema 0050, that the schema of today serves. With the
 * first release this becomes its tag.
 */
export const earlierRelease = '0b392936d70be98c013da46d6e59caf587792042';

/** Whether the history reaches back to it; a shallow clone's does not. */
export const hasEarlierRelease = await run('git', ['cat-file', '-e', `${earlierRelease}^{commit}`], {
  cwd: projectDirectory,
}).then(
  () => true,
  () => false,
);

export interface Release {
  directory: string;
  remove(): Promise<void>;
}

/** Its files in a directory of their own, with the packages of today. */
export async function unpackEarlierRelease(): Promise<Release> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-earlier-'));
  const archive = join(directory, 'release.tar');
  await run('git', ['archive', '--output', archive, earlierRelease], { cwd: projectDirectory });
  const tree = join(directory, 'release');
  await mkdir(tree);
  await run('tar', ['-xf', archive, '-C', tree]);
  await symlink(join(projectDirectory, 'node_modules'), join(tree, 'node_modules'));
  return { directory: tree, remove: () => rm(directory, { recursive: true, force: true }) };
}
