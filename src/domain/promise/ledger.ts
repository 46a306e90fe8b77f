import { z } from 'zod';
import { type Day, daysBetween, partsOf } from '../calendar.ts';
import { instant } from '../instant.ts';
import { localDay } from '../local-time.ts';

export const ledgerSnapshotSchema = z.object({
  /** From when until when the tenant was seen to owe this. */
  seenFrom: instant,
  seenUntil: instant,
  /** Integer cents; negative: a credit. */
  amountOwedCents: z.number().int(),
});
/** What a tenant owed, as long as it was seen to be the same. */
export type LedgerSnapshot = z.infer<typeof ledgerSnapshotSchema>;

/** What became of the balance between two readings, oldest first: what fell was paid, what rose was charged (B66). */
export type LedgerMove =
  | { kind: 'payment'; cents: number; after: Date; at: Date }
  | { kind: 'charge'; cents: number; after: Date; at: Date }
  /** A payment of the days before was taken back. */
  | { kind: 'reversal'; of: number; at: Date };

/** A bank takes back a payment that was not covered within some days; five working days are seven days at most. */
export const reversalDays = 7;

/**
 * The moves that a tenant's snapshots show. A rise by exactly what was paid some days before is that payment taken back,
 * unless it lies on the first of a month: then it is the rent of whoever pays what a month costs. `of` is the place of
 * the payment among the moves.
 */
export function ledgerMoves(snapshots: readonly LedgerSnapshot[], timeZone: string): LedgerMove[] {
  const moves: LedgerMove[] = [];
  const takenBack = new Set<number>();
  const ordered = snapshots.toSorted((a, b) => a.seenFrom.getTime() - b.seenFrom.getTime());
  for (const [index, later] of ordered.entries()) {
    const earlier = ordered[index - 1];
    if (earlier === undefined) continue;
    const [after, at] = [earlier.seenUntil, later.seenFrom];
    const rise = later.amountOwedCents - earlier.amountOwedCents;
    const [from, to] = [localDay(after, timeZone), localDay(at, timeZone)];
    const payment = holdsFirst(from, to) ? -1 : moves.findLastIndex((move, place) => isTakenBack(move, place));
    if (rise < 0) moves.push({ kind: 'payment', cents: -rise, after, at });
    else if (rise > 0 && payment >= 0) {
      takenBack.add(payment);
      moves.push({ kind: 'reversal', of: payment, at });
    } else if (rise > 0) moves.push({ kind: 'charge', cents: rise, after, at });

    function isTakenBack(move: LedgerMove, place: number): boolean {
      if (move.kind !== 'payment' || move.cents !== rise || takenBack.has(place)) return false;
      return daysBetween(localDay(move.at, timeZone), from) <= reversalDays;
    }
  }
  return moves;
}

/** Whether the first of a month is among the days. */
function holdsFirst(from: Day, to: Day): boolean {
  const [a, b] = [partsOf(from), partsOf(to)];
  return a.date === 1 || a.month !== b.month || a.year !== b.year;
}
