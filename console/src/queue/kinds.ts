import type { WorkItemKind } from '../graphql/generated/graphql.ts';

/** What is decided first where several things wait: a text that answers settles most of the rest. */
const places: Record<WorkItemKind, number> = {
  UNCONFIRMED: 0,
  DRAFT: 1,
  PAYMENT_PLAN: 2,
  ESCALATION: 3,
  UNCLEAR_PROMISE: 4,
  BROKEN_PROMISE: 5,
};

/** What can wait, in the order in which it is decided. */
export const workItemKinds = (Object.keys(places) as WorkItemKind[]).toSorted(
  (one, other) => places[one] - places[other],
);
