import { describe, expect, it } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { RetryWorkflowDocument } from '../support/graphql/graphql.ts';
import { readWorkflow, sendText, workflowReaches } from '../support/operations.ts';
import { errors, restore } from './ways-to-fail.ts';

const james = '+12035550114';
const question = 'How much do I owe?';

describe('B36: a model that stays away', () => {
  it('after the last attempt a human has the text, and hears of it; retried, it goes on where it left off', async () => {
    const gateway = await startTestGateway({
      config: { retry: { maxAttempts: 3, patienceMs: 1_800_000, firstMs: 20, longestMs: 50 } },
    });
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

  /** A model that answers nothing, and a circuit that opens after the first two of a text's three attempts. */
  async function spared(retry: { patienceMs: number }, openMs: number) {
    const gateway = await startTestGateway({
      config: { circuit: { failures: 2, openMs }, retry: { maxAttempts: 3, firstMs: 20, longestMs: 100, ...retry } },
    });
    const { model } = gateway.neighbours;
    const approver = await gateway.as('approver');
    await errors.cut(model);
    const id = await sendText(await gateway.as('service'), james, question);
    const timesSpared = async () => {
      const { steps } = await readWorkflow(approver, id);
      return steps.filter(({ detail }) => detail?.includes('its circuit is open')).length;
    };
    return { gateway, model, approver, id, timesSpared };
  }

  it('attempts that its circuit spared use up none: the text goes out when it is back', async () => {
    const { model, approver, id, timesSpared } = await spared({ patienceMs: 1_800_000 }, 5_000);
    await expect.poll(timesSpared).toBeGreaterThanOrEqual(2);
    await restore(model, errors);
    await workflowReaches(approver, id, 'SENT');
  });

  it('when patience ends a human has the text, however few attempts were made', async () => {
    const { gateway, model, approver, id, timesSpared } = await spared({ patienceMs: 6_000 }, 60_000);
    await expect.poll(async () => (await readWorkflow(approver, id)).status, { interval: 200 }).toBe('FAILED');
    expect(await timesSpared()).toBeGreaterThanOrEqual(1);
    expect(model.requests).toHaveLength(2);
    expect((await readWorkflow(approver, id)).escalations).toMatchObject([{ type: 'SYSTEM', status: 'OPEN' }]);
    const { notifications } = gateway.neighbours.notificationService;
    await expect.poll(() => notifications.map(({ metadata }) => metadata.workflowId)).toEqual([id]);
  });

  it('that asks to be left alone for longer than patience lasts is not waited for: a human has the text at once', async () => {
    const gateway = await startTestGateway();
    gateway.neighbours.model.faults.set([{ fault: { kind: 'status', status: 429, retryAfterSeconds: 3_600 } }]);
    const id = await sendText(await gateway.as('service'), james, question);
    const { escalations } = await workflowReaches(await gateway.as('approver'), id, 'FAILED');
    expect(escalations).toMatchObject([{ type: 'SYSTEM', status: 'OPEN' }]);
    expect(gateway.neighbours.model.requests).toHaveLength(1);
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
