import type { Day } from '../domain/calendar.ts';
import { instantAt, localDay } from '../domain/local-time.ts';
import { judgePromises, type Verdict } from '../domain/promise/judge.ts';
import type { LedgerSnapshot } from '../domain/promise/ledger.ts';
import { isWatched, nextRound, type RoundHours, reminderDayOf } from '../domain/promise/rounds.ts';
import type { PromiseToPay } from '../domain/promise.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import { homeZone, type SendHours, sendAtOrNow, sendTime, type TenantHours } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { LedgerCase, LedgerReading, SettledVerdict } from '../store/operations/promises.ts';
import { brokenPromiseTask, type PromiseTextSettings, reminderDraft } from './promise-drafts.ts';

export interface FollowUpSettings extends SendHours, RoundHours, PromiseTextSettings {
  /** Whole days after the due day in which a payment still counts. */
  promiseGraceDays: number;
  promiseReminders: boolean;
}

/** What is done about a tenant's promises after a reading of their ledger. */
export interface FollowUp {
  reading: LedgerReading;
  verdicts: SettledVerdict[];
  /** The promises as they are then. */
  promises: PromiseToPay[];
}

/**
 * What follows from a reading of a tenant's ledger; no I/O. With `forms`, reminders that are due now are among it; a reminder that
 * may not go out yet makes the next reading come at its hour, so that nothing that was paid meanwhile is asked for (B67).
 */
export function followUp(
  { tenantId, promises, snapshots, conversations }: LedgerCase,
  tenant: Tenant,
  readAt: Date,
  forms: readonly ReplyForm[] | null,
  settings: FollowUpSettings,
): FollowUp {
  const known = withReading(snapshots, tenant.amountOwedCents, readAt);
  const verdicts: SettledVerdict[] = [];
  const after = new Map(promises.map((promise) => [promise.id, promise]));
  const checks = [nextRound(readAt, settings)];
  for (const conversation of conversations) {
    const timeZone = homeZone({ ...conversation, timeZone: tenant.timeZone ?? conversation.timeZone }, settings);
    const today = localDay(readAt, timeZone);
    // All of the tenant's promises share in the payments, whichever number they were made by.
    const found = judgePromises(promises, known, { graceDays: settings.promiseGraceDays, timeZone });
    for (const verdict of found.filter(({ promise }) => promise.conversationId === conversation.id)) {
      const isBroken = verdict.status === 'BROKEN' || verdict.status === 'PARTIAL';
      const task = isBroken ? brokenPromiseTask(verdict, tenant, conversation, today, settings) : null;
      verdicts.push({ verdict, task, reminder: null });
      after.set(verdict.promise.id, changedBy(verdict, readAt));
    }
    if (forms === null || !settings.promiseReminders) continue;
    for (const promise of [...after.values()].filter(({ conversationId }) => conversationId === conversation.id)) {
      const day = reminderDayOf(promise, timeZone);
      if (day === null || day < today) continue;
      const hours = { ...conversation, timeZone };
      if (day === today && sendAtOrNow(readAt, hours, settings) === null) {
        const draft = reminderDraft(promise, tenant, conversation, today, forms, settings);
        if (draft !== null) addReminder(verdicts, promise, draft);
      } else {
        const at = readingForReminder(day, hours, readAt, settings);
        if (at !== null) checks.push(at);
      }
    }
  }
  const isOver = ![...after.values()].some((promise) => isWatched(promise, readAt));
  const checkAt = isOver ? null : new Date(Math.min(...checks.map((at) => at.getTime())));
  return {
    reading: { tenantId, amountOwedCents: tenant.amountOwedCents, readAt, checkAt },
    verdicts,
    promises: [...after.values()],
  };
}

/** Readings for reminders are made at whole quarters of an hour, so that many share a call of the Collections Monitor. */
const sharedMs = 15 * 60_000;

/**
 * When the ledger is read so that a promise is reminded of on its day: at the first hour of it that the law and the tenant allow, unless
 * a round leaves one. Null: the rounds do, or there is no hour.
 */
function readingForReminder(day: Day, hours: TenantHours, readAt: Date, settings: FollowUpSettings): Date | null {
  const zone = hours.timeZone ?? settings.businessTimeZone;
  const round = nextRound(readAt, settings);
  const fits = (from: Date) => {
    const at = sendTime(from, hours, settings);
    return at !== null && localDay(at, zone) === day ? at : null;
  };
  // What cannot go out now, though it is the day, need not wait for the round.
  const roundIsEnough = localDay(readAt, zone) < day && (localDay(round, zone) < day || fits(round) !== null);
  const first = roundIsEnough ? null : fits(new Date(Math.max(readAt.getTime(), instantAt(day, 0, zone).getTime())));
  if (first === null) return null;
  const shared = new Date(Math.ceil(first.getTime() / sharedMs) * sharedMs);
  return fits(shared)?.getTime() === shared.getTime() ? shared : first;
}

function withReading(snapshots: readonly LedgerSnapshot[], amountOwedCents: number, at: Date): LedgerSnapshot[] {
  const newest = snapshots.toSorted((a, b) => a.seenFrom.getTime() - b.seenFrom.getTime()).at(-1);
  if (newest === undefined || newest.seenUntil >= at) {
    return newest === undefined ? [{ seenFrom: at, seenUntil: at, amountOwedCents }] : [...snapshots];
  }
  if (newest.amountOwedCents !== amountOwedCents)
    return [...snapshots, { seenFrom: at, seenUntil: at, amountOwedCents }];
  return snapshots.map((each) => (each === newest ? { ...each, seenUntil: at } : each));
}

function changedBy({ promise, status, paidCents, reopenedAt }: Verdict, at: Date): PromiseToPay {
  return { ...promise, status, paidCents, reopenedAt, settledAt: status === 'OPEN' ? null : at };
}

/** A promise that is paid in part and reminded of is settled in one piece. */
function addReminder(verdicts: SettledVerdict[], promise: PromiseToPay, reminder: SettledVerdict['reminder']): void {
  const found = verdicts.find(({ verdict }) => verdict.promise.id === promise.id);
  if (found !== undefined) found.reminder = reminder;
  else {
    const { status, paidCents, reopenedAt } = promise;
    verdicts.push({ verdict: { promise, status, paidCents, reopenedAt }, task: null, reminder });
  }
}
