import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { validate } from './validate.ts';
import { reasonSchema } from './words.ts';

export interface RetriedWorkflow {
  workflow: Workflow;
}

const inputSchema = z.object({
  reason: reasonSchema,
});

/** Starts a workflow again that gave up, where it left off: a text that had been approved is sent, not drafted anew. */
export async function retryWorkflow(
  { store, viewer }: UseCaseContext & { viewer: Viewer },
  input: { workflowId: string; reason: string },
): Promise<RetriedWorkflow | ValidationError | NotFoundError | ConflictError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const retried = await store.retryWorkflow(input.workflowId, viewer.id, valid.reason);
  switch (retried.outcome) {
    case 'retried':
      return { workflow: retried.workflow };
    case 'conflict':
      return new ConflictError(
        `The workflow is ${retried.workflow.status}; only one that FAILED can be started again.`,
        {
          workflowId: retried.workflow.id,
        },
      );
    case 'not_found':
      return new NotFoundError(`There is no workflow ${input.workflowId}.`);
  }
}
