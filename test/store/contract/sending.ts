import { describe, expect, it } from 'vitest';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, failure, newDraft, newStep, newText, sentText, turnResult } from '../samples.ts';
import {
  approveReply,
  claimTurn,
  claimWhenDue,
  eventsOf,
  leaseOf,
  readWorkflow,
  startTurn,
  tryToClaim,
} from '../turn-steps.ts';

export function describeSending(opened: OpenedStore): void {
  const claimApproved = async () => claimTurn(opened.store, (await approveReply(opened.store)).workflow.id);
  const nextClaim = (id: string) => claimWhenDue(opened.store, id);

  it('B39: an approved text is sent with its attempt on record, and then it is SENT', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    expect(turn.workflow).toMatchObject({ status: 'SENDING', attempts: 1 });
    expect(await store.turns.beginSend(leaseOf(turn), attempt(false))).toMatchObject({
      outcome: 'send',
      outbound: { body: newDraft().body, attempts: 1, outcomeUnknown: true },
    });
    await store.turns.completeSend(leaseOf(turn), sentText);
    const workflow = await readWorkflow(store, turn.workflow.id);
    expect(workflow).toMatchObject({ status: 'SENT', error: null, completedAt: expect.any(Date) });
    expect(workflow.steps.at(-1)).toEqual(newStep('send'));
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
    const sent = (await eventsOf(opened, turn.workflow.id)).at(-1);
    expect(sent).toMatchObject({
      action: 'message.sent',
      detail: { providerId: sentText.providerId, foundInHistory: false, from: 'SENDING', to: 'SENT' },
    });
  });

  it('B39: an attempt of which nobody knows the outcome is looked up before there is another', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    const begun = await store.turns.beginSend(leaseOf(turn), attempt(false));
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'time-out', outcomeUnknown: true, steps: [] });

    const again = await nextClaim(turn.workflow.id);
    const lookup = await store.turns.beginSend(leaseOf(again), attempt(false));
    if (begun.outcome !== 'send' || lookup.outcome !== 'lookup') throw new Error(lookup.outcome);
    expect(lookup.outbound).toEqual({ ...begun.outbound, outcomeUnknown: true });
    expect(lookup.elapsedMs).toBeGreaterThanOrEqual(0);
    expect(lookup.knownProviderIds).toEqual([]);
    // Asking is not an attempt.
    expect((await store.turns.beginSend(leaseOf(again), attempt(false))).outcome).toBe('lookup');

    const second = await store.turns.beginSend(leaseOf(again), attempt(true));
    if (second.outcome !== 'send') throw new Error(second.outcome);
    expect(second.outbound).toMatchObject({ attempts: 2, firstAttemptAt: begun.outbound.firstAttemptAt });
    expect(second.outbound.lastAttemptAt?.getTime()).toBeGreaterThan(begun.outbound.lastAttemptAt?.getTime() ?? 0);
  });

  it('B39: a text that the SMS Agent refused to take is sent again without a look-up', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    await store.turns.beginSend(leaseOf(turn), attempt(false));
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'refused', outcomeUnknown: false, steps: [] });
    const again = await nextClaim(turn.workflow.id);
    expect(await store.turns.beginSend(leaseOf(again), attempt(false))).toMatchObject({
      outcome: 'send',
      outbound: { attempts: 2 },
    });
  });

  it('B40: what a worker was sending when it died is looked up by the next', async () => {
    const { store } = opened;
    const { workflow } = await approveReply(store);
    const dead = await claimTurn(store, workflow.id, 1);
    await store.turns.beginSend(leaseOf(dead), attempt(false));
    const next = await nextClaim(workflow.id);
    expect(await store.turns.beginSend(leaseOf(next), attempt(false))).toMatchObject({
      outcome: 'lookup',
      outbound: { attempts: 1, outcomeUnknown: true },
    });
    await store.turns.completeSend(leaseOf(next), { ...sentText, smsAgentMessageId: null, foundInHistory: true });
    expect((await readWorkflow(store, workflow.id)).status).toBe('SENT');
    const sent = (await eventsOf(opened, workflow.id)).at(-1);
    expect(sent?.detail).toMatchObject({ foundInHistory: true });
  });

  it('B40: an automatic reply whose worker died is looked up by the next', async () => {
    const { store } = opened;
    const dead = await startTurn(store, {}, 50);
    await store.turns.route(leaseOf(dead), turnResult('AUTO_SEND'));
    const next = await nextClaim(dead.workflow.id);
    expect((await store.turns.beginSend(leaseOf(next), attempt(false))).outcome).toBe('lookup');
  });

  it('B40: a worker that died before it began to send leaves nothing to look up', async () => {
    const { store } = opened;
    const { workflow } = await approveReply(store);
    await claimTurn(store, workflow.id, 1);
    const next = await nextClaim(workflow.id);
    expect((await store.turns.beginSend(leaseOf(next), attempt(false))).outcome).toBe('send');
  });

  it('B47: a text that was never attempted is not looked up, whatever is said of its outcome', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    // As after a call of beginSend that the database did not take.
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'no database', outcomeUnknown: true, steps: [] });
    const again = await nextClaim(turn.workflow.id);
    expect(await store.turns.beginSend(leaseOf(again), attempt(false))).toMatchObject({
      outcome: 'send',
      outbound: { attempts: 1 },
    });
  });

  it('B40: a claim that is handed back unharmed leaves an unknown outcome unknown', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    await store.turns.beginSend(leaseOf(turn), attempt(false));
    await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'time-out', outcomeUnknown: true, steps: [] });
    const stopping = await nextClaim(turn.workflow.id);
    expect((await store.turns.beginSend(leaseOf(stopping), attempt(false))).outcome).toBe('lookup');
    await store.turns.release(leaseOf(stopping), { delayMs: 0, error: null, outcomeUnknown: false, steps: [] });
    const next = await nextClaim(turn.workflow.id);
    expect((await store.turns.beginSend(leaseOf(next), attempt(false))).outcome).toBe('lookup');
  });

  it('B39: texts of the conversation that are known to be others are named for the look-up', async () => {
    const { store } = opened;
    const first = await claimApproved();
    const { phoneNumber } = first.conversation;
    await store.turns.beginSend(leaseOf(first), attempt(false));
    await store.turns.completeSend(leaseOf(first), { ...sentText, providerId: 'SM-known' });
    const unknownProvider = await startTurn(store, { phoneNumber });
    await store.turns.route(leaseOf(unknownProvider), turnResult('AUTO_SEND'));
    await store.turns.completeSend(leaseOf(unknownProvider), { ...sentText, providerId: null });
    const elsewhere = await startTurn(store);
    await store.turns.route(leaseOf(elsewhere), turnResult('AUTO_SEND'));
    await store.turns.completeSend(leaseOf(elsewhere), { ...sentText, providerId: 'SM-elsewhere' });

    const turn = await startTurn(store, { phoneNumber });
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    expect(await store.turns.beginSend(leaseOf(turn), attempt(false))).toMatchObject({
      outcome: 'lookup',
      knownProviderIds: ['SM-known'],
    });
  });

  it('B39: a text that the SMS Agent does not take fails with its words, and a human is told', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    await store.turns.beginSend(leaseOf(turn), attempt(false));
    await store.turns.fail(leaseOf(turn), { ...failure, error: 'SMS Agent: no such number' });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      status: 'FAILED',
      error: 'SMS Agent: no such number',
    });
    expect(await store.read.escalationsOfWorkflows([turn.workflow.id])).toMatchObject([{ type: 'SYSTEM' }]);
  });

  it('B40: a send is recorded once, by the worker that holds the claim', async () => {
    const { store } = opened;
    const turn = await claimApproved();
    await store.turns.beginSend(leaseOf(turn), attempt(false));
    await store.turns.completeSend(leaseOf(turn), sentText);
    const before = await readWorkflow(store, turn.workflow.id);
    await store.turns.completeSend(leaseOf(turn), { ...sentText, providerId: 'SM-other' });
    expect(await readWorkflow(store, turn.workflow.id)).toEqual(before);
    expect((await store.turns.beginSend(leaseOf(turn), attempt(true))).outcome).toBe('lease_lost');
  });

  it('B40: only a text on its way can be recorded as sent', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    expect((await store.turns.beginSend(leaseOf(turn), attempt(false))).outcome).toBe('lease_lost');
    await expect(store.turns.completeSend(leaseOf(turn), sentText)).rejects.toThrow('PROCESSING to SENT');
    expect((await readWorkflow(store, turn.workflow.id)).status).toBe('PROCESSING');
  });

  it('B2: whoever waits for work hears that a sent reply freed the next turn', async () => {
    const { store, connection } = opened;
    const turn = await claimApproved();
    await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    await store.turns.beginSend(leaseOf(turn), attempt(false));
    const heard = new Promise((resolve) => connection.onChange((change) => change === 'work' && resolve(change)));
    await store.turns.completeSend(leaseOf(turn), sentText);
    expect(await heard).toBe('work');
  });

  describe.runIf(opened.kind !== 'embedded')('sending to a tenant who opted out', () => {
    const optOut = (conversationId: string) =>
      opened.database.sql(`update conversations set consent = 'OPTED_OUT' where id = $1`, [conversationId]);

    it('B11: an approved text is suppressed before its first attempt', async () => {
      const { store } = opened;
      const turn = await claimTurn(store, (await approveReply(store)).workflow.id);
      await optOut(turn.conversation.id);
      expect(await store.turns.beginSend(leaseOf(turn), attempt(false))).toEqual({ outcome: 'suppressed' });
      expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
        status: 'SUPPRESSED',
        completedAt: expect.any(Date),
      });
      expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
      expect((await eventsOf(opened, turn.workflow.id)).at(-1)).toMatchObject({
        action: 'turn.suppressed',
        detail: { reason: 'opted out', from: 'SENDING', to: 'SUPPRESSED' },
      });
    });

    it('B11: an attempt of unknown outcome is still looked up, and then not repeated', async () => {
      const { store } = opened;
      const turn = await startTurn(store);
      await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
      await optOut(turn.conversation.id);
      expect((await store.turns.beginSend(leaseOf(turn), attempt(false))).outcome).toBe('lookup');
      expect((await store.turns.beginSend(leaseOf(turn), attempt(true))).outcome).toBe('suppressed');
    });
  });
}
