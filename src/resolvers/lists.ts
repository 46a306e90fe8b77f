import type { UseCaseContext } from '../context.ts';
import type { Draft } from '../domain/draft.ts';
import type { Workflow } from '../domain/workflow.ts';
import type { DraftFilter, WorkflowFilter } from '../store/reads.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';

/** A page of workflows, newest first. */
export function listWorkflows(
  { store }: UseCaseContext,
  filter: WorkflowFilter,
  page: PageArguments,
): Promise<Connection<Workflow>> {
  return paginate(
    page,
    (limit, after) => store.read.listWorkflows(filter, limit, after),
    (most) => store.read.countWorkflows(filter, most),
  );
}

/** A page of drafts, newest first. */
export function listDrafts(
  { store }: UseCaseContext,
  filter: DraftFilter,
  page: PageArguments,
): Promise<Connection<Draft>> {
  return paginate(
    page,
    (limit, after) => store.read.listDrafts(filter, limit, after),
    (most) => store.read.countDrafts(filter, most),
  );
}
