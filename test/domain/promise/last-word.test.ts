import { expect, it } from 'vitest';
import { lastWord } from '../../../src/domain/promise/last-word.ts';

const at = (hours: number) => new Date(Date.UTC(2026, 2, 2, 15 + hours));
const promise = (amountCents: number, dueDate: string) => ({
  amountCents,
  dueDate,
  evidence: 'will send',
  unclear: [],
});
const friday = promise(40_000, '2026-03-06');
const monday = promise(40_000, '2026-03-09');
const less = promise(30_000, '2026-03-06');

it.each([
  ['for another day', friday, monday],
  ['of another amount', friday, less],
])('B65: what was promised a day later %s is what counts', (_, first, second) => {
  const texts = [
    { receivedAt: at(0), promises: [first] },
    { receivedAt: at(24), promises: [second] },
  ];
  expect(lastWord(texts)).toEqual([second]);
});

it('B65: written at once, the first of two may be taken back or gone on with: a person decides', () => {
  const texts = [
    { receivedAt: at(0), promises: [friday] },
    { receivedAt: at(0.01), promises: [monday] },
  ];
  expect(lastWord(texts)).toEqual([{ ...friday, unclear: [expect.stringContaining('for another day')] }, monday]);
});

it('B65: several payments of one text stand beside each other, also where a later text moves one of them', () => {
  const one = { receivedAt: at(0), promises: [friday, promise(40_000, '2026-03-20')] };
  expect(lastWord([one])).toEqual(one.promises);
  const moved = promise(40_000, '2026-03-21');
  expect(lastWord([one, { receivedAt: at(24), promises: [moved] }])).toHaveLength(2);
});

it('B65: what is said twice is one promise, and other money is another one', () => {
  const again = { receivedAt: at(24), promises: [friday] };
  expect(lastWord([{ receivedAt: at(0), promises: [friday] }, again])).toEqual([friday]);
  const other = promise(20_000, '2026-03-30');
  const texts = [
    { receivedAt: at(0), promises: [friday] },
    { receivedAt: at(24), promises: [other] },
  ];
  expect(lastWord(texts)).toEqual([friday, other]);
});
