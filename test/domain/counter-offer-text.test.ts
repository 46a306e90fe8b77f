import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgerFactsOf } from '../../src/domain/facts.ts';
import { paymentIntervals } from '../../src/domain/payment-interval.ts';
import { counterOfferText } from '../../src/domain/payment-plan/counter-offer-text.ts';
import { filledInDraft } from '../../src/resolvers/hand-written.ts';

const owed = 145_000;

const tenantWriting = (language: string) => ({
  id: 't',
  name: 'James Carter',
  language,
  amountOwedCents: owed,
  tenantPortionCents: owed,
  daysLate: 34,
  unitName: '4A',
  propertyName: 'Maple Court',
  timeZone: null,
  reliabilityScore: null,
  failedPaymentPlans: null,
  successfulPaymentPlans: null,
  phoneNumbers: [],
});

const offers = fc.record({
  amountCents: fc.integer({ min: 100, max: owed }),
  installments: fc.integer({ min: 1, max: 24 }),
  interval: fc.constantFrom(...paymentIntervals),
  startDate: fc.constantFrom(null, '2026-12-04'),
});

it('B32: every figure of a counter-offer comes from the offer, in either language, whatever part of the debt it pays', () => {
  fc.assert(
    fc.property(offers, fc.constantFrom('en', 'es'), (terms, language) => {
      const tenant = tenantWriting(language);
      const offer = { ...terms, totalCents: Math.min(terms.amountCents * terms.installments, owed) };
      const facts = ledgerFactsOf(tenant, 'Stanton Management', { today: '2026-11-22', counterOffer: offer });
      const { checks } = filledInDraft(counterOfferText(offer, tenant.name, language), facts, null);
      expect(checks.filter(({ name, passed }) => name === 'figures' && !passed)).toEqual([]);
    }),
  );
});
