import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { commandOf, environmentOf } from './dockerfile.ts';
import type { Image } from './image.ts';

/** The user `node` of Node's own images. */
const uid = 1000;

/** Whether a process can be process 1 of a space of its own here, on files that it cannot write, as in a container. */
export const canIsolate =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--pid', '--mount', '--fork', '--mount-proc', 'setpriv', '--version']).status === 0;

export interface Container {
  url: string;
  output(): string;
  /** The exit code of the image's health check. */
  health(): Promise<number>;
  signal(name: NodeJS.Signals): Promise<void>;
  exited: Promise<number | null>;
}

/** Runs the image as `docker run --read-only` does: its entry point and command, its user, its environment and `given`. */
export async function runContainer(image: Image, given: Record<string, string>): Promise<Container> {
  const ports = { PORT: await freePort(), METRICS_PORT: await freePort(), DATA_DIR: image.volume };
  const env = { PATH: image.bin, ...environmentOf(image.dockerfile), ...ports, ...given };
  const command = [...commandOf(image.dockerfile, 'ENTRYPOINT'), ...commandOf(image.dockerfile, 'CMD')];
  if (canIsolate) await chown(image.volume, uid, uid);
  const child = canIsolate
    ? spawn('/usr/bin/unshare', [...alone, image.volume, ...command], { cwd: image.app, env, detached: true })
    : spawn(command[0] ?? '', command.slice(1), { cwd: image.app, env, detached: true });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(() => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  return {
    url: `http://127.0.0.1:${ports.PORT}`,
    output: () => text,
    async health() {
      const [file = '', ...args] = commandOf(image.dockerfile, 'HEALTHCHECK');
      const ran = promisify(execFile)(file, args, { cwd: image.app, env, ...(canIsolate && { uid, gid: uid }) });
      return ran.then(
        () => 0,
        (error) => error.code,
      );
    },
    signal: async (name) => void process.kill(await firstProcess(child), name),
    exited,
  };
}

/** In spaces of its own for processes and mounts; only the volume ($0) can be written, and only node may. */
const alone = [
  ...['--pid', '--mount', '--fork', '--mount-proc', '--kill-child', '/bin/sh', '-c'],
  `PATH=/usr/bin:/bin:/usr/sbin:/sbin
   mount --bind "$0" "$0" && mount -o remount,bind,ro / || exit 99
   PATH=\${0%/data}/bin
   exec /usr/bin/setpriv --reuid ${uid} --regid ${uid} --clear-groups --no-new-privs --bounding-set -all "$@"`,
];

/** As this machine sees it: the child of `unshare`, which is process 1 to itself. */
async function firstProcess({ pid = 0 }: ChildProcess): Promise<number> {
  if (!canIsolate) return pid;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return Number(children.trim());
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' ? address?.port : '');
}
