import { z } from 'zod';
import { namesOf } from '../value-table.ts';
import type { FormRecord } from './record.ts';

interface ConditionRow {
  /** When it holds, as administrators read it. */
  description: string;
  holds(record: FormRecord): boolean;
}

const owed = ({ facts }: FormRecord) => facts.amountOwedCents;

/**
 * The states of the record that forms may ask for. The list is closed: code evaluates each of them, and what is not
 * known does not hold.
 */
export const conditionTable = {
  answers_text: {
    description: 'The text answers one of the tenant.',
    holds: ({ answersText }) => answersText,
  },
  owes_something: {
    description: 'The ledger says that something is owed.',
    holds: (record) => (owed(record) ?? 0) > 0,
  },
  owes_nothing: {
    description: 'The ledger says that nothing is owed.',
    holds: (record) => (owed(record) ?? 1) <= 0,
  },
  portion_differs: {
    description: "The tenant's own portion is another amount than what is owed in all.",
    holds: ({ facts }) =>
      facts.tenantPortionCents !== null &&
      facts.amountOwedCents !== null &&
      facts.tenantPortionCents !== facts.amountOwedCents,
  },
  is_late: {
    description: 'The ledger counts days late.',
    holds: ({ facts }) => (facts.daysLate ?? 0) > 0,
  },
  plan_agreed: {
    description: 'The tenant offers a plan that keeps every rule and needs no human.',
    holds: ({ planAgreed, facts }) => planAgreed && facts.plan != null,
  },
  plan_undecided: {
    description: 'The tenant offers a plan that a human has to decide about.',
    holds: ({ planUndecided }) => planUndecided,
  },
  counter_offer_known: {
    description: 'The rules computed another offer than that of the tenant.',
    holds: ({ facts }) => facts.counterOffer != null,
  },
  payment_seen_recently: {
    description: 'The ledger shows a payment of the last days.',
    holds: ({ paymentSeen }) => paymentSeen,
  },
  promise_open: {
    description: 'A payment was promised whose day has not passed.',
    holds: ({ facts }) => facts.promise != null && facts.today != null && facts.promise.dueDate >= facts.today,
  },
  promise_overdue: {
    description: 'A payment was promised whose day has passed.',
    holds: ({ facts }) => facts.promise != null && facts.today != null && facts.promise.dueDate < facts.today,
  },
} as const satisfies Record<string, ConditionRow>;
export type StateCondition = keyof typeof conditionTable;
export const stateConditions = namesOf(conditionTable);

const ofFact = /^business_fact:([a-z][a-z0-9_]{0,62})$/;

/** A state of the record, or `business_fact:key`: the landlord's own fact with that key is known. */
export type Condition = StateCondition | `business_fact:${string}`;

export function isCondition(name: string): name is Condition {
  return stateConditions.some((state) => state === name) || ofFact.test(name);
}

export const conditionSchema = z.custom<Condition>((value) => typeof value === 'string' && isCondition(value));

export function holds(condition: Condition, record: FormRecord): boolean {
  const key = ofFact.exec(condition)?.[1];
  if (key !== undefined) return record.facts.businessFacts?.some((fact) => fact.key === key) ?? false;
  return conditionTable[condition as StateCondition].holds(record);
}

/** The states of the record that hold now: what a learned form can be tied to. */
export function statesOf(record: FormRecord): StateCondition[] {
  return stateConditions.filter((state) => conditionTable[state].holds(record));
}
