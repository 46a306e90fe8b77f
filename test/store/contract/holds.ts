import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { automaticEscalation } from '../../../src/domain/escalation.ts';
import { escalationTypes, holds } from '../../../src/domain/escalation-type.ts';
import type { NewPaymentPlan } from '../../../src/domain/payment-plan.ts';
import { because } from '../../../src/domain/reason.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, newNotification, newText, turnResult } from '../samples.ts';
import { approval, eventsOf, leaseOf, readDraft, requestApproval, startTurn } from '../turn-steps.ts';

const attorney = automaticEscalation('ATTORNEY', [because('TENANT_WROTE', { words: 'my lawyer' })]);
const hostile = automaticEscalation('HOSTILE_LANGUAGE', [because('TENANT_WROTE', { words: 'idiots' })]);

const plan: NewPaymentPlan = {
  status: 'VALID',
  amountCents: 40_000,
  interval: 'WEEKLY',
  installments: 4,
  startDate: '2026-12-04',
  totalCents: 145_000,
  coverage: 1,
  autoApprovable: true,
  issues: [],
  reasons: [],
  counterOffer: null,
  evidence: '400 a week',
};

export function describeHolds(opened: OpenedStore): void {
  /** A conversation that a human has. */
  async function hold(escalations = [attorney]) {
    const turn = await startTurn(opened.store);
    await opened.store.turns.route(leaseOf(turn), turnResult('ESCALATION', { draft: null, escalations }));
    return turn;
  }
  const escalationsOf = (workflowId: string) => opened.store.read.escalationsOfWorkflows([workflowId]);

  it('B20: several escalations of one text are kept, the leading one first, each with its time and its event', async () => {
    const { workflow } = await hold([attorney, hostile]);
    const escalations = await escalationsOf(workflow.id);
    expect(escalations.map(({ type }) => type).sort()).toEqual(['ATTORNEY', 'HOSTILE_LANGUAGE']);
    expect(escalations.every(({ dueAt, createdAt }) => dueAt !== null && dueAt > createdAt)).toBe(true);
    const raised = (await eventsOf(opened, workflow.id)).filter(({ action }) => action === 'escalation.raised');
    expect(raised).toHaveLength(2);
    expect(raised.at(-1)?.detail).toMatchObject({ type: 'ATTORNEY', to: 'ESCALATED' });
    expect(new Set(raised.map(({ escalationId }) => escalationId))).toEqual(new Set(escalations.map(({ id }) => id)));
  });

  it('B20: under a hold nothing goes out by itself, until the last escalation that holds is resolved', async () => {
    const { store } = opened;
    const { workflow, conversation } = await hold([attorney, hostile]);
    const { phoneNumber } = conversation;
    for (const { id } of await escalationsOf(workflow.id)) {
      const turn = await startTurn(store, { phoneNumber });
      expect(turn.held).toBe(true);
      expect(await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'))).toMatchObject({ outcome: 'suppressed' });
      await store.handleEscalation(id, 'approver-1', { status: 'RESOLVED', resolution: 'Called.' });
    }
    const turn = await startTurn(store, { phoneNumber });
    expect(turn.held).toBe(false);
    expect(await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'))).toMatchObject({ outcome: 'send' });
  });

  it('B17: a hold that came after the approval stops the text when it is released', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    const { phoneNumber } = turn.conversation;
    await store.decideDraft({ ...approval(draft), sendAt: new Date() } as ReturnType<typeof approval>);
    const holding = await startTurn(store, { phoneNumber });
    await store.turns.route(leaseOf(holding), turnResult('ESCALATION', { escalations: [attorney] }));
    const [deadline] = (
      await store.turns.claim({ turns: 0, drafts: 0, notifications: 0, deadlines: 1_000, leaseMs: 1 })
    ).deadlines.filter(({ workflowId }) => workflowId === turn.workflow.id);
    if (deadline === undefined) throw new Error('the scheduled text is due');
    await store.turns.passDeadline(deadline, { escalation: null, notification: null, next: null });
    const { turns } = await store.turns.claim({
      turns: 1_000,
      drafts: 0,
      notifications: 0,
      deadlines: 0,
      leaseMs: 600_000,
    });
    const released = turns.find(({ workflow }) => workflow.id === turn.workflow.id);
    if (released === undefined) throw new Error('the released text is claimed');
    expect(await store.turns.beginSend(leaseOf(released), attempt(false))).toEqual({ outcome: 'suppressed' });
  });

  it('B20: the database and the rules agree on which escalations hold', async () => {
    const escalations = escalationTypes.map((type) => automaticEscalation(type, [because('FAILED', { error: 'why' })]));
    for (const escalation of escalations) {
      const { conversation } = await hold([escalation]);
      const next = await startTurn(opened.store, { phoneNumber: conversation.phoneNumber });
      expect({ type: escalation.type, held: next.held }).toEqual({
        type: escalation.type,
        held: holds(escalation.type),
      });
    }
  });

  it('a human takes an escalation and settles it, once', async () => {
    const { store } = opened;
    const { workflow } = await hold();
    const [escalation] = await escalationsOf(workflow.id);
    const id = escalation?.id ?? '';
    expect(await store.handleEscalation(id, 'ann', { status: 'ACKNOWLEDGED' })).toMatchObject({
      outcome: 'done',
      escalation: { status: 'ACKNOWLEDGED', acknowledgedBy: 'ann', resolvedBy: null },
    });
    expect(await store.handleEscalation(id, 'bob', { status: 'ACKNOWLEDGED' })).toMatchObject({ outcome: 'conflict' });
    expect(
      await store.handleEscalation(id, 'bob', { status: 'RESOLVED', resolution: 'The attorney was told.' }),
    ).toMatchObject({
      outcome: 'done',
      escalation: {
        status: 'RESOLVED',
        acknowledgedBy: 'ann',
        resolvedBy: 'bob',
        resolution: 'The attorney was told.',
      },
    });
    expect(await store.handleEscalation(id, 'ann', { status: 'RESOLVED', resolution: 'No.' })).toMatchObject({
      outcome: 'conflict',
      escalation: { resolvedBy: 'bob' },
    });
    expect((await eventsOf(opened, workflow.id)).slice(-2)).toMatchObject([
      { action: 'escalation.acknowledged', actor: 'ann', escalationId: id },
      { action: 'escalation.resolved', actor: 'bob', escalationId: id },
    ]);
    expect(await store.handleEscalation(randomUUID(), 'ann', { status: 'ACKNOWLEDGED' })).toEqual({
      outcome: 'not_found',
    });
    expect(await store.handleEscalation('none', 'ann', { status: 'ACKNOWLEDGED' })).toEqual({ outcome: 'not_found' });
  });

  it('B18: what a turn learns of the tenant’s hours and zone is known to the next, and kept when nothing is new', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const { phoneNumber } = turn.conversation;
    const quietWindows = [{ fromMinute: 0, toMinute: 720, weekdays: null }];
    const learnt = { quietWindows, timeZone: 'America/Chicago' };
    await store.turns.route(leaseOf(turn), turnResult('ESCALATION', { ...learnt, draft: null }));
    const next = await startTurn(store, { phoneNumber });
    expect(next.conversation).toMatchObject(learnt);
    await store.turns.route(leaseOf(next), turnResult('ESCALATION', { draft: null }));
    expect((await startTurn(store, { phoneNumber })).conversation).toMatchObject(learnt);
  });

  it.each([
    ['APPROVAL', 'VALID'],
    ['AUTO_SEND', 'APPROVED'],
    ['ESCALATION', 'VALID'],
  ] as const)('B29: the plan that a turn offers is kept with it: %s leaves it %s', async (route, status) => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult(route, { paymentPlan: plan, tenantId: 'tenant_001' }));
    const { evidence, ...kept } = plan;
    expect(await store.read.paymentPlansOfWorkflows([turn.workflow.id])).toEqual([
      {
        ...kept,
        status,
        id: expect.any(String),
        workflowId: turn.workflow.id,
        conversationId: turn.conversation.id,
        tenantId: 'tenant_001',
        createdAt: expect.any(Date),
      },
    ]);
    const [proposed] = (await eventsOf(opened, turn.workflow.id)).filter(
      ({ action }) => action === 'payment_plan.proposed',
    );
    expect(proposed).toMatchObject({ actor: 'tenant', detail: { status } });
  });

  it('B29: the plan of a turn that newer texts overtook is read again with them', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    const routed = await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND', { paymentPlan: plan }));
    expect(routed).toMatchObject({ outcome: 'superseded' });
    expect(await store.read.paymentPlansOfWorkflows([turn.workflow.id])).toEqual([]);
    expect((await readDraft(store, turn.workflow.id)).status).toBe('SUPERSEDED');
  });

  it('B20: a text that nothing answers can tell managers of itself', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const silent = { draft: null, reason: 'A human has the conversation.', notification: newNotification };
    expect(await store.turns.route(leaseOf(turn), turnResult('NONE', silent))).toMatchObject({
      outcome: 'suppressed',
      hasWork: true,
    });
    expect((await eventsOf(opened, turn.workflow.id)).at(-1)).toMatchObject({
      action: 'turn.suppressed',
      detail: { reason: 'A human has the conversation.' },
    });
  });
}
