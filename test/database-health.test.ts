import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchDatabase } from '../src/database-health.ts';
import type { Database } from '../src/store/database.ts';
import { type DatabaseTrouble, DatabaseUnavailableError } from '../src/store/unavailable.ts';

/** A database that fails as it is told, under a clock of its own. */
function playedDatabase() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const played = {
    beats: [] as boolean[],
    beatFails: null as Error | null,
    callFails: null as DatabaseTrouble | null,
    behindMs: null as number | null,
    schema: { newest: '0030', servesFrom: '0019' },
  };
  const changes: (string | null)[] = [];
  const lags: (number | null)[] = [];
  const opened: Database = {
    description: 'played',
    async call(name, args) {
      if (name === 'beat') {
        played.beats.push(args.p_new_page as boolean);
        if (played.beatFails !== null) throw played.beatFails;
      } else if (played.callFails !== null) throw new DatabaseUnavailableError(played.callFails);
      return name === 'beat' ? { logBehindMs: played.behindMs, logHeldBy: [77], schema: played.schema } : {};
    },
    onChange: () => () => {},
    announceChange: () => {},
    close: async () => {},
  };
  const { database, health } = watchDatabase(
    opened,
    {
      onCall: () => {},
      onChange: (error) => changes.push(error?.trouble ?? null),
      onLogLag: (lag) => lags.push(lag?.behindMs ?? null),
    },
    Date.now,
    '0030',
  );
  onTestFinished(() => health.stop());
  return { played, changes, lags, database, health };
}

describe('B47: whether a text could be stored', () => {
  it('is asked by a write, once a second however many ask', async () => {
    const { played, health } = playedDatabase();
    await Promise.all([health.readiness(), health.readiness()]);
    expect(await health.readiness()).toMatchObject({ ready: true });
    expect(played.beats).toEqual([true]);
    await vi.advanceTimersByTimeAsync(1_001);
    await health.readiness();
    expect(played.beats).toEqual([true, false]);
  });

  it('is told once when it changes, whatever the number of calls that fail', async () => {
    const { played, changes, database, health } = playedDatabase();
    played.callFails = 'READ_ONLY';
    played.beatFails = new DatabaseUnavailableError('READ_ONLY');
    for (let call = 0; call < 50; call++) await expect(database.call('receive_sms', {})).rejects.toThrow();
    expect(await health.readiness()).toEqual({
      ready: false,
      trouble: 'READ_ONLY',
      detail: 'the database is read-only',
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changes).toEqual(['READ_ONLY']);
    played.callFails = null;
    played.beatFails = null;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changes).toEqual(['READ_ONLY', null]);
    expect(await health.readiness()).toMatchObject({ ready: true });
  });

  it('stays no while calls find the disk full, though a page was left for the beat', async () => {
    const { played, changes, database, health } = playedDatabase();
    played.callFails = 'DISK_FULL';
    for (let second = 0; second < 8; second++) {
      await expect(database.call('receive_sms', {})).rejects.toThrow();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(await health.readiness()).toMatchObject({ ready: false, trouble: 'DISK_FULL' });
    expect(changes).toEqual(['DISK_FULL']);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(changes).toEqual(['DISK_FULL', null]);
    // A new page is asked for as long as there is doubt.
    expect(played.beats.every((newPage) => newPage)).toBe(true);
  });

  it('is no where the schema has no beat', async () => {
    const { played, health } = playedDatabase();
    played.beatFails = Object.assign(new Error('function beat(boolean) does not exist'), { code: '42883' });
    expect(await health.readiness()).toMatchObject({ ready: false, trouble: 'OTHER_SCHEMA' });
  });

  it('is no when the schema changes under it to one that no longer serves it, or that lacks what it needs', async () => {
    const { played, changes, health } = playedDatabase();
    played.schema = { newest: '0031', servesFrom: '0030' };
    expect(await health.readiness()).toMatchObject({ ready: true });
    played.schema = { newest: '0032', servesFrom: '0031' };
    await vi.advanceTimersByTimeAsync(1_001);
    expect(await health.readiness()).toMatchObject({
      trouble: 'OTHER_SCHEMA',
      detail: expect.stringContaining('0031 on'),
    });
    played.schema = { newest: '0029', servesFrom: '0019' };
    await vi.advanceTimersByTimeAsync(1_001);
    expect(await health.readiness()).toMatchObject({ detail: expect.stringContaining('needs 0030') });
    expect(changes).toEqual(['OTHER_SCHEMA']);
  });

  it('is no when nothing is heard in time', async () => {
    const { database, health } = playedDatabase();
    vi.spyOn(database, 'call');
    const silent = watchDatabase(
      { ...database, call: () => new Promise(() => {}) },
      { onCall: () => {}, onChange: () => {}, onLogLag: () => {} },
      Date.now,
    );
    onTestFinished(() => silent.health.stop());
    const asked = silent.health.readiness();
    await vi.advanceTimersByTimeAsync(2_001);
    expect(await asked).toMatchObject({
      ready: false,
      trouble: 'UNREACHABLE',
      detail: expect.stringContaining('2000 ms'),
    });
    health.stop();
  });

  it('tells once when the log falls far behind and when it has caught up, also where nobody asks', async () => {
    const { played, lags, health } = playedDatabase();
    health.watch();
    played.behindMs = 700;
    await vi.advanceTimersByTimeAsync(5_000);
    expect([lags, await health.complaint()]).toEqual([[], null]);
    played.behindMs = 7_000;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lags).toEqual([7_000]);
    expect(await health.complaint()).toMatch(/7 s late: server process 77/);
    expect(await health.readiness()).toMatchObject({ ready: true });
    played.behindMs = null;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lags).toEqual([7_000, null]);
  });

  it('one transaction that was taken back is no state', async () => {
    const { played, changes, database, health } = playedDatabase();
    played.callFails = 'COLLISION';
    await expect(database.call('receive_sms', {})).rejects.toMatchObject({ lasts: false });
    expect(changes).toEqual([]);
    expect(await health.readiness()).toMatchObject({ ready: true });
  });
});
