import { setTimeout as delay } from 'node:timers/promises';
import type { LogEvent } from '../../src/domain/event.ts';
import { isAfter } from '../../src/domain/log-cursor.ts';
import type { Store } from '../../src/store/store.ts';

/** Watches approvals as a subscriber does: those that are open, and from there the log. */
export interface ApprovalFollower {
  /** Reads up to a cursor and ends. */
  stop(upTo: string): Promise<{ openDrafts: Set<string>; events: LogEvent[]; faults: string[] }>;
}

const ends = ['draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired'];

export function followApprovals(store: Store, pageSize: number): ApprovalFollower {
  const openDrafts = new Set<string>();
  const seen = new Set<string>();
  const events: LogEvent[] = [];
  const faults: string[] = [];
  let until: string | null = null;

  function apply({ action, draftId, cursor }: LogEvent): void {
    if (seen.has(cursor)) faults.push(`${cursor} ${action} came twice`);
    seen.add(cursor);
    const last = events.at(-1)?.cursor;
    if (last !== undefined && !isAfter(cursor, last)) faults.push(`${cursor} ${action} came after ${last}`);
    if (draftId === null) return;
    if (action === 'draft.requested') openDrafts.add(draftId);
    else if (ends.includes(action) && !openDrafts.delete(draftId)) faults.push(`${draftId}: ${action} out of nowhere`);
  }

  async function follow(): Promise<void> {
    const snapshot = await store.openApprovals(null, null, 10_000);
    for (const event of snapshot.events) apply(event);
    let { cursor } = snapshot;
    while (until === null || isAfter(until, cursor)) {
      const page = await store.readEvents(cursor, pageSize, null);
      for (const event of page.events) {
        apply(event);
        events.push(event);
      }
      cursor = page.cursor;
      if (!page.more) await delay(3);
    }
  }

  const following = follow();
  // Whoever stops it hears of it.
  following.catch(() => {});
  return {
    async stop(upTo) {
      until = upTo;
      await following;
      return { openDrafts, events, faults };
    },
  };
}
