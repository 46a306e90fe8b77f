import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { SettledAs } from '../domain/sending/settled-as.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ChecksFailedError, ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { longListLength } from '../limits/limits.ts';
import type { Settlement } from '../store/operations/texts.ts';
import { heldMeanwhile } from './gate.ts';
import { clearSendAgain } from './send-again.ts';
import { validate } from './validate.ts';
import { overrideReasonSchema } from './words.ts';

export interface SettledSends {
  workflows: Workflow[];
}

const inputSchema = z.object({
  overrideReason: overrideReasonSchema,
  workflowIds: z
    .array(z.string())
    .min(1, 'must name at least one workflow')
    .max(longListLength, `must not name more than ${longListLength}`)
    .transform((ids) => [...new Set(ids)]),
});

/**
 * What became of texts that nobody can prove to have gone out, as somebody found out: of all of them, or of none. What did not go
 * out passes the gate before it goes out again (B38).
 */
export async function settleSend(
  context: UseCaseContext & {
    viewer: Viewer;
    loaders: Pick<Loaders, 'workflow' | 'draftsOfWorkflow' | 'escalationsOfConversation'>;
  },
  input: { workflowIds: string[]; outcome: SettledAs; overrideReason?: string | null | undefined },
): Promise<SettledSends | ChecksFailedError | ValidationError | NotFoundError | ConflictError> {
  const { store, viewer } = context;
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { workflowIds, overrideReason } = valid;
  let settlement: Settlement = { outcome: 'SENT' };
  if (input.outcome === 'NOT_SENT') {
    const again = await clearSendAgain(context, workflowIds, 'UNCONFIRMED', overrideReason);
    if (again instanceof ChecksFailedError) return again;
    settlement = { outcome: 'NOT_SENT', again };
  }
  const settled = await store.settleSends(workflowIds, settlement, viewer.id);
  switch (settled.outcome) {
    case 'settled':
      return { workflows: settled.workflows };
    case 'conflict': {
      const { id, status } = settled.workflow;
      return new ConflictError(`Workflow ${id} is ${status}; only what is UNCONFIRMED can be settled. None was.`, {
        workflowId: id,
      });
    }
    case 'held':
      return heldMeanwhile(settled.holds);
    case 'not_found':
      return new NotFoundError('Not all of these workflows exist; none was settled.');
  }
}
