import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const run = promisify(execFile);

it('B65 to B68: 200 tenants over 90 days, in truth and as the gateway tells it, with outages, kills and both changes of the clock', async () => {
  const postgres = inject('postgres');
  const { stdout } = await run(
    process.execPath,
    [
      // Most of what it makes is rubbish at once.
      '--max-semi-space-size=64',
      'test/simulate/simulate.ts',
      ...['--tenants', '200', '--rest', '60'],
      ...(postgres === null ? [] : ['--template', postgres.template]),
    ],
    { env: { ...process.env, TEST_DATABASE_URL: postgres?.serverUrl ?? '' } },
  ).catch((error: { stdout?: string; stderr?: string }) => ({ stdout: `${error.stdout}${error.stderr}` }));
  expect(stdout).toContain('Nothing is wrong.');
  expect(stdout).toMatch(/[1-9]\d*\s+reminders, of/);
}, 600_000);
