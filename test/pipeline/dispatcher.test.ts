import { expect, onTestFinished, test, vi } from 'vitest';
import { type DispatcherDependencies, startDispatcher } from '../../src/pipeline/dispatcher.ts';
import type { DraftSlot } from '../../src/pipeline/turn-slots.ts';
import type { ClaimedTurn, ClaimedWork } from '../../src/store/turn-rows.ts';

const leaseMs = 3_000;
const pollMs = 1_000;

const claimed = (id: string) => ({ workflow: { id }, leaseToken: `lease of ${id}`, wantsDraft: false }) as ClaimedTurn;

/** A dispatcher with one drafting slot, whose turns all want to be drafted; a draft ends when `end` is called. */
function start(names: readonly string[]) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const waiting = names.map(claimed);
  const slots = new Map<string, DraftSlot>();
  const errors: string[] = [];
  const asked = { claims: 0, overtaken: [] as string[][] };
  const database = { overtaken: [] as string[], answersRenewals: true };
  const dependencies: DispatcherDependencies = {
    turns: {
      async claim({ turns }) {
        asked.claims += 1;
        const work: Partial<ClaimedWork> = { unreadable: [], notifications: [], deadlines: [], nextDueInMs: null };
        return { ...work, ledgersDue: false, webhooks: [], turns: waiting.splice(0, turns) } as ClaimedWork;
      },
      async renew() {
        if (!database.answersRenewals) throw new Error('no answer');
        return [...names];
      },
      async overtaken(ids) {
        asked.overtaken.push([...ids]);
        return database.overtaken;
      },
    },
    onWork: () => () => {},
    draftRoom: () => 1,
    async runTurn({ workflow }, _, takeDraftSlot) {
      const slot = await takeDraftSlot();
      slots.set(workflow.id, slot);
      // Who has it drafts for as long as the test takes.
      if (slot !== 'elsewhere') await new Promise(() => {});
    },
    quarantine: async () => {},
    deliver: async () => {},
    pushWebhook: null,
    passDeadline: async () => {},
    checkLedgers: async () => false,
    onError: (error, during) => errors.push(`${during}: ${(error as Error).message}`),
    settings: { turnConcurrency: 4, notificationConcurrency: 1, leaseMs, pollMs },
  };
  startDispatcher(dependencies);
  return { slots, errors, asked, database, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

test('a turn that waits to be drafted gives way to further texts of its conversation', async () => {
  const { slots, asked, database, pass } = start(['first', 'second', 'third']);
  await pass(pollMs);
  expect([...slots]).toEqual([['first', 'at once']]);
  expect(asked.overtaken.at(-1)).toEqual(['second', 'third']);
  database.overtaken = ['third'];
  await pass(pollMs);
  expect([...slots]).toEqual([
    ['first', 'at once'],
    ['third', 'elsewhere'],
  ]);
});

test('nobody asks for further texts while no turn waits', async () => {
  const { asked, pass } = start(['first']);
  await pass(10 * pollMs);
  expect(asked.claims).toBeGreaterThan(5);
  expect(asked.overtaken).toEqual([]);
});

test('while its own claims cannot be renewed it takes none, which might be one of them', async () => {
  const { asked, database, errors, pass } = start(['first']);
  await pass(pollMs);
  database.answersRenewals = false;
  await pass(leaseMs);
  expect(errors).toContain('renew: no answer');
  const { claims } = asked;
  await pass(5 * pollMs);
  expect(asked.claims).toBe(claims);
  database.answersRenewals = true;
  await pass(2 * pollMs);
  expect(asked.claims).toBeGreaterThan(claims);
});
