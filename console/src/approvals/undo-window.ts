import type { Decision } from './decision.ts';

/** A decision that is on its way, and until when it can be taken back. */
export interface PendingDecision {
  decision: Decision;
  /** The address of the page at which it was made. */
  madeAt: string;
  /** Null once it has been handed over. */
  undoUntil: Date | null;
}

export interface UndoWindow {
  /** By draft. */
  state(): ReadonlyMap<string, PendingDecision>;
  onChange(listener: () => void): () => void;
  add(decision: Decision): void;
  /** Whether it was in time. */
  undo(draftId: string): boolean;
  /** Hands over at once whatever waits: the page is being left. */
  flush(): void;
}

/** Long enough to see what one has done; the tenant has waited longer. */
export const undoMs = 5_000;

/**
 * Holds decisions back for a moment, in which they can be undone. It is this page that waits, not the gateway: should the
 * page die in that moment nothing was decided, and the draft still waits for everybody.
 */
export function createUndoWindow(handOver: (decision: Decision) => Promise<void>): UndoWindow {
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let state: ReadonlyMap<string, PendingDecision> = new Map();

  function become(draftId: string, pending: PendingDecision | null): void {
    const next = new Map(state);
    if (pending === null) next.delete(draftId);
    else next.set(draftId, pending);
    state = next;
    for (const listener of listeners) listener();
  }

  function pass(draftId: string): void {
    const pending = state.get(draftId);
    clearTimeout(timers.get(draftId));
    if (pending === undefined || !timers.delete(draftId)) return;
    become(draftId, { ...pending, undoUntil: null });
    void handOver(pending.decision).finally(() => become(draftId, null));
  }

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(decision) {
      const { draftId } = decision;
      if (state.has(draftId)) return;
      timers.set(
        draftId,
        setTimeout(() => pass(draftId), undoMs),
      );
      become(draftId, {
        decision,
        madeAt: `${location.pathname}${location.search}`,
        undoUntil: new Date(Date.now() + undoMs),
      });
    },
    undo(draftId) {
      clearTimeout(timers.get(draftId));
      if (!timers.delete(draftId)) return false;
      become(draftId, null);
      return true;
    },
    flush() {
      for (const draftId of [...timers.keys()]) pass(draftId);
    },
  };
}
