import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL server of the harness's own, to be stopped and started without anybody else noticing. */
export interface PrivateCluster {
  url: string;
  start(): Promise<void>;
  /** `fast` ends every session in order; `immediate` is the server's own `kill -9`, and it recovers when it starts. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  /** Freezes every process of the server: connections stay open, and nothing answers. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** A streaming copy that may be read, started; the server has to run. */
  startCopy(): Promise<PrivateCluster>;
  remove(): Promise<void>;
}

const installations = '/usr/lib/postgresql';

/** Where the server's programs are; null when there are none. */
export async function findServerPrograms(): Promise<string | null> {
  const versions = await readdir(installations).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join(installations, newest, 'bin');
}

export async function createPrivateCluster(programs: string): Promise<PrivateCluster> {
  return openCluster(programs, (program, data) =>
    program('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']),
  );
}

type RunProgram = (name: string, args: string[]) => Promise<unknown>;

async function openCluster(
  programs: string,
  fill: (program: RunProgram, data: string) => Promise<unknown>,
): Promise<PrivateCluster> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-cluster-'));
  const data = join(directory, 'data');
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const isRoot = userInfo().uid === 0;
  if (isRoot) {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (what) => Number(await output('id', [what, 'postgres']))),
    );
    await chown(directory, uid ?? 0, gid ?? 0);
  }
  const program: RunProgram = (name, args) =>
    isRoot
      ? run('runuser', ['-u', 'postgres', '--', join(programs, name), ...args], { cwd: directory })
      : run(join(programs, name), args, { cwd: directory });
  await fill(program, data);

  const control = (action: string, ...args: string[]) => program('pg_ctl', ['-D', data, '-w', ...args, action]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100`;
  async function signalAll(signal: NodeJS.Signals): Promise<void> {
    const main = Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    // The one that makes the others comes first, so that none is missed.
    process.kill(main, signal);
    const children = await output('pgrep', ['-P', String(main)]);
    for (const child of children.split('\n')) process.kill(Number(child), signal);
  }
  const cluster: PrivateCluster = {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start: async () => void (await control('start', '-l', join(directory, 'log'), '-o', options)),
    stop: async (mode) => void (await control('stop', '-m', mode)),
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    async startCopy() {
      const copy = await openCluster(programs, (copying, into) =>
        copying('pg_basebackup', ['-d', cluster.url, '-D', into, '-R', '-X', 'stream', '-c', 'fast', '--no-sync']),
      );
      await copy.start();
      return copy;
    },
    async remove() {
      await cluster.thaw().catch(() => {});
      await cluster.stop('immediate').catch(() => {});
      await rm(directory, { recursive: true, force: true });
    },
  };
  return cluster;
}

async function output(command: string, args: string[]): Promise<string> {
  return (await run(command, args)).stdout.trim();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
