import type { NewPromise, PromiseToPay, SaidPromise } from '../promise.ts';
import { byDueDay } from './judge.ts';
import { isAboutSameMoney, isSamePayment } from './same-money.ts';

/** Promises of a text beside those that are open: which are kept, and which need a person to agree. */
export interface PlacedPromises {
  taken: NewPromise[];
  /** It is not clear what money they are about. */
  unclear: SaidPromise[];
}

const moved = 'The tenant promised it for another day.';
const changed = 'The tenant promised another amount for that day.';
const replaced = 'The tenant promised something else, and both together are more than is owed.';

/**
 * What new promises do to those that are open (B65). About the same money are: the same amount for another day, another amount
 * for the same day, and single promises that together with the new ones are more than is owed. Of a plan only the next
 * payment can be moved; anything else that is said while a plan runs is unclear, as is more than what is owed.
 */
export function placePromises(
  said: readonly SaidPromise[],
  open: readonly PromiseToPay[],
  amountOwedCents: number,
): PlacedPromises {
  const placed: PlacedPromises = { taken: [], unclear: [] };
  if (amountOwedCents <= 0) return placed;
  const left = open.toSorted(byDueDay);
  const fresh = said.filter((promise) => {
    const same = left.findIndex((each) => isSamePayment(each, promise));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  for (const promise of fresh) {
    const nextOfPlan = left.find(({ paymentPlanId }) => paymentPlanId !== null) ?? null;
    const found = left.findIndex(
      (each) => (each.paymentPlanId === null || each === nextOfPlan) && isAboutSameMoney(each, promise),
    );
    const [other] = found < 0 ? [] : left.splice(found, 1);
    const isUnclear =
      promise.amountCents > amountOwedCents || (other === undefined && nextOfPlan !== null) || promise.amountCents <= 0;
    if (isUnclear) placed.unclear.push(promise);
    else {
      const reason = other?.dueDate === promise.dueDate ? changed : moved;
      placed.taken.push({ ...promise, replaces: other === undefined ? [] : [{ id: other.id, reason }] });
    }
  }
  const singles = left.filter(({ paymentPlanId }) => paymentPlanId === null);
  const together = [...placed.taken, ...singles].reduce((sum, { amountCents }) => sum + amountCents, 0);
  const [first] = placed.taken;
  if (first !== undefined && together > amountOwedCents) {
    first.replaces = [...first.replaces, ...singles.map(({ id }) => ({ id, reason: replaced }))];
  }
  return placed;
}
