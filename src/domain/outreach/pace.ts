/** More turns from one day's end to the next day's beginning than a queue of any length that is allowed makes. */
const mostTries = 20;

/**
 * A queue in which no two texts go out closer than `gapMs` to each other or to those that are planned already (`taken`). All places lie
 * on one grid, so whether one is taken is one look.
 */
export function openQueue({ from, gapMs, taken }: { from: Date; gapMs: number; taken: readonly Date[] }) {
  const placeOf = (at: Date) => Math.ceil((at.getTime() - from.getTime()) / gapMs);
  const full = new Set(taken.map(placeOf));
  return {
    /** The first free instant that `allowed` leaves as it is; it tells the next one at which a text may go out, from an instant on. */
    take(allowed: (at: Date) => Date): Date {
      let at = allowed(from);
      // A free place may lie outside the tenant's hours: then the search goes on where they begin again.
      for (let tries = 1; ; tries += 1) {
        let place = placeOf(at);
        while (full.has(place)) place += 1;
        const candidate = new Date(from.getTime() + place * gapMs);
        at = allowed(candidate);
        if (at.getTime() === candidate.getTime() || tries === mostTries) {
          full.add(place);
          return candidate;
        }
      }
    },
  };
}
