import type { Loaders } from '../context.ts';
import { beyond, type Cleared, passGate, stoppingFailures } from '../domain/gate.ts';
import type { WorkflowStatus } from '../domain/workflow.ts';
import { ChecksFailedError } from '../errors.ts';
import { holdsAgainst } from './gate.ts';

type Context = {
  loaders: Pick<Loaders, 'workflow' | 'draftsOfWorkflow' | 'escalationsOfConversation'>;
};

/**
 * Puts texts that go out again through the gate, of those of the workflows that are in this state. What somebody answered for
 * when a text was first sent needs no second reason; a hold that came since does.
 */
export async function clearSendAgain(
  { loaders }: Context,
  workflowIds: readonly string[],
  status: WorkflowStatus,
  reason: string | null | undefined,
): Promise<Cleared<'again'> | ChecksFailedError> {
  const objections = await Promise.all(
    workflowIds.map(async (id) => {
      const workflow = await loaders.workflow.load(id);
      if (workflow?.status !== status) return { checks: [], holds: [] };
      const [drafts, holds] = await Promise.all([
        loaders.draftsOfWorkflow.load(id),
        holdsAgainst({ loaders }, workflow.conversationId),
      ]);
      const text = drafts.find((draft) => draft.status === 'APPROVED' || draft.status === 'AUTO_APPROVED');
      // A keyword's answer has no draft, and the database lets the confirmation of an opt-out pass.
      if (text === undefined) return { checks: [], holds: [] };
      return beyond(text.override, { checks: stoppingFailures(text.checks), holds });
    }),
  );
  const checks = objections.flatMap((found) => found.checks);
  const holds = new Map(objections.flatMap((found) => found.holds).map((hold) => [hold.id, hold]));
  const found = passGate('again' as const, { checks, holds: [...holds.values()] }, reason);
  return 'sent' in found ? found : new ChecksFailedError(found);
}
