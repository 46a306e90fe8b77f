import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import { instantAt } from '../../../src/domain/local-time.ts';
import { judgePromises } from '../../../src/domain/promise/judge.ts';
import type { LedgerSnapshot } from '../../../src/domain/promise/ledger.ts';
import type { PromiseToPay } from '../../../src/domain/promise.ts';

const timeZone = 'America/New_York';
const rules = { graceDays: 1, timeZone };
const morning = (day: string) => instantAt(day, 11 * 60, timeZone);

const promise = (given: Partial<PromiseToPay> = {}): PromiseToPay => ({
  id: 'a',
  conversationId: 'c',
  tenantId: 't',
  workflowId: null,
  paymentPlanId: null,
  installment: null,
  version: 1,
  status: 'OPEN',
  amountCents: 400,
  paidCents: 0,
  dueDate: '2026-03-10',
  evidence: null,
  reason: null,
  countsFrom: morning('2026-03-02'),
  reopenedAt: null,
  settledAt: null,
  reminderWorkflowId: null,
  remindedAt: null,
  taskWorkflowId: null,
  taskEscalationId: null,
  createdAt: morning('2026-03-02'),
  ...given,
});

/** What the ledger says, morning by morning, from a day on. */
const seen = (from: string, ...owed: number[]): LedgerSnapshot[] =>
  owed.map((amountOwedCents, at) => {
    const read = morning(addDays(from, at));
    return { seenFrom: read, seenUntil: read, amountOwedCents };
  });

const judged = (promises: PromiseToPay[], snapshots: LedgerSnapshot[]) =>
  judgePromises(promises, snapshots, rules).map(({ promise: { id }, status, paidCents, secondInARow }) => [
    id,
    status,
    paidCents,
    ...(secondInARow ? ['second'] : []),
  ]);

describe('B66: the ledger judges a promise', () => {
  it.each<[string, LedgerSnapshot[], unknown[]]>([
    ['early', seen('2026-03-02', 1_000, 1_000, 600), [['a', 'KEPT', 400]]],
    ['in two parts', seen('2026-03-08', 1_000, 900, 600), [['a', 'KEPT', 400]]],
    ['on its day', seen('2026-03-10', 1_000, 600), [['a', 'KEPT', 400]]],
    ['in the days of grace, as far as anybody knows', seen('2026-03-11', 1_000, 600), [['a', 'KEPT', 400]]],
    ['too late', seen('2026-03-10', 1_000, 1_000, 1_000, 600), [['a', 'BROKEN', 0]]],
    ['in part', seen('2026-03-09', 1_000, 850, 850, 850), [['a', 'PARTIAL', 150]]],
    ['in part, while its day is not over', seen('2026-03-09', 1_000, 850), [['a', 'OPEN', 150]]],
    ['not yet', seen('2026-03-09', 1_000, 1_000), []],
    ['beside a charge', seen('2026-03-08', 1_000, 2_200, 1_800), [['a', 'KEPT', 400]]],
    ['by whoever owes nothing any more', seen('2026-03-08', 300, 0), [['a', 'KEPT', 300]]],
    ['never, and nobody could read the ledger since', seen('2026-03-09', 1_000), []],
  ])('that is paid %s', (_, snapshots, expected) => {
    expect(judged([promise()], snapshots)).toEqual(expected);
  });

  it('counts nothing that was paid before it was made', () => {
    const snapshots = seen('2026-03-01', 1_400, 1_000, ...Array(11).fill(1_000));
    expect(judged([promise({ countsFrom: morning('2026-03-03') })], snapshots)).toEqual([['a', 'BROKEN', 0]]);
  });

  it('counts a payment for the oldest that is due, and what is left of it for the next', () => {
    const plan = ['2026-03-10', '2026-03-17'].map((dueDate, at) => promise({ id: `${at}`, dueDate }));
    expect(judged(plan, seen('2026-03-09', 1_000, 500))).toEqual([
      ['0', 'KEPT', 400],
      ['1', 'OPEN', 100],
    ]);
    const none = seen('2026-03-09', ...Array(11).fill(1_000));
    expect(judged(plan, none)).toEqual([
      ['0', 'BROKEN', 0],
      ['1', 'BROKEN', 0, 'second'],
    ]);
  });

  it('lets what was settled keep the payments that settled it', () => {
    const kept = promise({ id: 'kept', status: 'KEPT', paidCents: 400, settledAt: morning('2026-03-05') });
    const next = promise({ id: 'next', dueDate: '2026-03-12' });
    expect(judged([kept, next], seen('2026-03-04', 1_000, 600, 600))).toEqual([]);
    expect(judged([kept, next], seen('2026-03-04', 1_000, 600, 200))).toEqual([['next', 'KEPT', 400]]);
  });

  it('gives a payment to nothing that was settled before it came', () => {
    // Paid long before its day, by a payment that is older than what is still looked at.
    const kept = promise({ id: 'kept', status: 'KEPT', paidCents: 400, settledAt: morning('2026-03-03') });
    const next = promise({ id: 'next', dueDate: '2026-03-12', countsFrom: morning('2026-03-05') });
    expect(judged([kept, next], seen('2026-03-06', 1_000, 600))).toEqual([['next', 'KEPT', 400]]);
  });
});

describe('B66: a payment that is taken back', () => {
  const kept = promise({ status: 'KEPT', paidCents: 400, settledAt: morning('2026-03-10') });

  it('reopens what it kept, and grace begins anew', () => {
    const snapshots = seen('2026-03-09', 1_000, 600, 600, 1_000);
    const [verdict] = judgePromises([kept], snapshots, rules);
    expect(verdict).toMatchObject({ status: 'OPEN', paidCents: 0, reopenedAt: morning('2026-03-12') });
    const reopened = {
      ...kept,
      status: 'OPEN' as const,
      paidCents: 0,
      settledAt: null,
      reopenedAt: morning('2026-03-12'),
    };
    const owed = [1_000, 600, 600, 1_000, 1_000];
    expect(judged([reopened], seen('2026-03-09', ...owed))).toEqual([]);
    expect(judged([reopened], seen('2026-03-09', ...owed, 1_000))).toEqual([['a', 'BROKEN', 0]]);
    expect(judged([reopened], seen('2026-03-09', ...owed, 600))).toEqual([['a', 'KEPT', 400]]);
  });

  it('is none on the first of a month: that is the rent', () => {
    const late = { ...kept, dueDate: '2026-03-31', settledAt: morning('2026-03-31') };
    expect(judged([late], seen('2026-03-30', 1_000, 600, 1_000))).toEqual([]);
  });

  it('is none after more days than a bank takes, nor of another amount', () => {
    expect(judged([kept], seen('2026-03-09', 1_000, ...Array(9).fill(600), 1_000))).toEqual([]);
    expect(judged([kept], seen('2026-03-09', 1_000, 600, 950))).toEqual([]);
  });
});

it('B66: the clocks change between two readings without a day lost or won', () => {
  // 8 March 2026 has 23 hours in New York, 1 November 25.
  for (const due of ['2026-03-07', '2026-03-08', '2026-10-31', '2026-11-01']) {
    const made = promise({ dueDate: due, countsFrom: morning(addDays(due, -3)) });
    const last = addDays(due, 1);
    expect(judged([made], seen(addDays(due, -1), 1_000, 1_000, 1_000, 600))).toEqual([['a', 'KEPT', 400]]);
    expect(judged([made], seen(last, 1_000, 1_000))).toEqual([['a', 'BROKEN', 0]]);
  }
});
