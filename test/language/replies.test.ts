import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LedgerFacts } from '../../src/domain/facts.ts';
import { recheckBody } from '../../src/language/checks.ts';
import { falseToJames, falseToMaria, moreFalseToJames, moreFalseToMaria } from './replies/false-replies.ts';
import {
  falseOfPlan,
  fineByHand,
  fineOfPlan,
  fineToJames,
  fineToMaria,
  moreFineToJames,
  moreFineToMaria,
} from './replies/fine-replies.ts';

const james: LedgerFacts = {
  tenantName: 'James Carter',
  language: 'en',
  amountOwedCents: 145_000,
  tenantPortionCents: 98_000,
  daysLate: 34,
  unitName: '4A',
  propertyName: 'Maple Court',
  businessName: 'Stanton Management',
  today: '2026-03-05',
};
const maria: LedgerFacts = {
  ...james,
  tenantName: 'Maria Lopez',
  language: 'es',
  amountOwedCents: 120_000,
  tenantPortionCents: 120_000,
  daysLate: 12,
};
const plan = {
  amountCents: 20_000,
  interval: 'WEEKLY',
  installments: 8,
  startDate: '2026-03-06',
  totalCents: 160_000,
} as const;
const withPlan: LedgerFacts = { ...james, amountOwedCents: 160_000, plan };

/** The checks that a person must answer for (B38). */
const failing = (body: string, facts: LedgerFacts) =>
  recheckBody([], body, facts)
    .filter(({ name, passed }) => !passed && (name === 'figures' || name === 'content'))
    .map(({ detail }) => detail);

describe('B32, B38: replies that say what is not so, or what must not be said, fail figures or content', () => {
  const kinds: [why: string, bodies: string[], facts: LedgerFacts][] = [
    ...Object.entries(falseToJames).map(([why, bodies]): [string, string[], LedgerFacts] => [why, bodies, james]),
    ...Object.entries(falseToMaria).map(([why, bodies]): [string, string[], LedgerFacts] => [
      `${why}, Spanish`,
      bodies,
      maria,
    ]),
    ['a plan that stands', falseOfPlan, withPlan],
    ['any kind', moreFalseToJames, james],
    ['any kind, Spanish', moreFalseToMaria, maria],
  ];
  it.each(kinds)('%s', (_, bodies, facts) => {
    expect(bodies.filter((body) => failing(body, facts).length === 0)).toEqual([]);
  });
});

describe('B38: a reply with nothing wrong passes both, since a false alarm teaches people not to look', () => {
  it.each([
    ['English', [...fineToJames, ...moreFineToJames], james],
    ['Spanish', [...fineToMaria, ...moreFineToMaria], maria],
    ['of a plan that stands', fineOfPlan, withPlan],
    ['by hand', fineByHand, james],
  ] as const)('%s', (_, bodies, facts) => {
    expect(bodies.flatMap((body) => failing(body, facts).map((detail) => ({ body, detail })))).toEqual([]);
  });
});

describe('B32, B38: the replies of replies/drafts.jsonl, written without sight of the rules', () => {
  const planned = { ...plan, amountCents: 24_000, interval: 'BIWEEKLY', installments: 5 } as const;
  const lopez: LedgerFacts = { ...maria, unitName: '2B', propertyName: 'Las Palmas' };
  const recipients: Record<string, LedgerFacts> = {
    james,
    'james with a plan': withPlan,
    'james with a counter-offer': {
      ...james,
      counterOffer: { amountCents: 72_500, interval: 'MONTHLY', installments: 2, startDate: null, totalCents: 145_000 },
    },
    'james with a promise': { ...james, promise: { amountCents: 40_000, dueDate: '2026-03-06' } },
    maria: lopez,
    'maria with a plan': { ...lopez, plan: { ...planned, startDate: '2026-03-13', totalCents: 120_000 } },
  };
  const lines = readFileSync(new URL('replies/drafts.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const replies: { to: string; draft: string; ok: boolean }[] = lines.map((line) => JSON.parse(line));

  it.each([true, false])('may pass: %s', (ok) => {
    const wrong = replies
      .filter((reply) => reply.ok === ok)
      .map((reply) => ({ ...reply, detail: failing(reply.draft, recipients[reply.to] as LedgerFacts) }))
      .filter(({ detail }) => (detail.length === 0) !== ok);
    expect(wrong).toEqual([]);
  });
});

describe('B63: what the landlord says of itself may be said, and nothing else of the kind', () => {
  const facts: LedgerFacts = {
    ...james,
    businessFacts: [
      { key: 'payment_link', value: 'https://pay.stanton.example/tenants' },
      { key: 'office_hours', value: 'Mon-Fri 9 a.m. to 5 p.m.' },
      { key: 'office_phone', value: '(203) 555-0100' },
      { key: 'office_address', value: '12 Elm St, Suite 3' },
    ],
  };
  it.each([
    'Hi James. You can pay at https://pay.stanton.example/tenants.',
    'Hi James. Our office is open Mon-Fri 9 a.m. to 5 p.m.',
    'Hi James. Call us at (203) 555-0100.',
    'Hi James. Call us at 203-555-0100.',
    'Hi James. We are at 12 Elm St, Suite 3.',
  ])('passes: %s', (body) => {
    expect(failing(body, facts)).toEqual([]);
    expect(failing(body, james)).not.toEqual([]);
  });
  it.each([
    'Hi James. You can pay at https://pay.stanton.example/other.',
    'Hi James. You can pay at https://stanton.example.',
    'Hi James. Our office is open Mon-Fri 9 a.m. to 6 p.m.',
    'Hi James. Call us at (203) 555-0101.',
    'Hi James. We are at 14 Elm St, Suite 3.',
    'Hi James. Our office closes at 5 p.m.',
  ])('fails: %s', (body) => {
    expect(failing(body, facts)).not.toEqual([]);
  });
});
