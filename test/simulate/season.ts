import { addDays, type Day } from '../../src/domain/calendar.ts';
import { instantAt } from '../../src/domain/local-time.ts';
import { type PromiseToPay, promiseStatuses } from '../../src/domain/promise.ts';
import { offerOwnForms } from '../../src/pipeline/approved-forms.ts';
import type { RuleReader } from '../../src/rule-threads/rule-threads.ts';
import { createStore, type WholeStore } from '../../src/store/store.ts';
import type { Random } from '../chaos/random.ts';
import { installClock } from './clock.ts';
import type { Databases } from './database.ts';
import type { Season } from './judge.ts';
import { type Away, type SimulatedNeighbours, startNeighbours } from './neighbours.ts';
import { managersRound } from './people.ts';
import { Killed, type SimulatedProcess, startProcess } from './process.ts';
import { businessTimeZone, simulatedTenant, type WorldEvent } from './tenants.ts';

export interface SeasonOptions {
  name: string;
  from: Day;
  days: number;
  tenants: number;
  /** Between two promises of a tenant, on average. */
  restDays: number;
  random: Random;
  rules: RuleReader;
  databases: Databases;
  killChance: number;
  onProgress(day: Day): void;
}

/** Texts that the gateway has: the workflow of each message, and the conversation of each tenant who wrote. */
interface TakenTexts {
  workflows: Map<string, string>;
  conversations: Map<string, string>;
}

const hourMs = 3_600_000;

/** Some tenants over some days: what they promise and pay, what a gateway makes of it, and who is away meanwhile. */
export async function runSeason({
  name,
  from,
  days,
  tenants: count,
  restDays,
  random,
  rules,
  databases,
  killChance,
  onProgress,
}: SeasonOptions): Promise<Season> {
  const start = instantAt(from, 0, businessTimeZone);
  const end = instantAt(addDays(from, days), 0, businessTimeZone).getTime();
  const drawn = Array.from({ length: count }, (_, index) => simulatedTenant(index, from, days, restDays, random));
  const tenants = drawn.map(({ tenant }) => tenant);
  const events = drawn.flatMap((each) => each.events).sort((a, b) => a.at - b.at);
  const outages = stretches(from, days, [4, 30, 3, 44], random);
  const downs = stretches(from, days, [5, 16], random);

  const clock = installClock(start);
  const database = await databases.open(clock.now);
  try {
    const neighbours = startNeighbours(tenants, outages, clock, random.fork('neighbours'));
    const faults: unknown[] = [];
    const begin = () =>
      startProcess({
        database,
        neighbours,
        rules,
        clock,
        random: random.fork(`kills ${kills}`),
        killChance,
        onFault: (fault) => faults.push(fault),
      });
    let kills = 0;
    // Whoever keeps the books of the simulation does not die.
    const books = createStore(database);
    await offerOwnForms(books);
    let process: SimulatedProcess = begin();
    /** What somebody does until it is done, whoever dies over it. */
    const insist = async (act: (store: WholeStore) => Promise<unknown>) => {
      for (;;) {
        try {
          await act(process.store);
          return;
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          kills += 1;
          process = begin();
        }
      }
    };
    const rounds = managerRounds(from, days);
    const taken: TakenTexts = { workflows: new Map(), conversations: new Map() };
    let wakeAt = start.getTime();
    let today = from;
    for (let next = 0; clock.now().getTime() < end; ) {
      const due = Math.min(events[next]?.at ?? end, rounds[0] ?? end, wakeAt, end);
      clock.moveTo(due);
      const down = downs.find(({ from: since, to }) => due >= since && due < to);
      if (down !== undefined) {
        clock.moveTo(down.to);
        process = begin();
      }
      const now = clock.now().getTime();
      for (; events[next] !== undefined && (events[next]?.at ?? end) <= now; next++) {
        const event = events[next];
        if (event !== undefined) await insist((store) => happen(event, store, rules, neighbours, taken));
      }
      if ((rounds[0] ?? end) <= now) {
        rounds.shift();
        await insist((store) => managersRound(store, neighbours, clock));
      }
      try {
        const wait = await process.workOff();
        wakeAt = wait === null ? end : clock.now().getTime() + Math.max(1, wait);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        kills += 1;
        process = begin();
        wakeAt = clock.now().getTime() + 1_000;
      }
      const day = addDays(from, Math.floor((now - start.getTime()) / (24 * hourMs)));
      if (day !== today) onProgress(day);
      today = day;
    }
    if (faults.length > 0) throw new AggregateError(faults, `the gateway failed by ${faults.length} faults of its own`);
    return {
      name,
      tenants,
      events,
      neighbours,
      away: [...outages, ...downs],
      kills,
      endsAt: end,
      ...(await readBooks(books, taken)),
    };
  } finally {
    await database.close();
    clock.remove();
  }
}

/** Stretches of so many hours, spread over the days. */
function stretches(from: Day, days: number, hours: readonly number[], random: Random): Away[] {
  const span = Math.floor(days / hours.length);
  return hours.map((length, place) => {
    const day = addDays(from, place * span + random.between(1, Math.max(1, span - 4)));
    const at = instantAt(day, random.between(0, 23) * 60, businessTimeZone).getTime();
    return { from: at, to: at + length * hourMs };
  });
}

const managerRounds = (from: Day, days: number): number[] =>
  Array.from({ length: days }, (_, day) =>
    [10 * 60 + 30, 16 * 60 + 30].map((minute) => instantAt(addDays(from, day), minute, businessTimeZone).getTime()),
  ).flat();

const consentOf = { OPT_OUT: 'OPTED_OUT', OPT_IN: 'OPTED_IN', OPT_IN_IF_OUT: 'OPTED_IN', HELP: null } as const;

async function happen(
  event: WorldEvent,
  store: WholeStore,
  rules: RuleReader,
  neighbours: SimulatedNeighbours,
  taken: TakenTexts,
): Promise<void> {
  const { tenant } = event;
  if (event.kind === 'plan') {
    const [first] = event.deals;
    const conversationId = taken.conversations.get(tenant.id);
    if (conversationId === undefined || first === undefined)
      throw new Error(`nobody has written from ${tenant.phoneNumber}`);
    await store.submitPaymentPlan(conversationId, tenant.id, 'ann', {
      amountCents: first.amountCents,
      interval: 'WEEKLY',
      installments: event.deals.length,
      startDate: first.dueDate,
      status: 'APPROVED',
      totalCents: first.amountCents * event.deals.length,
      coverage: 1,
      autoApprovable: true,
      issues: [],
      reasons: [],
      counterOffer: null,
      evidence: null,
    });
    return;
  }
  const { words, messageId } = event;
  const asked = await rules.readConsent(words);
  if (!taken.workflows.has(messageId)) neighbours.receive(tenant.phoneNumber, words);
  taken.workflows.set(messageId, '');
  const { workflow } = await store.receiveSms({
    messageId,
    phoneNumber: tenant.phoneNumber,
    content: words,
    receivedAt: new Date(event.at),
    tenantId: tenant.id,
    smsAgentConversationId: null,
    consent: asked && consentOf[asked.kind],
    caller: 'sms-agent',
    mediaUrls: [],
    noted: null,
  });
  taken.workflows.set(messageId, workflow.id);
  taken.conversations.set(tenant.id, workflow.conversationId);
}

/** What may be a promise is none until a person has said, and nobody here does. */
const said = promiseStatuses.filter((status) => status !== 'UNCLEAR');

async function readBooks(
  { read }: WholeStore,
  { workflows, conversations }: TakenTexts,
): Promise<Pick<Season, 'promises' | 'holds' | 'failed' | 'tasksAsked'>> {
  const promises: PromiseToPay[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof read.listPromises>> = await read.listPromises({ statuses: said }, 500, after);
    for (const { node } of page) if (node !== null) promises.push(node);
    after = page.at(-1)?.cursor ?? null;
    if (page.length < 500) break;
  }
  const failed = new Set<string>();
  const ids = [...workflows];
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500);
    const statuses = new Map((await read.workflows(some.map(([, id]) => id))).map(({ id, status }) => [id, status]));
    for (const [messageId, id] of some) if (statuses.get(id) === 'FAILED') failed.add(messageId);
  }
  const holds = new Map<string, Away[]>();
  const tenantOf = new Map([...conversations].map(([tenantId, id]) => [id, tenantId]));
  const tasksAsked = await read.countEvents({ actions: ['promise.asked'] }, 1_000_000);
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof read.listEscalations>> = await read.listEscalations({}, 500, after);
    for (const { node } of page) {
      if (node === null || node.type !== 'ATTORNEY') continue;
      const tenantId = tenantOf.get(node.conversationId) ?? '';
      // The log knows when it was resolved; people keep such a conversation for twelve days at least.
      const held = { from: node.createdAt.getTime(), to: node.createdAt.getTime() + 12 * 24 * hourMs };
      holds.set(tenantId, [...(holds.get(tenantId) ?? []), held]);
    }
    after = page.at(-1)?.cursor ?? null;
    if (page.length < 500) break;
  }
  return { promises, holds, failed, tasksAsked };
}
