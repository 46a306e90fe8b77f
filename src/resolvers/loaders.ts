import DataLoader from 'dataloader';
import type { CollectionsMonitor } from '../clients/collections-monitor.ts';
import type { Loaders } from '../context.ts';
import type { ReadStore } from '../store/reads.ts';

/** One answer an id, in the order of the ids, as DataLoader wants it. */
function byId<T extends { id: string }>(read: (ids: readonly string[]) => Promise<T[]>) {
  return new DataLoader<string, T | null>(async (ids) => {
    const found = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function ofWorkflow<T extends { workflowId: string | null }>(read: (ids: readonly string[]) => Promise<T[]>) {
  return new DataLoader<string, T[]>(async (ids) => {
    const rows = Map.groupBy(await read(ids), (row) => row.workflowId);
    return ids.map((id) => rows.get(id) ?? []);
  });
}

export function createLoaders(read: ReadStore, monitor: Pick<CollectionsMonitor, 'getTenants'>): Loaders {
  return {
    tenant: new DataLoader((ids) => monitor.getTenants(ids)),
    conversation: byId(read.conversations),
    workflow: byId(read.workflows),
    draft: byId(read.drafts),
    draftsOfWorkflow: ofWorkflow(read.draftsOfWorkflows),
    escalationsOfWorkflow: ofWorkflow(read.escalationsOfWorkflows),
  };
}
