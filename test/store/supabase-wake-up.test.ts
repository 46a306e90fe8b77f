import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Change, Database } from '../../src/store/database.ts';
import { openSupabaseDatabase } from '../../src/store/supabase-database.ts';
import { createTestSupabase, databaseKinds, type TestSupabase } from '../support/databases.ts';

const run = promisify(execFile);

/** An instance of the gateway, as far as wake-ups go. */
interface Instance {
  database: Database;
  heard: Change[];
  lost: string[];
}

describe.runIf(databaseKinds.includes('supabase'))('wake-ups through Supabase Realtime', () => {
  let project: TestSupabase;
  let instances: Instance[] = [];
  beforeAll(async () => {
    project = await createTestSupabase();
  });
  afterEach(async () => {
    await Promise.all(instances.map(({ database }) => database.close()));
    instances = [];
    await expect.poll(() => project.postgrest.realtime.joined).toBe(0);
    project.postgrest.realtime.mode = 'serve';
    project.postgrest.realtime.broadcasts.length = 0;
  });
  afterAll(() => project.drop());

  async function open(): Promise<Instance> {
    const heard: Change[] = [];
    const lost: string[] = [];
    const { url, serviceRoleKey } = project.postgrest;
    const onConnectionLost = (error: Error) => lost.push(error.message);
    const database = await openSupabaseDatabase({ url, serviceRoleKey, onConnectionLost });
    database.onChange((change) => heard.push(change));
    instances.push({ database, heard, lost });
    return { database, heard, lost };
  }
  /** Opens instances that listen, past the wake-up that each gives itself when it begins to. */
  async function openListening(count: number): Promise<Instance[]> {
    const opened = await Promise.all(Array.from({ length: count }, open));
    await expect.poll(() => opened.map(({ heard }) => heard)).toEqual(opened.map(() => ['work']));
    for (const { heard } of opened) heard.length = 0;
    return opened;
  }

  it('a change is heard by every instance, and once by the one that made it', async () => {
    const [one, two, three] = (await openListening(3)) as [Instance, Instance, Instance];
    one.database.announceChange('work');
    await expect.poll(() => [one.heard, two.heard, three.heard]).toEqual([['work'], ['work'], ['work']]);
    two.database.announceChange('log');
    await expect.poll(() => [one.heard.at(-1), three.heard.at(-1)]).toEqual(['log', 'log']);
    expect(project.postgrest.realtime.broadcasts).toEqual([{ change: 'work' }, { change: 'log' }]);
    expect(two.heard).toEqual(['work', 'log']);
  });

  it('a burst is told a few times, and its work is not lost among the rest', async () => {
    const [one, two] = (await openListening(2)) as [Instance, Instance];
    for (let index = 0; index < 500; index++) one.database.announceChange(index === 250 ? 'work' : 'log');
    expect(one.heard.length).toBe(0);
    await expect.poll(() => two.heard).toEqual(['log', 'work']);
    expect(one.heard).toHaveLength(500);
    expect(project.postgrest.realtime.broadcasts).toHaveLength(2);
  });

  it.each([
    ['a broken connection', () => project.postgrest.realtime.disconnect()],
    ['a channel that the server closes', () => project.postgrest.realtime.closeChannels()],
  ])('%s comes back by itself, is told once, and what was missed is made up for', async (_, lose) => {
    const [one, two] = (await openListening(2)) as [Instance, Instance];
    lose();
    await expect.poll(() => project.postgrest.realtime.joined, { timeout: 120_000 }).toBe(2);
    await expect.poll(() => [one.heard, two.heard], { timeout: 120_000 }).toEqual([['work'], ['work']]);
    expect(two.lost).toEqual([expect.stringMatching(/^Supabase Realtime: .*; changes are polled for/)]);
    one.database.announceChange('log');
    await expect.poll(() => two.heard).toEqual(['work', 'log']);
    lose();
    await expect.poll(() => project.postgrest.realtime.joined, { timeout: 120_000 }).toBe(2);
    expect(two.lost).toHaveLength(1);
  });

  it('without Realtime everything else works, it is told once, and it joins when it can', async () => {
    const { realtime, serviceRoleKey } = project.postgrest;
    realtime.mode = 'refuse';
    const { database, heard, lost } = await open();
    await expect.poll(() => lost).toEqual([expect.stringContaining('Unexpected server response: 404')]);
    expect(lost.join()).not.toContain(serviceRoleKey);
    database.announceChange('work');
    await expect.poll(() => heard).toEqual(['work']);
    expect(await database.call('get_workflows', { p_ids: [] })).toEqual([]);
    realtime.mode = 'serve';
    await expect.poll(() => realtime.joined, { timeout: 120_000 }).toBe(1);
    await expect.poll(() => heard, { timeout: 120_000 }).toEqual(['work', 'work']);
    expect(lost).toHaveLength(1);
  });

  // The limits of the library's own timers are ten seconds and more.
  it.each(['serve', 'refuse', 'ignore'] as const)('once closed nothing keeps the process: %s', async (mode) => {
    const { realtime, url, serviceRoleKey } = project.postgrest;
    realtime.mode = mode;
    const driver = join(import.meta.dirname, '../../src/store/supabase-database.ts');
    const program = `
      import { openSupabaseDatabase } from ${JSON.stringify(driver)};
      const [url, serviceRoleKey] = process.argv.slice(1);
      const settled = Promise.withResolvers();
      const database = await openSupabaseDatabase({ url, serviceRoleKey, onConnectionLost: settled.resolve });
      database.onChange(settled.resolve);
      if (${mode !== 'ignore'}) await settled.promise;
      database.announceChange('work');
      await database.close();
      const closed = performance.now();
      process.on('exit', () => process.stdout.write(String(performance.now() - closed)));`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', program, url, serviceRoleKey]);
    expect(Number(stdout)).toBeLessThan(5_000);
    expect(stderr).toBe('');
  });
});
