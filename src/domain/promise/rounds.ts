import { addDays, daysBetween } from '../calendar.ts';
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

/** Whether the ledger can still change what became of a promise. */
export function isWatched({ status, settledAt }: PromiseToPay, now: Date): boolean {
  if (status === 'OPEN') return true;
  const since = settledAt === null ? 0 : daysBetween(localDay(settledAt, 'UTC'), localDay(now, 'UTC'));
  // A day more than a payment can be taken back in, since days of the clock are not counted here.
  return status === 'KEPT' && since <= reversalDays + 1;
}

/** Whether today is the day on which a promise is reminded of: the one before it is due, and not the one on which it was made. */
export function isReminderDay(promise: PromiseToPay, today: string, timeZone: string): boolean {
  const { status, reminderWorkflowId, dueDate, countsFrom, paidCents, amountCents } = promise;
  return (
    status === 'OPEN' &&
    reminderWorkflowId === null &&
    paidCents < amountCents &&
    dueDate === addDays(today, 1) &&
    localDay(countsFrom, timeZone) < today
  );
}
