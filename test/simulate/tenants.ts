import { addDays, type Day } from '../../src/domain/calendar.ts';
import { instantAt, localDay } from '../../src/domain/local-time.ts';
import type { Random } from '../chaos/random.ts';

/** A line of a tenant's ledger: what is paid is negative. */
export interface Entry {
  at: number;
  cents: number;
  kind: 'payment' | 'reversal' | 'charge';
}

/** What a tenant does about a payment that they promised. */
export const conducts = [
  'early',
  'on the day',
  'in two parts',
  'in the days of grace',
  'late',
  'in part',
  'never',
  'taken back',
  'taken back and paid again',
] as const;
export type Conduct = (typeof conducts)[number];

/** Of a plan only these: a payment that comes late may be the next one. */
const conductsOfPlan: readonly Conduct[] = [
  'early',
  'on the day',
  'in two parts',
  'in the days of grace',
  'in part',
  'never',
];

/** A payment that a tenant promises, and what they do. */
export interface Deal {
  tenant: SimulatedTenant;
  madeAt: number;
  amountCents: number;
  dueDate: Day;
  conduct: Conduct;
  /** `againUntil`: it pays anew what was taken back, and is in time until that day. */
  payments: { at: number; cents: number; takenBackAt: number | null; againUntil: Day | null }[];
  /** The promise that took its place. */
  movedBy: Deal | null;
  /** The message that promises it; null: a plan that people agreed to. */
  messageId: string | null;
}

export interface SimulatedTenant {
  id: string;
  phoneNumber: string;
  timeZone: string;
  language: 'en' | 'es';
  openingCents: number;
  ledger: Entry[];
  deals: Deal[];
}

/** What somebody does at an instant. */
export type WorldEvent = { at: number; tenant: SimulatedTenant } & (
  | { kind: 'text'; words: string; messageId: string }
  | { kind: 'plan'; deals: readonly Deal[] }
  | { kind: 'opt out' | 'opt in' | 'attorney'; words: string; messageId: string }
);

const hourMs = 3_600_000;

/** Of the tenants' ledgers and of the business. */
export const businessTimeZone = 'America/New_York';
export const graceDays = 1;

const zones = [
  'America/New_York',
  'America/New_York',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Pacific/Honolulu',
];

/** What a tenant owes at an instant. */
export const owedAt = ({ openingCents, ledger }: SimulatedTenant, at: number) =>
  ledger.reduce((sum, entry) => (entry.at <= at ? sum + entry.cents : sum), openingCents);

/** A tenant with all that they will do, and all that happens to their ledger, over some days; `restDays`: between promises. */
export function simulatedTenant(
  index: number,
  from: Day,
  days: number,
  restDays: number,
  random: Random,
): { tenant: SimulatedTenant; events: WorldEvent[] } {
  const timeZone = random.pick(zones);
  const tenant: SimulatedTenant = {
    id: `tenant_${index}`,
    phoneNumber: `+1203555${String(index).padStart(4, '0')}`,
    timeZone,
    language: random.chance(0.25) ? 'es' : 'en',
    openingCents: random.between(3_000, 8_000) * 100 + random.between(0, 99),
    ledger: [],
    deals: [],
  };
  const events: WorldEvent[] = [];
  const last = addDays(from, days);
  charge(tenant, from, last, random);
  let made = addDays(from, random.between(1, 2 * restDays));
  while (made < addDays(last, -16)) {
    const deals = random.chance(0.35) ? plan(tenant, made, last, random, events) : single(tenant, made, random, events);
    const end = deals.reduce((latest, { dueDate }) => (dueDate > latest ? dueDate : latest), made);
    made = addDays(end, random.between(14, 14 + 2 * restDays));
  }
  if (random.chance(0.08)) optOut(tenant, from, days, random, events);
  if (random.chance(0.06)) {
    const at = instantAt(addDays(from, random.between(5, days - 5)), random.between(9, 19) * 60, timeZone).getTime();
    events.push({ kind: 'attorney', at, tenant, words: 'talk to my lawyer', messageId: `SM${tenant.id}x${at}` });
  }
  tenant.ledger.sort((a, b) => a.at - b.at);
  return { tenant, events };
}

/** Rent on the first, and a fee some days later. */
function charge({ ledger }: SimulatedTenant, from: Day, last: Day, random: Random): void {
  const rent = random.between(900, 1_600) * 100;
  for (let day = from; day < last; day = addDays(day, 1)) {
    if (day.endsWith('-01'))
      ledger.push({ kind: 'charge', at: instantAt(day, 5, businessTimeZone).getTime(), cents: rent });
    if (day.endsWith('-06'))
      ledger.push({ kind: 'charge', at: instantAt(day, 600, businessTimeZone).getTime(), cents: 5_000 });
  }
}

function single(tenant: SimulatedTenant, made: Day, random: Random, events: WorldEvent[]): Deal[] {
  const madeAt = instantAt(made, random.between(9 * 6, 19 * 6) * 10, tenant.timeZone).getTime();
  const amountCents = random.between(20, 120) * 500;
  const dueDate = addDays(made, random.between(2, 8));
  const messageId = `SM${tenant.id}x${madeAt}`;
  const deal = dealOf(tenant, { madeAt, amountCents, dueDate, messageId });
  events.push({ kind: 'text', at: madeAt, tenant, words: promiseIn(deal), messageId });
  if (!random.chance(0.12)) {
    behave(deal, random.pick(conducts), random);
    return [deal];
  }
  const movedAt = instantAt(addDays(made, 1), random.between(9 * 6, 19 * 6) * 10, tenant.timeZone).getTime();
  const second = dealOf(tenant, {
    madeAt: movedAt,
    amountCents,
    dueDate: addDays(dueDate, random.between(2, 5)),
    messageId: `SM${tenant.id}x${movedAt}`,
  });
  deal.movedBy = second;
  events.push({ kind: 'text', at: movedAt, tenant, words: promiseIn(second), messageId: second.messageId ?? '' });
  behave(second, random.pick(conducts), random);
  return [deal, second];
}

function plan(tenant: SimulatedTenant, made: Day, last: Day, random: Random, events: WorldEvent[]): Deal[] {
  const madeAt = instantAt(made, random.between(9 * 6, 16 * 6) * 10, businessTimeZone).getTime();
  const amountCents = random.between(20, 60) * 500;
  // What is paid before the ledger is first read is seen by nobody.
  const start = addDays(made, random.between(4, 7));
  const dates = [0, 7, 14, 21].map((days) => addDays(start, days)).filter((day) => day < addDays(last, -8));
  const deals = dates.map((dueDate) => dealOf(tenant, { madeAt, amountCents, dueDate, messageId: null }));
  for (const deal of deals) behave(deal, random.pick(conductsOfPlan), random);
  // People agree with who has written.
  const helloAt = madeAt - hourMs;
  events.push({
    kind: 'text',
    at: helloAt,
    tenant,
    words: tenant.language === 'es' ? 'Buenos dias' : 'Good morning',
    messageId: `SM${tenant.id}x${helloAt}`,
  });
  events.push({ kind: 'plan', at: madeAt, tenant, deals });
  return deals;
}

function dealOf(tenant: SimulatedTenant, made: Pick<Deal, 'madeAt' | 'amountCents' | 'dueDate' | 'messageId'>): Deal {
  const deal: Deal = { ...made, tenant, conduct: 'never', payments: [], movedBy: null };
  tenant.deals.push(deal);
  return deal;
}

/** What becomes of a promise, in the tenant's ledger. */
function behave(deal: Deal, conduct: Conduct, random: Random): void {
  const { tenant, dueDate, amountCents } = deal;
  deal.conduct = conduct;
  const pay = (days: number, cents: number, takenBackDays: number | null = null, againUntil: Day | null = null) => {
    const hour = random.between(12, 19);
    // Never before it was promised.
    const at = Math.max(instantAt(addDays(dueDate, days), hour * 60, tenant.timeZone).getTime(), deal.madeAt + hourMs);
    const takenBackAt =
      takenBackDays === null
        ? null
        : instantAt(addDays(dueDate, days + takenBackDays), random.between(6, 18) * 60, tenant.timeZone).getTime();
    deal.payments.push({ at, cents, takenBackAt, againUntil });
    tenant.ledger.push({ kind: 'payment', at, cents: -cents });
    if (takenBackAt !== null) tenant.ledger.push({ kind: 'reversal', at: takenBackAt, cents });
  };
  const half = Math.round(amountCents / 2);
  switch (conduct) {
    case 'early':
      pay(-random.between(1, 2), amountCents);
      return;
    case 'on the day':
      pay(0, amountCents);
      return;
    case 'in two parts':
      pay(-1, half);
      pay(0, amountCents - half);
      return;
    case 'in the days of grace':
      pay(graceDays, amountCents);
      return;
    case 'late':
      pay(random.between(graceDays + 2, graceDays + 5), amountCents);
      return;
    case 'in part':
      pay(0, half);
      return;
    case 'never':
      return;
    case 'taken back':
      pay(0, amountCents, random.between(2, 5));
      return;
    case 'taken back and paid again': {
      const days = random.between(2, 4);
      pay(0, amountCents, days);
      pay(days + 1, amountCents, null, addDays(dueDate, days + graceDays));
      return;
    }
  }
}

function optOut(tenant: SimulatedTenant, from: Day, days: number, random: Random, events: WorldEvent[]): void {
  const day = addDays(from, random.between(5, days - 5));
  const at = instantAt(day, random.between(8, 20) * 60, tenant.timeZone).getTime();
  events.push({
    kind: 'opt out',
    at,
    tenant,
    words: random.pick(['STOP', 'please stop texting me']),
    messageId: `SM${tenant.id}x${at}`,
  });
  if (random.chance(0.4)) return;
  const backAt = at + random.between(2, 20) * 24 * hourMs;
  events.push({ kind: 'opt in', at: backAt, tenant, words: 'START', messageId: `SM${tenant.id}x${backAt}` });
}

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

function promiseIn({ tenant, amountCents, dueDate }: Deal): string {
  const month = months[tenant.language][Number(dueDate.slice(5, 7)) - 1];
  const day = Number(dueDate.slice(8));
  return tenant.language === 'es'
    ? `Le pago $${amountCents / 100} el ${day} de ${month}`
    : `I will send $${amountCents / 100} on ${month} ${day}`;
}

/** The last day on which a payment of a deal is in time. */
export const lastDayOfDeal = ({ dueDate }: Deal): Day => addDays(dueDate, graceDays);

export const dayAt = (at: number, timeZone: string): Day => localDay(new Date(at), timeZone);
