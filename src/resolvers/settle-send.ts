import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { SettledAs } from '../domain/sending/settled-as.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { longListLength } from '../limits/limits.ts';
import { validate } from './validate.ts';

export interface SettledSends {
  workflows: Workflow[];
}

const inputSchema = z.object({
  workflowIds: z
    .array(z.string())
    .min(1, 'must name at least one workflow')
    .max(longListLength, `must not name more than ${longListLength}`)
    .transform((ids) => [...new Set(ids)]),
});

/** What became of texts that nobody can prove to have gone out, as somebody found out: of all of them, or of none. */
export async function settleSend(
  { store, viewer }: UseCaseContext & { viewer: Viewer },
  input: { workflowIds: string[]; outcome: SettledAs },
): Promise<SettledSends | ValidationError | NotFoundError | ConflictError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const settled = await store.settleSends(valid.workflowIds, input.outcome, viewer.id);
  switch (settled.outcome) {
    case 'settled':
      return { workflows: settled.workflows };
    case 'conflict': {
      const { id, status } = settled.workflow;
      return new ConflictError(`Workflow ${id} is ${status}; only what is UNCONFIRMED can be settled. None was.`, {
        workflowId: id,
      });
    }
    case 'not_found':
      return new NotFoundError('Not all of these workflows exist; none was settled.');
  }
}
