import { describe, expect, inject, it } from 'vitest';
import { type ChaosDatabase, createEmbeddedDatabase, createPostgresDatabase, type DatabaseKind } from './database.ts';
import { calm, killEverySecond, replaceAgainAndAgain } from './rages.ts';
import { type Aftermath, runStorm, type StormOptions } from './storm.ts';
import { judge } from './verdict.ts';

// Short forms of the storms that `node test/chaos/chaos.ts` lets rage for a minute; real processes, real kills.

const postgres = inject('postgres');

/** Long enough for a storm, its drain and a machine that does other things besides. */
const timeout = 180_000;

/** Other tests take the cores from the instances; how soon turns are taken over is for the long storms to say. */
const patienceMs = 90_000;

async function weather(kind: DatabaseKind, storm: Pick<StormOptions, 'texts' | 'conversations' | 'roles' | 'rage'>) {
  const database = await createDatabase(kind);
  try {
    return await runStorm({ seed: 1, seconds: 5, database, leaseMs: 1_500, settleMs: 2_000, mishaps: true, ...storm });
  } finally {
    await database.drop();
  }
}

function createDatabase(kind: DatabaseKind): Promise<ChaosDatabase> {
  if (kind === 'embedded') return createEmbeddedDatabase(inject('embeddedTemplate'));
  if (postgres === null) throw new Error('TEST_DATABASE_URL is not set');
  return createPostgresDatabase(postgres.serverUrl, postgres.template);
}

const count = ({ strikes }: Aftermath, kind: string) => strikes.filter((strike) => strike.kind === kind).length;

describe('a storm', () => {
  it('B45: instances on the embedded database are killed: all is answered, once, in order', { timeout }, async () => {
    const aftermath = await weather('embedded', {
      texts: 25,
      conversations: 8,
      roles: ['all'],
      rage: killEverySecond,
    });
    expect(judge(aftermath, patienceMs)).toEqual([]);
    expect(count(aftermath, 'kill')).toBeGreaterThan(0);
  });

  it.runIf(postgres)('B37, B42, B45: instances on PostgreSQL are killed: likewise', { timeout }, async () => {
    const aftermath = await weather('postgres', {
      texts: 60,
      conversations: 15,
      roles: ['all', 'all'],
      rage: killEverySecond,
    });
    expect(judge(aftermath, patienceMs)).toEqual([]);
    expect(count(aftermath, 'kill')).toBeGreaterThan(1);
  });

  // Ten seconds are the product's own limit: a machine that had no core for it misses it once.
  it.runIf(postgres)(
    'B48: instances are replaced under load: each exits with 0, in time',
    { timeout, retry: 1 },
    async () => {
      const aftermath = await weather('postgres', {
        texts: 40,
        conversations: 10,
        roles: ['all', 'all'],
        rage: replaceAgainAndAgain,
      });
      expect(judge(aftermath, patienceMs)).toEqual([]);
      expect(aftermath.stops.length).toBeGreaterThan(2);
    },
  );

  it.runIf(postgres)('an instance that only serves and one that only works do it together', { timeout }, async () => {
    const aftermath = await weather('postgres', {
      texts: 30,
      conversations: 10,
      roles: ['api', 'worker'],
      rage: calm,
    });
    expect(judge(aftermath, patienceMs)).toEqual([]);
    expect(new Set(aftermath.neighbours.sightings.map(({ instance }) => instance))).toEqual(new Set([1]));
  });
});
