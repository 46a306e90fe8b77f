import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { automaticEscalation } from '../../../src/domain/escalation.ts';
import { because } from '../../../src/domain/reason.ts';
import type { DraftDecision } from '../../../src/store/operations/drafts.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, newDraft, newNotification, newText } from '../samples.ts';
import {
  actionsOf,
  approval,
  claimTurn,
  eventsOf,
  leaseOf,
  readDraft,
  readWorkflow,
  requestApproval,
  tryToClaim,
} from '../turn-steps.ts';

function rejection({ id: draftId, version }: Draft): DraftDecision {
  return { draftId, version, actor: 'approver-2', note: 'Too harsh.', kind: 'REJECT' };
}

const handover = {
  ...automaticEscalation('MANUAL', [because('FAILED', { error: 'I will call him.' })]),
  automatic: false,
};
function escalation({ id: draftId, version }: Draft): DraftDecision {
  const notification = newNotification;
  return { draftId, version, actor: 'approver-3', note: null, kind: 'ESCALATE', escalation: handover, notification };
}

export function describeDecisions(opened: OpenedStore): void {
  const lastEvent = async (workflowId: string) => (await eventsOf(opened, workflowId)).at(-1);

  it('B38: an approved draft is sent as it was written', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    const decided = await store.decideDraft({ ...approval(draft), note: 'Fine.' });
    expect(decided).toMatchObject({
      outcome: 'decided',
      draft: {
        ...draft,
        status: 'APPROVED',
        version: 2,
        decidedBy: 'approver-1',
        decidedAt: expect.any(Date),
        decisionNote: 'Fine.',
        finalBody: null,
      },
      workflow: { id: turn.workflow.id, status: 'SENDING', completedAt: null },
    });
    expect(await readDraft(store, turn.workflow.id)).toEqual(decided.outcome === 'decided' && decided.draft);
    expect(await lastEvent(turn.workflow.id)).toMatchObject({
      action: 'draft.approved',
      actor: 'approver-1',
      draftId: draft.id,
      detail: { note: 'Fine.', from: 'AWAITING_APPROVAL', to: 'SENDING' },
    });
    const sending = await claimTurn(store, turn.workflow.id);
    expect(await store.turns.beginSend(leaseOf(sending), attempt(false))).toMatchObject({
      outbound: { body: draft.body },
    });
  });

  it('B38: an edited text is the one that is sent; both are in the audit trail, and its checks with the draft', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    const body = `Hi James, "it's" $1,450.00 – señor. ${'😀'}`;
    const checks = draft.checks.map((check) => ({ ...check, passed: !check.passed }));
    const decided = await store.decideDraft(approval(draft, body, checks));
    expect(decided).toMatchObject({ outcome: 'decided', draft: { body: draft.body, finalBody: body, checks } });
    const { detail } = (await lastEvent(turn.workflow.id)) ?? {};
    expect(detail).toEqual({
      draft: draft.body,
      sent: body,
      from: 'AWAITING_APPROVAL',
      to: 'SENDING',
      words: { draft: expect.any(String), sent: expect.any(String) },
    });
    const sending = await claimTurn(store, turn.workflow.id);
    expect(await store.turns.beginSend(leaseOf(sending), attempt(false))).toMatchObject({ outbound: { body } });
  });

  it('B38: an approval with the very same words is no edit, and keeps the checks', async () => {
    const { store } = opened;
    const { draft } = await requestApproval(store);
    const decided = await store.decideDraft(approval(draft, draft.body, []));
    expect(decided).toMatchObject({ draft: { finalBody: null, checks: draft.checks } });
  });

  it('B41: a rejected draft ends its workflow', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    expect(await store.decideDraft(rejection(draft))).toMatchObject({
      outcome: 'decided',
      draft: { status: 'REJECTED', decidedBy: 'approver-2', decisionNote: 'Too harsh.' },
      workflow: { status: 'REJECTED', completedAt: expect.any(Date) },
    });
    expect(await lastEvent(turn.workflow.id)).toMatchObject({
      action: 'draft.rejected',
      detail: { note: 'Too harsh.' },
    });
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
  });

  it('B41: an escalated draft hands the conversation to a human, and others are told', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    await store.turns.claim({ turns: 0, drafts: 0, notifications: 1_000, deadlines: 0, leaseMs: 600_000 });
    expect(await store.decideDraft(escalation(draft))).toMatchObject({
      outcome: 'decided',
      draft: { status: 'ESCALATED' },
      workflow: { status: 'ESCALATED' },
    });
    const escalations = await store.read.escalationsOfWorkflows([turn.workflow.id]);
    expect(escalations).toMatchObject([{ ...handover, status: 'OPEN', conversationId: turn.conversation.id }]);
    expect(await lastEvent(turn.workflow.id)).toMatchObject({
      action: 'draft.escalated',
      draftId: draft.id,
      escalationId: escalations[0]?.id,
    });
    const { notifications } = await store.turns.claim({
      turns: 0,
      drafts: 0,
      notifications: 10,
      deadlines: 0,
      leaseMs: 600_000,
    });
    expect(notifications).toMatchObject([newNotification]);
  });

  it('B37: of many decisions on one version at once, by two instances, one counts and the others are told', async () => {
    const { store, peer } = opened;
    for (let round = 0; round < 5; round++) {
      const { turn, draft } = await requestApproval(store);
      const decisions = [approval(draft), approval(draft, 'Edited.'), rejection(draft), escalation(draft)];
      const answers = await Promise.all(
        [...decisions, ...decisions].map((decision, index) => (index % 2 ? peer : store).decideDraft(decision)),
      );
      expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual([...Array(7).fill('conflict'), 'decided']);
      const current = await readDraft(store, turn.workflow.id);
      expect(current.version).toBe(2);
      for (const answer of answers) {
        expect(answer).toMatchObject({ draft: current, workflow: { id: turn.workflow.id } });
      }
      expect(await actionsOf(opened, turn.workflow.id)).toHaveLength(4);
      expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toHaveLength(
        current.status === 'ESCALATED' ? 1 : 0,
      );
    }
  });

  it('B37: two approvals at once are one success, one conflict and one text to send', async () => {
    const { store, peer } = opened;
    const { turn, draft } = await requestApproval(store);
    const answers = await Promise.all([store.decideDraft(approval(draft)), peer.decideDraft(approval(draft))]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'decided']);
    const sending = await claimTurn(store, turn.workflow.id);
    await store.turns.beginSend(leaseOf(sending), attempt(false));
    expect(await tryToClaim(peer, turn.workflow.id)).toBeNull();
  });

  it.each([0, 2, -1, 2_147_483_647])(
    'B37: a decision about version %i of a draft in version 1 conflicts',
    async (version) => {
      const { store } = opened;
      const { turn, draft } = await requestApproval(store);
      const answer = await store.decideDraft({ ...approval(draft), version });
      expect(answer).toMatchObject({ outcome: 'conflict', draft, workflow: { status: 'AWAITING_APPROVAL' } });
      expect(await readDraft(store, turn.workflow.id)).toEqual(draft);
    },
  );

  it('B41: a decision on a decided draft conflicts and carries the draft as it is', async () => {
    const { store } = opened;
    const { draft } = await requestApproval(store);
    const first = await store.decideDraft(rejection(draft));
    if (first.outcome !== 'decided') throw new Error(first.outcome);
    expect(await store.decideDraft(approval(draft))).toEqual({ ...first, outcome: 'conflict' });
    // The version alone does not open it again.
    expect(await store.decideDraft(approval(first.draft))).toEqual({ ...first, outcome: 'conflict' });
  });

  it('B41: a decision on a draft that newer texts withdrew conflicts', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    expect(await store.decideDraft(approval(draft))).toMatchObject({
      outcome: 'conflict',
      draft: { status: 'SUPERSEDED', version: 2 },
      workflow: { status: 'SUPERSEDED' },
    });
  });

  it.each([randomUUID(), '', 'draft-1', `${randomUUID()}x`, "'; drop table drafts; --", '\u0000'])(
    'B41: a decision on the unknown draft %j is answered with not_found',
    async (draftId) => {
      const { store } = opened;
      for (const decide of [approval, rejection, escalation]) {
        const decision = decide({ ...newDraft(), id: draftId, version: 1 } as Draft);
        expect(await store.decideDraft(decision)).toEqual({ outcome: 'not_found' });
      }
    },
  );

  it('B2: a text and a decision at the same instant end in one or the other, never in both', async () => {
    const { store, peer } = opened;
    const outcomes = new Set<string>();
    for (let round = 0; round < 15; round++) {
      const { turn, draft } = await requestApproval(store, { content: 'one' });
      const text = newText({ phoneNumber: turn.conversation.phoneNumber, content: 'two' });
      const [first, second] = round % 2 === 0 ? [store, peer] : [peer, store];
      const [answer, receipt] = await Promise.all([first.decideDraft(approval(draft)), second.receiveSms(text)]);
      outcomes.add(answer.outcome);
      const won = answer.outcome === 'decided';
      expect(await readDraft(store, turn.workflow.id)).toMatchObject({ status: won ? 'APPROVED' : 'SUPERSEDED' });
      expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: won ? 'SENDING' : 'SUPERSEDED' });
      expect((await readWorkflow(store, receipt.workflow.id)).message).toBe(won ? 'two' : 'one\ntwo');
    }
    expect([...outcomes].every((outcome) => outcome === 'decided' || outcome === 'conflict')).toBe(true);
  });

  describe.runIf(opened.kind !== 'embedded')('decisions about a tenant who opted out', () => {
    it('B11: approving is refused and changes nothing; rejecting is still possible', async () => {
      const { store, database } = opened;
      const { turn, draft } = await requestApproval(store);
      await database.sql(`update conversations set consent = 'OPTED_OUT' where id = $1`, [turn.conversation.id]);
      expect(await store.decideDraft(approval(draft))).toMatchObject({
        outcome: 'opted_out',
        draft,
        workflow: { status: 'AWAITING_APPROVAL' },
      });
      expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
      expect((await store.decideDraft(rejection(draft))).outcome).toBe('decided');
    });
  });
}
