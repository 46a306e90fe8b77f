import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { assertWritable } from '../src/audit/anchor-file.ts';

async function fileInPlaceOfDirectory(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'fatal-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const path = join(parent, 'data');
  await writeFile(path, '');
  return path;
}

/** What a program that cannot start says on standard error, and its exit code. */
async function failedStart(program: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['src/main.js', ...program], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { said, code };
}

it('a directory that cannot be written to names itself in one line', async () => {
  const directory = await fileInPlaceOfDirectory();
  const { said, code } = await failedStart([], { DATA_DIR: directory, PORT: '0' });
  expect(said).toBe(
    `${directory} cannot be written to (ENOTDIR): the key of the sandbox's tokens lives there. Set DATA_DIR to another directory.\n`,
  );
  expect(code).toBe(1);
});

it('in production what ends a program is one line in the form of the log', async () => {
  const directory = await fileInPlaceOfDirectory();
  const { said } = await failedStart(['migrate'], { NODE_ENV: 'production', DATA_DIR: directory });
  const lines = said.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'fatal', msg: expect.stringContaining('DATABASE_URL') });
});

it('a port that is in use is one line, though web sockets share the server', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const directory = await mkdtemp(join(tmpdir(), 'fatal-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const { said, code } = await failedStart([], { DATA_DIR: directory, PORT: String(port) });
  expect(said).toBe(`127.0.0.1:${port} is in use by another process. Stop that one, or set PORT to another port.\n`);
  expect(code).toBe(1);
});

it('copies of anchors that could not be written are told before the first is due', async () => {
  const path = join(await fileInPlaceOfDirectory(), 'anchors');
  await expect(assertWritable(path)).rejects.toThrow(`${path} cannot be written to (ENOTDIR): AUDIT_ANCHORS`);
});
