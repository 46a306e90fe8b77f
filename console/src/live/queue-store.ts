import type { Client } from 'urql';
import {
  FollowApprovalsDocument,
  type FollowApprovalsSubscription,
  FollowWorkItemsDocument,
  type FollowWorkItemsSubscription,
  WaitingItemsDocument,
  type WaitingItemsQuery,
  type WaitingItemsQueryVariables,
} from '../graphql/generated/graphql.ts';
import { documentIdOf, trusted } from '../graphql/trusted.ts';
import { type ApprovalQueue, afterEvents, emptyQueue } from './approval-queue.ts';
import type { LiveConnection } from './connection.ts';
import { follow } from './follow.ts';
import { inFrames } from './in-frames.ts';
import { afterChanges, emptyWork, type WorkQueue, type WorkRow, withPage } from './work-queue.ts';

/** What waits: the drafts among it, and all of it by conversation. */
export interface QueueState {
  approvals: ApprovalQueue;
  work: WorkQueue;
}

export interface QueueStore {
  state(): QueueState;
  onChange(listener: () => void): () => void;
  /** Hears of each event after the page was opened. */
  onEvent(listener: (event: ApprovalEvent) => void): () => void;
  close(): void;
}

export type ApprovalEvent = FollowApprovalsSubscription['approvalRequested'];
type WorkEvent = FollowWorkItemsSubscription['workItemChanged'];

const tryAgainMs = 2_000;
const nothing: QueueState = { approvals: emptyQueue, work: emptyWork };

/**
 * What waits for somebody who may decide, for as long as they are signed in: read in pages, whose look-ups the gateway makes
 * together, and from the first page's cursor on followed event by event.
 */
export function followQueue(connection: LiveConnection, client: Client): QueueStore {
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(event: ApprovalEvent) => void>();
  /** Conversations and drafts that were told since: newer than any page. */
  const told = new Set<string>();
  let state = nothing;
  let stops: (() => void)[] = [];
  /** Of the reading that goes on: an earlier one that is still under way is of no use. */
  let reading = 0;

  function become(next: QueueState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  const approvalEvents = inFrames<ApprovalEvent>((events) => {
    become({ ...state, approvals: afterEvents(state.approvals, events, new Date()) });
    for (const event of events) for (const listener of eventListeners) listener(event);
  });
  const workEvents = inFrames<WorkEvent>((events) => become({ ...state, work: afterChanges(state.work, events) }));

  function followFrom(cursor: string): void {
    become({ approvals: { ...state.approvals, cursor }, work: { ...state.work, cursor } });
    stops = [
      follow<FollowApprovalsSubscription>(connection, {
        documentId: documentIdOf(FollowApprovalsDocument),
        variables() {
          approvalEvents.flush();
          return { after: state.approvals.cursor };
        },
        onData({ approvalRequested: event }) {
          told.add(event.draft.id);
          approvalEvents.add(event);
        },
        onExpired: startAfresh,
      }),
      follow<FollowWorkItemsSubscription>(connection, {
        documentId: documentIdOf(FollowWorkItemsDocument),
        variables() {
          workEvents.flush();
          return { after: state.work.cursor };
        },
        onData({ workItemChanged: event }) {
          told.add(event.conversationId);
          workEvents.add(event);
        },
        onExpired: startAfresh,
      }),
    ];
  }

  function addPage(page: readonly WorkRow[]): void {
    const { approvals, work } = state;
    const known = new Set(approvals.drafts.map(({ id }) => id));
    const drafts = page.flatMap(({ draft }) =>
      draft === null || known.has(draft.id) || told.has(draft.id) ? [] : [draft],
    );
    become({
      approvals: { ...approvals, drafts: [...approvals.drafts, ...drafts] },
      work: withPage(work, page, told),
    });
  }

  async function read(): Promise<void> {
    const mine = ++reading;
    let after: string | null = null;
    for (;;) {
      const variables: WaitingItemsQueryVariables = { after };
      const { data }: { data?: WaitingItemsQuery | undefined } = await client
        .query(trusted(WaitingItemsDocument), variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (mine !== reading) return;
      if (data == null) {
        await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
        if (mine !== reading) return;
        continue;
      }
      const { nodes, changesAfter, pageInfo } = data.workItems;
      if (stops.length === 0) followFrom(changesAfter);
      addPage(nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    become({ ...state, work: { ...state.work, complete: true } });
  }

  function stop(): void {
    reading++;
    approvalEvents.clear();
    workEvents.clear();
    for (const each of stops) each();
    stops = [];
  }

  /** All is read again, as when the page was opened. */
  function startAfresh(): void {
    stop();
    told.clear();
    become(nothing);
    void read();
  }
  void read();

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEvent(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    close: stop,
  };
}
