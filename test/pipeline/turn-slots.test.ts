import { expect, onTestFinished, test, vi } from 'vitest';
import { createTurnSlots } from '../../src/pipeline/turn-slots.ts';

const waitMs = 10_000;
const signal = new AbortController().signal;

function start({ count = 2, room = () => count } = {}) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const freed = vi.fn();
  const slots = createTurnSlots({ count, draftRoom: room, waitMs, onFreed: freed });
  const draft = async () => {
    const slot = slots.take(false);
    expect(await slot.moveToDraft(signal)).toBe('at once');
    return slot;
  };
  return { slots, freed, draft };
}

test('a turn that was read waits here for a drafting slot, and keeps no other from being read', async () => {
  const { slots, draft } = start();
  const drafting = await draft();
  await draft();
  const waiting = slots.take(false);
  const slot = waiting.moveToDraft(signal);
  expect(slots.free()).toEqual({ turns: 2, drafts: 0 });
  expect(waiting.waits()).toBe(true);
  drafting.leave();
  expect(await slot).toBe('after a wait');
  expect(waiting.waits()).toBe(false);
  // It has the slot that became free.
  expect(slots.free()).toEqual({ turns: 2, drafts: 0 });
  waiting.leave();
  expect(slots.free()).toEqual({ turns: 2, drafts: 1 });
});

test('those who wait are served in the order in which they came, before what waits in the database', async () => {
  const { slots, draft } = start({ count: 1 });
  const drafting = await draft();
  const served: string[] = [];
  const turns = ['first', 'second'].map((name) => {
    const turn = slots.take(false);
    void turn.moveToDraft(signal).then(() => served.push(name));
    return turn;
  });
  drafting.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(served).toEqual(['first']);
  expect(slots.free().drafts).toBe(0);
  turns[0]?.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(served).toEqual(['first', 'second']);
});

test('who has waited long enough waits in the database, and then nobody overtakes it here', async () => {
  const { slots, draft } = start({ count: 1 });
  const drafting = await draft();
  const late = slots.take(false);
  const slot = late.moveToDraft(signal);
  await vi.advanceTimersByTimeAsync(waitMs);
  expect(await slot).toBe('elsewhere');
  late.leave();
  drafting.leave();
  expect(slots.free()).toEqual({ turns: 1, drafts: 1 });
  const newer = slots.take(false);
  expect(await newer.moveToDraft(signal)).toBe('elsewhere');
  newer.leave();
  slots.claimed({ asked: 1, got: 0 });
  await draft();
});

test('while nobody may draft nobody waits here: neither who comes nor who is there', async () => {
  let room = 1;
  const { slots, draft } = start({ room: () => room });
  const drafting = await draft();
  const waiting = slots.take(false).moveToDraft(signal);
  room = 0;
  drafting.leave();
  expect(await waiting).toBe('elsewhere');
  expect(await slots.take(false).moveToDraft(signal)).toBe('elsewhere');
});

test('a turn whose claim is lost, and all when the process stops, wait no more', async () => {
  const { slots, draft } = start({ count: 1 });
  await draft();
  const lost = new AbortController();
  const first = slots.take(false).moveToDraft(lost.signal);
  lost.abort();
  expect(await first).toBe('elsewhere');
  // It waits nowhere else, so the next may wait here.
  const second = slots.take(false).moveToDraft(signal);
  slots.close();
  expect(await second).toBe('elsewhere');
  expect(await slots.take(false).moveToDraft(signal)).toBe('elsewhere');
});
