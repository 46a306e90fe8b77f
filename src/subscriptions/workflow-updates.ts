import type { Workflow } from '../domain/workflow.ts';
import type { Store } from '../store/store.ts';
import type { Feed } from './feed.ts';
import { interruptible } from './interruptible.ts';

export interface WorkflowSelection {
  workflowId?: string | null | undefined;
  /** The gateway's id of the conversation, or the SMS Agent's. */
  conversationId?: string | null | undefined;
}

export interface WorkflowFeed {
  /**
   * Every change of the selected workflows, as they are after it. A workflow that is named comes first as it is now, so
   * that nothing falls between a query and the subscription.
   */
  subscribe(selection: WorkflowSelection): AsyncGenerator<Workflow, void, undefined>;
}

export function createWorkflowFeed(feed: Feed, store: Pick<Store, 'read'>): WorkflowFeed {
  return {
    subscribe: ({ workflowId, conversationId }) =>
      interruptible(async function* (signal) {
        const from = await feed.end();
        const conversation = conversationId ? await store.read.findConversation(conversationId) : null;
        if (workflowId) yield* await store.read.workflows([workflowId]);
        for await (const { events } of feed.follow(from, signal)) {
          const ids = events
            .filter((event) => !workflowId || event.workflowId === workflowId)
            .filter((event) => !conversationId || event.conversationId === conversation?.id)
            .flatMap((event) => event.workflowId ?? []);
          if (ids.length > 0) yield* await store.read.workflows([...new Set(ids)]);
        }
      }),
  };
}
