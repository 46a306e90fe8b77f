import type { LogEvent } from '../domain/event.ts';
import type { Workflow } from '../domain/workflow.ts';
import type { Store } from '../store/store.ts';
import type { EventBatch, Feed } from './feed.ts';
import { interruptible } from './interruptible.ts';
import { createPropertyScope } from './property-scope.ts';
import { Slice } from './slice.ts';

export interface WorkflowSelection {
  workflowId?: string | null | undefined;
  /** The gateway's id of the conversation, or the SMS Agent's. */
  conversationId?: string | null | undefined;
}

export interface WorkflowFeed {
  /**
   * Every change of the selected workflows, as they are after it. A workflow that is named comes first as it is now, so
   * that nothing falls between a query and the subscription. Only what is of some properties, or of all (null).
   */
  subscribe(
    selection: WorkflowSelection,
    properties: readonly string[] | null,
  ): AsyncGenerator<Slice<Workflow>, void, undefined>;
}

/** Who looks at a draft changes nothing of its workflow. */
const looks = new Set(['draft.claimed', 'draft.released']);

/** The workflow that an event changes; null: none. */
export function changedBy({ action, workflowId }: Pick<LogEvent, 'action' | 'workflowId'>): string | null {
  return looks.has(action) ? null : workflowId;
}

export function createWorkflowFeed(feed: Feed, store: Pick<Store, 'read' | 'properties'>): WorkflowFeed {
  const scope = createPropertyScope(store.properties);
  /** One load of the workflows of a batch, however many subscribers look at it. */
  const loaded = new WeakMap<EventBatch, Promise<Workflow[]>>();

  function loadOnce(batch: EventBatch): Promise<Workflow[]> {
    const ids = batch.events.flatMap((event) => changedBy(event) ?? []);
    const loading = loaded.get(batch) ?? store.read.workflows([...new Set(ids)]);
    loaded.set(batch, loading);
    return loading;
  }

  return {
    subscribe: ({ workflowId, conversationId }, properties) =>
      interruptible(async function* (signal) {
        const from = await feed.end();
        let conversation = conversationId ? await store.read.findConversation(conversationId) : null;
        if (workflowId) {
          const named = await store.read.workflows([workflowId]);
          const sees = await scope({ events: named }, properties);
          yield new Slice(named.filter((workflow) => sees(workflow.conversationId)));
        }
        for await (const batch of feed.follow(from, signal)) {
          // The conversation may begin only after its subscription.
          if (conversationId) conversation ??= await store.read.findConversation(conversationId);
          const sees = await scope(batch, properties);
          const selected = (await loadOnce(batch)).filter(
            (workflow) =>
              sees(workflow.conversationId) &&
              (!workflowId || workflow.id === workflowId) &&
              (!conversationId || workflow.conversationId === conversation?.id),
          );
          if (selected.length > 0) yield new Slice(selected);
        }
      }),
  };
}
