import { expect, it } from 'vitest';
import { placePromises } from '../../../src/domain/promise/place.ts';
import { nextRound, reminderDayOf } from '../../../src/domain/promise/rounds.ts';
import type { PromiseToPay } from '../../../src/domain/promise.ts';

const open = (id: string, amountCents: number, dueDate: string, paymentPlanId: string | null = null): PromiseToPay => ({
  id,
  conversationId: 'c',
  tenantId: 't',
  workflowId: null,
  paymentPlanId,
  installment: paymentPlanId === null ? null : 1,
  version: 1,
  status: 'OPEN',
  amountCents,
  paidCents: 0,
  dueDate,
  evidence: null,
  reason: null,
  countsFrom: new Date('2026-03-01T16:00:00Z'),
  reopenedAt: null,
  settledAt: null,
  reminderWorkflowId: null,
  remindedAt: null,
  taskWorkflowId: null,
  taskEscalationId: null,
  createdAt: new Date('2026-03-01T16:00:00Z'),
});
const says = (amountCents: number, dueDate: string) => ({ amountCents, dueDate, evidence: 'words' });

/** What is taken, with the ids that it replaces, and what is unclear. */
function placed(said: ReturnType<typeof says>[], known: PromiseToPay[], owed: number) {
  const { taken, unclear } = placePromises(said, known, owed);
  return {
    taken: taken.map(({ amountCents, replaces }) => [amountCents, replaces.map(({ id }) => id)]),
    unclear: unclear.map(({ amountCents }) => amountCents),
  };
}

it.each<[string, ReturnType<typeof placed>, ReturnType<typeof placed>]>([
  ['a first one is taken', placed([says(400, '2026-03-06')], [], 1_000), { taken: [[400, []]], unclear: [] }],
  [
    'the same amount for another day replaces it',
    placed([says(400, '2026-03-09')], [open('a', 400, '2026-03-06')], 1_000),
    { taken: [[400, ['a']]], unclear: [] },
  ],
  [
    'another amount for the same day replaces it',
    placed([says(300, '2026-03-06')], [open('a', 400, '2026-03-06')], 1_000),
    { taken: [[300, ['a']]], unclear: [] },
  ],
  [
    'another payment besides stands beside it',
    placed([says(300, '2026-03-09')], [open('a', 400, '2026-03-06')], 1_000),
    { taken: [[300, []]], unclear: [] },
  ],
  [
    'both together are more than is owed',
    placed([says(700, '2026-03-09')], [open('a', 400, '2026-03-06')], 1_000),
    { taken: [[700, ['a']]], unclear: [] },
  ],
  [
    'the same again is one',
    placed([says(400, '2026-03-06')], [open('a', 400, '2026-03-06')], 1_000),
    { taken: [], unclear: [] },
  ],
  [
    'of a plan only the next payment is moved',
    placed([says(200, '2026-03-09')], [open('1', 200, '2026-03-06', 'p'), open('2', 200, '2026-03-13', 'p')], 400),
    { taken: [[200, ['1']]], unclear: [] },
  ],
  [
    'anything else while a plan runs is unclear',
    placed([says(350, '2026-03-09')], [open('1', 200, '2026-03-06', 'p')], 400),
    { taken: [], unclear: [350] },
  ],
  ['more than is owed is unclear', placed([says(400, '2026-03-06')], [], 300), { taken: [], unclear: [400] }],
  ['who owes nothing promises nothing', placed([says(400, '2026-03-06')], [], 0), { taken: [], unclear: [] }],
])('B65: %s', (_, found, expected) => expect(found).toEqual(expected));

it('B66: a round comes once a day at its hour, also where clocks change', () => {
  const hours = { checkHour: 11, businessTimeZone: 'America/New_York' };
  const rounds = [new Date('2026-03-06T20:00:00Z')];
  for (let day = 0; day < 4; day++) rounds.push(nextRound(rounds.at(-1) ?? new Date(0), hours));
  expect(rounds.slice(1).map((at) => at.toISOString())).toEqual([
    '2026-03-07T16:00:00.000Z',
    '2026-03-08T15:00:00.000Z',
    '2026-03-09T15:00:00.000Z',
    '2026-03-10T15:00:00.000Z',
  ]);
  expect(nextRound(new Date('2026-10-31T15:00:00Z'), hours).toISOString()).toBe('2026-11-01T16:00:00.000Z');
  // An hour that is left out is the one after it.
  const early = { ...hours, checkHour: 2 };
  expect(nextRound(new Date('2026-03-08T06:00:00Z'), early).toISOString()).toBe('2026-03-08T07:00:00.000Z');
});

it('B67: it is reminded of on the day before, not on the day on which it was made', () => {
  const zone = 'America/New_York';
  const made = open('a', 400, '2026-03-06');
  expect(reminderDayOf(made, zone)).toBe('2026-03-05');
  expect(reminderDayOf({ ...made, dueDate: '2026-03-02' }, zone)).toBeNull();
  expect(reminderDayOf({ ...made, reminderWorkflowId: 'w' }, zone)).toBeNull();
  expect(reminderDayOf({ ...made, status: 'KEPT' }, zone)).toBeNull();
});
