import type { LedgerFacts, PlanFigures } from '../../domain/facts.ts';
import { amountTexts } from './amounts.ts';
import { dayTexts } from './days.ts';
import { frequencyTexts, intervalTexts } from './intervals.ts';
import { nameTexts, tenantTexts } from './names.ts';

interface SlotRow {
  /** What stands in it, as administrators read it. */
  description: string;
  kind: 'amount' | 'count' | 'day' | 'interval' | 'name';
  /** Every way to write that fact, the usual first; empty: nobody knows it. */
  texts(facts: LedgerFacts, language: string): readonly string[];
}

type Terms = 'plan' | 'counterOffer';
const amount = (description: string, cents: (facts: LedgerFacts) => number | null | undefined): SlotRow => ({
  description,
  kind: 'amount',
  texts: (facts, language) => {
    const known = cents(facts);
    return known == null ? [] : amountTexts(known, language);
  },
});
const day = (description: string, date: (facts: LedgerFacts) => string | null | undefined): SlotRow => ({
  description,
  kind: 'day',
  texts: (facts, language) => {
    const known = date(facts);
    return known == null ? [] : dayTexts(known, language);
  },
});
const count = (description: string, counted: (facts: LedgerFacts) => number | null | undefined): SlotRow => ({
  description,
  kind: 'count',
  texts: (facts) => {
    const known = counted(facts);
    return known != null && Number.isSafeInteger(known) && known > 0 ? [String(known)] : [];
  },
});
const interval = (description: string, of: Terms, textsOf: typeof intervalTexts): SlotRow => ({
  description,
  kind: 'interval',
  texts: (facts, language) => {
    const plan: PlanFigures | null | undefined = facts[of];
    return plan == null ? [] : textsOf(plan.interval, language);
  },
});
const name = (description: string, texts: (facts: LedgerFacts) => readonly string[]): SlotRow => ({
  description,
  kind: 'name',
  texts,
});

/** What forms may have slots for. A slot says which fact stands in it, so equal amounts are not the same. */
export const slotTable = {
  tenant_name: name("The tenant's first name, or the whole.", ({ tenantName }) => tenantTexts(tenantName)),
  business_name: name('The name of the business.', ({ businessName }) => nameTexts(businessName)),
  property: name('The property.', ({ propertyName }) => nameTexts(propertyName)),
  unit: name('The unit.', ({ unitName }) => nameTexts(unitName)),
  amount_owed: amount('What is owed in all.', ({ amountOwedCents }) => amountOwedCents),
  tenant_portion: amount("The tenant's own part of it.", ({ tenantPortionCents }) => tenantPortionCents),
  days_late: count('Days late.', ({ daysLate }) => daysLate),
  plan_amount: amount('One payment of the plan that the tenant offers.', ({ plan }) => plan?.amountCents),
  plan_interval: interval('How often it is paid: "a week".', 'plan', intervalTexts),
  plan_frequency: interval('How often it is paid, before "payments": "weekly".', 'plan', frequencyTexts),
  installments: count('How many payments it has.', ({ plan }) => plan?.installments),
  start_date: day('The day of its first payment.', ({ plan }) => plan?.startDate),
  total: amount('All its payments together.', ({ plan }) => plan?.totalCents),
  offer_amount: amount(
    'One payment of what could be offered instead.',
    ({ counterOffer }) => counterOffer?.amountCents,
  ),
  offer_interval: interval('How often that is paid: "a week".', 'counterOffer', intervalTexts),
  offer_frequency: interval('How often that is paid, before "payments": "weekly".', 'counterOffer', frequencyTexts),
  offer_installments: count('How many payments that has.', ({ counterOffer }) => counterOffer?.installments),
  offer_start_date: day('The day of its first payment.', ({ counterOffer }) => counterOffer?.startDate),
  offer_total: amount('All its payments together.', ({ counterOffer }) => counterOffer?.totalCents),
  promise_amount: amount('The payment that the tenant promised.', ({ promise }) => promise?.amountCents),
  promise_day: day('The day of that payment.', ({ promise }) => promise?.dueDate),
} as const satisfies Record<string, SlotRow>;
export type SlotName = keyof typeof slotTable;

const ofFact = /^fact:([a-z][a-z0-9_]{0,62})$/;

/** What a slot stands for: the ways to write it, and whether every character of them counts. */
export interface FilledSlot {
  kind: SlotRow['kind'] | 'fact';
  texts: readonly string[];
}

/** Whether forms may have this slot: one of the table, or `fact:key` for a fact of the landlord's own (B63). */
export function isSlot(slot: string): boolean {
  return Object.hasOwn(slotTable, slot) || ofFact.test(slot);
}

/** What fills the slots of forms in one record. */
export type FillSlot = (slot: string) => FilledSlot;

/** Works each slot out once: many forms have the same ones. */
export function slotsOf(facts: LedgerFacts, language: string): FillSlot {
  const filled = new Map<string, FilledSlot>();
  return (slot) => {
    const known = filled.get(slot) ?? fillSlot(slot, facts, language);
    filled.set(slot, known);
    return known;
  };
}

function fillSlot(slot: string, facts: LedgerFacts, language: string): FilledSlot {
  const key = ofFact.exec(slot)?.[1];
  if (key !== undefined) {
    const values = facts.businessFacts?.flatMap((fact) => (fact.key === key ? [fact.value.trim()] : [])) ?? [];
    return { kind: 'fact', texts: values.filter((value) => value !== '') };
  }
  if (!Object.hasOwn(slotTable, slot)) return { kind: 'name', texts: [] };
  const { kind, texts } = slotTable[slot as SlotName] as SlotRow;
  return { kind, texts: texts(facts, language) };
}

/** The count in a slot, for the word behind it: "1 payment", "4 payments". */
export const isOne = ({ kind, texts }: FilledSlot) => kind === 'count' && texts[0] === '1';
