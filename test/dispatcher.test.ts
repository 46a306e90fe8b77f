import { describe, expect, it } from 'vitest';
import { databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { Approvals, readWorkflow, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';

/** What is late is not handed over (see send.ts), and on a busy machine nothing is to be late here. */
const sendSettleMs = 60_000;

/** Who is let in no more is read after changes, once for all of them within two seconds. */
const countIn = (calls: string[]) => (name: string) => name !== 'standing_revocations' && calls.push(name);

describe.each(databaseKinds)('the dispatcher on the %s database', (kind) => {
  it('runs no more turns at once than configured, however many texts come in, and all of them in the end', async () => {
    const dispatcher = { turnConcurrency: 5, notificationConcurrency: 2, leaseMs: 2_000, pollMs: 1_000 };
    const gateway = await startTestGateway({ kind, config: { dispatcher, sendSettleMs } });
    const service = await gateway.as('service');
    let running = 0;
    let most = 0;
    gateway.neighbours.model.intercept = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return undefined;
    };
    const sentTo: string[] = [];
    const numbers = Array.from({ length: 75 }, (_, index) => `+1203555${1000 + index}`);
    // Not all in one moment, which a busy machine may not answer in the time of an operation.
    while (numbers.length > sentTo.length) {
      const next = numbers.slice(sentTo.length, sentTo.length + 25);
      await Promise.all(next.map((number) => sendText(service, number, 'How much do I owe?', 'tenant_002')));
      sentTo.push(...next);
    }
    await expect.poll(() => gateway.neighbours.smsAgent.sent.length, { timeout: 90_000 }).toBe(numbers.length);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
    expect(new Set(gateway.neighbours.smsAgent.sent.map((text) => text.to)).size).toBe(numbers.length);
  });

  it('answers the texts of a conversation one after the other, in the order in which they came', async () => {
    const gateway = await startTestGateway({ kind });
    const service = await gateway.as('service');
    const bodies: string[] = [];
    for (let count = 1; count <= 5; count++) {
      const id = await sendText(service, james, `How much do I owe? (${count})`);
      await workflowReaches(service, id, 'SENT');
      bodies.push((await readWorkflow(service, id)).draft?.body ?? '');
    }
    expect(gateway.neighbours.smsAgent.sent.map((text) => text.body)).toEqual(bodies);
  });

  it('asks the database at most twice a second while nothing happens, its heartbeat aside, with a subscriber connected', async () => {
    const calls: string[] = [];
    const gateway = await startTestGateway({ kind, onCall: countIn(calls) });
    const approver = await gateway.as('approver');
    const approvals = approver.subscribe(Approvals);
    await workflowReaches(
      await gateway.as('service'),
      await sendText(await gateway.as('service'), james, 'Hi'),
      'SENT',
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    calls.length = 0;
    const since = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(calls.length).toBeGreaterThan(0);
    // One more may have begun just before the time.
    const allowed = 2 * Math.ceil((performance.now() - since) / 1_000) + 1;
    expect(calls.filter((name) => name !== 'beat').length).toBeLessThanOrEqual(allowed);
    await approvals.stop();
  });

  it('spends 4 calls of the database on a text, from receipt to sent', async () => {
    const calls: string[] = [];
    // Nobody looks for work unless there is some.
    const dispatcher = { turnConcurrency: 16, notificationConcurrency: 4, leaseMs: 600_000, pollMs: 600_000 };
    const gateway = await startTestGateway({ kind, onCall: countIn(calls), config: { dispatcher, sendSettleMs } });
    const service = await gateway.as('service');
    // Where a tenant lives is kept when it is first told.
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
    calls.length = 0;
    await service.raw(
      `mutation { receiveSms(input: { messageId: "1", phoneNumber: "${james}", content: "How much do I owe?" }) { __typename } }`,
    );
    await expect.poll(() => calls.includes('complete_send')).toBe(true);
    // The process says that it lives; subscribers read the log at their own cost.
    const texts = calls.filter((name) => name !== 'read_events' && name !== 'beat');
    expect(texts).toEqual(['receive_sms', 'claim_work', 'route_turn', 'complete_send']);
  });
});
