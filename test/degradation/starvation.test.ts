import { expect, it } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { ApproveDraft, pendingDraft, sendText, workflowReaches } from '../support/operations.ts';
import { blackHoled } from './ways-to-fail.ts';

it('B46: turns that wait for a model that hangs leave places for those that need none', async () => {
  const dispatcher = { turnConcurrency: 64, notificationConcurrency: 4, leaseMs: 2_000, pollMs: 1_000 };
  const gateway = await startTestGateway({ config: { dispatcher } });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const { draft, workflowId } = await pendingDraft(service, approver, '+12035550114');
  await blackHoled.cut(gateway.neighbours.model);
  for (let count = 0; count < 40; count++) {
    await sendText(service, `+1203555${3000 + count}`, 'How much do I owe?', 'tenant_001');
  }
  const input = { draftId: draft.id, version: draft.version };
  expect((await approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
  const lawyer = await sendText(service, '+18605550123', 'Talk to my lawyer');
  await workflowReaches(approver, lawyer, 'ESCALATED');
  await workflowReaches(approver, workflowId, 'SENT');
});
