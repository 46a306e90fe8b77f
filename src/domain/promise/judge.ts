import { addDays, type Day } from '../calendar.ts';
import { localDay } from '../local-time.ts';
import type { PromiseStatus, PromiseToPay } from '../promise.ts';
import { type LedgerSnapshot, ledgerMoves } from './ledger.ts';

/** What verdicts go by. */
export interface VerdictRules {
  /** Whole days after the due day in which a payment still counts. */
  graceDays: number;
  /** Of the tenant. */
  timeZone: string;
}

/** What the ledger makes of one promise, where that is something new. */
export interface Verdict {
  promise: PromiseToPay;
  status: PromiseStatus;
  /** Integer cents. */
  paidCents: number;
  /** When a payment that had kept it was taken back. */
  reopenedAt: Date | null;
  /** The one before it was not kept either; only of one that is PARTIAL or BROKEN now. */
  secondInARow: boolean;
}

interface Standing {
  promise: PromiseToPay;
  status: PromiseStatus;
  paidCents: number;
  reopenedAt: Date | null;
  /** What more can be paid of it: of what is settled, nothing. */
  mostCents: number;
  /** How much came of which payment. */
  parts: Map<number, number>;
}

/** Oldest due first, as payments are counted; two of one day in the order in which they were made. */
export const byDueDay = (a: PromiseToPay, b: PromiseToPay): number =>
  a.dueDate.localeCompare(b.dueDate) || a.countsFrom.getTime() - b.countsFrom.getTime() || a.id.localeCompare(b.id);

/**
 * What a tenant's snapshots say of their promises (B66): all promises of the tenant that may share in the payments, whatever
 * became of them. A payment counts for the oldest promise that is not paid, if it may have come before the end of that one's
 * days of grace; what is not known to be late is in time. Nothing is judged beyond the newest snapshot. Only what changes is
 * returned.
 */
export function judgePromises(
  promises: readonly PromiseToPay[],
  snapshots: readonly LedgerSnapshot[],
  rules: VerdictRules,
): Verdict[] {
  const { timeZone } = rules;
  const standings = promises
    .filter(({ status }) => status !== 'UNCLEAR')
    .toSorted(byDueDay)
    .map(standingOf);
  const lastDay = ({ promise, reopenedAt }: Standing): Day => lastDayOf(promise, reopenedAt, rules);
  const moves = ledgerMoves(snapshots, timeZone);

  for (const [place, move] of moves.entries()) {
    if (move.kind === 'payment') {
      let left = move.cents;
      for (const standing of standings) {
        const inTime = localDay(move.after, timeZone) <= lastDay(standing);
        if (!inTime || move.at <= standing.promise.countsFrom || isOver(standing, move.at)) continue;
        const part = Math.min(left, standing.mostCents - standing.paidCents);
        if (part <= 0) continue;
        left -= part;
        standing.paidCents += part;
        standing.parts.set(place, part);
      }
    }
    if (move.kind === 'reversal') {
      for (const standing of standings) {
        const part = standing.parts.get(move.of) ?? 0;
        if (part === 0 || !isJudged(standing.promise)) continue;
        standing.paidCents -= part;
        standing.parts.delete(move.of);
        const { settledAt } = standing.promise;
        if (standing.status === 'KEPT' && settledAt !== null && move.at > settledAt) {
          standing.status = 'OPEN';
          standing.reopenedAt = move.at;
        }
      }
    }
  }

  const seenUntil = snapshots.reduce<Date | null>(
    (latest, { seenUntil: at }) => (latest === null || at > latest ? at : latest),
    null,
  );
  if (seenUntil === null) return [];
  const today = localDay(seenUntil, timeZone);
  for (const standing of standings) {
    if (standing.status === 'OPEN')
      standing.status = verdictOn(standing, today, lastDay(standing), snapshots, timeZone);
  }
  return standings.flatMap((standing, at): Verdict[] => {
    const { promise, status, paidCents, reopenedAt } = standing;
    if (!isJudged(promise) || (status === promise.status && (status === 'KEPT' || paidCents === promise.paidCents))) {
      return [];
    }
    return [{ promise, status, paidCents, reopenedAt, secondInARow: isUnkept(status) && isUnkept(before(at)) }];
  });

  function before(at: number): PromiseStatus | null {
    return standings.slice(0, at).findLast(({ status }) => status !== 'CANCELLED' && status !== 'OPEN')?.status ?? null;
  }
}

/** The last day on which a payment counts: grace begins anew where a payment is taken back, and for what was due when it was made. */
export function lastDayOf(promise: PromiseToPay, reopenedAt: Date | null, { graceDays, timeZone }: VerdictRules): Day {
  const days = [promise.dueDate, localDay(promise.countsFrom, timeZone)];
  if (reopenedAt !== null) days.push(localDay(reopenedAt, timeZone));
  return addDays(days.toSorted().at(-1) ?? promise.dueDate, graceDays);
}

/** Only what is open, or was kept and may turn out not to be, is judged. */
const isJudged = ({ status }: PromiseToPay) => status === 'OPEN' || status === 'KEPT';

/** What was settled takes no payment that came later: its own had all been seen by then. */
const isOver = ({ status, promise: { settledAt } }: Standing, at: Date) =>
  status !== 'OPEN' && settledAt !== null && at > settledAt;

const isUnkept = (status: PromiseStatus | null) => status === 'BROKEN' || status === 'PARTIAL';

function standingOf(promise: PromiseToPay): Standing {
  const { status, paidCents, amountCents, reopenedAt } = promise;
  const mostCents = isJudged(promise) ? amountCents : paidCents;
  return { promise, status, paidCents: 0, reopenedAt, mostCents, parts: new Map() };
}

function verdictOn(
  { promise, paidCents }: Standing,
  today: Day,
  lastDay: Day,
  snapshots: readonly LedgerSnapshot[],
  timeZone: string,
): PromiseStatus {
  if (paidCents >= promise.amountCents) return 'KEPT';
  // Who owes nothing has nothing left to pay.
  const settled = snapshots.some(
    ({ seenFrom, seenUntil, amountOwedCents }) =>
      amountOwedCents <= 0 && seenUntil > promise.countsFrom && localDay(seenFrom, timeZone) <= lastDay,
  );
  if (settled) return 'KEPT';
  if (today <= lastDay) return 'OPEN';
  return paidCents > 0 ? 'PARTIAL' : 'BROKEN';
}
