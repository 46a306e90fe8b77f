import type { DraftRowFragment, FollowApprovalsSubscription } from '../graphql/generated/graphql.ts';

export type PendingDraft = DraftRowFragment;

/** A draft that waits no more, and what became of it. */
export interface Resolution {
  draft: PendingDraft;
  at: Date;
}

/** The drafts that wait, oldest first; `cursor` is where the story was left. */
export interface ApprovalQueue {
  drafts: readonly PendingDraft[];
  /** The newest first; only the last few, for people who wonder where a card went. */
  resolutions: readonly Resolution[];
  cursor: string | null;
}

export const emptyQueue: ApprovalQueue = { drafts: [], resolutions: [], cursor: null };

const resolutionsKept = 50;

type ApprovalEvent = FollowApprovalsSubscription['approvalRequested'];

/** The queue after more events. A draft that was decided is gone, in whatever order the news came. */
export function afterEvents(queue: ApprovalQueue, events: readonly ApprovalEvent[], now: Date): ApprovalQueue {
  const waiting = new Map(queue.drafts.map((draft) => [draft.id, draft]));
  let { resolutions, cursor } = queue;
  for (const { draft, cursor: reached } of events) {
    cursor = reached;
    // A map keeps the place of what is set again.
    if (draft.status === 'PENDING') waiting.set(draft.id, draft);
    else if (waiting.delete(draft.id)) resolutions = [{ draft, at: now }, ...resolutions].slice(0, resolutionsKept);
  }
  return { drafts: [...waiting.values()], resolutions, cursor };
}
