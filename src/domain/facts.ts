import { z } from 'zod';
import { addDays, addMonths } from './calendar.ts';
import type { DayFact, Fact } from './fact.ts';
import { formatDollars } from './money.ts';
import { paymentIntervals } from './payment-interval.ts';
import type { Tenant } from './tenant.ts';

const planFiguresSchema = z.object({
  amountCents: z.number(),
  interval: z.enum(paymentIntervals),
  installments: z.number().nullable(),
  /** `YYYY-MM-DD` in the tenant's zone. */
  startDate: z.string().nullable(),
  totalCents: z.number().nullable(),
});
/** The figures of a payment plan that a text may state. Money in integer cents. */
export type PlanFigures = z.infer<typeof planFiguresSchema>;

export const ledgerFactsSchema = z.object({
  tenantName: z.string(),
  /** ISO 639-1. */
  language: z.string(),
  /** Null: the ledger has not been read. The next two may also be what it does not say. */
  amountOwedCents: z.number().nullable(),
  tenantPortionCents: z.number().nullable(),
  daysLate: z.number().nullable(),
  unitName: z.string().nullable(),
  propertyName: z.string().nullable(),
  businessName: z.string(),
  /** The tenant's plan, where it keeps to the rules. Drafts stored before there were plans have none. */
  plan: planFiguresSchema.nullish(),
  /** What could be offered instead of the plan that the tenant asked for. */
  counterOffer: planFiguresSchema.nullish(),
  /** The day of drafting in the tenant's zone, `YYYY-MM-DD`. */
  today: z.string().nullish(),
  /** A payment that the tenant promised, in cents, and its day. */
  promise: z.object({ amountCents: z.number(), dueDate: z.string() }).nullish(),
  /** The ledger shows a payment of the last days; absent: nobody has looked. */
  paymentSeen: z.boolean().nullish(),
  /** What the landlord wants said of itself (B63), in the tenant's language and for the tenant's property. */
  businessFacts: z.array(z.object({ key: z.string(), value: z.string() })).nullish(),
});
/** What a draft may speak of: the ledger's word on one tenant at the moment of drafting. Stored with the draft. */
export type LedgerFacts = z.infer<typeof ledgerFactsSchema>;

/** What is known beside the ledger. */
export type FactsBeyondLedger = Pick<
  LedgerFacts,
  'plan' | 'counterOffer' | 'today' | 'promise' | 'paymentSeen' | 'businessFacts'
>;

/** Facts of a tenant whose ledger has been read. */
export type KnownFacts = LedgerFacts & { amountOwedCents: number };

/** `language`: what the tenant is written to in where the record does not say. */
export function ledgerFactsOf(
  tenant: Tenant,
  businessName: string,
  { language, ...extras }: FactsBeyondLedger & { language?: string | null } = {},
): KnownFacts {
  return {
    tenantName: tenant.name ?? '',
    language: tenant.language ?? language ?? 'en',
    amountOwedCents: tenant.amountOwedCents,
    tenantPortionCents: tenant.tenantPortionCents,
    daysLate: tenant.daysLate,
    unitName: tenant.unitName,
    propertyName: tenant.propertyName,
    businessName,
    plan: figuresOf(extras.plan),
    counterOffer: figuresOf(extras.counterOffer),
    today: extras.today ?? null,
    promise: extras.promise ?? null,
    paymentSeen: extras.paymentSeen ?? null,
    businessFacts: extras.businessFacts ?? null,
  };
}

/** The figures alone: a stored plan has more to it than a text may say. */
function figuresOf(plan: PlanFigures | null | undefined): PlanFigures | null {
  if (plan == null) return null;
  const { amountCents, interval, installments, startDate, totalCents } = plan;
  return { amountCents, interval, installments, startDate, totalCents };
}

/** The facts that a figure in a draft may come from, those of the ledger first. */
export function factsOf(facts: LedgerFacts): Fact[] {
  const { plan, counterOffer, today, promise, businessFacts } = facts;
  return [
    ...ledgerFiguresOf(facts),
    ...namesOf(facts),
    ...(today == null
      ? []
      : [{ kind: 'day', of: 'today', name: 'day of drafting', value: today, date: today } as const]),
    ...(plan == null ? [] : planFacts('plan', plan)),
    ...(counterOffer == null ? [] : planFacts('counter-offer', counterOffer)),
    ...(promise == null ? [] : promiseFacts(promise)),
    ...(businessFacts ?? []).map(({ key, value }): Fact => ({ kind: 'name', name: key.replaceAll('_', ' '), value })),
  ];
}

function ledgerFiguresOf({ amountOwedCents, tenantPortionCents, daysLate }: LedgerFacts): Fact[] {
  const facts: Fact[] = [];
  if (amountOwedCents !== null) {
    facts.push({ kind: 'amount', of: 'balance', ...money('amount owed', amountOwedCents) });
  }
  if (tenantPortionCents !== null) {
    facts.push({ kind: 'amount', of: 'portion', ...money("tenant's portion", tenantPortionCents) });
  }
  if (daysLate !== null) facts.push({ kind: 'count', of: 'days late', ...count('days late', daysLate) });
  return facts;
}

const money = (name: string, cents: number) => ({ name, value: formatDollars(cents), cents });
const count = (name: string, counted: number) => ({ name, value: String(counted), count: counted });

function namesOf(facts: LedgerFacts): Fact[] {
  const names = [
    ['unit', facts.unitName],
    ['property', facts.propertyName],
    ['business', facts.businessName],
  ] as const;
  const people = [facts.tenantName, ...facts.tenantName.split(/\s+/)].filter((name) => name !== '');
  return [
    ...names.flatMap(([name, value]): Fact[] => (value === null ? [] : [{ kind: 'name', name, value }])),
    ...people.map((value): Fact => ({ kind: 'person', name: 'tenant', value })),
  ];
}

/** How an interval is counted in texts: from payment to payment, and over a number of payments. */
const INTERVALS = {
  WEEKLY: { between: ['weeks between', 1], lasts: ['weeks', 1] },
  BIWEEKLY: { between: ['weeks between', 2], lasts: ['weeks', 2] },
  MONTHLY: { between: null, lasts: ['months', 1] },
} as const;

function planFacts(name: string, plan: PlanFigures): Fact[] {
  const { amountCents, interval, installments, totalCents } = plan;
  const { between, lasts } = INTERVALS[interval];
  const last =
    installments === null || totalCents === null ? amountCents : totalCents - amountCents * (installments - 1);
  const facts: Fact[] = [{ kind: 'amount', of: 'installment', interval, ...money(`${name}: payment`, amountCents) }];
  if (last > 0 && last < amountCents) {
    facts.push({ kind: 'amount', of: 'installment', interval, ...money(`${name}: last payment`, last) });
  }
  if (totalCents !== null) {
    facts.push({ kind: 'amount', of: 'plan', ...money(`${name}: all payments`, totalCents) });
  }
  if (installments !== null) {
    facts.push({ kind: 'count', of: 'payments', interval, ...count(`${name}: number of payments`, installments) });
    facts.push({ kind: 'count', of: lasts[0], ...count(`${name}: ${lasts[0]}`, installments * lasts[1]) });
  }
  if (between !== null) {
    facts.push({ kind: 'count', of: between[0], ...count(`${name}: ${between[0]} payments`, between[1]) });
  }
  if (interval === 'BIWEEKLY') {
    facts.push(
      ...[14, 15].map(
        (days): Fact => ({ kind: 'count', of: 'days between', ...count(`${name}: days between payments`, days) }),
      ),
    );
  }
  return [...facts, ...daysOf(name, plan)];
}

function promiseFacts({ amountCents, dueDate }: NonNullable<LedgerFacts['promise']>): Fact[] {
  return [
    { kind: 'amount', of: 'installment', ...money('promised payment', amountCents) },
    { kind: 'day', of: 'payment', name: 'day of the promised payment', value: dueDate, date: dueDate },
  ];
}

/** A year of weekly payments; more days than that are in no text. */
const MOST_DAYS = 53;

/** The days on which a plan is paid. */
function daysOf(name: string, { interval, installments, startDate }: PlanFigures): DayFact[] {
  if (startDate === null) return [];
  const days = Math.max(1, Math.min(installments ?? 1, MOST_DAYS));
  return Array.from({ length: days }, (_, at): DayFact => {
    const date =
      interval === 'MONTHLY' ? addMonths(startDate, at) : addDays(startDate, at * (interval === 'WEEKLY' ? 7 : 14));
    const which = at === 0 ? 'first payment' : at === days - 1 ? 'last payment' : `payment ${at + 1}`;
    return {
      kind: 'day',
      of: at === 0 ? 'start' : at === days - 1 ? 'end' : 'payment',
      name: `${name}: ${which}`,
      value: date,
      date,
    };
  });
}
