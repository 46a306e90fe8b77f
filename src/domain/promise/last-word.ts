import type { SaidPromise } from '../promise.ts';
import { isAboutSameMoney, isSamePayment } from './same-money.ts';

/** A payment that a text promises, and what leaves it open. */
type ReadPromise = SaidPromise & { unclear: string[] };

/** One text of a turn, with what it promises by itself. */
export interface PromisingText<Read extends ReadPromise> {
  receivedAt: Date;
  promises: readonly Read[];
}

/** Who writes again so much later, in milliseconds, does not go on with a sentence. */
const anotherTimeMs = 3_600_000;

const moved = 'A later text, read with this one, promises the same amount for another day.';
const changed = 'A later text, read with this one, promises another amount for that day.';

/**
 * What texts that are answered together promise in the end (B65): texts of two days are one turn where nobody could be asked what the tenant
 * owes in between. About the same money as later words are the same amount for another day and another amount for the same day, as with
 * promises that are kept already. Written another time, the later words count; written at once they may as well go on ("and 200 on
 * the 15th"), so that a person decides about the first. In the order of the texts.
 */
export function lastWord<Read extends ReadPromise>(texts: readonly PromisingText<Read>[]): Read[] {
  const later: { promise: Read; at: number; isTaken: boolean }[] = [];
  const kept: Read[] = [];
  for (const { receivedAt, promises } of texts.toReversed()) {
    const at = receivedAt.getTime();
    const standing = promises.flatMap((promise) => {
      if (later.some((other) => isSamePayment(other.promise, promise))) return [];
      const other = later.find((each) => !each.isTaken && isAboutSameMoney(each.promise, promise));
      if (other === undefined) return [promise];
      other.isTaken = true;
      const reason = other.promise.dueDate === promise.dueDate ? changed : moved;
      return other.at - at < anotherTimeMs ? [{ ...promise, unclear: [...promise.unclear, reason] }] : [];
    });
    kept.unshift(...standing);
    later.push(...promises.map((promise) => ({ promise, at, isTaken: false })));
  }
  return kept;
}
