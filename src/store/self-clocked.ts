/**
 * What runs a batch: one result a call, in their order; an Error is what its caller gets. A promise is of a call that went on by
 * itself: the batch is over without it.
 */
type RunBatch<Call, Result> = (calls: readonly Call[]) => Promise<readonly (Result | Promise<Result> | Error)[]>;

interface Sizes {
  /** The most calls of one batch. */
  most: number;
  /** Batches under way at once. */
  atOnce: number;
  /** One that is under way for longer, in milliseconds, waits for something of its own: it does not hold up the next. */
  longMs: number;
}

interface Waiting<Call, Result> {
  call: Call;
  resolve(result: Result | Promise<Result>): void;
  reject(error: unknown): void;
}

/**
 * Batches that clock themselves: what comes while as many are under way as may be is the next one. Nobody waits for company:
 * where none is under way a call goes out at the end of this turn of the event loop, with those that came in the same.
 */
export function selfClocked<Call, Result>(
  run: RunBatch<Call, Result>,
  { most, atOnce, longMs }: Sizes,
): (call: Call) => Promise<Result> {
  const waiting: Waiting<Call, Result>[] = [];
  let underWay = 0;
  let scheduled = false;

  async function send(batch: readonly Waiting<Call, Result>[]): Promise<void> {
    underWay += 1;
    let counts = true;
    const leave = () => {
      if (counts) underWay -= 1;
      counts = false;
      schedule();
    };
    const timer = setTimeout(leave, longMs);
    try {
      const results = await run(batch.map(({ call }) => call));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = results[index];
        if (result instanceof Error) reject(result);
        else resolve(result as Result | Promise<Result>);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      clearTimeout(timer);
      leave();
    }
  }

  function schedule(): void {
    if (scheduled || underWay >= atOnce || waiting.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      void send(waiting.splice(0, most));
      schedule();
    });
  }

  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      schedule();
    });
}
