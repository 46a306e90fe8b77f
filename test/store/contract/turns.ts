import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { workflowStatusTable } from '../../../src/domain/workflow.ts';
import type { Lease } from '../../../src/store/operations/lease.ts';
import type { Store } from '../../../src/store/store.ts';
import type { ClaimedTurn } from '../../../src/store/turn-rows.ts';
import type { OpenedStore } from '../opened-store.ts';
import {
  attempt,
  failure,
  newDraft,
  newEscalation,
  newNotification,
  newStep,
  newText,
  sentText,
  turnResult,
} from '../samples.ts';
import {
  actionsOf,
  approveReply,
  claimTurn,
  claimWhenDue,
  eventsOf,
  leaseOf,
  readDraft,
  readWorkflow,
  startTurn,
  tryToClaim,
} from '../turn-steps.ts';

export function describeTurns(opened: OpenedStore): void {
  const allNotifications = async () =>
    (await opened.store.turns.claim({ turns: 0, drafts: 0, notifications: 1_000, deadlines: 0, leaseMs: 600_000 }))
      .notifications;

  it('B31: a draft for approval waits as it was written, and costs no claim', async () => {
    const { store } = opened;
    await allNotifications();
    const turn = await startTurn(store);
    const draft = newDraft({ translation: 'Hi "James" – ñ', confidence: 0.6, intent: null });
    const result = turnResult('APPROVAL', { draft, tenantId: 'tenant_001', language: 'es' });
    expect(await store.turns.route(leaseOf(turn), result)).toMatchObject({
      outcome: 'awaiting_approval',
      hasWork: true,
    });

    expect(await readDraft(store, turn.workflow.id)).toEqual({
      ...draft,
      id: expect.any(String),
      workflowId: turn.workflow.id,
      version: 1,
      status: 'PENDING',
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
      finalBody: null,
      claimedBy: null,
      override: null,
      createdAt: expect.any(Date),
    });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      status: 'AWAITING_APPROVAL',
      version: 3,
      route: 'APPROVAL',
      tenantId: 'tenant_001',
      steps: result.steps,
      attempts: 0,
      error: null,
      completedAt: null,
    });
    expect(await store.read.conversations([turn.conversation.id])).toMatchObject([
      { tenantId: 'tenant_001', language: 'es' },
    ]);
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
    expect(await allNotifications()).toMatchObject([{ ...newNotification, attempts: 1 }]);
    expect(await actionsOf(opened, turn.workflow.id)).toEqual(['message.received', 'turn.started', 'draft.requested']);
  });

  it('B31: an automatic reply has its attempt on record before it is made, and keeps its claim', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const routed = await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    expect(routed).toMatchObject({
      outcome: 'send',
      outbound: { body: newDraft().body, attempts: 1, outcomeUnknown: true, firstAttemptAt: expect.any(Date) },
    });
    expect(await readDraft(store, turn.workflow.id)).toMatchObject({ status: 'AUTO_APPROVED', decidedBy: null });
    expect((await readWorkflow(store, turn.workflow.id)).status).toBe('SENDING');
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
    expect(await store.turns.renew([turn.leaseToken], 60_000)).toEqual([turn.workflow.id]);
  });

  it.each([{ draft: newDraft({ confidence: 0.1 }) }, { draft: null }])(
    'B31: a turn handed to a human is over, with the escalation and the draft if there is one (%#)',
    async ({ draft }) => {
      const { store } = opened;
      await allNotifications();
      const turn = await startTurn(store);
      const routed = await store.turns.route(leaseOf(turn), turnResult('ESCALATION', { draft }));
      expect(routed).toMatchObject({ outcome: 'escalated', hasWork: true });
      expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
        status: 'ESCALATED',
        completedAt: expect.any(Date),
      });
      expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toMatchObject([
        { ...newEscalation, workflowId: turn.workflow.id, conversationId: turn.conversation.id, status: 'OPEN' },
      ]);
      const drafts = await store.read.draftsOfWorkflows([turn.workflow.id]);
      expect(drafts.map(({ status }) => status)).toEqual(draft === null ? [] : ['ESCALATED']);
      expect(await allNotifications()).toHaveLength(1);
      expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
    },
  );

  it('B31: an escalation without its particulars is refused, and the turn stays as it was', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const before = await readWorkflow(store, turn.workflow.id);
    const result = turnResult('ESCALATION', { escalations: [{ ...newEscalation, reason: null as never }] });
    await expect(store.turns.route(leaseOf(turn), result)).rejects.toThrow('null value');
    expect(await readWorkflow(store, turn.workflow.id)).toEqual(before);
    expect(await store.read.draftsOfWorkflows([turn.workflow.id])).toEqual([]);
  });

  it('B36: a turn given back waits for its delay, and a claim tells how long', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.release(leaseOf(turn), { delayMs: 60_000.4, error: 'busy', outcomeUnknown: false, steps: [] });
    const early = await store.turns.claim({ turns: 10, drafts: 0, notifications: 0, deadlines: 0, leaseMs: 60_000 });
    expect(early.turns).toEqual([]);
    expect(early.nextDueInMs).toBeGreaterThan(0);
    expect(early.nextDueInMs).toBeLessThanOrEqual(60_000);
  });

  it('B36: a turn given back with an error is tried again, with one more attempt', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const { steps } = turnResult('APPROVAL');
    await store.turns.release(leaseOf(turn), { delayMs: 50, error: 'busy', outcomeUnknown: false, steps });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      status: 'RECEIVED',
      error: 'busy',
      attempts: 1,
      steps,
      completedAt: null,
    });
    const again = await claimWhenDue(store, turn.workflow.id);
    expect(again.workflow).toMatchObject({ status: 'PROCESSING', attempts: 2, error: 'busy' });
    expect(again.leaseToken).not.toBe(turn.leaseToken);
    await store.turns.route(leaseOf(again), turnResult('APPROVAL', { steps: [newStep('second')] }));
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      error: null,
      attempts: 0,
      steps: [...steps, newStep('second')],
    });
  });

  it('B48: a turn handed back unharmed has not used an attempt', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: null, outcomeUnknown: false, steps: [] });
    expect((await readWorkflow(store, turn.workflow.id)).attempts).toBe(0);
    expect((await claimTurn(store, turn.workflow.id)).workflow.attempts).toBe(1);
  });

  it('B48: an automatic reply handed back before it was sent has no attempt less than none', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: null, outcomeUnknown: false, steps: [] });
    expect((await readWorkflow(store, turn.workflow.id)).attempts).toBe(0);
    expect((await claimTurn(store, turn.workflow.id)).workflow).toMatchObject({ status: 'SENDING', attempts: 1 });
  });

  it('B36: the attempts at a turn and those at sending it are counted apart', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'busy', outcomeUnknown: false, steps: [] });
    const again = await claimTurn(store, turn.workflow.id);
    await store.turns.route(leaseOf(again), turnResult('AUTO_SEND'));
    await store.turns.release(leaseOf(again), { delayMs: 0, error: 'busy', outcomeUnknown: false, steps: [] });
    expect((await claimTurn(store, turn.workflow.id)).workflow.attempts).toBe(1);
  });

  it('B36: after the last attempt the workflow is FAILED and a human has it', async () => {
    const { store } = opened;
    await allNotifications();
    const turn = await startTurn(store);
    await store.turns.fail(leaseOf(turn), failure);
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      status: 'FAILED',
      error: failure.error,
      steps: failure.steps,
      completedAt: expect.any(Date),
    });
    const escalations = await store.read.escalationsOfWorkflows([turn.workflow.id]);
    expect(escalations).toMatchObject([
      { type: 'SYSTEM', severity: 'HIGH', status: 'OPEN', automatic: true, reason: failure.error },
    ]);
    expect(await allNotifications()).toMatchObject([newNotification]);
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
    const failed = (await eventsOf(opened, turn.workflow.id)).at(-1);
    expect(failed).toMatchObject({
      action: 'turn.failed',
      actor: 'system',
      escalationId: escalations[0]?.id,
      detail: { error: failure.error, from: 'PROCESSING', to: 'FAILED' },
    });
  });

  it('B36: a failed turn does not keep the texts that came after it', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'one' });
    const next = await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber, content: 'two' }));
    await store.turns.fail(leaseOf(turn), failure);
    expect((await claimTurn(store, next.workflow.id)).workflow.message).toBe('two');
  });

  it('B36: words of any kind can be told of a failure', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const error = `"'\\ \n\t ${'😀'} %s $1 {} []`;
    await store.turns.fail(leaseOf(turn), { ...failure, error, escalation: { ...failure.escalation, reason: error } });
    expect((await readWorkflow(store, turn.workflow.id)).error).toBe(error);
    expect((await store.read.escalationsOfWorkflows([turn.workflow.id]))[0]?.reason).toBe(error);
  });

  type Fenced = [name: string, operation: (turns: Store['turns'], lease: Lease) => Promise<unknown>];
  const retry = { delayMs: 0, outcomeUnknown: false, steps: [newStep('stale')] };
  const fenced: Fenced[] = [
    ...(['APPROVAL', 'AUTO_SEND', 'ESCALATION'] as const).map((route): Fenced => {
      const result = turnResult(route, { tenantId: 'stale', language: 'xx' });
      return [`route by ${route}`, (turns, lease) => turns.route(lease, result)];
    }),
    ['give the lease back', (turns, lease) => turns.release(lease, { ...retry, error: 'stale' })],
    ['hand the lease back', (turns, lease) => turns.release(lease, { ...retry, error: null })],
    ['fail', (turns, lease) => turns.fail(lease, failure)],
    ['begin to send', (turns, lease) => turns.beginSend(lease, attempt(false))],
    ['begin to send what was looked up', (turns, lease) => turns.beginSend(lease, attempt(true))],
    ['complete the send', (turns, lease) => turns.completeSend(lease, sentText)],
    ['renew', (turns, lease) => turns.renew([lease.leaseToken], 1)],
  ];

  /** All that a stale lease could change. */
  async function stateOf(workflowId: string) {
    const { store, connection } = opened;
    const workflow = await readWorkflow(store, workflowId);
    return {
      workflow,
      drafts: await store.read.draftsOfWorkflows([workflowId]),
      escalations: await store.read.escalationsOfWorkflows([workflowId]),
      conversation: await connection.call('get_conversations', { p_ids: [workflow.conversationId] }),
      events: await actionsOf(opened, workflowId),
      notifications: (await allNotifications()).length,
    };
  }

  /** Nothing comes of any of the operations with a lease that does not hold. */
  async function expectNothingOf(operations: Fenced[], lease: Lease): Promise<void> {
    await allNotifications();
    const before = await stateOf(lease.workflowId);
    for (const [name, operation] of operations) {
      const answer = await operation(opened.store.turns, lease);
      if (answer !== undefined) expect([[], { outcome: 'lease_lost' }], name).toContainEqual(answer);
      expect(await stateOf(lease.workflowId), name).toEqual(before);
    }
  }

  it('B45: a worker whose turn was taken over can change nothing about it any more', async () => {
    const { store } = opened;
    const stale = await startTurn(store, {}, 1);
    const mine = await claimWhenDue(store, stale.workflow.id);
    await expectNothingOf(fenced, leaseOf(stale));
    expect(await store.turns.renew([mine.leaseToken], 60_000)).toEqual([mine.workflow.id]);
  });

  it('B45: a worker whose sending was taken over can change nothing about it any more', async () => {
    const { store } = opened;
    const approved = await approveReply(store);
    const stale = await claimTurn(store, approved.workflow.id, 1);
    const mine = await claimWhenDue(store, approved.workflow.id);
    await expectNothingOf(fenced, leaseOf(stale));
    expect(await store.turns.beginSend(leaseOf(mine), attempt(false))).toMatchObject({
      outcome: 'send',
      outbound: { attempts: 1 },
    });
  });

  it('B45: a token that was never given, or for another turn, changes nothing', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const other = await startTurn(store);
    const { id: workflowId } = turn.workflow;
    await expectNothingOf(fenced, { workflowId, leaseToken: randomUUID() });
    const before = await stateOf(other.workflow.id);
    // Leases are renewed by their token alone.
    const needsWorkflow = fenced.filter(([name]) => name !== 'renew');
    await expectNothingOf(needsWorkflow, { workflowId, leaseToken: other.leaseToken });
    expect(await stateOf(other.workflow.id)).toEqual(before);
  });

  it('B45: a turn can be ended once', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult('APPROVAL'));
    const before = await stateOf(turn.workflow.id);
    expect(await store.turns.route(leaseOf(turn), turnResult('APPROVAL'))).toEqual({ outcome: 'lease_lost' });
    await store.turns.fail(leaseOf(turn), failure);
    expect(await stateOf(turn.workflow.id)).toEqual({ ...before, notifications: 0 });
  });

  it('B45: a turn on its way to the SMS Agent is not routed again', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    expect(await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'))).toEqual({ outcome: 'lease_lost' });
    expect(await store.read.draftsOfWorkflows([turn.workflow.id])).toHaveLength(1);
  });

  it('B45: every way to an end is on the log as the changes of status that it made', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'busy', outcomeUnknown: false, steps: [] });
    const again = await claimTurn(store, turn.workflow.id);
    await store.turns.route(leaseOf(again), turnResult('AUTO_SEND'));
    await store.turns.completeSend(leaseOf(again), sentText);
    const changes = (await eventsOf(opened, turn.workflow.id))
      .filter((event) => 'from' in event.detail)
      .map(({ detail }) => [detail.from, detail.to]);
    expect(changes).toEqual([
      ['RECEIVED', 'PROCESSING'],
      ['PROCESSING', 'RECEIVED'],
      ['RECEIVED', 'PROCESSING'],
      ['PROCESSING', 'SENDING'],
      ['SENDING', 'SENT'],
    ]);
    expect((await readWorkflow(store, turn.workflow.id)).version).toBe(changes.length + 1);
    expect(workflowStatusTable.SENT.next).toEqual([]);
  });

  describe.runIf(opened.kind !== 'embedded')('the end of a turn of a tenant who opted out', () => {
    async function startOptedOut() {
      const turn = await startTurn(opened.store);
      await opened.database.sql(`update conversations set consent = 'OPTED_OUT' where id = $1`, [turn.conversation.id]);
      return turn;
    }

    it.each(['APPROVAL', 'AUTO_SEND'] as const)(
      'B11: with route %s it is suppressed and its draft expires',
      async (route) => {
        const { store } = opened;
        const turn = await startOptedOut();
        expect(await store.turns.route(leaseOf(turn), turnResult(route))).toMatchObject({ outcome: 'suppressed' });
        expect((await readWorkflow(store, turn.workflow.id)).status).toBe('SUPPRESSED');
        expect((await readDraft(store, turn.workflow.id)).status).toBe('EXPIRED');
        expect(
          await opened.database.sql('select 1 from outbound_messages where workflow_id = $1', [turn.workflow.id]),
        ).toEqual([]);
      },
    );

    it('B11: handed to a human it still is', async () => {
      const { store } = opened;
      const turn = await startOptedOut();
      expect(await store.turns.route(leaseOf(turn), turnResult('ESCALATION'))).toMatchObject({ outcome: 'escalated' });
      expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toHaveLength(1);
    });
  });

  it('what ends turns at the same moment is stored together; one that cannot be stored fails alone', async () => {
    const { store } = opened;
    const turns: ClaimedTurn[] = [];
    while (turns.length < 6) turns.push(await startTurn(store));
    const [poisoned, stale, ...others] = turns;
    if (poisoned === undefined || stale === undefined) throw new Error('no turns');
    const ends = await Promise.allSettled([
      store.turns.route(leaseOf(poisoned), { ...turnResult('APPROVAL'), route: 'NOWHERE' as never }),
      store.turns.route({ ...leaseOf(stale), leaseToken: randomUUID() }, turnResult('APPROVAL')),
      ...others.map((turn) => store.turns.route(leaseOf(turn), turnResult('APPROVAL'))),
    ]);
    expect(ends[0]?.status).toBe('rejected');
    expect(ends[1]).toMatchObject({ value: { outcome: 'lease_lost' } });
    for (const end of ends.slice(2)) expect(end).toMatchObject({ value: { outcome: 'awaiting_approval' } });
    // Its claim stands, and it can still be settled.
    const retry = { delayMs: 60_000, error: 'x', outcomeUnknown: false, steps: [] };
    await Promise.all([poisoned, stale].map((turn) => store.turns.release(leaseOf(turn), retry)));
    expect((await readWorkflow(store, poisoned.workflow.id)).status).toBe('RECEIVED');
  });
}
