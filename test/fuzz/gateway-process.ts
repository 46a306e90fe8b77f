import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signingSecret } from '../support/tokens.ts';

/** The gateway with its stand-ins in a process of its own, whose memory and end can be seen. */
export interface FuzzedGateway {
  url: string;
  memory(): Promise<number>;
  /** What it wrote; null as long as it runs, otherwise how it ended. */
  output(): string;
  ended(): string | null;
  stop(): Promise<void>;
}

export async function startFuzzedGateway(): Promise<FuzzedGateway> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-fuzz-'));
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      LOG_LEVEL: 'error',
      DATA_DIR: directory,
      SUPABASE_JWT_SECRET: signingSecret,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let ended: string | null = null;
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      output += part.toString();
      const found = /listens at (http:\/\/\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code, signal) => {
      ended = `the gateway ended with ${code ?? signal}`;
      reject(new Error(`${ended}: ${output}`));
    });
  });
  return {
    url,
    output: () => output,
    ended: () => ended,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
    },
    async stop() {
      if (ended === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await gone;
      }
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
