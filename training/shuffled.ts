/** The numbers below `count` in an order that is the same for a seed, everywhere. */
export function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, nth) => nth);
  let state = seed + 1;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
