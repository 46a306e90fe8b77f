import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A process of its own that runs one of the programs of this folder. */
export interface Child {
  process: ChildProcess;
  /** What it has written so far, line by line. */
  lines: string[];
  /** Resolves when it has written so many lines; fails when it ends before. */
  wrote(count: number): Promise<void>;
  /** Its exit code and what it had to complain of. */
  ended: Promise<{ code: number | null; errors: string }>;
}

export function startChild(program: string, ...args: string[]): Child {
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, program), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const ended = once(child, 'close').then(([code]) => ({ code, errors }));
  return {
    process: child,
    lines,
    ended,
    async wrote(count) {
      while (lines.length < count) {
        const end = await Promise.race([once(reader, 'line').then(() => null), ended]);
        if (end !== null && lines.length < count) throw new Error(`it ended with ${end.code}: ${end.errors}`);
      }
    },
  };
}
