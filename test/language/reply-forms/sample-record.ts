import type { LedgerFacts } from '../../../src/domain/facts.ts';
import type { FormRecord } from '../../../src/domain/reply-form/record.ts';

/** James Carter, who owes $1,450.00 of which $980.00 are his, with every other fact that a form has a slot for. */
export const sampleFacts: LedgerFacts = {
  tenantName: 'James Carter',
  language: 'en',
  amountOwedCents: 145_000,
  tenantPortionCents: 98_000,
  daysLate: 34,
  unitName: '4A',
  propertyName: 'Maple Court',
  businessName: 'Stanton Management',
  plan: { amountCents: 36_250, interval: 'WEEKLY', installments: 4, startDate: '2026-03-13', totalCents: 145_000 },
  counterOffer: {
    amountCents: 20_000,
    interval: 'BIWEEKLY',
    installments: 8,
    startDate: '2026-03-20',
    totalCents: 145_000,
  },
  today: '2026-03-05',
  promise: { amountCents: 12_500, dueDate: '2026-03-10' },
  businessFacts: [
    { key: 'payment_link', value: 'https://pay.stanton.example/Tenants' },
    { key: 'payment_methods', value: 'check or money order' },
    { key: 'office_address', value: '12 Elm St. Suite 3' },
    { key: 'office_hours', value: 'Mon-Fri 9 a.m. to 5 p.m.' },
    { key: 'office_phone', value: '(203) 555-0100' },
    { key: 'office_email', value: 'office@stanton.example' },
    { key: 'repairs_contact', value: 'the front desk' },
    { key: 'repairs_phone', value: '(203) 555-0101' },
    { key: 'repairs_link', value: 'https://stanton.example/repairs' },
  ],
};

/** A turn in which everything that a form may ask for is known, but what contradicts something else. */
export const sampleRecord: FormRecord = {
  facts: sampleFacts,
  intent: null,
  answersText: true,
  planAgreed: true,
  planUndecided: true,
  paymentSeen: true,
};

/** The record in which a form with these conditions may be said about an intent. */
export function recordFor(
  { language, intents, conditions }: { language: string; intents: readonly string[]; conditions: readonly string[] },
  facts: LedgerFacts = sampleFacts,
): FormRecord {
  return {
    ...sampleRecord,
    intent: intents[0] ?? null,
    facts: {
      ...facts,
      language,
      ...(conditions.includes('owes_nothing') && { amountOwedCents: 0, tenantPortionCents: 0, daysLate: 0 }),
      ...(conditions.includes('payment_seen_recently') && { paymentSeen: true }),
      ...(conditions.includes('promise_overdue') && { promise: { amountCents: 12_500, dueDate: '2026-03-02' } }),
    },
  };
}
