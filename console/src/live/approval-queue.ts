import type { DraftCardFragment, FollowApprovalsSubscription } from '../graphql/generated/graphql.ts';

export type PendingDraft = DraftCardFragment;

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

/** The queue after one more event. A draft that was decided is gone, in whatever order the news came. */
export function afterEvent(queue: ApprovalQueue, event: ApprovalEvent, now: Date): ApprovalQueue {
  const { draft, cursor } = event;
  const others = queue.drafts.filter(({ id }) => id !== draft.id);
  if (draft.status !== 'PENDING') {
    const known = queue.drafts.length > others.length;
    return {
      drafts: others,
      resolutions: known ? [{ draft, at: now }, ...queue.resolutions].slice(0, resolutionsKept) : queue.resolutions,
      cursor,
    };
  }
  const before = queue.drafts.findIndex(({ id }) => id === draft.id);
  const drafts = before === -1 ? [...others, draft] : others.toSpliced(before, 0, draft);
  return { ...queue, drafts, cursor };
}
