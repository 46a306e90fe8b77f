import { addDays, type Day, daysBetween } from '../../src/domain/calendar.ts';
import { instantAt } from '../../src/domain/local-time.ts';
import { reversalDays } from '../../src/domain/promise/ledger.ts';
import type { PromiseStatus } from '../../src/domain/promise.ts';
import { type Deal, dayAt, lastDayOfDeal } from './tenants.ts';

/** What the ledger says in truth of a promise, and whether whoever reads it once a day can know. */
export interface Expected {
  status: PromiseStatus;
  isKnowable: boolean;
  /** When the last day of grace is over. */
  overAt: number;
}

/**
 * Judged by what the tenant really did, not by readings. Those only tell what nobody could know: what came and went between the same
 * two readings, and on which side of the last day a payment lay when nobody could read the ledger around it.
 */
export function expectedOf(deal: Deal, readings: readonly number[]): Expected {
  const { tenant, payments, amountCents } = deal;
  const { timeZone } = tenant;
  const lastDay = lastDayOfDeal(deal);
  let paid = 0;
  let isKnowable = true;
  let overOn: Day = lastDay;
  for (const { at, cents, takenBackAt, againUntil } of payments) {
    const until = againUntil ?? lastDay;
    const { before, after } = around(at, readings);
    if (!isAlone(deal, at, before, after) || looksTakenBack(deal, at, cents)) isKnowable = false;
    const inTime = dayAt(at, timeZone) <= until;
    if (!inTime && dayAt(before, timeZone) <= until) isKnowable = false;
    if (inTime && takenBackAt === null) paid += cents;
    if (againUntil !== null && againUntil > overOn) overOn = againUntil;
    if (takenBackAt !== null) {
      const back = around(takenBackAt, readings);
      const [from, to] = [dayAt(back.before, timeZone), dayAt(back.after, timeZone)];
      if (!isAlone(deal, takenBackAt, back.before, back.after)) isKnowable = false;
      // On the first of a month it is taken for the rent; long after the payment was seen, for a charge.
      if (from.endsWith('-01') || from.slice(0, 7) !== to.slice(0, 7)) isKnowable = false;
      if (daysBetween(dayAt(after, timeZone), from) > reversalDays) isKnowable = false;
      const again = addDays(to, 1);
      if (again > overOn) overOn = again;
    }
  }
  const status = paid >= amountCents ? 'KEPT' : paid > 0 ? 'PARTIAL' : 'BROKEN';
  return { status, isKnowable, overAt: instantAt(addDays(overOn, 1), 0, timeZone).getTime() };
}

/** The readings before and after an instant. */
function around(at: number, readings: readonly number[]): { before: number; after: number } {
  return {
    before: readings.findLast((reading) => reading < at) ?? 0,
    after: readings.find((reading) => reading >= at) ?? Number.MAX_SAFE_INTEGER / 4_096,
  };
}

/** Whether something is charged that is as much as was paid in the days before. */
const looksTakenBack = ({ tenant }: Deal, at: number, cents: number): boolean =>
  tenant.ledger.some(
    (entry) =>
      entry.kind === 'charge' &&
      entry.cents === cents &&
      entry.at > at &&
      entry.at - at < (reversalDays + 4) * 24 * 3_600_000,
  );

/** What of a deal had been paid by an instant, as far as readings can tell. */
export function paidBy(deal: Deal, at: number, readings: readonly number[]): number {
  return deal.payments.reduce((sum, payment) => {
    const { before, after } = around(payment.at, readings);
    return payment.at < at && after <= at && isAlone(deal, payment.at, before, after) ? sum + payment.cents : sum;
  }, 0);
}

/** Whether nothing else happened to the ledger between the same two readings. */
function isAlone({ tenant }: Deal, at: number, before: number, after: number): boolean {
  return tenant.ledger.every((entry) => entry.at === at || entry.at <= before || entry.at > after);
}
