import type { Revocation } from '../domain/revocation.ts';
import type { Session } from './session.ts';

/** How often the list is read again, in milliseconds: so long a revocation takes to reach the other instances, at most. */
const pollMs = 2_000;

export interface DenyListOptions {
  /** The revocations that stand, for all instances. */
  read(): Promise<readonly Revocation[]>;
  /** The list could not be read. The last one that was read stays in force. */
  onError(error: unknown): void;
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

/** Reads the list before anybody is let in, and again every few seconds. */
export async function openDenyList({ read, onError }: DenyListOptions): Promise<DenyList> {
  let denied: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();

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
  let reading = false;
  const timer = setInterval(async () => {
    if (reading) return;
    reading = true;
    await refresh();
    reading = false;
  }, pollMs);
  return {
    denies: ({ viewer, tokenId }) =>
      denied.size > 0 &&
      (denied.has(keyOf('SUBJECT', viewer.id)) || (tokenId !== null && denied.has(keyOf('TOKEN', tokenId)))),
    onAdded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    close: () => clearInterval(timer),
  };
}

const keyOf = (kind: Revocation['kind'], value: string): string => `${kind} ${value}`;
