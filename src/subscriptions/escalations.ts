import type { Escalation } from '../domain/escalation.ts';
import type { LogEvent } from '../domain/event.ts';
import { isCursor } from '../domain/log-cursor.ts';
import type { Store } from '../store/store.ts';
import { CursorError, DroppedSubscriberError } from './approvals.ts';
import { type EventBatch, type Feed, SlowConsumerError } from './feed.ts';
import { interruptible } from './interruptible.ts';
import { createOpenPages } from './open-pages.ts';
import { createPropertyScope } from './property-scope.ts';
import { Slice } from './slice.ts';

/** A conversation was handed to a human. */
export interface EscalationEvent {
  cursor: string;
  /** The escalation as it is now. */
  escalation: Escalation;
}

export interface EscalationFeed {
  /**
   * Without `after`: every escalation that is open now, oldest first, then each that is raised. With it: each that was
   * raised since that cursor, none missing and none twice. Only what is of some properties, or of all (null).
   */
  subscribe(
    after: string | null,
    properties: readonly string[] | null,
  ): AsyncGenerator<Slice<EscalationEvent>, void, undefined>;
}

/** What happens to an escalation after it was raised; every other event that names one raises it. */
const handled = new Set(['escalation.acknowledged', 'escalation.resolved']);

/** The escalation that an event raises; null: none. */
export function raisedBy({ action, escalationId }: Pick<LogEvent, 'action' | 'escalationId'>): string | null {
  return handled.has(action) ? null : escalationId;
}

export function createEscalationFeed(
  feed: Feed,
  store: Pick<Store, 'openEscalations' | 'read' | 'properties'>,
): EscalationFeed {
  const scope = createPropertyScope(store.properties);
  /** One load of the escalations of a batch, however many subscribers it goes to. */
  const loaded = new WeakMap<EventBatch, Promise<EscalationEvent[]>>();
  const openPages = createOpenPages(store.openEscalations);

  async function load(events: readonly LogEvent[]): Promise<EscalationEvent[]> {
    const raised = events.flatMap((event) => {
      const escalationId = raisedBy(event);
      return escalationId === null ? [] : [{ cursor: event.cursor, escalationId }];
    });
    const escalations = await store.read.escalations(raised.map(({ escalationId }) => escalationId));
    const byId = new Map(escalations.map((escalation) => [escalation.id, escalation]));
    return raised.flatMap(({ cursor, escalationId }) => {
      const escalation = byId.get(escalationId);
      return escalation === undefined ? [] : [{ cursor, escalation }];
    });
  }

  function loadOnce(batch: EventBatch): Promise<EscalationEvent[]> {
    const loading = loaded.get(batch) ?? load(batch.events);
    loaded.set(batch, loading);
    return loading;
  }

  return {
    subscribe(after, properties) {
      if (after !== null && !isCursor(after)) throw new CursorError('after: this is not a cursor of escalationRaised');
      return interruptible(async function* (signal) {
        let last = after;
        let from = after;
        const own = async function* (events: EventBatch) {
          const sees = await scope(events, properties);
          const seen = (await loadOnce(events)).filter(({ escalation }) => sees(escalation.conversationId));
          if (signal.aborted || seen.length === 0) return;
          last = seen.at(-1)?.cursor ?? last;
          yield new Slice(seen);
        };
        if (from === null) {
          for await (const page of openPages()) {
            if (signal.aborted) return;
            yield* own(page);
            from = page.cursor;
          }
        }
        if (from === null) return;
        try {
          for await (const batch of feed.follow(from, signal)) yield* own(batch);
        } catch (error) {
          throw error instanceof SlowConsumerError ? new DroppedSubscriberError(last) : error;
        }
      });
    },
  };
}
