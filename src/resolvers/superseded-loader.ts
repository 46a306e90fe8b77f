import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Loader } from '../context.ts';
import type { Store } from '../store/store.ts';

/** The events with which a workflow ends as SUPERSEDED; each of them names the workflow that took its texts. */
const actions = ['turn.superseded', 'draft.superseded'];

/** Rows of a page of the log. A workflow has at most one such event, since SUPERSEDED is final. */
const workflowsAtOnce = 100;

const namedWorkflow = z.object({ by: z.string() });

/** The id of the workflow that took the texts of a superseded one; null: the log does not say. */
export function createSupersededLoader(read: Pick<Store['read'], 'listEvents'>): Loader<string, string | null> {
  return new DataLoader(
    async (workflowIds: readonly string[]) => {
      const events = await read.listEvents({ workflowIds, actions }, workflowsAtOnce, null);
      const successors = new Map<string | null, string>();
      for (const { node } of events) {
        const named = namedWorkflow.safeParse(node?.detail);
        if (node !== null && named.success) successors.set(node.workflowId, named.data.by);
      }
      return workflowIds.map((id) => successors.get(id) ?? null);
    },
    { maxBatchSize: workflowsAtOnce },
  );
}
