import { expect, inject, it, onTestFinished } from 'vitest';
import { createStore } from '../../src/store/store.ts';
import { createTestPostgres } from '../support/databases.ts';
import { newPhoneNumber, newText } from './samples.ts';

/** A worker claims as many at once. */
const turns = 200;
const renewals = 5;

it.runIf(inject('postgres'))(
  'claims that are renewed find room in their pages, so that no index grows with them',
  async () => {
    const database = await createTestPostgres();
    onTestFinished(() => database.drop());
    const opened = await database.open();
    const store = createStore(opened);
    const texts = Array.from({ length: turns }, () => newText({ phoneNumber: newPhoneNumber() }));
    for (const text of texts) await store.receiveSms(text);
    const room = { turns, drafts: 0, notifications: 0, deadlines: 0, webhooks: 0, leaseMs: 600_000 };
    const claimed = await store.turns.claim(room);
    const tokens = claimed.turns.map(({ leaseToken }) => leaseToken);
    expect(tokens).toHaveLength(turns);
    for (let renewal = 0; renewal < renewals; renewal++) await store.turns.renew(tokens, 600_000);
    // A connection tells what it did when it ends.
    await opened.close();
    const updates = async () => {
      const [row] = await database.sql(
        `select n_tup_upd::integer as all, n_tup_hot_upd::integer as hot from pg_stat_user_tables where relname = 'workflows'`,
      );
      return row as { all: number; hot: number };
    };
    await expect.poll(async () => (await updates()).all).toBe(turns * (1 + renewals));
    // A quarter of them without a fill factor.
    expect((await updates()).hot).toBeGreaterThan(0.75 * turns * renewals);
  },
);
