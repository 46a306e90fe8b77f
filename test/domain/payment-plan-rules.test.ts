import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/domain/facts.ts';
import { type PaymentInterval, paymentIntervals } from '../../src/domain/payment-interval.ts';
import { assessPlan } from '../../src/domain/payment-plan/assess.ts';
import { reconcilePlans } from '../../src/domain/payment-plan/reconcile.ts';
import type { PlanRules, PlanUnderRules } from '../../src/domain/payment-plan/rules.ts';
import { scheduleOf } from '../../src/domain/payment-plan/schedule.ts';
import type { ProposedPlan } from '../../src/domain/payment-plan.ts';
import { type PlanIssue, planIssue } from '../../src/domain/plan-issue.ts';
import { offeredPlan } from '../../src/domain/turn-plan.ts';
import { factsOfNobody } from '../../src/domain/unknown-facts.ts';
import { readPaymentPlan } from '../../src/language/payment-plan.ts';

const rules: PlanRules = { maxWeeks: 12, minWeeklyPaymentCents: 2500, minCoverage: 0.9, autoApprovableWeeks: 4 };
const owed = 145_000;

const plan = (amountCents: number, interval: PaymentInterval, installments: number | null = null): PlanUnderRules => ({
  amountCents,
  interval,
  installments,
  startDate: null,
  unclear: [],
});
const proposed = (amountCents: number, more: Partial<ProposedPlan> = {}): ProposedPlan => ({
  ...plan(amountCents, 'WEEKLY'),
  unclear: [],
  evidence: 'x',
  ...more,
});

const terms = fc.record({
  amountCents: fc.integer({ min: 1, max: 500_000 }),
  interval: fc.constantFrom(...paymentIntervals),
  installments: fc.option(fc.integer({ min: 1, max: 60 })),
  startDate: fc.constant(null),
  unclear: fc.constant<PlanIssue[]>([]),
});
const debts = fc.integer({ min: 1, max: 2_000_000 });

describe('assessPlan', () => {
  it.each([
    ['8 weeks', plan(20_000, 'WEEKLY'), 'VALID', { autoApprovable: false, weeks: 8, totalCents: owed, coverage: 1 }],
    ['4 weeks', plan(40_000, 'WEEKLY'), 'VALID', { autoApprovable: true, weeks: 4 }],
    ['4 weeks in two payments', plan(72_500, 'BIWEEKLY', 2), 'VALID', { autoApprovable: true, weeks: 4 }],
    ['a month is more than 4 weeks', plan(145_000, 'MONTHLY', 1), 'VALID', { autoApprovable: false, weeks: 4.33 }],
    ['12 weeks', plan(12_100, 'WEEKLY', 12), 'VALID', { weeks: 12, totalCents: owed }],
    ['13 weeks', plan(12_000, 'WEEKLY'), 'INVALID', { weeks: 13 }],
    ['3 months are 13 weeks', plan(48_400, 'MONTHLY', 3), 'INVALID', { weeks: 13 }],
    ['82.7 %', plan(20_000, 'WEEKLY', 6), 'INVALID', { totalCents: 120_000 }],
    ['90 %', plan(13_050, 'WEEKLY', 10), 'VALID', { coverage: 0.9 }],
    ['just below 90 %', plan(13_049, 'WEEKLY', 10), 'INVALID', {}],
    ['more payments than the debt needs', plan(20_000, 'WEEKLY', 10), 'NEEDS_REVIEW', { totalCents: owed }],
    ['a payment above the debt', plan(200_000, 'WEEKLY'), 'NEEDS_REVIEW', { totalCents: owed }],
    ['no amount', plan(0, 'WEEKLY'), 'INVALID', { totalCents: null }],
  ] as const)('B29: %s', (_, terms, status, figures) => {
    expect(assessPlan(terms, rules, owed)).toMatchObject({ status, ...figures });
  });

  it('B29: says each broken rule with its figures', () => {
    expect(assessPlan(plan(2000, 'WEEKLY', 13), rules, owed).issues).toEqual([
      'It takes 13 weeks; at most 12 are allowed.',
      '$20.00 a week is less than the least payment of $25.00 a week.',
      'It pays $260.00 of $1,450.00, which is 17.9 %; at least 90 % are required.',
    ]);
  });

  it('B29: a monthly amount is not a weekly one', () => {
    // $108.33 a month is $24.99 a week.
    expect(assessPlan(plan(10_833, 'MONTHLY', 2), rules, 21_666).issues).toEqual([
      '$108.33 a month is $24.99 a week, less than the least payment of $25.00 a week.',
    ]);
    expect(assessPlan(plan(10_834, 'MONTHLY', 2), rules, 21_668).status).toBe('VALID');
    expect(assessPlan(plan(4999, 'BIWEEKLY', 2), rules, 9998).status).toBe('INVALID');
    expect(assessPlan(plan(5000, 'BIWEEKLY', 2), rules, 10_000).status).toBe('VALID');
  });

  it('B29: what is unclear, or not known, needs a human', () => {
    const unclear = { ...plan(40_000, 'WEEKLY'), unclear: [planIssue('INTERVAL_NOT_SAID', {})] };
    expect(assessPlan(unclear, rules, owed)).toMatchObject({ status: 'NEEDS_REVIEW', autoApprovable: false });
    expect(assessPlan(plan(40_000, 'WEEKLY', 2), rules, null)).toMatchObject({
      status: 'NEEDS_REVIEW',
      coverage: null,
      totalCents: 80_000,
    });
    expect(assessPlan(plan(40_000, 'WEEKLY'), rules, 0)).toMatchObject({ status: 'NEEDS_REVIEW', coverage: null });
  });

  it.each([
    ['more payments', plan(20_000, 'WEEKLY', 6), { amountCents: 20_000, installments: 8 }],
    ['fewer payments', plan(20_000, 'WEEKLY', 14), { amountCents: 20_000, installments: 8 }],
    ['a higher amount', plan(10_000, 'WEEKLY', 10), { amountCents: 14_500, installments: 10 }],
    ['the lowest amount in time', plan(5000, 'WEEKLY'), { amountCents: 12_500, installments: 12 }],
    ['in the same interval', plan(10_000, 'BIWEEKLY'), { amountCents: 24_500, interval: 'BIWEEKLY', installments: 6 }],
    ['by the month', plan(30_000, 'MONTHLY'), { amountCents: 72_500, interval: 'MONTHLY', installments: 2 }],
  ] as const)('suggests %s', (_, terms, offer) => {
    expect(assessPlan(terms, rules, owed).counterOffer).toMatchObject({ ...offer, totalCents: owed });
  });

  it('suggests nothing where nothing keeps to all rules, or nothing is wrong', () => {
    expect(assessPlan(plan(1000, 'WEEKLY'), rules, 1000).counterOffer).toBeNull();
    expect(assessPlan(plan(1000, 'WEEKLY'), rules, null).counterOffer).toBeNull();
    expect(assessPlan(plan(1000, 'MONTHLY'), { ...rules, maxWeeks: 4 }, owed).counterOffer).toBeNull();
    expect(assessPlan(plan(20_000, 'WEEKLY'), rules, owed).counterOffer).toBeNull();
  });

  it('a counter-offer is a valid plan for all that is owed, with the interval of the tenant', () => {
    fc.assert(
      fc.property(terms, debts, (terms, debt) => {
        const { counterOffer } = assessPlan(terms, rules, debt);
        if (counterOffer === null) return;
        expect(counterOffer.interval).toBe(terms.interval);
        expect(assessPlan({ ...counterOffer, unclear: [] }, rules, debt)).toMatchObject({
          status: 'VALID',
          totalCents: debt,
        });
      }),
    );
  });

  it('paying more at a time never breaks a rule that was kept', () => {
    fc.assert(
      fc.property(terms, debts, fc.integer({ min: 0, max: 100_000 }), (terms, debt, more) => {
        const [less, higher] = [terms.amountCents, terms.amountCents + more].map((amountCents) =>
          assessPlan({ ...terms, amountCents }, rules, debt),
        );
        expect(higher?.coverage ?? 0).toBeGreaterThanOrEqual(less?.coverage ?? 0);
        expect(higher?.weeks ?? 0).toBeLessThanOrEqual(less?.weeks ?? 0);
        if (less?.status !== 'INVALID') expect(higher?.status).not.toBe('INVALID');
      }),
    );
  });

  it('only a short plan without an issue is auto-approvable', () => {
    fc.assert(
      fc.property(terms, fc.option(debts), (terms, debt) => {
        const { autoApprovable, issues, weeks, status } = assessPlan(terms, rules, debt);
        expect(autoApprovable).toBe(issues.length === 0 && weeks !== null && weeks <= 4);
        expect(status === 'VALID').toBe(issues.length === 0);
      }),
    );
  });
});

describe('scheduleOf', () => {
  const dates = (interval: PaymentInterval, startDate: string | null, count = 3, agreedOn = '') =>
    scheduleOf({ ...plan(100, interval, count), startDate }, null, agreedOn).map(({ date }) => date);

  it('begins one interval after the agreement where no first day is said', () => {
    expect(dates('WEEKLY', null, 2, '2026-03-01')).toEqual(['2026-03-08', '2026-03-15']);
    expect(dates('BIWEEKLY', null, 1, '2026-03-01')).toEqual(['2026-03-15']);
    expect(dates('MONTHLY', null, 2, '2027-01-31')).toEqual(['2027-02-28', '2027-03-28']);
  });

  it('goes by the calendar: weeks over changes of clocks, months of any length', () => {
    expect(dates('WEEKLY', '2026-03-01')).toEqual(['2026-03-01', '2026-03-08', '2026-03-15']);
    expect(dates('BIWEEKLY', '2026-10-25')).toEqual(['2026-10-25', '2026-11-08', '2026-11-22']);
    expect(dates('MONTHLY', '2026-12-31')).toEqual(['2026-12-31', '2027-01-31', '2027-02-28']);
    expect(dates('MONTHLY', '2028-01-30')).toEqual(['2028-01-30', '2028-02-29', '2028-03-30']);
  });

  it('starts on the day that is said, and ends with the rest', () => {
    expect(scheduleOf({ ...plan(20_000, 'WEEKLY'), startDate: '2026-06-12' }, 45_000, '2026-06-10')).toEqual([
      { date: '2026-06-12', amountCents: 20_000 },
      { date: '2026-06-19', amountCents: 20_000 },
      { date: '2026-06-26', amountCents: 5000 },
    ]);
    expect(scheduleOf(plan(20_000, 'WEEKLY'), null, '2026-06-10')).toEqual([]);
    expect(scheduleOf(plan(1, 'WEEKLY'), 2_000_000, '2026-06-10')).toEqual([]);
  });

  it('sums to the debt to the cent where the payments cover it; dates strictly rise', () => {
    fc.assert(
      fc.property(terms, debts, (terms, debt) => {
        const schedule = scheduleOf(terms, debt, '2026-01-31');
        const total = schedule.reduce((sum, { amountCents }) => sum + amountCents, 0);
        const { totalCents } = assessPlan(terms, rules, debt);
        if (schedule.length > 0) expect(total).toBe(totalCents);
        expect(schedule.every(({ amountCents }) => Number.isSafeInteger(amountCents) && amountCents > 0)).toBe(true);
        const days = schedule.map(({ date }) => date);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });
});

describe('reconcilePlans', () => {
  const model = { amountCents: 20_000, interval: 'WEEKLY', installments: null, startDate: null } as const;

  it('B27: the figures of the text win, and a difference is said', () => {
    expect(reconcilePlans(proposed(20_000), model)).toMatchObject({ unclear: [], source: 'BOTH' });
    expect(reconcilePlans(proposed(20_000), { ...model, amountCents: 25_000, installments: 6 })).toMatchObject({
      amountCents: 20_000,
      installments: null,
      unclear: [
        planIssue('MODEL_READS_AMOUNT', { readCents: 25_000, saidCents: 20_000 }),
        planIssue('MODEL_READS_COUNT_UNSAID', { read: 6 }),
      ],
    });
    expect(reconcilePlans(proposed(20_000, { installments: 6 }), null)).toMatchObject({ unclear: [], source: 'TEXT' });
  });

  it('B27: a plan that only the model saw is kept for a human, if it is one', () => {
    const only = reconcilePlans(null, { ...model, startDate: '2026-02-30', installments: -1 });
    expect(only).toMatchObject({ source: 'MODEL', startDate: null, installments: null });
    expect(assessPlan(only ?? plan(1, 'WEEKLY'), rules, owed).status).toBe('NEEDS_REVIEW');
    expect(reconcilePlans(null, { ...model, amountCents: 0.5 })).toBeNull();
    expect(reconcilePlans(null, null)).toBeNull();
  });
});

describe('what a reply may state of a plan', () => {
  const received = { receivedAt: new Date('2026-06-10T16:00:00Z'), timeZone: 'America/New_York' };
  const planFacts = (text: string) =>
    factsOf({
      ...factsOfNobody('en', 'Stanton Management'),
      ...offeredPlan(readPaymentPlan(text, received, 45_000), { amountOwedCents: 45_000 }, rules)?.facts,
    })
      .filter(({ name }) => name.startsWith('plan: '))
      .map(({ name, value }) => [name.slice('plan: '.length), value]);

  it('B32: what a valid plan says, and nothing of another', () => {
    expect(planFacts('I can pay $200 a week for 3 weeks starting June 12')).toEqual([
      ['payment', '$200.00'],
      ['last payment', '$50.00'],
      ['all payments', '$450.00'],
      ['number of payments', '3'],
      ['weeks', '3'],
      ['weeks between payments', '1'],
      ['first payment', '2026-06-12'],
      ['payment 2', '2026-06-19'],
      ['last payment', '2026-06-26'],
    ]);
    expect(planFacts('I can pay $20 a week for 3 weeks starting June 12')).toEqual([]);
  });
});
