import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { landlordNumber } from '../../src/sandbox/sms-history.ts';

/** What `npm start` starts: the gateway on the embedded database, its stand-ins, and the console that was built. */
export interface SandboxProcess {
  url: string;
  /** A tenant writes. */
  text(from: string, body: string): Promise<void>;
  /** What tenants got, oldest first. */
  texts(): Promise<{ to: string; body: string }[]>;
  /** A token of the sandbox, for what a test does beside the page. */
  token(role: 'approver' | 'analyst' | 'admin' | 'service'): string;
  /** As `kill -9`. */
  kill(): Promise<void>;
  /** On the same port and data, after a kill. */
  restart(): Promise<void>;
}

const listening = /listens at (http:\/\/\S+)/;

export async function startSandboxProcess(environment: Record<string, string> = {}): Promise<SandboxProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-console-'));
  await cp(inject('embeddedTemplate'), directory, { recursive: true });
  let running = await spawnGateway({ DATA_DIR: directory, PORT: '0', ...environment });
  const { url } = running;
  onTestFinished(async () => {
    await end(running.child);
    await rm(directory, { recursive: true, force: true });
  });
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'test' };
  return {
    url,
    async text(from, body) {
      const response = await fetch(`${url}/sandbox/texts`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ from, body }),
      });
      if (!response.ok)
        throw new Error(`the stand-in did not take the text: ${response.status} ${await response.text()}`);
    },
    async texts() {
      const response = await fetch(`${url}/sandbox/texts`, { headers });
      const { texts } = (await response.json()) as { texts: { from: string; to: string; body: string }[] };
      return texts.filter(({ from }) => from === landlordNumber);
    },
    token: (role) => new RegExp(`^ *${role} +(\\S+)$`, 'm').exec(running.output())?.[1] ?? '',
    kill: () => end(running.child, 'SIGKILL'),
    async restart() {
      running = await spawnGateway({ DATA_DIR: directory, ...environment, PORT: new URL(url).port });
    },
  };
}

async function spawnGateway(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['src/main.ts'], {
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
