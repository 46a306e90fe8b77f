/** Lets long work on the serving loop go on in slices, so that what others sent is read between them (B53). */
export interface LoopShare {
  /** Null: go on. Otherwise the slice is over, and the work goes on when this resolves. */
  pause(): Promise<void> | null;
}

/** Milliseconds of one slice, of all operations together. */
const usualSliceMs = 5;

/** So many questions are answered without a look at the clock: a row is completed in some ten microseconds. */
const uncheckedSteps = 8;

/** One for all operations of a process: the slices of many would add up to one long one. */
export function createLoopShare(sliceMs = usualSliceMs, now: () => number = () => performance.now()): LoopShare {
  let waiting: (() => void)[] = [];
  /** Null: nothing has asked since the loop came round. */
  let sliceEnds: number | null = null;
  let isOver = false;
  let steps = 0;

  function begin(): void {
    sliceEnds = now() + sliceMs;
    isOver = false;
    // By then the loop has read what came in over the network.
    setImmediate(endSlice);
  }

  function endSlice(): void {
    sliceEnds = null;
    if (waiting.length === 0) return;
    begin();
    void resume(waiting);
  }

  /** One after the other, each with what follows from it; the rest waits for the next slice. */
  async function resume(those: readonly (() => void)[]): Promise<void> {
    waiting = [];
    let next = 0;
    while (next < those.length && !isOver) {
      those[next++]?.();
      await undefined;
      look();
    }
    waiting = those.slice(next).concat(waiting);
  }

  function look(): void {
    isOver ||= sliceEnds === null || now() > sliceEnds;
  }

  return {
    pause() {
      if (sliceEnds === null) begin();
      if (++steps % uncheckedSteps === 0) look();
      return isOver ? new Promise((resolve) => waiting.push(resolve)) : null;
    },
  };
}
