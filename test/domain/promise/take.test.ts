import { expect, it } from 'vitest';
import { takePromises } from '../../../src/domain/promise/take.ts';
import type { SaidPromise } from '../../../src/domain/promise.ts';

const readAt = new Date('2026-03-02T15:00:00Z');
const friday: SaidPromise = { amountCents: 40_000, dueDate: '2026-03-06', evidence: 'will send 400 friday' };
const monday: SaidPromise = { amountCents: 20_000, dueDate: '2026-03-09', evidence: '200 on monday maybe' };
const clear = { ...friday, unclear: [] };

type ByRules = Parameters<typeof takePromises>[0]['byRules'];

function take(byRules: ByRules, byModel: readonly SaidPromise[], owed = 145_000) {
  const { promises, unclear } = takePromises({ byRules, byModel }, [], owed, readAt);
  return {
    kept: promises.map(({ amountCents, dueDate }) => [amountCents, dueDate]),
    waiting: unclear.map(({ amountCents, dueDate, reason }) => [amountCents, dueDate, reason]),
  };
}

it('B65: keeps by itself only what the rules read and find clear', () => {
  expect(take([clear], [])).toEqual({ kept: [[40_000, '2026-03-06']], waiting: [] });
  expect(take([{ ...monday, unclear: ['The tenant leaves it open.'] }], [])).toEqual({
    kept: [],
    waiting: [[20_000, '2026-03-09', 'The tenant leaves it open.']],
  });
});

it('B65: what only the model reads waits for a person, however sure the model is', () => {
  expect(take([], [monday])).toEqual({
    kept: [],
    waiting: [[20_000, '2026-03-09', 'Only the model reads a promise in these words.']],
  });
});

it('B65: what both read is one promise, as the rules read it', () => {
  expect(take([clear], [friday])).toEqual({ kept: [[40_000, '2026-03-06']], waiting: [] });
  expect(take([clear], [{ ...friday, dueDate: '2026-03-07' }]).waiting).toEqual([]);
  expect(take([clear], [{ ...friday, amountCents: 50_000 }]).waiting).toEqual([]);
  expect(take([clear], [monday]).waiting).toHaveLength(1);
});

it('B65: more than is owed waits for a person, and who owes nothing promises nothing', () => {
  expect(take([clear], [], 10_000)).toEqual({
    kept: [],
    waiting: [[40_000, '2026-03-06', 'It is not clear what money it is about.']],
  });
  expect(take([clear], [monday], 0)).toEqual({ kept: [], waiting: [] });
});
