import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandsOf, pageOf } from './commands.ts';

const run = promisify(execFile);
const readme = pageOf('README.md');

interface SeenWorkflow {
  message: string;
  status: string;
  draft: { translation: string | null; checks: { name: string; passed: boolean }[] } | null;
  steps: { name: string; detail: string | null }[];
}

/** `npm start`, and what it printed. */
async function startNewcomer() {
  const directory = await mkdtemp(join(tmpdir(), 'collections-readme-'));
  const child: ChildProcess = spawn('npm', ['start'], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that what npm started ends with a test that fails.
    detached: true,
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  });
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  await expect.poll(() => printed, { timeout: 120_000 }).toContain('Try the API');
  return printed;
}

/** Where the stand-ins listen by README.md, and where they do now: another port where that one was taken. */
function addresses(printed: string): [stated: string, now: string][] {
  const places = (text: string) =>
    new Map(
      [...text.matchAll(/(listens|stand-in: [\w ]+) at (http:\/\/[\d.:]+)/g)].map(([, what, url]) => [what, url]),
    );
  const now = places(printed);
  return [...places(readme)].map(([what, url = '']) => [url, now.get(what) ?? `missing: ${what}`]);
}

describe('README.md, from top to bottom', () => {
  it('shows what it promises: the first text, what to try, an outage, a text of unknown outcome, an empty account', async () => {
    const printed = await startNewcomer();
    const here = (command: string) =>
      addresses(printed).reduce((text, [stated, now]) => text.replaceAll(stated, now), command);
    const shell = async (command: string) => (await run('sh', ['-c', here(command)])).stdout;
    const token = /^ *admin +(\S+)$/m.exec(printed)?.[1];
    const workflows = async (): Promise<SeenWorkflow[]> => {
      const fields = 'message status draft { translation checks { name passed } } steps { name detail }';
      const query = `{ workflows(first: 50) { nodes { ${fields} } } }`;
      const answer = await fetch(here('http://127.0.0.1:8000/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      return ((await answer.json()) as { data: { workflows: { nodes: SeenWorkflow[] } } }).data.workflows.nodes;
    };
    /** The newest workflow of such a text, as soon as it has the status. */
    const comesTo = async (message: string, status: string): Promise<SeenWorkflow> => {
      const find = async () => (await workflows()).find((workflow) => workflow.message === message);
      await expect
        .poll(async () => `${message}: ${(await find())?.status}`, { interval: 500, timeout: 120_000 })
        .toBe(`${message}: ${status}`);
      return (await find()) ?? expect.fail(message);
    };
    const failed = ({ draft }: SeenWorkflow) => draft?.checks.flatMap(({ name, passed }) => (passed ? [] : name)) ?? [];

    /** What the reader sees after a command, by a part of it. */
    const afterwards: [part: string, check: (output: string) => Promise<unknown>][] = [
      ['8002/sandbox/texts$', async (output) => expect(output).toContain('$1,450.00')],
      ['Can I pay $200 a week?', () => comesTo('Can I pay $200 a week?', 'AWAITING_APPROVAL')],
      ['"body": "STOP"', () => comesTo('STOP', 'SUPPRESSED')],
      [
        '/health/dependencies',
        () =>
          expect
            .poll(() => shell('curl -s http://127.0.0.1:8000/health/dependencies'))
            .toMatch(/"model","state":"(DEGRADED|DOWN)"/),
      ],
      ['-X DELETE http://127.0.0.1:8004/sandbox/faults', () => comesTo('Cuanto debo?', 'SENT')],
      [
        'What do I owe now?',
        async () => {
          const { steps } = await comesTo('What do I owe now?', 'SENT');
          expect(steps).toContainEqual(expect.objectContaining({ name: 'look_up' }));
          const { texts } = JSON.parse(await shell('curl -s http://127.0.0.1:8002/sandbox/texts'));
          expect(texts.filter(({ to }: { to: string }) => to === '+14015550156')).toHaveLength(2);
        },
      ],
    ];

    const printedCurl = /^ {2}(curl -s http.*graphql .*)$/m.exec(printed)?.[1] ?? '';
    await run('sh', ['-c', printedCurl]);
    await comesTo('How much do I owe?', 'SENT');

    const rows = [...readme.matchAll(/^\| `(\+\d+)`[^|]* \| `(.+?)` \| (.+?) \|$/gm)];
    expect(rows).toHaveLength(5);
    const commands = commandsOf(readme).filter(({ command }) => command.startsWith('curl'));
    for (const { heading, command } of commands) {
      if (heading === 'Try an outage' && rows.length > 0) {
        for (const [, from, body = '', promise = ''] of rows.splice(0)) {
          await shell(
            `curl -s http://127.0.0.1:8002/sandbox/texts -d '${JSON.stringify({ from, body }).replaceAll("'", "'\\''")}'`,
          );
          const promised = /^sent/.test(promise) ? 'SENT' : /^handed/.test(promise) ? 'ESCALATED' : 'AWAITING_APPROVAL';
          const workflow = await comesTo(body, promised);
          if (promise.includes('translation')) expect(workflow.draft?.translation).toBeTruthy();
          if (promise.includes('the ledger check does not')) expect(failed(workflow)).toContain('figures');
        }
      }
      const output = await shell(command);
      expect(output, command).not.toContain('"detail"');
      for (const [part, check] of afterwards) {
        if (part.endsWith('$') ? command.endsWith(part.slice(0, -1)) : command.includes(part)) await check(output);
      }
    }
  });
});
