import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ChecksFailedError, ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { heldMeanwhile } from './gate.ts';
import { clearSendAgain } from './send-again.ts';
import { validate } from './validate.ts';
import { overrideReasonSchema, reasonSchema } from './words.ts';

export interface RetriedWorkflow {
  workflow: Workflow;
}

const inputSchema = z.object({
  reason: reasonSchema,
  overrideReason: overrideReasonSchema,
});

/**
 * Starts a workflow again that gave up, where it left off: a text that had been approved is sent, not drafted anew, and passes the
 * gate again (B38).
 */
export async function retryWorkflow(
  context: UseCaseContext & {
    viewer: Viewer;
    loaders: Pick<Loaders, 'workflow' | 'draftsOfWorkflow' | 'escalationsOfConversation'>;
  },
  input: { workflowId: string; reason: string; overrideReason?: string | null | undefined },
): Promise<RetriedWorkflow | ChecksFailedError | ValidationError | NotFoundError | ConflictError> {
  const { store, viewer } = context;
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const again = await clearSendAgain(context, [input.workflowId], 'FAILED', valid.overrideReason);
  if (again instanceof ChecksFailedError) return again;
  const retried = await store.retryWorkflow(input.workflowId, viewer.id, valid.reason, again);
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
    case 'held':
      return heldMeanwhile(retried.holds);
    case 'not_found':
      return new NotFoundError(`There is no workflow ${input.workflowId}.`);
  }
}
