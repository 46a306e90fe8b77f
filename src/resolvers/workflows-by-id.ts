import type { UseCaseContext } from '../context.ts';
import type { Workflow } from '../domain/workflow.ts';
import { longListLength } from '../limits/limits.ts';
import { ArgumentError } from './validate.ts';

/** Those of the workflows that there are and that the caller may see. */
export function workflowsById({ store }: Pick<UseCaseContext, 'store'>, ids: readonly string[]): Promise<Workflow[]> {
  if (ids.length > longListLength) throw new ArgumentError(`workflowIds: are more than ${longListLength}`);
  return store.read.workflows(ids);
}
