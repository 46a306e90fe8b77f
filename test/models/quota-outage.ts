import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Caller, startTestGateway } from '../support/gateway.ts';
import { readWorkflow, sendText } from '../support/operations.ts';

export const numberOf = (index: number) => `+1203555${String(2000 + index)}`;

interface Seen {
  workflows: { totalCount: number };
  dependencies: { name: string; state: string; detail: string | null; notes: string[] }[];
  metrics: { modelUsage: { model: string; calls: number; promptTokens: number; costCents: number | null }[] };
}

/** What an approver sees of the models and of what went wrong. */
export async function see(approver: Caller): Promise<Seen> {
  const { data } = await approver.raw(`{
    workflows(filter: { statuses: [FAILED, ESCALATED] }) { totalCount }
    dependencies { name state detail notes }
    metrics(window: LAST_HOUR) { modelUsage { model calls promptTokens completionTokens milliseconds costCents } }
  }`);
  return data as unknown as Seen;
}

/** So many texts come while the model's account is refused: none fails, managers are told once, and then all are answered. */
export async function waitOutQuota(count: number): Promise<void> {
  const gateway = await startTestGateway({
    config: { dispatcher: { turnConcurrency: 64, notificationConcurrency: 4, leaseMs: 10_000, pollMs: 200 } },
  });
  const { model, smsAgent, notificationService } = gateway.neighbours;
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  model.behave({ trouble: 'insufficient_quota' });
  const numbers = Array.from({ length: count }, (_, index) => numberOf(index));
  const ids: string[] = [];
  for (let begin = 0; begin < numbers.length; begin += 100) {
    const some = numbers.slice(begin, begin + 100);
    ids.push(...(await Promise.all(some.map((each) => sendText(service, each, 'How much do I owe?', 'tenant_002')))));
  }
  await expect.poll(() => notificationService.notifications.length, { timeout: 120_000 }).toBe(1);
  await sleep(1_000);
  const during = await see(approver);
  expect(during.workflows.totalCount).toBe(0);
  const paused = during.dependencies.find(({ name }) => name === 'model');
  expect(paused?.detail).toBe('account: the account has run out of money or quota');
  expect(smsAgent.sent).toEqual([]);
  expect(await readWorkflow(service, ids.at(-1) ?? '')).toMatchObject({ status: 'RECEIVED', attempts: 0 });
  // A probe every so often, not a call for each text.
  expect(model.requests.length).toBeLessThan(200);

  model.behave({});
  await expect.poll(() => smsAgent.sent.length, { timeout: 240_000, interval: 500 }).toBe(count);
  await sleep(500);
  expect(smsAgent.sent).toHaveLength(count);
  expect(new Set(smsAgent.sent.map(({ to }) => to)).size).toBe(count);
  expect((await see(approver)).workflows.totalCount).toBe(0);
  expect(notificationService.notifications).toMatchObject([
    {
      priority: 'critical',
      metadata: { kind: 'model_paused' },
      content: { subject: expect.stringContaining('quota') },
    },
  ]);
}
