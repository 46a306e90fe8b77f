import { expect, it } from 'vitest';
import type { ModelUsage } from '../../../src/domain/model-usage.ts';
import type { OpenedStore } from '../opened-store.ts';
import { newDraft, newNotification, turnResult } from '../samples.ts';
import { claimTurn, eventsOf, leaseOf, readWorkflow, startTurn } from '../turn-steps.ts';

export function describeModels(opened: OpenedStore): void {
  const told = async () => {
    const { notifications } = await opened.store.turns.claim({
      turns: 0,
      drafts: 0,
      notifications: 1_000,
      deadlines: 0,
      leaseMs: 50,
    });
    return notifications.filter(({ metadata }) => metadata.kind === 'model_paused');
  };
  const notification = { ...newNotification, metadata: { kind: 'model_paused' } };

  it('B36: an alert is told once, however many processes raise it at once, and again only after it has ended for long', async () => {
    const { alerts } = opened.store;
    await Promise.all(Array.from({ length: 12 }, () => alerts.raise('model', notification)));
    expect(await told()).toHaveLength(1);
    for (const { id, leaseToken } of await claimedAgain())
      await opened.store.turns.completeNotification(id, leaseToken);
    await alerts.end('model');
    await Promise.all(Array.from({ length: 12 }, () => alerts.raise('model', notification)));
    await alerts.raise('model, fallback 1', notification);
    expect(await told()).toHaveLength(1);
    await alerts.end('model');
    await alerts.end('nobody raised this');
  });

  async function claimedAgain() {
    await new Promise((resolve) => setTimeout(resolve, 60));
    return told();
  }

  it('what a draft took is kept with the draft, and in the log whatever came of it', async () => {
    const usage: ModelUsage = {
      model: 'm',
      calls: 2,
      promptTokens: 900,
      completionTokens: 120,
      milliseconds: 800,
      costCents: 0.0552,
    };
    const drafted = await startTurn(opened.store, { content: 'one' });
    await opened.store.turns.route(leaseOf(drafted), turnResult('APPROVAL', { draft: newDraft({ usage }), usage }));
    const [draft] = await opened.store.read.draftsOfWorkflows([drafted.workflow.id]);
    expect(draft?.usage).toEqual(usage);
    const unusable = await startTurn(opened.store, { content: 'two' });
    await opened.store.turns.route(
      leaseOf(unusable),
      turnResult('ESCALATION', { draft: null, usage: { ...usage, costCents: null } }),
    );
    expect((await eventsOf(opened, unusable.workflow.id)).at(-1)).toMatchObject({ detail: { usage: { calls: 2 } } });
    const { modelUsage } = await opened.store.metrics.measure(new Date(Date.now() - 3_600_000));
    expect(modelUsage.find(({ model }) => model === 'm')).toEqual({
      model: 'm',
      calls: 4,
      promptTokens: 1_800,
      completionTokens: 240,
      milliseconds: 1_600,
      costCents: null,
    });
  });

  it('B36: a turn that waits for a place to be drafted in loses neither attempts nor patience, and says why it waits', async () => {
    const turn = await startTurn(opened.store, { content: 'three' });
    await opened.store.turns.release(leaseOf(turn), { delayMs: 0, error: 'down', outcomeUnknown: false, steps: [] });
    const again = await claimTurn(opened.store, turn.workflow.id);
    expect(again.failingMs).not.toBeNull();
    await opened.store.turns.awaitDraft(leaseOf(again), 'model: paused');
    expect(await readWorkflow(opened.store, turn.workflow.id)).toMatchObject({
      status: 'RECEIVED',
      attempts: 1,
      error: 'model: paused',
    });
    const room = { turns: 0, drafts: 50, notifications: 0, deadlines: 0, leaseMs: 10_000 };
    const { turns } = await opened.store.turns.claim(room);
    expect(turns.find(({ workflow }) => workflow.id === turn.workflow.id)).toMatchObject({ failingMs: null });
  });
}
