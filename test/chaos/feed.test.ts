import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/domain/event.ts';
import type { LogPage } from '../../src/store/operations/log.ts';
import { createFeed } from '../../src/subscriptions/feed.ts';
import { createRandom, type Random } from './random.ts';

/** A log whose transactions end in another order than they began, and whose readers wait, each its own time. */
function createSlowLog(random: Random) {
  const written: { transaction: number; position: number }[] = [];
  const running = new Set<number>();
  const listeners = new Set<() => void>();
  let next = 100;
  const cursorOf = ({ transaction, position }: { transaction: number; position: number }) =>
    `${transaction}.${position}`;
  const horizon = () => Math.min(next, ...running);
  const inOrder = () => written.toSorted((a, b) => a.transaction - b.transaction || a.position - b.position);
  return {
    horizon,
    cursors: () => inOrder().map(cursorOf),
    async write() {
      const transaction = next++;
      running.add(transaction);
      await sleep(random.between(0, 8));
      written.push({ transaction, position: written.length + 1 });
      running.delete(transaction);
      await sleep(random.between(0, 3));
      for (const listener of listeners) listener();
    },
    async readEvents(after: string | null, limit: number): Promise<LogPage> {
      await sleep(random.between(0, 6));
      const end = horizon();
      const [transaction = end, position = 0] = (after ?? `${end}.0`).split('.').map(Number);
      const visible = inOrder()
        .filter((row) => row.transaction < end)
        .filter((row) => row.transaction > transaction || (row.transaction === transaction && row.position > position))
        .slice(0, limit);
      const behind = written.some((row) => row.transaction >= end);
      await sleep(random.between(0, 6));
      const cursor = transaction > end ? (after ?? '') : `${end}.0`;
      return {
        events: visible.map((row) => ({ cursor: cursorOf(row) }) as LogEvent),
        cursor,
        more: false,
        behind,
        expired: false,
      };
    },
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What one subscriber after the other was told, from where on, while some leave and others come all the time. */
async function comeAndGo(seed: number) {
  const random = createRandom(seed);
  const log = createSlowLog(random);
  const feed = createFeed({
    readEvents: log.readEvents,
    onChange: log.onChange,
    onError: (error) => {
      throw error;
    },
    settings: { pollMs: 30, bufferSize: 1_000 },
  });
  const told: { from: number; cursors: string[] }[] = [];
  const write = async () => {
    const writing: Promise<void>[] = [];
    for (let count = 0; count < 40; count++) {
      writing.push(log.write());
      await sleep(random.between(0, 5));
    }
    await Promise.all(writing);
  };
  const subscribe = async () => {
    for (let visit = 0; visit < 6; visit++) {
      await sleep(random.between(0, 20));
      const from = log.horizon();
      const cursors: string[] = [];
      for await (const { events } of feed.follow(`${from}.0`, AbortSignal.timeout(random.between(1, 40)))) {
        cursors.push(...events.map((event) => event.cursor));
        if (random.chance(0.2)) await sleep(random.between(0, 4));
      }
      told.push({ from, cursors });
    }
  };
  await Promise.all([write(), subscribe(), subscribe()]);
  feed.close();
  return { told, log: log.cursors() };
}

describe('the feed', () => {
  it('B42: whoever comes while others leave is told everything from there on, once, in order', async () => {
    const rounds = await Promise.all(Array.from({ length: 400 }, (_, seed) => comeAndGo(seed)));
    for (const { told, log } of rounds) {
      for (const { from, cursors } of told) {
        const since = log.filter((cursor) => Number.parseInt(cursor, 10) >= from);
        expect(cursors).toEqual(since.slice(0, cursors.length));
      }
    }
  });
});
