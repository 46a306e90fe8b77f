import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { modelBehaviour } from '../src/sandbox/model-behaviour.ts';
import { startModelServer } from '../src/sandbox/model-server.ts';
import { numberOf, see, waitOutQuota } from './models/quota-outage.ts';
import { startNeighbours, startTestGateway } from './support/gateway.ts';
import { readWorkflow, sendText, workflowReaches } from './support/operations.ts';

type Behaviour = Parameters<(typeof modelBehaviour)['parse']>[0] & object;

describe('B34, B36: the models that exist', () => {
  /** One server after the other behind the same address, as when somebody replaces it. */
  const servers: [string, Behaviour][] = [
    ['OpenAI', {}],
    ['a reasoning model', { reasoningTokens: 3_000 }],
    ['Azure, older', { wording: 'azure', structuredOutput: 'json_object', tokenFields: 'max_tokens' }],
    ['Mistral', { wording: 'mistral', structuredOutput: 'json_object', tokenFields: 'max_tokens' }],
    ['Magistral', { wording: 'mistral', tokenFields: 'max_tokens', content: 'parts' }],
    ['vLLM without a grammar', { wording: 'vllm', structuredOutput: 'none' }],
    ['Ollama', { structuredOutput: 'ignored', tokenFields: 'ignored', content: 'fence' }],
    [
      'DeepSeek R1',
      { wording: 'deepseek', structuredOutput: 'json_object', tokenFields: 'max_tokens', content: 'think' },
    ],
    ['llama.cpp with a template', { structuredOutput: 'none', wording: 'vllm', content: 'think_tail' }],
    ['a proxy that wants the key in api-key', { keyHeader: 'api-key' }],
    ['a server without usage', { usage: false }],
    ['one that thinks and fences', { structuredOutput: 'none', wording: 'unnamed', content: 'think_fence' }],
  ];

  it('each drafts, from the first text on: none FAILED, none handed to a person', async () => {
    const gateway = await startTestGateway({
      config: { modelPrices: new Map([['test-model', { promptCents: 40, completionCents: 160 }]]) },
    });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    for (const [index, [name, behaviour]] of servers.entries()) {
      gateway.neighbours.model.behave(behaviour);
      const id = await sendText(service, numberOf(index), 'How much do I owe?', 'tenant_002');
      await workflowReaches(service, id, 'SENT').catch((error: unknown) => {
        throw new Error(`${name}: ${error}`);
      });
    }
    const { workflows, dependencies, metrics } = await see(approver);
    expect(workflows.totalCount).toBe(0);
    expect(dependencies.find((each) => each.name === 'model')?.notes).toContainEqual(
      expect.stringContaining('structured output'),
    );
    expect(metrics.modelUsage).toMatchObject([{ model: 'test-model', calls: expect.any(Number) }]);
    expect(metrics.modelUsage[0]?.calls).toBeGreaterThan(servers.length);
    expect(metrics.modelUsage[0]?.costCents).toBeGreaterThan(0);
  }, 180_000);

  it('a text that a content filter refuses is handed to a person, and the others go on', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    gateway.neighbours.model.behave({ filtered: 'lottery' });
    const refused = await sendText(service, numberOf(0), 'I won the lottery, how much do I owe?', 'tenant_002');
    await workflowReaches(service, refused, 'ESCALATED');
    const { escalations } = await readWorkflow(service, refused);
    expect(escalations).toMatchObject([{ type: 'SYSTEM', reason: expect.stringContaining('filtered') }]);
    const other = await sendText(service, numberOf(1), 'How much do I owe?', 'tenant_002');
    await workflowReaches(service, other, 'SENT');
  }, 90_000);
});

describe('B36: an account that is refused', () => {
  it(
    'texts wait out a quota that is used up: one message to managers, and one answer each',
    () => waitOutQuota(40),
    120_000,
  );

  it('a fallback drafts meanwhile, each draft says who wrote it, and managers hear that the first is paused', async () => {
    const neighbours = await startNeighbours();
    const second = await startModelServer({ host: '127.0.0.1', port: 0 });
    const gateway = await startTestGateway({
      neighbours,
      config: { modelFallbacks: [{ name: 'second-model', baseUrl: second.baseUrl, apiKey: 'k' }] },
    });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const writerOf = async (index: number) => {
      const id = await sendText(service, numberOf(index), 'How much do I owe?', 'tenant_002');
      await workflowReaches(service, id, 'SENT');
      const { data } = await approver.raw(
        `{ workflow(id: "${id}") { draft { model usage { model calls promptTokens } } } }`,
      );
      return (data as { workflow: { draft: { model: string } } }).workflow.draft;
    };
    expect(await writerOf(0)).toMatchObject({ model: 'test-model', usage: { model: 'test-model', calls: 1 } });
    neighbours.model.behave({ trouble: 'payment_required' });
    expect(await writerOf(1)).toMatchObject({ model: 'second-model', usage: { model: 'second-model', calls: 1 } });
    expect(await writerOf(2)).toMatchObject({ model: 'second-model' });
    await expect
      .poll(() => neighbours.notificationService.notifications, { timeout: 120_000 })
      .toMatchObject([{ priority: 'high', content: { body: expect.stringContaining('another model') } }]);
    neighbours.model.behave({});
    await sleep(400);
    expect(await writerOf(3)).toMatchObject({ model: 'test-model' });
    await gateway.stop();
    await second.close();
    await neighbours.close();
  }, 180_000);
});
