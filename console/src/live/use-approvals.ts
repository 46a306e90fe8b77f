import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { ApprovalQueue } from './approval-queue.ts';
import { emptyQueue } from './approval-queue.ts';
import type { ApprovalEvent, QueueState, QueueStore } from './queue-store.ts';
import { emptyWork, type WorkQueue } from './work-queue.ts';

/** Null for those who may only look: they cannot follow what waits. */
export const QueueContext = createContext<QueueStore | null>(null);

const nothing: QueueState = { approvals: emptyQueue, work: { ...emptyWork, complete: true } };
const never = () => () => {};
const none = () => nothing;

function useQueue(): QueueState {
  const store = useContext(QueueContext);
  return useSyncExternalStore(store?.onChange ?? never, store?.state ?? none);
}

export interface Approvals extends ApprovalQueue {
  /** Whether all that waited when the page was opened is here. */
  complete: boolean;
}

/** The drafts that wait. */
export function useApprovals(): Approvals {
  const { approvals, work } = useQueue();
  return { ...approvals, complete: work.complete };
}

/** What waits, by conversation. */
export const useWork = (): WorkQueue => useQueue().work;

export function useApprovalEvents(listener: (event: ApprovalEvent) => void): void {
  const store = useContext(QueueContext);
  useEffect(() => store?.onEvent(listener), [store, listener]);
}
