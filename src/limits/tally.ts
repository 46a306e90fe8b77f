/** Counts what each has open. */
export interface Tally {
  /** One more; how many there are now. */
  open(key: string): number;
  /** One less. */
  close(key: string): void;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const change = (key: string, by: 1 | -1) => {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
    return count;
  };
  return { open: (key) => change(key, 1), close: (key) => void change(key, -1) };
}
