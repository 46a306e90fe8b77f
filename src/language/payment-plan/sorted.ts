/**
 * The place of the first of sorted things for which something is so, where it is so of all behind it; their number: of
 * none. A text may hold thousands of amounts, days and cues, and each asks for those beside it.
 */
export function firstWhere<Thing>(things: readonly Thing[], isSo: (thing: Thing) => boolean): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(things[middle] as Thing)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whether one of some places, in ascending order, lies from one place up to, not including, another. */
export function isAnyWithin(places: readonly number[], { from, to }: { from: number; to: number }): boolean {
  const first = places[firstWhere(places, (at) => at >= from)];
  return first !== undefined && first < to;
}
