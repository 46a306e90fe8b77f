import { isCursor } from '../domain/log-cursor.ts';
import { type WorkItem, waiting } from '../domain/work-item.ts';
import type { Store } from '../store/store.ts';
import { CursorError, DroppedSubscriberError } from './approvals.ts';
import { type EventBatch, type Feed, SlowConsumerError } from './feed.ts';
import { interruptible } from './interruptible.ts';
import { createPropertyScope } from './property-scope.ts';
import { Slice } from './slice.ts';

/** What waits about a conversation has changed. */
export interface WorkItemEvent {
  cursor: string;
  conversationId: string;
  /** As it is since this event; null: nothing waits any more. */
  workItem: WorkItem | null;
}

export interface WorkItemFeed {
  /**
   * Without `after`: every item that waits now, those that changed last at the end, then what changes. With it: every item
   * that changed since that cursor, none missing and none twice (B42). Only what is of some properties, or of all (null).
   */
  subscribe(
    after: string | null,
    properties: readonly string[] | null,
  ): AsyncGenerator<Slice<WorkItemEvent>, void, undefined>;
  /** Where the log ends now: a cursor. */
  end(): Promise<string>;
}

/** Items of one read of what waits at the start. */
const pageSize = 500;

export function createWorkItemFeed(
  feed: Feed,
  store: Pick<Store, 'properties'> & { workItems: Pick<Store['workItems'], 'open' | 'ofConversations'> },
): WorkItemFeed {
  const scope = createPropertyScope(store.properties);
  /** One load of the items of a batch, however many subscribers it goes to. */
  const loaded = new WeakMap<EventBatch, Promise<WorkItemEvent[]>>();

  /**
   * An item is told with the event that changed it last, and not with those before: whatever is told is what was so since then.
   * One that has changed since comes with a later event of the log.
   */
  async function load({ events }: EventBatch): Promise<WorkItemEvent[]> {
    const items = await store.workItems.ofConversations(events.map(({ conversationId }) => conversationId));
    const byCursor = new Map(items.map((item) => [item.cursor, item]));
    return events.flatMap(({ cursor, conversationId }) => {
      const item = byCursor.get(cursor);
      return item === undefined ? [] : [{ cursor, conversationId, workItem: waiting(item) }];
    });
  }

  function loadOnce(batch: EventBatch): Promise<WorkItemEvent[]> {
    const loading = loaded.get(batch) ?? load(batch);
    loaded.set(batch, loading);
    return loading;
  }

  return {
    end: () => feed.end(),
    subscribe(after, properties) {
      if (after !== null && !isCursor(after)) throw new CursorError('after: this is not a cursor of workItemChanged');
      return interruptible(async function* (signal) {
        let last = after;
        let from = after;
        let until: string | null = null;
        while (from === null) {
          const page = await store.workItems.open(last, until, pageSize);
          until = page.until;
          const sees = await scope({ events: page.items }, properties);
          last = page.items.at(-1)?.cursor ?? last;
          const open = page.items.filter(({ conversationId }) => sees(conversationId));
          yield new Slice(
            open.map((item) => ({
              cursor: item.cursor,
              conversationId: item.conversationId,
              workItem: waiting(item),
            })),
          );
          if (!page.more) from = until;
        }
        try {
          for await (const batch of feed.follow(from, signal)) {
            const sees = await scope(batch, properties);
            const seen = (await loadOnce(batch)).filter(({ conversationId }) => sees(conversationId));
            if (signal.aborted || seen.length === 0) continue;
            last = seen.at(-1)?.cursor ?? last;
            yield new Slice(seen);
          }
        } catch (error) {
          throw error instanceof SlowConsumerError ? new DroppedSubscriberError(last) : error;
        }
      });
    },
  };
}
