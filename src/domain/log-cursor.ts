const pattern = /^(\d{1,20})\.(\d{1,19})$/;

/** Whether a caller's cursor can be a position in the log. */
export function isCursor(text: string): boolean {
  if (!pattern.test(text)) return false;
  const [epoch, place] = partsOf(text);
  return epoch < 2n ** 64n && place < 2n ** 63n;
}

/** Whether the first position comes after the second. Positions are ordered by the log's epoch, then by place in it. */
export function isAfter(first: string, second: string): boolean {
  const [epoch, place] = partsOf(first);
  const [otherEpoch, otherPlace] = partsOf(second);
  return epoch === otherEpoch ? place > otherPlace : epoch > otherEpoch;
}

function partsOf(cursor: string): [bigint, bigint] {
  const [, epoch = '0', place = '0'] = pattern.exec(cursor) ?? [];
  return [BigInt(epoch), BigInt(place)];
}
