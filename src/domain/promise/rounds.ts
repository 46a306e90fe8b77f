import { addDays, type Day, daysBetween } from '../calendar.ts';
import { instantAt, localDay } from '../local-time.ts';
import type { PromiseToPay } from '../promise.ts';
import { reversalDays } from './ledger.ts';

/** When ledgers are read. */
export interface RoundHours {
  /** Of the business's clock, 0 to 23. */
  checkHour: number;
  /** IANA. */
  businessTimeZone: string;
}

/** The next instant at which ledgers are read, once a day, also on the days on which clocks change. */
export function nextRound(now: Date, { checkHour, businessTimeZone }: RoundHours): Date {
  const today = localDay(now, businessTimeZone);
  const round = (day: string) => instantAt(day, checkHour * 60, businessTimeZone);
  return round(today) > now ? round(today) : round(addDays(today, 1));
}

/** What could not be read is tried again after as long as it has been tried since the round, between these. In milliseconds. */
const soonestTryMs = 15 * 60_000;
const latestTryMs = 2 * 3_600_000;

/**
 * When ledgers that could not be read are tried again: soon after the round and then ever more rarely, so that a Collections Monitor
 * that is away for all of a day is asked fifteen times.
 */
export function nextTry(now: Date, hours: RoundHours): Date {
  const next = nextRound(now, hours);
  const last = nextRound(new Date(next.getTime() - 26 * 3_600_000), hours);
  const since = Math.max(0, now.getTime() - last.getTime());
  const wait = Math.min(Math.max(since, soonestTryMs), latestTryMs);
  return new Date(Math.min(now.getTime() + wait, next.getTime()));
}

/** Whether the ledger can still change what became of a promise. */
export function isWatched({ status, settledAt }: PromiseToPay, now: Date): boolean {
  if (status === 'OPEN') return true;
  const since = settledAt === null ? 0 : daysBetween(localDay(settledAt, 'UTC'), localDay(now, 'UTC'));
  // A day more than a payment can be taken back in, since days of the clock are not counted here.
  return status === 'KEPT' && since <= reversalDays + 1;
}

/** The day on which a promise is reminded of: the one before it is due, and not the one on which it was made. Null: it is not. */
export function reminderDayOf(promise: PromiseToPay, timeZone: string): Day | null {
  const { status, reminderWorkflowId, dueDate, countsFrom, paidCents, amountCents } = promise;
  const day = addDays(dueDate, -1);
  const isWanted = status === 'OPEN' && reminderWorkflowId === null && paidCents < amountCents;
  return isWanted && localDay(countsFrom, timeZone) < day ? day : null;
}
