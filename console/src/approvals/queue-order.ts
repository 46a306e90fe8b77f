import type { DraftPriority } from '../graphql/generated/graphql.ts';
import type { PendingDraft } from '../live/approval-queue.ts';

export const orders = ['oldest', 'riskiest'] as const;
export type QueueOrder = (typeof orders)[number];

export interface QueueFilter {
  /** ISO 639-1; null: any. */
  language: string | null;
  property: string | null;
}

const rank: Record<DraftPriority, number> = { HIGH: 0, MEDIUM: 1, LOW: 2 };

/** The drafts of the filter in the order in which somebody wants to read them. */
export function inOrder(drafts: readonly PendingDraft[], order: QueueOrder, filter: QueueFilter): PendingDraft[] {
  const shown = drafts.filter(
    ({ language, workflow }) =>
      (filter.language === null || language === filter.language) &&
      (filter.property === null || workflow.tenant?.propertyName === filter.property),
  );
  const byAge = shown.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
  if (order === 'oldest') return byAge;
  return byAge.toSorted((one, other) => rank[one.priority] - rank[other.priority] || one.confidence - other.confidence);
}
