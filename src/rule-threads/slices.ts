/** Does work on the event loop in its turn, and tells what came of it. */
export type InSlices = <Result>(work: () => Result) => Promise<Result>;

/**
 * A burst hands over a hundred texts in one turn of the event loop. Read all at once they would keep everybody waiting: requests, and the
 * database, which stores the first while the others are read. `sliceMs`: after how long in one turn of the loop the rest waits for the
 * next, in its order; what has begun is not interrupted.
 */
export function createSlices(sliceMs: number, now: () => number = () => performance.now()): InSlices {
  const waiting: (() => void)[] = [];
  /** Null: nothing was done in this turn of the loop. */
  let endsAt: number | null = null;

  function begin(): number {
    setImmediate(() => {
      endsAt = null;
      while (waiting.length > 0 && hasTime()) waiting.shift()?.();
    });
    return now() + sliceMs;
  }

  function hasTime(): boolean {
    endsAt ??= begin();
    return now() < endsAt;
  }

  return (work) =>
    new Promise((resolve, reject) => {
      const begun = () => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      };
      if (waiting.length === 0 && hasTime()) begun();
      else waiting.push(begun);
    });
}
