import type { LiveConnection } from './connection.ts';

export interface Follow<Data> {
  documentId: string;
  /** Asked before each try, so that it can name the cursor of the last event. */
  variables(): Record<string, unknown>;
  onData(data: Data): void;
  /** The cursor is of a log that a restore replaced: forget it, and what was seen by it. */
  onExpired?(): void;
}

/** Between tries: quick at first, since most breaks are short; bounded, since somebody is waiting in front of the page. */
const firstWaitMs = 250;
const longestWaitMs = 5_000;

/** Keeps a subscription open over breaks, until the function that it returns is called. */
export function follow<Data>(
  connection: LiveConnection,
  { documentId, variables, onData, onExpired }: Follow<Data>,
): () => void {
  let stopped = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: { stop(): void } | undefined;

  function open(): void {
    if (stopped) return;
    current = connection.subscribe<Data>(
      { documentId, variables: variables() },
      (data) => {
        tries = 0;
        onData(data);
      },
      (code) => {
        if (code === 'CURSOR_EXPIRED') onExpired?.();
        // Spread out, so that a thousand pages do not come back to a new gateway at the same instant.
        const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** tries++) * (0.5 + Math.random() / 2);
        timer = setTimeout(open, wait);
      },
    );
  }

  const leave = connection.join();
  open();
  return () => {
    stopped = true;
    clearTimeout(timer);
    current?.stop();
    leave();
  };
}
