import type { Draft } from '../domain/draft.ts';
import type { LogEvent } from '../domain/event.ts';
import { isCursor } from '../domain/log-cursor.ts';
import type { Store } from '../store/store.ts';
import { type EventBatch, type Feed, SlowConsumerError } from './feed.ts';
import { interruptible } from './interruptible.ts';
import { createOpenPages } from './open-pages.ts';
import { createPropertyScope } from './property-scope.ts';
import { Slice } from './slice.ts';

export const approvalEventKindTable = {
  REQUESTED: { description: 'It waits for a decision.' },
  UPDATED: { description: 'It still waits, and has changed.' },
  RESOLVED: { description: 'It waits no more: decided, superseded, or expired.' },
} as const;
export type ApprovalEventKind = keyof typeof approvalEventKindTable;

/** Something happened to a draft that waits, or waited, for a human. */
export interface ApprovalEvent {
  kind: ApprovalEventKind;
  cursor: string;
  /** The draft as it is now. */
  draft: Draft;
  conversationId: string;
}

export interface ApprovalFilter {
  propertyNames?: readonly string[] | null | undefined;
  /** ISO 639-1. */
  languages?: readonly string[] | null | undefined;
}

/** A cursor that this log never gave out. */
export class CursorError extends Error {}

/** Carries the last cursor that was delivered, to come back with. */
export class DroppedSubscriberError extends Error {
  readonly cursor: string | null;
  constructor(cursor: string | null) {
    super('Dropped: too many events were waiting. Subscribe again with the cursor of the last event.');
    this.cursor = cursor;
  }
}

export interface ApprovalFeed {
  /**
   * Without `after`: every draft that is pending now, oldest first, then what happens. With it: everything since that
   * cursor, nothing missing and nothing twice (B42). Only what is of some properties, or of all (null).
   */
  subscribe(
    filter: ApprovalFilter,
    after: string | null,
    properties: readonly string[] | null,
  ): AsyncGenerator<Slice<ApprovalEvent>, void, undefined>;
}

/** By the actions of the log; what is not among them says nothing of an approval. */
export const approvalKinds: ReadonlyMap<string, ApprovalEventKind> = new Map<string, ApprovalEventKind>([
  ['draft.requested', 'REQUESTED'],
  ['draft.updated', 'UPDATED'],
  ['draft.claimed', 'UPDATED'],
  ['draft.released', 'UPDATED'],
  ['draft.approved', 'RESOLVED'],
  ['draft.rejected', 'RESOLVED'],
  ['draft.escalated', 'RESOLVED'],
  ['draft.superseded', 'RESOLVED'],
  ['draft.expired', 'RESOLVED'],
]);

export function createApprovalFeed(
  feed: Feed,
  store: Pick<Store, 'openApprovals' | 'read' | 'properties'>,
): ApprovalFeed {
  const scope = createPropertyScope(store.properties);
  /** One load of the drafts of a batch, however many subscribers it goes to. */
  const loaded = new WeakMap<EventBatch, Promise<ApprovalEvent[]>>();
  const openPages = createOpenPages(store.openApprovals);

  async function load(events: readonly LogEvent[]): Promise<ApprovalEvent[]> {
    const relevant = events.flatMap(({ action, cursor, draftId, conversationId }) => {
      const kind = approvalKinds.get(action);
      return kind === undefined || draftId === null ? [] : [{ kind, cursor, draftId, conversationId }];
    });
    const drafts = await store.read.drafts([...new Set(relevant.map((event) => event.draftId))]);
    const byId = new Map(drafts.map((draft) => [draft.id, draft]));
    return relevant.flatMap(({ draftId, ...event }) => {
      const draft = byId.get(draftId);
      return draft === undefined ? [] : [{ ...event, draft }];
    });
  }

  function loadOnce(batch: EventBatch): Promise<ApprovalEvent[]> {
    const loading = loaded.get(batch) ?? load(batch.events);
    loaded.set(batch, loading);
    return loading;
  }

  return {
    subscribe(filter, after, properties) {
      if (after !== null && !isCursor(after)) throw new CursorError('after: this is not a cursor of approvalRequested');
      return interruptible(async function* (signal) {
        let from = after;
        let last = after;
        const own = async function* (events: EventBatch) {
          const sees = await scope(events, properties);
          const seen = (await loadOnce(events)).filter(
            ({ conversationId, draft }) => sees(conversationId) && matches(draft, filter),
          );
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

function matches(draft: Draft, { propertyNames, languages }: ApprovalFilter): boolean {
  const { propertyName } = draft.facts;
  if (propertyNames && (propertyName === null || !propertyNames.includes(propertyName))) return false;
  return !languages || languages.includes(draft.language);
}
