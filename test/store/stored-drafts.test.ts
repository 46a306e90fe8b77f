import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../src/domain/draft.ts';

const plan = { amountCents: 20_000, interval: 'WEEKLY', installments: 8, startDate: '2026-03-06', totalCents: 160_000 };

/** What the first version stored with a draft. */
const firstFacts = {
  tenantName: 'James Carter',
  language: 'en',
  amountOwedCents: 145_000,
  tenantPortionCents: 145_000,
  daysLate: 12,
  unitName: '4B',
  propertyName: null,
  businessName: 'Stanton Management',
};

const firstChecks = ['figures', 'intent', 'context', 'language', 'length', 'opt_out_line', 'model_rating'];

const check = (name: string) => ({ name, passed: true, weight: 0.15, detail: null });

const row = (checks: unknown, facts: unknown) => ({
  id: '00000000-0000-4000-8000-000000000001',
  workflowId: '00000000-0000-4000-8000-000000000002',
  version: 1,
  status: 'PENDING',
  body: 'Hi James',
  translation: null,
  language: 'en',
  intent: null,
  confidence: 0.75,
  checks,
  facts,
  promptVersion: '1',
  model: 'test-model',
  usage: null,
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  finalBody: null,
  createdAt: '2026-03-01T12:00:00Z',
  claimedBy: null,
});

describe('a stored draft', () => {
  it.each([
    ['by the first version', firstChecks, firstFacts],
    ['before there were counter-offers', [...firstChecks, 'content', 'instructions', 'plan'], { ...firstFacts, plan }],
    ['with all that is known', firstChecks, { ...firstFacts, plan, counterOffer: plan, today: '2026-03-01' }],
    ['when the ledger could not be read', [], { ...firstFacts, amountOwedCents: null, daysLate: null, today: null }],
    ['of a plan with more to it than a text may say', [], { ...firstFacts, plan: { ...plan, evidence: '$200' } }],
  ])('is read that was written %s', (_, names, facts) => {
    const draft = draftSchema.parse(row(names.map(check), facts));
    expect(draft.checks.map(({ name }) => name)).toEqual(names);
    expect(draft.facts).toMatchObject(firstFacts.amountOwedCents === facts.amountOwedCents ? firstFacts : {});
  });

  it.each([
    ['no facts', [], {}],
    ['an amount in words', [], { ...firstFacts, amountOwedCents: '$1,450' }],
    ['a plan without its interval', [], { ...firstFacts, plan: { ...plan, interval: 'DAILY' } }],
    ['a check that nobody knows', [check('mood')], firstFacts],
    ['a check without a verdict', [{ ...check('figures'), passed: null }], firstFacts],
  ])('is not read with %s', (_, checks, facts) => {
    expect(draftSchema.safeParse(row(checks, facts)).success).toBe(false);
  });
});
