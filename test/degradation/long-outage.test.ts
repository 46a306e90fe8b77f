import { describe, expect, it } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { RetryWorkflowDocument } from '../support/graphql/graphql.ts';
import { sendText, workflowReaches } from '../support/operations.ts';
import { errors, restore } from './ways-to-fail.ts';

const james = '+12035550114';
const question = 'How much do I owe?';

describe('B36: a model that stays away', () => {
  it('after the last attempt a human has the text, and hears of it; retried, it goes on where it left off', async () => {
    const gateway = await startTestGateway({ config: { retry: { maxAttempts: 3, patienceMs: 1_800_000, firstMs: 20, longestMs: 50 } } });
    const { model, notificationService, smsAgent } = gateway.neighbours;
    const approver = await gateway.as('approver');
    await errors.cut(model);
    const id = await sendText(await gateway.as('service'), james, question);
    expect(await workflowReaches(approver, id, 'FAILED')).toMatchObject({
      error: expect.stringMatching(/^model: /),
      escalations: [{ type: 'SYSTEM', status: 'OPEN' }],
    });
    expect(model.requests).toHaveLength(3);
    await expect.poll(() => notificationService.notifications.map(({ metadata }) => metadata.workflowId)).toEqual([id]);

    await restore(model, errors);
    await approver.data(RetryWorkflowDocument, { input: { workflowId: id, reason: 'The model is back' } });
    const { draft } = await workflowReaches(approver, id, 'SENT');
    expect(smsAgent.sent.map(({ body }) => body)).toEqual([draft?.body]);
  });

  it('is left alone until its Retry-After is over, to the second', async () => {
    const gateway = await startTestGateway();
    const { model } = gateway.neighbours;
    const calledAt: number[] = [];
    model.intercept = () => void calledAt.push(performance.now());
    model.faults.set([{ fault: { kind: 'status', status: 429, retryAfterSeconds: 2 }, times: 1 }]);
    const service = await gateway.as('service');
    const id = await sendText(service, james, question);
    await expect.poll(() => calledAt.length).toBe(1);
    // Another text must not call in between either.
    const other = await sendText(service, '+18605550123', 'Cuanto debo?');
    await workflowReaches(service, id, 'SENT');
    await workflowReaches(service, other, 'SENT');
    const [first = 0, ...later] = calledAt;
    expect(later).toHaveLength(2);
    for (const at of later) expect(at - first).toBeGreaterThanOrEqual(1_990);
  });
});
