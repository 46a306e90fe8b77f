import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { copyEmbeddedTemplate } from '../support/databases.ts';
import type { Sandbox } from './sandbox.ts';
import { tenantsAt } from './tenants-at.ts';

/** What `npm start` starts, for tests that kill it: the gateway on the embedded database, its stand-ins, and the console that was built. */
export interface SandboxProcess extends Sandbox {
  /** As `kill -9`. */
  kill(): Promise<void>;
  /** On the same port and data, after a kill. */
  restart(): Promise<void>;
}

const listening = /listens at (http:\/\/\S+)/;

export async function startSandboxProcess(environment: Record<string, string> = {}): Promise<SandboxProcess> {
  const directory = await copyEmbeddedTemplate();
  let running = await spawnGateway({ DATA_DIR: directory, PORT: '0', ...environment });
  const { url } = running;
  onTestFinished(async () => {
    await end(running.child);
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  });
  return {
    url,
    ...tenantsAt(url),
    token: (role) => new RegExp(`^ *${role} +(\\S+)$`, 'm').exec(running.output())?.[1] ?? '',
    kill: () => end(running.child, 'SIGKILL'),
    async restart() {
      running = await spawnGateway({ DATA_DIR: directory, ...environment, PORT: new URL(url).port });
    },
  };
}

async function spawnGateway(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['src/main.js'], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = listening.exec(output)?.[1];
      // The tokens follow the address in the same breath.
      if (found !== undefined && /^ *service +\S+$/m.test(output)) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the gateway ended with ${code}: ${output}`)));
  });
  return { child, url, output: () => output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
