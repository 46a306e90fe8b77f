import { expect, it } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { ApproveDraft, pendingDraft, readWorkflow, sendText, workflowReaches } from '../support/operations.ts';
import { blackHoled, refused, restore } from './ways-to-fail.ts';

it('B46: however many turns wait for a model that hangs, they hold up none that needs no model, and all go on after it', async () => {
  const dispatcher = { turnConcurrency: 8, notificationConcurrency: 4, leaseMs: 2_000, pollMs: 1_000 };
  const gateway = await startTestGateway({
    config: {
      dispatcher,
      modelLimits: { concurrency: 4, callsPerMinute: null, maxTokens: 16_000, probeMs: 300, timeoutMs: 600_000 },
      circuit: { failures: 5, openMs: 100 },
      sendSettleMs: 60_000,
      retry: { maxAttempts: 50, patienceMs: 1_800_000, firstMs: 50, longestMs: 500 },
    },
  });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const { draft, workflowId } = await pendingDraft(service, approver, '+12035550114');
  const { model } = gateway.neighbours;
  await blackHoled.cut(model);
  const waiting: string[] = [];
  for (let count = 0; count < 40; count++) {
    waiting.push(await sendText(service, `+1203555${3000 + count}`, 'How much do I owe?', 'tenant_001'));
  }
  const input = { draftId: draft.id, version: draft.version };
  expect((await approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
  const lawyer = await sendText(service, '+18605550123', 'Talk to my lawyer');
  // Joins a turn that was read already and waits for a drafting slot.
  const joined = await sendText(service, '+12035553039', 'Talk to my lawyer', 'tenant_001');
  await workflowReaches(approver, lawyer, 'ESCALATED');
  await workflowReaches(approver, joined, 'ESCALATED');
  await workflowReaches(approver, workflowId, 'SENT');
  // None of it waited for the model to give up.
  expect((await readWorkflow(approver, waiting[0] ?? '')).status).toBe('PROCESSING');

  // What hangs is cut off, and answered when it is asked again.
  await restore(model, blackHoled);
  await refused.cut(model);
  await restore(model, refused);
  for (const id of waiting.slice(0, -1)) await workflowReaches(approver, id, 'SENT');
  expect(gateway.neighbours.smsAgent.sent).toHaveLength(40);
});
