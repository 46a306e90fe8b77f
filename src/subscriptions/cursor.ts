const pattern = /^(\d{1,20})\.(\d{1,19})$/;

/** Whether a caller's cursor can be a position in the log. */
export function isCursor(text: string): boolean {
  if (!pattern.test(text)) return false;
  const [transaction, place] = partsOf(text);
  return transaction < 2n ** 64n && place < 2n ** 63n;
}

/** Whether the first position comes after the second. Positions are ordered by transaction, then by place in it. */
export function isAfter(first: string, second: string): boolean {
  const [transaction, place] = partsOf(first);
  const [otherTransaction, otherPlace] = partsOf(second);
  return transaction === otherTransaction ? place > otherPlace : transaction > otherTransaction;
}

function partsOf(cursor: string): [bigint, bigint] {
  const [, transaction = '0', place = '0'] = pattern.exec(cursor) ?? [];
  return [BigInt(transaction), BigInt(place)];
}
