import { expect, it } from 'vitest';
import { UpstreamError } from '../src/clients/upstream-error.ts';
import { checkLedgers } from '../src/pipeline/check-ledgers.ts';
import { useStore } from './store/opened-store.ts';
import { quickestKind } from './support/databases.ts';

const opened = useStore(quickestKind);

const minuteMs = 60_000;
const round = new Date('2031-01-06T11:00:00-05:00');

/** What a day of readings costs for 250 tenants; `fails` says whether the Collections Monitor answers, by the minute since the round. */
async function callsOfADay(fails: (minute: number, ids: readonly string[]) => boolean) {
  const { store, database } = opened;
  await database.sql(`delete from ledger_watches`);
  await database.sql(`insert into ledger_watches
    select 'watched_' || n, timestamptz '${round.toISOString()}' from generate_series(1, 250) n`);
  const calls: { minute: number; ids: readonly string[] }[] = [];
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    const now = new Date(round.getTime() + minute * minuteMs);
    const dependencies = {
      promises: store.promises,
      collectionsMonitor: {
        getTenants: async (ids: readonly string[]) => {
          const isAway = fails(minute, ids);
          calls.push({ minute, ids });
          // Whom no ledger knows is read once a day, as all others.
          return ids.map(() => (isAway ? new UpstreamError('Collections Monitor', 'unavailable', 'down') : null));
        },
      },
      approvedForms: async () => [],
      settings: {
        quietHours: null,
        businessTimeZone: 'America/New_York',
        checkHour: 11,
        businessName: 'Stanton Management',
        approvalReminderMs: 3_600_000,
        promiseGraceDays: 1,
        promiseReminders: true,
      },
      now: () => now,
    };
    while (await checkLedgers(dependencies));
  }
  return calls;
}

it('B66: a day costs a call for every hundred tenants', async () => {
  const calls = await callsOfADay(() => false);
  expect(calls.map(({ ids }) => ids.length).toSorted()).toEqual([100, 100, 50]);
});

it('B66: a Collections Monitor that is away all day is asked once for all tenants, fifteen times at most', async () => {
  const calls = await callsOfADay(() => true);
  expect(calls.length).toBeLessThanOrEqual(15);
  expect(new Set(calls.map(({ minute }) => minute)).size).toBe(calls.length);
});

it('B66: once it is back, all are read, a hundred in one call', async () => {
  const calls = await callsOfADay((minute) => minute < 50);
  const good = calls.filter(({ minute }) => minute >= 50);
  expect(new Set(good.flatMap(({ ids }) => ids)).size).toBe(250);
  expect(good.length).toBeLessThanOrEqual(3);
  expect(calls.length - good.length).toBe(3);
});

it('B66: a batch that cannot be read for what is in it holds up no other', async () => {
  const calls = await callsOfADay((_minute, ids) => ids.includes('watched_7'));
  const read = new Set(calls.filter(({ ids }) => !ids.includes('watched_7')).flatMap(({ ids }) => ids));
  expect(read.size).toBeGreaterThanOrEqual(150);
  expect(calls.length).toBeLessThanOrEqual(3 + 15);
});
