import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { ClaimedTurn } from '../../../src/store/turn-rows.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, cleared, failure, newText, sentText, turnResult } from '../samples.ts';
import { approveReply, claimTurn, eventsOf, leaseOf, readWorkflow, startTurn, tryToClaim } from '../turn-steps.ts';

export function describeRetries(opened: OpenedStore): void {
  const retry = (id: string) => opened.store.retryWorkflow(id, 'approver-1', 'The model is back.', cleared('again'));

  async function failTurn(content: string): Promise<ClaimedTurn> {
    const turn = await startTurn(opened.store, { content });
    await opened.store.turns.fail(leaseOf(turn), failure);
    return turn;
  }

  it('B36: a turn that failed while it was drafted starts anew, and its escalation is resolved', async () => {
    const { store } = opened;
    const turn = await failTurn('one');
    expect(await retry(turn.workflow.id)).toMatchObject({
      outcome: 'retried',
      workflow: { status: 'RECEIVED', completedAt: null },
    });
    expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toMatchObject([
      { status: 'RESOLVED', resolvedBy: 'approver-1', resolution: 'Started again: The model is back.' },
    ]);
    expect((await eventsOf(opened, turn.workflow.id)).at(-2)).toMatchObject({
      action: 'escalation.resolved',
      actor: 'approver-1',
      escalationId: expect.any(String),
      detail: { resolution: 'Started again: The model is back.' },
    });
    expect((await eventsOf(opened, turn.workflow.id)).at(-1)).toMatchObject({
      action: 'workflow.retried',
      actor: 'approver-1',
      detail: { from: 'FAILED', to: 'RECEIVED', reason: 'The model is back.' },
    });
    expect((await claimTurn(store, turn.workflow.id)).workflow).toMatchObject({ attempts: 1, message: 'one' });
  });

  it('B39: a text that failed on its way did not go out, and is sent', async () => {
    const { store } = opened;
    const { workflow } = await approveReply(store);
    const sending = await claimTurn(store, workflow.id);
    await store.turns.beginSend(leaseOf(sending), attempt(false));
    await store.turns.fail(leaseOf(sending), failure);
    expect(await retry(workflow.id)).toMatchObject({ outcome: 'retried', workflow: { status: 'SENDING' } });
    const again = await claimTurn(store, workflow.id);
    expect((await store.turns.beginSend(leaseOf(again), attempt(false))).outcome).toBe('send');
  });

  it('B37: of many retries at once one starts the workflow again', async () => {
    const { store, peer } = opened;
    const turn = await failTurn('one');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? store : peer).retryWorkflow(turn.workflow.id, 'approver-1', 'Now.', cleared('again')),
      ),
    );
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual([...Array(5).fill('conflict'), 'retried']);
  });

  it('B41: what has not failed conflicts, and what is unknown is not found', async () => {
    const turn = await startTurn(opened.store);
    expect(await retry(turn.workflow.id)).toMatchObject({ outcome: 'conflict', workflow: { status: 'PROCESSING' } });
    for (const id of [randomUUID(), 'x', '']) expect(await retry(id)).toEqual({ outcome: 'not_found' });
  });

  it('B45: texts that came before and after a retry all reach the turn that answers', async () => {
    const { store } = opened;
    const failed = await failTurn('one');
    const { phoneNumber } = failed.conversation;
    const next = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    await retry(failed.workflow.id);
    await store.receiveSms(newText({ phoneNumber, content: 'three' }));
    const again = await claimTurn(store, failed.workflow.id);
    expect(await store.turns.route(leaseOf(again), turnResult('AUTO_SEND'))).toMatchObject({ outcome: 'superseded' });
    expect((await claimTurn(store, next.workflow.id)).workflow.message).toBe('one\ntwo\nthree');
  });

  it('B45: a turn that runs while an older one is started again leaves it no text unanswered', async () => {
    const { store } = opened;
    const failed = await failTurn('one');
    const running = await startTurn(store, { phoneNumber: failed.conversation.phoneNumber, content: 'two' });
    await retry(failed.workflow.id);
    expect(await tryToClaim(store, failed.workflow.id)).toBeNull();
    const routed = await store.turns.route(leaseOf(running), turnResult('AUTO_SEND'));
    const older = (await tryToClaim(store, failed.workflow.id)) ?? failed;
    const answered = [older.workflow.id, ...(routed.outcome === 'send' ? [running.workflow.id] : [])];
    const messages = await Promise.all(answered.map(async (id) => (await readWorkflow(store, id)).message));
    expect(messages.join('\n')).toBe('one\ntwo');
  });

  it('B2: a turn started again after a newer one was answered has its own text', async () => {
    const { store } = opened;
    const failed = await failTurn('one');
    const answered = await startTurn(store, { phoneNumber: failed.conversation.phoneNumber, content: 'two' });
    await store.turns.route(leaseOf(answered), turnResult('AUTO_SEND'));
    await store.turns.completeSend(leaseOf(answered), sentText);
    await retry(failed.workflow.id);
    expect((await claimTurn(store, failed.workflow.id)).workflow.message).toBe('one');
  });
}
