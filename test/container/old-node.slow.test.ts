import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A Node of this machine that is too old to run the sources, with its npm; undefined: there is none. */
const oldNode = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)]
  .map((directory) => join(directory, 'node'))
  .find((node) => {
    const version = /^v(\d+)\./.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
    return version !== undefined && Number(version) >= 18 && Number(version) < 22;
  });

describe.runIf(oldNode)('a Node that is too old', () => {
  let directory: string;
  let complaint: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'collections-old-node-'));
    for (const each of ['package.json', 'package-lock.json', 'scripts', 'src']) {
      await cp(join(root, each), join(directory, each), { recursive: true });
    }
    const needed = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).engines.node.slice(2);
    complaint = `Collections Orchestrator needs Node ${needed} or newer, and this is ${run('node', '--version').output.slice(1)}.`;
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  function run(...command: [string, ...string[]]) {
    const env = { PATH: `${dirname(oldNode ?? '')}:/usr/bin:/bin`, HOME: process.env.HOME };
    const { status, stdout, stderr } = spawnSync('nice', command, { cwd: directory, env, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}`.trim() };
  }

  it('is told so by an install without development dependencies, which succeeds', () => {
    const { status, output } = run('npm', 'ci', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline');
    expect(status, output).toBe(0);
    expect(output.split('\n').filter((line) => line === complaint)).toHaveLength(1);
    expect(output).not.toMatch(/ERR_|\.ts\b|at .*:\d+:\d+/);
  });

  it.each([[[]], [['migrate']], [['verify']]])('is told so in one line by the program: %s', (args) => {
    expect(run('node', 'src/main.js', ...args)).toEqual({ status: 1, output: complaint });
  });

  it('is told so by npm start', () => {
    const { status, output } = run('npm', 'start', '--silent');
    expect({ status, output }).toEqual({ status: 1, output: complaint });
  });
});
