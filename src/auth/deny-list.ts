import type { Revocation } from '../domain/revocation.ts';
import type { Session } from './session.ts';

/** How often the list is read again when nothing happens, in milliseconds, should the word of a change get lost. */
const pollMs = 10_000;

/** Changes come all day, and few are of this list: it is read for them so often at most, in milliseconds. */
const atMostEveryMs = 2_000;

export interface DenyListOptions {
  /** The revocations that stand, for all instances. */
  read(): Promise<readonly Revocation[]>;
  /** The list could not be read. The last one that was read stays in force. */
  onError(error: unknown): void;
  /** Calls the listener soon after any instance changed something; returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** Who is let in no more, as this instance knows it. */
export interface DenyList {
  denies(session: Session): boolean;
  /** Calls the listener when somebody was added; returns how to stop. */
  onAdded(listener: () => void): () => void;
  /** Reads the list now: whoever changed it need not wait for it here. */
  refresh(): Promise<void>;
  close(): void;
}

/** Reads the list before anybody is let in, and again when something changed. */
export async function openDenyList({ read, onError, onChange }: DenyListOptions): Promise<DenyList> {
  let denied: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  let closed = false;

  async function refresh(): Promise<void> {
    try {
      const standing = new Set((await read()).map(({ kind, value }) => keyOf(kind, value)));
      const isLonger = [...standing].some((key) => !denied.has(key));
      denied = standing;
      if (isLonger) for (const listener of [...listeners]) listener();
    } catch (error) {
      onError(error);
    }
  }

  await refresh();
  let readAt = Date.now();
  let reading = false;
  let timer = setTimeout(readAgain, pollMs);
  async function readAgain(): Promise<void> {
    if (reading) return;
    reading = true;
    readAt = Date.now();
    await refresh();
    reading = false;
    if (!closed) timer = setTimeout(readAgain, pollMs);
  }
  const stopListening = onChange(() => {
    if (reading) return;
    clearTimeout(timer);
    timer = setTimeout(readAgain, Math.max(0, readAt + atMostEveryMs - Date.now()));
  });
  return {
    denies: ({ viewer, tokenId }) =>
      denied.size > 0 &&
      (denied.has(keyOf('SUBJECT', viewer.id)) || (tokenId !== null && denied.has(keyOf('TOKEN', tokenId)))),
    onAdded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    close() {
      closed = true;
      stopListening();
      clearTimeout(timer);
    },
  };
}

const keyOf = (kind: Revocation['kind'], value: string): string => `${kind} ${value}`;
