import { createApprovedForms } from '../../src/pipeline/approved-forms.ts';
import { checkLedgers } from '../../src/pipeline/check-ledgers.ts';
import { createKnownFacts } from '../../src/pipeline/known-facts.ts';
import { passDeadline } from '../../src/pipeline/pass-deadline.ts';
import { runClaimedTurn } from '../../src/pipeline/run-claimed-turn.ts';
import type { RuleReader } from '../../src/rule-threads/rule-threads.ts';
import type { Database } from '../../src/store/database.ts';
import { createStore, type WholeStore } from '../../src/store/store.ts';
import type { Random } from '../chaos/random.ts';
import type { SimulatedClock } from './clock.ts';
import type { SimulatedNeighbours } from './neighbours.ts';
import { businessTimeZone, graceDays } from './tenants.ts';

/** The process is dead: nothing that it does after this comes to anything. */
export class Killed extends Error {}

export interface ProcessOptions {
  database: Database;
  neighbours: SimulatedNeighbours;
  rules: RuleReader;
  clock: SimulatedClock;
  random: Random;
  /** How often a call of the database or of the SMS Agent is the last one that a process makes. */
  killChance: number;
  onFault(error: unknown): void;
}

/** One life of a gateway's process. */
export interface SimulatedProcess {
  store: WholeStore;
  /** Does all that is due; when the next is, in milliseconds, as far as is known. Throws {@link Killed} where it dies over it. */
  workOff(): Promise<number | null>;
}

/** The hours of the law, in minutes of the day. */
export const quietHours = { fromMinute: 21 * 60, toMinute: 8 * 60 };

export const checkHour = 11;

const hourMs = 3_600_000;

/** More rounds than any amount of work takes. */
const mostRounds = 10_000;

/** The parts of a process as `src/start.ts` puts them together, without sockets and timers of their own. */
export function startProcess({
  database,
  neighbours,
  rules,
  clock,
  random,
  killChance,
  onFault,
}: ProcessOptions): SimulatedProcess {
  let alive = true;

  /** A process dies before a call has come to anything, or after, when nobody hears of the answer. */
  async function mortal<T>(call: () => Promise<T>): Promise<T> {
    if (!alive) throw new Killed();
    const dies = random.chance(killChance);
    if (dies && random.chance(0.5)) {
      alive = false;
      throw new Killed();
    }
    const answer = await call();
    if (dies) {
      alive = false;
      throw new Killed();
    }
    return answer;
  }

  const store = createStore({ ...database, call: (name, args) => mortal(() => database.call(name, args)) });
  const { monitor, smsAgent, twilio, model } = neighbours;
  const turn = {
    turns: store.turns,
    promises: store.promises,
    collectionsMonitor: monitor,
    async loadTenant(id: string) {
      const [found = null] = await monitor.getTenants([id]);
      if (found instanceof Error) throw found;
      return found;
    },
    smsAgent: {
      ...smsAgent,
      send: (...args: Parameters<typeof smsAgent.send>) => mortal(() => smsAgent.send(...args)),
    },
    twilio,
    model,
    rules,
    approvedForms: createApprovedForms(store),
    businessFacts: createKnownFacts(store.businessFacts),
    takeDraftSlot: async () => 'at once' as const,
    settings: {
      thresholds: { autoSendAbove: 0.85, approvalFrom: 0.6 },
      businessName: 'Stanton Management',
      businessTimeZone,
      quietHours,
      planRules: { maxWeeks: 12, minWeeklyPaymentCents: 2_500, minCoverage: 0.9, autoApprovableWeeks: 4 },
      maxUnanswered: 100,
      maxUnasked: 3,
      outreachGapMs: 2_000,
      textCountries: new Set(['US']),
      keywordAnswersPerDay: 5,
      approvalReminderMs: 4 * hourMs,
      noResponseMs: 36 * hourMs,
      promiseGraceDays: graceDays,
      promiseReminders: true,
      checkHour,
    },
    settleMs: 30_000,
    retry: { maxAttempts: 8, patienceMs: hourMs / 2, firstMs: 1_000, longestMs: 300_000 },
    now: () => clock.now(),
    random: () => random.next(),
    onFault: (error: unknown) => {
      if (alive) onFault(error);
    },
  };
  /** As the ledger lane asks for them. */
  const ledgers = {
    getTenants(ids: readonly string[]) {
      neighbours.ledgerCalls.push(clock.now().getTime());
      return monitor.getTenants(ids);
    },
  };
  const deadlines = { approvalReminderMs: 4 * hourMs, approvalExpiryMs: 44 * hourMs, noResponseMs: 36 * hourMs };

  return {
    store,
    async workOff() {
      const { signal } = new AbortController();
      for (let round = 1; round <= mostRounds; round++) {
        const work = await store.turns.claim({
          turns: 50,
          drafts: 50,
          notifications: 0,
          deadlines: 20,
          leaseMs: 20_000,
        });
        for (const claimed of work.turns) await runClaimedTurn(claimed, turn, signal);
        if (work.unreadable.length > 0) throw new Error('a turn could not be read');
        for (const deadline of work.deadlines)
          await passDeadline(deadline, { turns: store.turns, settings: deadlines });
        if (work.ledgersDue) {
          // As in the dispatcher: what fails is due again after its lease.
          const check = checkLedgers({ ...turn, collectionsMonitor: ledgers }).catch((error: unknown) => {
            if (error instanceof Killed) throw error;
            return false;
          });
          await check;
        }
        if (!alive) throw new Killed();
        if (work.turns.length + work.deadlines.length === 0 && !work.ledgersDue) return work.nextDueInMs;
      }
      throw new Error('work that is never done');
    },
  };
}
