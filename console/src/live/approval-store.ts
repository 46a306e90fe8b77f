import type { Client } from 'urql';
import {
  FollowApprovalsDocument,
  type FollowApprovalsSubscription,
  PendingDraftsDocument,
} from '../graphql/generated/graphql.ts';
import { documentIdOf, trusted } from '../graphql/trusted.ts';
import { type ApprovalQueue, afterEvents, emptyQueue } from './approval-queue.ts';
import type { LiveConnection } from './connection.ts';
import { follow } from './follow.ts';

export interface Approvals extends ApprovalQueue {
  /** Whether all that waited when the page was opened is here. */
  complete: boolean;
}

export interface ApprovalStore {
  state(): Approvals;
  onChange(listener: () => void): () => void;
  /** Hears of each event after the first ones, which tell what waits already. */
  onEvent(listener: (event: ApprovalEvent) => void): () => void;
  close(): void;
}

/** A frame of a screen. By the clock, since a page in the background draws none. */
const frameMs = 16;

export type ApprovalEvent = FollowApprovalsSubscription['approvalRequested'];

/** Follows the approvals for as long as somebody who may decide is signed in. */
export function followApprovals(connection: LiveConnection, client: Client): ApprovalStore {
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(event: ApprovalEvent) => void>();
  let state: Approvals = { ...emptyQueue, complete: false };
  let expected: number | null = null;
  let arrived = 0;
  let closed = false;

  function become(next: Approvals): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Events are applied once a frame: 2,000 that come at once are drawn once, not 2,000 times. */
  const arriving: ApprovalEvent[] = [];
  let frame: ReturnType<typeof setTimeout> | undefined;

  function apply(): void {
    clearTimeout(frame);
    frame = undefined;
    if (arriving.length === 0) return;
    const news = state.complete ? [...arriving] : [];
    arrived += arriving.length;
    const queue = afterEvents(state, arriving.splice(0), new Date());
    become({ ...queue, complete: expected !== null && arrived >= expected });
    for (const event of news) for (const listener of eventListeners) listener(event);
  }

  const stop = follow<FollowApprovalsSubscription>(connection, {
    documentId: documentIdOf(FollowApprovalsDocument),
    variables() {
      apply();
      return { after: state.cursor };
    },
    onData({ approvalRequested: event }) {
      arriving.push(event);
      frame ??= setTimeout(apply, frameMs);
    },
    onExpired: () => startAfresh(),
  });

  /** All is told again, as when the page was opened. */
  function startAfresh(): void {
    arriving.length = 0;
    arrived = 0;
    const counting = expected === null;
    expected = null;
    become({ ...emptyQueue, complete: false });
    if (!counting) void count();
  }

  /** The subscription does not say where what waits already ends; the count does. */
  async function count(): Promise<void> {
    while (!closed && expected === null) {
      const { data } = await client.query(trusted(PendingDraftsDocument), {}, { requestPolicy: 'network-only' });
      if (data === undefined) await new Promise((resolve) => setTimeout(resolve, 2_000));
      else expected = data.drafts.totalCount;
    }
    if (arrived >= (expected ?? 0)) become({ ...state, complete: true });
  }
  void count();

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
    close() {
      closed = true;
      clearTimeout(frame);
      stop();
    },
  };
}
