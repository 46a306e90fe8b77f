/** How often a plan is paid. */
export type Interval = 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY';

/**
 * Something that a text may state, with the name and the value that an approver is shown ("amount owed", "$1,450.00").
 * - `amount`: what is owed in all, the tenant's own part of it, one payment of a plan, or all of its payments
 *   (without `interval`: a single payment, as one that was promised)
 * - `count`: what is counted; `between` is the interval as the weeks or days from one payment to the next
 * - `day`: a payment's day, or the day on which the text is written; ISO 8601
 * - `name`: words of the record that may be repeated as they are, such as a unit or a telephone number
 * - `person`: a name of a person; where it is a month or a weekday too, only where somebody is spoken to
 */
export type Fact = { name: string; value: string } & (
  | { kind: 'amount'; cents: number; of: 'balance' | 'portion' | 'plan' }
  | { kind: 'amount'; cents: number; of: 'installment'; interval?: Interval }
  | { kind: 'count'; count: number; of: Counted; interval?: Interval }
  | { kind: 'day'; date: string; of: 'start' | 'payment' | 'end' | 'today' }
  | { kind: 'name' | 'person' }
);

/** The kinds of facts. */
export const factKindTable = {
  amount: { description: 'Money: owed, or paid by a plan.' },
  count: { description: 'What is counted: days late, payments, weeks.' },
  day: { description: 'A day of a plan, or the day on which the text was written.' },
  name: { description: 'Words of the record: unit, property, business.' },
  person: { description: "The tenant's name." },
} as const satisfies Record<Fact['kind'], { description: string }>;

export type Counted = 'days late' | 'payments' | 'weeks' | 'months' | 'weeks between' | 'days between';

export type AmountFact = Extract<Fact, { kind: 'amount' }>;
export type CountFact = Extract<Fact, { kind: 'count' }>;
export type DayFact = Extract<Fact, { kind: 'day' }>;
