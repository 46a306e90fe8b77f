import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { signToken } from '../support/tokens.ts';
import { createPostgresDatabase } from './database.ts';
import { hasEarlierRelease, unpackEarlierRelease } from './earlier-release.ts';
import { startFleet, today } from './fleet.ts';
import { ask } from './gateway-client.ts';
import { startNeighbours } from './neighbours.ts';
import { upgradeAndRollBack } from './rages.ts';
import { createRandom } from './random.ts';
import { environmentsOf, migrateWith, runStorm } from './storm.ts';
import { judge } from './verdict.ts';

const postgres = inject('postgres');

if (!hasEarlierRelease)
  process.stdout.write('The history ends before the earlier release: rolling upgrades are not tested.\n');

async function earlier() {
  const release = await unpackEarlierRelease();
  // What the earlier release left behind, which is not what today's migrations make of an empty database.
  const database = await createPostgresDatabase(postgres?.serverUrl ?? '', undefined);
  onTestFinished(async () => {
    await database.drop();
    await release.remove();
  });
  await migrateWith(release.directory, database);
  return { release, database };
}

describe.runIf(postgres !== null && hasEarlierRelease)('beside the release before', () => {
  it('an upgrade under load and its rollback lose nothing and double nothing', { timeout: 900_000 }, async () => {
    const { release, database } = await earlier();
    const aftermath = await runStorm({
      seed: 7,
      texts: 150,
      conversations: 40,
      roles: ['all', 'all'],
      seconds: 60,
      database,
      leaseMs: 1_500,
      settleMs: 2_000,
      mishaps: true,
      directory: release.directory,
      rage: upgradeAndRollBack,
    });
    expect(judge(aftermath, 90_000)).toEqual([]);
    expect(aftermath.stops.length).toBeGreaterThanOrEqual(4);
  });

  it('a STOP is in force and confirmed as one, whichever release takes it in and whichever answers', {
    timeout: 600_000,
  }, async () => {
    const { release, database } = await earlier();
    await migrateWith(today, database);
    const neighbours = await startNeighbours([], createRandom(1));
    const roles = ['api', 'worker'] as const;
    const environments = await environmentsOf({ roles, database, leaseMs: 1_500, settleMs: 2_000 }, neighbours, []);
    const service = await signToken('service');
    onTestFinished(() => neighbours.close());

    const mixes = [
      { directories: [release.directory, today], phoneNumber: '+12035550171' },
      { directories: [today, release.directory], phoneNumber: '+12035550172' },
    ];
    for (const { directories, phoneNumber } of mixes) {
      const fleet = startFleet({ environments, directories });
      try {
        await fleet.ready();
        const say = async (content: string) => {
          const { messageId } = neighbours.receive(phoneNumber, content);
          const answer = await ask(fleet.instances[0]?.url ?? '', service, receive, {
            input: { messageId, phoneNumber, content },
          });
          expect(answer).toMatchObject({ data: { receiveSms: { __typename: 'ReceiveSmsSuccess' } } });
        };
        const told = () => neighbours.sent.filter(({ to }) => to === phoneNumber).map(({ body }) => body);
        const consent = async () =>
          (await database.sql('select consent from conversations where phone_number = $1', [phoneNumber]))[0]?.consent;

        await say('STOP');
        expect(await consent()).toBe('OPTED_OUT');
        await expect.poll(told).toEqual([expect.stringMatching(/will not receive|no more|unsubscribed|opted out/i)]);
        expect(await consent()).toBe('OPTED_OUT');
        await say('START');
        await expect.poll(told).toHaveLength(2);
        expect(await consent()).toBe('OPTED_IN');
        expect(fleet.crashes).toEqual([]);
      } finally {
        await fleet.destroy();
      }
    }
  });
});

const receive = `mutation($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename } }`;
