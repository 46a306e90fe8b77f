import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { automaticEscalation } from '../../../src/domain/escalation.ts';
import { because } from '../../../src/domain/reason.ts';
import type { PassedDeadline } from '../../../src/store/turn-rows.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, dayMs, newNotification, newText, sentText, turnResult } from '../samples.ts';
import {
  actionsOf,
  approval,
  claimTurn,
  eventsOf,
  leaseOf,
  readDraft,
  readWorkflow,
  requestApproval,
  startTurn,
  tryToClaim,
} from '../turn-steps.ts';

const nothing = { escalation: null, notification: null, next: null };
const noResponse = {
  ...nothing,
  escalation: automaticEscalation('NO_RESPONSE', [because('FAILED', { error: 'No answer.' })]),
};

export function describeDeadlines(opened: OpenedStore): void {
  const passed = async (workflowId: string): Promise<PassedDeadline[]> => {
    const work = await opened.store.turns.claim({
      turns: 0,
      drafts: 0,
      notifications: 0,
      deadlines: 1_000,
      leaseMs: 1,
    });
    return work.deadlines.filter((deadline) => deadline.workflowId === workflowId);
  };
  /** The deadline of a workflow, as soon as it has passed. */
  async function whenPassed(workflowId: string): Promise<PassedDeadline> {
    for (;;) {
      const [deadline] = await passed(workflowId);
      if (deadline !== undefined) return deadline;
      await delay(5);
    }
  }
  const soon = () => new Date(Date.now() + 60);
  const tomorrow = () => new Date(Date.now() + dayMs);

  /** Sends an automatic reply that wants an answer within a time. */
  async function ask(noResponseMs: number | null, phoneNumber?: string) {
    const turn = await startTurn(opened.store, phoneNumber === undefined ? {} : { phoneNumber });
    await opened.store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    await opened.store.turns.completeSend(leaseOf(turn), { ...sentText, noResponseMs });
    return turn;
  }

  it('B16: an automatic reply that may not go out yet is SCHEDULED, says until when, and costs no claim', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const sendAt = tomorrow();
    expect(await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND', { sendAt }))).toMatchObject({
      outcome: 'scheduled',
    });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SCHEDULED', scheduledFor: sendAt });
    expect(await readDraft(store, turn.workflow.id)).toMatchObject({ status: 'AUTO_APPROVED' });
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
    expect(await passed(turn.workflow.id)).toEqual([]);
  });

  it('B17: an approval that may not go out yet is SCHEDULED, and is sent when its time has come', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    const sendAt = soon();
    const decided = await store.decideDraft({ ...approval(draft, 'Edited.'), sendAt } as ReturnType<typeof approval>);
    expect(decided).toMatchObject({ outcome: 'decided', workflow: { status: 'SCHEDULED', scheduledFor: sendAt } });
    await store.turns.passDeadline(await whenPassed(turn.workflow.id), nothing);
    const sending = await claimTurn(store, turn.workflow.id);
    expect(sending.workflow).toMatchObject({ status: 'SENDING', scheduledFor: null });
    expect(await store.turns.beginSend(leaseOf(sending), attempt(false))).toMatchObject({
      outcome: 'send',
      outbound: { body: 'Edited.', attempts: 1 },
    });
  });

  it('B17: a text whose time is over again is held once more, and keeps what is known of its attempts', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    expect((await store.turns.beginSend(leaseOf(turn), attempt(false, tomorrow()))).outcome).toBe('lookup');
    const sendAt = soon();
    expect(await store.turns.beginSend(leaseOf(turn), attempt(true, sendAt))).toEqual({ outcome: 'scheduled' });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SCHEDULED', scheduledFor: sendAt });
    await store.turns.passDeadline(await whenPassed(turn.workflow.id), nothing);
    const again = await claimTurn(store, turn.workflow.id);
    expect(await store.turns.beginSend(leaseOf(again), attempt(false))).toMatchObject({
      outcome: 'lookup',
      outbound: { attempts: 1 },
    });
  });

  it('B26: a deadline passes once, whoever calls it, also by two instances at once', async () => {
    const { store, peer } = opened;
    const turn = await ask(1);
    const deadline = await whenPassed(turn.workflow.id);
    expect(deadline).toMatchObject({ kind: 'no_response', phoneNumber: turn.conversation.phoneNumber });
    await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? store : peer).turns.passDeadline(deadline, { ...noResponse, notification: newNotification }),
      ),
    );
    expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toMatchObject([{ type: 'NO_RESPONSE' }]);
    expect(await passed(turn.workflow.id)).toEqual([]);
    expect((await eventsOf(opened, turn.workflow.id)).at(-1)).toMatchObject({
      action: 'escalation.raised',
      detail: { type: 'NO_RESPONSE' },
    });
    expect((await readWorkflow(store, turn.workflow.id)).status).toBe('SENT');
  });

  it('B26: an answer in time takes the deadline away, also from whoever holds it already', async () => {
    const { store } = opened;
    const turn = await ask(1);
    const deadline = await whenPassed(turn.workflow.id);
    await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    expect(await passed(turn.workflow.id)).toEqual([]);
    await store.turns.passDeadline(deadline, noResponse);
    expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toEqual([]);
  });

  it('B26: only the newest of our texts waits for an answer, and none that wants none', async () => {
    const first = await ask(1);
    const second = await ask(1, first.conversation.phoneNumber);
    await whenPassed(second.workflow.id);
    expect(await passed(first.workflow.id)).toEqual([]);
    const third = await ask(null, first.conversation.phoneNumber);
    await delay(5);
    expect([...(await passed(second.workflow.id)), ...(await passed(third.workflow.id))]).toEqual([]);
  });

  it('B26: nothing waits for an answer when the tenant wrote again before the text went out', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    await store.turns.completeSend(leaseOf(turn), { ...sentText, noResponseMs: 1 });
    await delay(5);
    expect(await passed(turn.workflow.id)).toEqual([]);
  });

  it('B41: a draft that waits is reminded of, and expires after that', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store, {}, { reminderMs: 1 });
    const reminder = await whenPassed(turn.workflow.id);
    expect(reminder).toMatchObject({ kind: 'approval_reminder', tenantName: draft.facts.tenantName });
    await store.turns.passDeadline(reminder, { ...nothing, next: { kind: 'approval_expiry', afterMs: 1 } });
    expect((await readDraft(store, turn.workflow.id)).status).toBe('PENDING');
    const expiry = await whenPassed(turn.workflow.id);
    expect(expiry.kind).toBe('approval_expiry');
    await store.turns.passDeadline(reminder, { ...nothing, next: { kind: 'approval_expiry', afterMs: dayMs } });
    await store.turns.passDeadline(expiry, {
      ...nothing,
      escalation: automaticEscalation('SYSTEM', [because('FAILED', { error: 'Nobody decided.' })]),
    });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'ESCALATED', route: 'APPROVAL' });
    expect(await store.decideDraft(approval(draft))).toMatchObject({
      outcome: 'conflict',
      draft: { status: 'EXPIRED', version: 2 },
    });
    expect((await actionsOf(opened, turn.workflow.id)).slice(-2)).toEqual(['approval.reminded', 'draft.expired']);
  });

  it('B41: a decision takes the deadlines of the draft away', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store, {}, { reminderMs: 1 });
    const reminder = await whenPassed(turn.workflow.id);
    await store.decideDraft(approval(draft));
    expect(await passed(turn.workflow.id)).toEqual([]);
    await store.turns.passDeadline(reminder, { ...nothing, notification: newNotification });
    expect(await actionsOf(opened, turn.workflow.id)).not.toContain('approval.reminded');
  });

  it('B41: a deadline that lies ahead cannot be passed', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const sendAt = tomorrow();
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND', { sendAt }));
    const early: PassedDeadline = {
      workflowId: turn.workflow.id,
      kind: 'scheduled_send',
      at: sendAt.toISOString(),
      phoneNumber: turn.conversation.phoneNumber,
      tenantName: null,
    };
    await store.turns.passDeadline(early, nothing);
    expect((await readWorkflow(store, turn.workflow.id)).status).toBe('SCHEDULED');
  });

  it('B26: no more deadlines are told than asked for, the one that passed first before the others', async () => {
    const { store } = opened;
    const first = await ask(1);
    const second = await ask(1);
    await whenPassed(second.workflow.id);
    for (const count of [0, 1]) {
      const { deadlines } = await store.turns.claim({
        turns: 0,
        drafts: 0,
        notifications: 0,
        deadlines: count,
        leaseMs: 1,
      });
      expect(deadlines).toHaveLength(count);
    }
    const { deadlines } = await store.turns.claim({
      turns: 0,
      drafts: 0,
      notifications: 0,
      deadlines: 1_000,
      leaseMs: 1,
    });
    const ids = deadlines.map(({ workflowId }) => workflowId);
    expect(ids.indexOf(first.workflow.id)).toBeLessThan(ids.indexOf(second.workflow.id));
  });
}
