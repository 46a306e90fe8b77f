/** A fact as a text may state it, by the name that the API gives it. */
export interface KnownFact {
  name: string;
  value: string;
}

/** The fact that stands in a slot; of a slot that is not here the words depend on more than a fact. */
const factOf: Readonly<Record<string, string>> = {
  tenant_name: 'tenant',
  business_name: 'business',
  property: 'property',
  unit: 'unit',
  amount_owed: 'amount owed',
  tenant_portion: "tenant's portion",
  days_late: 'days late',
  plan_amount: 'plan: payment',
  installments: 'plan: number of payments',
  total: 'plan: all payments',
  offer_amount: 'counter-offer: payment',
  offer_installments: 'counter-offer: number of payments',
  offer_total: 'counter-offer: all payments',
  promise_amount: 'promised payment',
};

/** The sentence that a form is with these facts; null: one of its slots cannot be filled. */
export function fillForm(text: string, facts: readonly KnownFact[]): string | null {
  let whole = true;
  const sentence = text.replaceAll(/\{([a-z0-9_:]+)\}/g, (_, slot: string) => {
    const name = slot.startsWith('fact:') ? slot.slice('fact:'.length).replaceAll('_', ' ') : factOf[slot];
    const value = facts.find((fact) => fact.name === name)?.value;
    if (value === undefined || value === '') {
      whole = false;
      return '';
    }
    // People are spoken to by their first name.
    return slot === 'tenant_name' ? (value.split(/\s+/)[0] ?? value) : value;
  });
  return whole ? sentence : null;
}
