import { expect, test, vi } from 'vitest';
import { startNeighbours, startTestGateway } from './support/gateway.ts';

const receive = 'mutation($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename } }';

test('B46: a model that does not answer holds up no text that needs none, and is asked no more at once than may be', async () => {
  const neighbours = await startNeighbours();
  const held: (() => void)[] = [];
  neighbours.model.intercept = () => new Promise((resolve) => held.push(() => resolve(undefined)));
  const gateway = await startTestGateway({
    neighbours,
    config: {
      modelLimits: { concurrency: 4, callsPerMinute: null, maxTokens: 16_000, probeMs: 300, timeoutMs: 30_000 },
      dispatcher: { turnConcurrency: 64, notificationConcurrency: 4, leaseMs: 2_000, pollMs: 1_000 },
    },
  });
  const service = await gateway.as('service');
  const text = (index: number, content: string) => ({
    messageId: `SM${index}`,
    phoneNumber: `+1203555${String(index + 300).padStart(4, '0')}`,
    tenantId: 'tenant_001',
    content,
  });
  for (let index = 0; index < 20; index += 1) await service.raw(receive, { input: text(index, 'How much do I owe?') });
  await vi.waitUntil(() => held.length === 4, { timeout: 120_000 });

  const help = text(20, 'HELP');
  await service.raw(receive, { input: help });
  const { sent } = neighbours.smsAgent;
  await vi.waitUntil(() => sent.length > 0, { timeout: 120_000 });
  expect(sent.map(({ to }) => to)).toEqual([help.phoneNumber]);
  expect(held).toHaveLength(4);

  neighbours.model.intercept = undefined;
  for (const answer of held) answer();
  await vi.waitUntil(() => sent.length === 21, { timeout: 120_000 });
  expect(new Set(sent.map(({ to }) => to)).size).toBe(21);
  await gateway.stop();
  await neighbours.close();
});
