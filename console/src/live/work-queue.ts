import type { FollowWorkItemsSubscription, WorkRowFragment } from '../graphql/generated/graphql.ts';

/** All that waits for a person about one conversation. */
export type WorkRow = WorkRowFragment;

/** What waits, in the order in which it was told: what waited longest first, what is new at the end. */
export interface WorkQueue {
  items: readonly WorkRow[];
  /** Whether all that waited when the page was opened is here. */
  complete: boolean;
  /** Where the story was left. */
  cursor: string | null;
}

export const emptyWork: WorkQueue = { items: [], complete: false, cursor: null };

type WorkItemEvent = FollowWorkItemsSubscription['workItemChanged'];

/** The queue after more events: an item about which nothing waits any more is gone. */
export function afterChanges(queue: WorkQueue, events: readonly WorkItemEvent[]): WorkQueue {
  const items = new Map(queue.items.map((item) => [item.id, item]));
  let { cursor } = queue;
  for (const event of events) {
    cursor = event.cursor;
    if (event.workItem === null) items.delete(event.conversationId);
    else items.set(event.conversationId, event.workItem);
  }
  return { ...queue, items: [...items.values()], cursor };
}

/**
 * The queue with another page of what waits. What was told as an event since the page was asked for is newer than the page:
 * `told` has the conversations of those events.
 */
export function withPage(queue: WorkQueue, page: readonly WorkRow[], told: ReadonlySet<string>): WorkQueue {
  const known = new Set(queue.items.map(({ id }) => id));
  const more = page.filter(({ id }) => !known.has(id) && !told.has(id));
  return { ...queue, items: [...queue.items, ...more] };
}
