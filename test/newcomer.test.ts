import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';

const run = promisify(execFile);
const main = join(import.meta.dirname, '../src/main.ts');

interface Program {
  child: ChildProcess;
  output(): string;
  exited: Promise<number | null>;
}

async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-newcomer-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** The program as `npm start` runs it, with nothing configured but where it may write and listen. */
const startProgram = (environment: Record<string, string>) => runProgram(process.execPath, [main], environment);

function runProgram(command: string, args: string[], environment: Record<string, string>): Program {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what npm started ends with a test that fails.
    detached: true,
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(() => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  return { child, output: () => text, exited };
}

describe('a newcomer', () => {
  it('starts with no configuration, sends the printed text, sees the reply, and stops with exit code 0', async () => {
    const directory = await temporaryDirectory();
    const program = runProgram('npm', ['start'], { DATA_DIR: directory });
    await expect.poll(program.output, { timeout: 120_000 }).toContain('Try the API');
    const output = program.output();
    for (const standIn of ['SMS Agent', 'Collections Monitor', 'Notification Service', 'model']) {
      expect(output).toContain(`stand-in: ${standIn} at http://127.0.0.1:`);
    }
    expect(output.match(/^ {2}(service|approver|analyst|admin) +ey\S+$/gm)).toHaveLength(4);

    const curl = /^ {2}(curl -s http.*graphql .*)$/m.exec(output)?.[1] ?? '';
    const { stdout } = await run('sh', ['-c', curl]);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { receiveSms: { __typename: 'ReceiveSmsSuccess', duplicate: false } },
    });
    const textsOf = (printed: string) => /curl -s (http\S+\/sandbox\/texts)/.exec(printed)?.[1] ?? '';
    const sent = async (texts = textsOf(output)) =>
      ((await (await fetch(texts)).json()) as { texts: { body: string; to?: string }[] }).texts;
    const play = async (texts: string, from: string) => {
      const body = JSON.stringify({ from, body: 'How much do I owe?' });
      return (await fetch(texts, { method: 'POST', body })).json();
    };
    await expect.poll(async () => (await sent()).length).toBe(1);
    expect((await sent())[0]?.body).toContain('$1,450.00');

    const console = /^Console: (http\S+)/m.exec(output)?.[1] ?? '';
    expect((await fetch(console)).headers.get('content-type')).toContain('text/html');
    expect(await (await fetch(`${console}session/options`)).json()).toMatchObject({ signIn: 'role', sandbox: true });
    const explorer = await fetch(/Try the API: (http\S+)/.exec(output)?.[1] ?? '', {
      headers: { accept: 'text/html' },
    });
    expect(await explorer.text()).toContain('GraphiQL');

    expect(await play(textsOf(output), '+14015550156')).toMatchObject({ data: { receiveSms: { duplicate: false } } });
    // Of npm, which is what its user knows the pid of.
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    await expect(fetch(console)).rejects.toThrow();

    // Started again, others write first.
    const again = runProgram('npm', ['start'], { DATA_DIR: directory });
    await expect.poll(again.output, { timeout: 120_000 }).toContain('Try the API');
    const texts = textsOf(again.output());
    for (const from of ['+18605550142', '+19595550168', '+14015550156']) {
      expect(await play(texts, from)).toMatchObject({ data: { receiveSms: { duplicate: false } } });
    }
    await expect.poll(async () => (await sent(texts)).some(({ to }) => to === '+14015550156')).toBe(true);
    again.child.kill('SIGTERM');
    expect(await again.exited).toBe(0);
  });

  it('who starts it twice in one directory is told so', async () => {
    const directory = await temporaryDirectory();
    const first = startProgram({ DATA_DIR: directory });
    await expect.poll(first.output, { timeout: 120_000 }).toContain('Try the API');
    const second = startProgram({ DATA_DIR: directory });
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`${directory} is in use by another process`);
    expect(second.output()).not.toContain('    at ');
  });

  it('who configures it wrongly is told of every problem at once, and of no secret', async () => {
    const program = startProgram({
      DATA_DIR: await temporaryDirectory(),
      PORT: 'eighty',
      ROLE: 'boss',
      AUTO_SEND_ABOVE: '85',
      SUPABASE_JWT_SECRET: 'hunter2',
    });
    expect(await program.exited).toBe(1);
    for (const name of ['PORT', 'ROLE', 'AUTO_SEND_ABOVE', 'SUPABASE_JWT_SECRET']) {
      expect(program.output()).toContain(name);
    }
    expect(program.output()).not.toContain('hunter2');
  });

  it('nobody runs a sandbox in production by mistake', async () => {
    const program = startProgram({ DATA_DIR: await temporaryDirectory(), NODE_ENV: 'production' });
    expect(await program.exited).toBe(1);
    expect(program.output()).toContain('SMS_AGENT_URL is needed in production');
    expect(program.output()).toContain('DATABASE_URL is needed in production');
  });
});
