import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { type ChaosDatabase, createEmbeddedDatabase, createPostgresDatabase } from './database.ts';
import { calm, killEverySecond } from './rages.ts';
import { runStorm, type StormOptions } from './storm.ts';
import { judge } from './verdict.ts';

// The short form of `npm run chaos`: real processes, real kills, the same verdict.
const postgres = inject('postgres');

async function storm(database: ChaosDatabase, options: Partial<StormOptions> & Pick<StormOptions, 'roles'>) {
  onTestFinished(() => database.drop());
  const aftermath = await runStorm({
    seed: 7,
    texts: 40,
    conversations: 12,
    seconds: 5,
    leaseMs: 2_000,
    settleMs: 1_500,
    rage: killEverySecond,
    mishaps: true,
    database,
    ...options,
  });
  expect(judge(aftermath)).toEqual([]);
  return aftermath;
}

describe('a storm', () => {
  it.skipIf(postgres === null)(
    'B45: two instances are killed again and again: nothing lost, nothing twice',
    async () => {
      if (postgres === null) return;
      const database = await createPostgresDatabase(postgres.serverUrl, postgres.template);
      const { strikes } = await storm(database, { roles: ['all', 'all'] });
      expect(strikes.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it.skipIf(postgres === null)(
    'B45: one api and one worker side by side in calm weather',
    async () => {
      if (postgres === null) return;
      const database = await createPostgresDatabase(postgres.serverUrl, postgres.template);
      await storm(database, { roles: ['api', 'worker'], rage: calm, seconds: 2, texts: 20, conversations: 8 });
    },
    60_000,
  );

  it('B45: the embedded database survives kill -9', async () => {
    const database = await createEmbeddedDatabase(inject('embeddedTemplate'));
    const { strikes } = await storm(database, { roles: ['all'], texts: 25, conversations: 8 });
    expect(strikes.length).toBeGreaterThan(0);
  }, 60_000);
});
