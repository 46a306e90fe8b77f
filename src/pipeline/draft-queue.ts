/** Turns of this process that wait for a drafting slot, in the order in which they came. */
export interface DraftQueue {
  size(): number;
  isFull(): boolean;
  /** True: admitted. False: it waited long enough, nobody is admitted now, or `signal` says that nobody waits for it. */
  wait(signal: AbortSignal): Promise<boolean>;
  /** Admits the first; false: nobody waits. */
  admit(): boolean;
  refuseAll(): void;
  /** Refuses all, and everybody from now on. */
  close(): void;
}

/** At most `most` wait at once, and each at most `waitMs`, in milliseconds. */
export function createDraftQueue(most: number, waitMs: number): DraftQueue {
  const waiting = new Set<(admitted: boolean) => void>();
  let closed = false;

  function refuseAll(): void {
    for (const answer of [...waiting]) answer(false);
  }

  return {
    size: () => waiting.size,
    isFull: () => closed || waiting.size >= most,
    wait: (signal) =>
      new Promise((resolve) => {
        const refuse = () => answer(false);
        const timer = setTimeout(refuse, waitMs);
        const answer = (admitted: boolean) => {
          waiting.delete(answer);
          clearTimeout(timer);
          signal.removeEventListener('abort', refuse);
          resolve(admitted);
        };
        waiting.add(answer);
        signal.addEventListener('abort', refuse, { once: true });
        if (signal.aborted || closed) refuse();
      }),
    admit() {
      const [first] = waiting;
      first?.(true);
      return first !== undefined;
    },
    refuseAll,
    close() {
      closed = true;
      refuseAll();
    },
  };
}
