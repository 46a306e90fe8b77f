import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { emptyQueue } from './approval-queue.ts';
import type { ApprovalEvent, ApprovalStore, Approvals } from './approval-store.ts';

/** Null for those who may only look: they cannot follow approvals. */
export const ApprovalsContext = createContext<ApprovalStore | null>(null);

const nothing: Approvals = { ...emptyQueue, complete: true };
const never = () => () => {};
const none = () => nothing;

export function useApprovals(): Approvals {
  const store = useContext(ApprovalsContext);
  return useSyncExternalStore(store?.onChange ?? never, store?.state ?? none);
}

export function useApprovalEvents(listener: (event: ApprovalEvent) => void): void {
  const store = useContext(ApprovalsContext);
  useEffect(() => store?.onEvent(listener), [store, listener]);
}
