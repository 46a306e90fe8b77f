import type { Change } from './database.ts';

/** Listeners within the process. A listener that throws does not keep the others from hearing. */
export interface ChangeSignal {
  subscribe(listener: (change: Change) => void): () => void;
  emit(change: Change): void;
}

export function createChangeSignal(): ChangeSignal {
  const listeners = new Set<(change: Change) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(change) {
      for (const listener of listeners) queueMicrotask(() => listener(change));
    },
  };
}
