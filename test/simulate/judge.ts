import { addDays } from '../../src/domain/calendar.ts';
import { instantAt } from '../../src/domain/local-time.ts';
import { formatDollars } from '../../src/domain/money.ts';
import type { PromiseToPay } from '../../src/domain/promise.ts';
import { ownForms } from '../../src/language/reply-forms/own-forms.ts';
import { expectedOf, paidBy } from './expect.ts';
import type { Away, SentToTenant, SimulatedNeighbours } from './neighbours.ts';
import { type Deal, dayAt, type SimulatedTenant, type WorldEvent } from './tenants.ts';

/** What a season came to. */
export interface Season {
  name: string;
  tenants: readonly SimulatedTenant[];
  events: readonly WorldEvent[];
  promises: readonly PromiseToPay[];
  neighbours: Pick<SimulatedNeighbours, 'sent' | 'readings' | 'answered' | 'ledgerCalls'>;
  /** When nobody could read ledgers: the Collections Monitor or the process was away. */
  away: readonly Away[];
  /** Stretches in which a person had the tenant. */
  holds: ReadonlyMap<string, readonly Away[]>;
  /** Messages whose turn failed, so that a person has them. */
  failed: ReadonlySet<string>;
  /** How often the log says that a draft asked for a new day. */
  tasksAsked: number;
  kills: number;
  endsAt: number;
}

/** A line of the table: how many, and those that are wrong. */
export interface Finding {
  what: string;
  count: number;
  wrong: string[];
}

const hourMs = 3_600_000;

const reminders = ownForms
  .filter(({ intents }) => intents.includes('reminder'))
  .map(({ text }) => new RegExp(text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '.+')))
  .filter((form) => form.source.includes('.+'));

export function judgeSeason(season: Season): Finding[] {
  const byKey = new Map(
    season.promises.map((promise) => [keyOf(promise.tenantId, promise.dueDate, promise.amountCents), promise]),
  );
  const deals = season.tenants.flatMap((tenant) => tenant.deals);
  return [
    kept(season, deals, byKey),
    ...verdicts(season, deals, byKey),
    tasks(season),
    ...remindersSent(season, deals),
    ...calls(season),
  ];
}

const keyOf = (tenantId: string, dueDate: string, amountCents: number) => `${tenantId} ${dueDate} ${amountCents}`;
const nameOf = ({ tenant, dueDate, amountCents, conduct }: Deal) =>
  `${tenant.id} ${formatDollars(amountCents)} on ${dueDate} (${conduct})`;

/** B65: what was promised is kept, and nothing that nobody promised. */
function kept({ promises, failed }: Season, deals: readonly Deal[], byKey: ReadonlyMap<string, PromiseToPay>): Finding {
  const made = new Set(deals.map(({ tenant, dueDate, amountCents }) => keyOf(tenant.id, dueDate, amountCents)));
  const missing = deals.filter(({ tenant, dueDate, amountCents, messageId, movedBy }) => {
    const isThere = byKey.has(keyOf(tenant.id, dueDate, amountCents));
    // Moved before anybody could read it, it never stood.
    return !isThere && movedBy === null && !(messageId !== null && failed.has(messageId));
  });
  const invented = promises.filter(
    ({ tenantId, dueDate, amountCents }) => !made.has(keyOf(tenantId, dueDate, amountCents)),
  );
  return {
    what: 'promises kept as data (B65)',
    count: promises.length,
    wrong: [
      ...missing.map((deal) => `not there: ${nameOf(deal)}`),
      ...invented.map(({ tenantId, dueDate }) => `nobody made: ${tenantId} ${dueDate}`),
    ],
  };
}

/** B66, B68: by what the tenants really did. */
function verdicts(season: Season, deals: readonly Deal[], byKey: ReadonlyMap<string, PromiseToPay>): Finding[] {
  const found: Record<'KEPT' | 'PARTIAL' | 'BROKEN', Finding> = {
    KEPT: { what: 'paid in time, and KEPT (B66)', count: 0, wrong: [] },
    PARTIAL: { what: 'paid in part, and PARTIAL (B66)', count: 0, wrong: [] },
    BROKEN: { what: 'not paid, and BROKEN (B66)', count: 0, wrong: [] },
  };
  const late: Finding = { what: 'told within 24 h of the ledger showing it (B68)', count: 0, wrong: [] };
  const unknowable: Finding = { what: 'that no reading could tell', count: 0, wrong: [] };
  const open: Finding = { what: 'not over yet', count: 0, wrong: [] };
  const moved: Finding = { what: 'moved, and CANCELLED (B65)', count: 0, wrong: [] };
  for (const deal of deals) {
    const promise = byKey.get(keyOf(deal.tenant.id, deal.dueDate, deal.amountCents));
    if (promise === undefined) continue;
    const readings = season.neighbours.readings.get(deal.tenant.id) ?? [];
    const { status, isKnowable, overAt } = expectedOf(deal, readings);
    if (deal.movedBy !== null) {
      moved.count += 1;
      if (promise.status !== 'CANCELLED' && !season.failed.has(deal.movedBy.messageId ?? ''))
        moved.wrong.push(`${nameOf(deal)} is ${promise.status}`);
    } else if (season.endsAt - overAt < 48 * hourMs || promise.status === 'CANCELLED') open.count += 1;
    else if (!isKnowable) unknowable.count += 1;
    else {
      const finding = found[status as keyof typeof found];
      finding.count += 1;
      if (promise.status !== status)
        finding.wrong.push(`${nameOf(deal)} is ${promise.status}, paid ${promise.paidCents}`);
      if (status !== 'KEPT' && promise.settledAt !== null) {
        late.count += 1;
        const shown = readings.find((at) => at >= overAt) ?? Number.POSITIVE_INFINITY;
        const lateMs =
          promise.settledAt.getTime() -
          Math.min(shown, overAt + 24 * hourMs + awayFor(season, overAt, promise.settledAt));
        if (lateMs > 24 * hourMs) late.wrong.push(`${nameOf(deal)}: ${Math.round(lateMs / hourMs)} h`);
      }
    }
  }
  return [...Object.values(found), moved, late, unknowable, open];
}

function awayFor({ away }: Season, from: number, to: Date): number {
  return away.reduce(
    (sum, each) => sum + Math.max(0, Math.min(each.to, to.getTime()) - Math.max(each.from, from)) + hourMs,
    0,
  );
}

/** B68: each that was not kept is one task of a person. */
function tasks({ promises, tasksAsked }: Season): Finding {
  const unkept = promises.filter(({ status }) => status === 'PARTIAL' || status === 'BROKEN');
  const without = unkept.filter(
    ({ taskWorkflowId, taskEscalationId }) => taskWorkflowId === null && taskEscalationId === null,
  );
  const drafted = promises.filter(({ taskWorkflowId }) => taskWorkflowId !== null).length;
  return {
    what: 'a task for each that was not kept (B68)',
    count: unkept.length,
    wrong: [
      ...without.map(({ tenantId, dueDate }) => `no task: ${tenantId} ${dueDate}`),
      ...(drafted === tasksAsked ? [] : [`${tasksAsked} drafts ask for a new day, for ${drafted} promises`]),
    ],
  };
}

/** B67: one for each payment at most, on the day before, within the hours, to nobody who must not be written to. */
function remindersSent(season: Season, deals: readonly Deal[]): Finding[] {
  const { tenants, neighbours, events, holds } = season;
  const byNumber = new Map(tenants.map((tenant) => [tenant.phoneNumber, tenant]));
  const sent = neighbours.sent.filter(({ body }) => reminders.some((form) => form.test(body)));
  const wrong: Record<string, string[]> = {
    twice: [],
    'after payment': [],
    'opted out': [],
    held: [],
    hours: [],
    'wrong day': [],
  };
  const seen = new Set<string>();
  for (const text of sent) {
    const tenant = byNumber.get(text.phoneNumber);
    if (tenant === undefined) continue;
    const name = `${tenant.id} at ${new Date(text.at).toISOString()}: ${text.body}`;
    const due = addDays(dayAt(text.at, tenant.timeZone), 1);
    const deal = tenant.deals.find((each) => each.dueDate === due && !isMovedAt(each, text.at, season));
    if (deal === undefined) wrong['wrong day']?.push(name);
    else {
      const key = `${tenant.id} ${due}`;
      if (seen.has(key)) wrong.twice?.push(name);
      seen.add(key);
      // Known is what a reading before the text has shown; there is one at the moment of each.
      const paid = paidBy(deal, text.at, neighbours.readings.get(tenant.id) ?? []);
      if (paid >= deal.amountCents) wrong['after payment']?.push(name);
    }
    const hour = new Date(text.at).toLocaleString('en-US', {
      timeZone: tenant.timeZone,
      hour: 'numeric',
      hourCycle: 'h23',
    });
    if (Number(hour) < 8 || Number(hour) >= 21) wrong.hours?.push(name);
    if (isOptedOut(events, tenant, text)) wrong['opted out']?.push(name);
    if ((holds.get(tenant.id) ?? []).some(({ from, to }) => text.at > from && text.at < to)) wrong.held?.push(name);
  }
  const due = deals.filter(
    (deal) => deal.movedBy === null && instantAt(deal.dueDate, 0, deal.tenant.timeZone).getTime() < season.endsAt,
  );
  const open = due.filter(({ payments, dueDate, tenant, amountCents }) => {
    const eve = instantAt(addDays(dueDate, -1), 11 * 60, tenant.timeZone).getTime();
    return payments.filter(({ at }) => at < eve).reduce((sum, { cents }) => sum + cents, 0) < amountCents;
  });
  return [
    { what: `reminders, of ${open.length} that were open the day before (B67)`, count: sent.length, wrong: [] },
    ...Object.entries(wrong).map(([what, names]) => ({ what: `  ${what}`, count: names.length, wrong: names })),
  ];
}

/** Whether another promise had taken its place by then, as far as its text could be read. */
const isMovedAt = ({ movedBy }: Deal, at: number, { failed }: Season) =>
  movedBy !== null && movedBy.madeAt + hourMs < at && !failed.has(movedBy.messageId ?? '');

function isOptedOut(events: readonly WorldEvent[], { id }: SimulatedTenant, { at }: SentToTenant): boolean {
  const last = events.findLast(
    (event) => event.tenant.id === id && event.at < at && (event.kind === 'opt out' || event.kind === 'opt in'),
  );
  return last?.kind === 'opt out';
}

/** While nobody answers, all ledgers together are asked for this often in a day of 25 hours, texts apart. */
const triesOfADay = 16;

/** 10,000 tenants cost a hundred calls a day for their ledgers (B66); texts that are worked on come on top. */
function calls({ neighbours, tenants, kills }: Season): Finding[] {
  const ledgers = busiestDay(neighbours.ledgerCalls);
  // Who died over a call makes it again.
  const most = Math.ceil(tenants.length / 100) + triesOfADay + kills;
  return [
    {
      what: `calls for ledgers on the busiest day, for ${tenants.length} tenants (B66)`,
      count: ledgers,
      wrong: ledgers > most ? [`more than ${most}`] : [],
    },
    {
      what: 'answers of the Collections Monitor on its busiest day, texts included',
      count: busiestDay(neighbours.answered),
      wrong: [],
    },
  ];
}

function busiestDay(calls: readonly number[]): number {
  const days = new Map<string, number>();
  for (const at of calls) days.set(dayAt(at, 'UTC'), (days.get(dayAt(at, 'UTC')) ?? 0) + 1);
  return Math.max(0, ...days.values());
}
