import { expect, it } from 'vitest';
import type { FixedTextKind } from '../../../src/domain/outbound-kind.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, newPhoneNumber, newText, sentText, turnResult } from '../samples.ts';
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
} from '../turn-steps.ts';

const tomorrow = () => new Date(Date.now() + 86_400_000);
const fixed = (kind: FixedTextKind) =>
  turnResult('NONE', {
    draft: null,
    notification: null,
    reason: 'A keyword.',
    fixedText: { kind, body: `Fixed: ${kind}.` },
  });

export function describeConsent(opened: OpenedStore): void {
  const consentOf = async (conversationId: string) =>
    (await opened.store.read.conversations([conversationId]))[0]?.consent;

  it('B7: an opt-out is in force with the receipt of its text, and the claim says which text changed it', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'STOP', consent: 'OPTED_OUT' }));
    expect(await consentOf(workflow.conversationId)).toBe('OPTED_OUT');
    await store.receiveSms(newText({ phoneNumber, content: 'stop!!', consent: 'OPTED_OUT' }));
    const turn = await claimTurn(store, workflow.id);
    expect(turn.texts.map(({ consentChange }) => consentChange)).toEqual(['OPTED_OUT', null]);
    const changes = (await eventsOf(opened, workflow.id)).filter(({ action }) => action === 'consent.changed');
    expect(changes).toMatchObject([{ actor: 'tenant', detail: { consent: 'OPTED_OUT' } }]);
  });

  it('B1: the same opt-out again changes nothing, also after the number opted in once more', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const stop = newText({ phoneNumber, content: 'STOP', consent: 'OPTED_OUT' });
    const { workflow } = await store.receiveSms(stop);
    await store.receiveSms(newText({ phoneNumber, content: 'START', consent: 'OPTED_IN' }));
    expect(await store.receiveSms(stop)).toMatchObject({ duplicate: true });
    expect(await consentOf(workflow.conversationId)).toBe('OPTED_IN');
  });

  it('B11: an opt-out withdraws what waits for an approver, and approving it afterwards says why it cannot be', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    const { phoneNumber } = turn.conversation;
    await store.receiveSms(newText({ phoneNumber, content: 'STOP', consent: 'OPTED_OUT' }));
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SUPPRESSED' });
    expect((await readDraft(store, turn.workflow.id)).status).toBe('EXPIRED');
    expect(await actionsOf(opened, turn.workflow.id)).toContain('draft.expired');
    expect(await store.decideDraft(approval(draft))).toMatchObject({ outcome: 'opted_out' });
  });

  it.each(['AUTO_SEND', 'APPROVAL'] as const)('B11: an opt-out withdraws what is scheduled, by %s', async (route) => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult(route, { sendAt: tomorrow() }));
    if (route === 'APPROVAL') {
      const draft = await readDraft(store, turn.workflow.id);
      const sendAt = tomorrow();
      await store.decideDraft({ ...approval(draft), sendAt } as ReturnType<typeof approval>);
    }
    expect((await readWorkflow(store, turn.workflow.id)).status).toBe('SCHEDULED');
    const { phoneNumber } = turn.conversation;
    await store.receiveSms(newText({ phoneNumber, content: 'STOP', consent: 'OPTED_OUT' }));
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SUPPRESSED', scheduledFor: null });
  });

  it('B10: the confirmation of an opt-out passes the guard, and its turn ends suppressed', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'STOP', consent: 'OPTED_OUT' });
    const routed = await store.turns.route(leaseOf(turn), fixed('opt_out_confirmation'));
    expect(routed).toMatchObject({ outcome: 'send', outbound: { kind: 'opt_out_confirmation', attempts: 1 } });
    expect(await store.turns.beginSend(leaseOf(turn), attempt(true, tomorrow()))).toMatchObject({ outcome: 'send' });
    await store.turns.completeSend(leaseOf(turn), { ...sentText, noResponseMs: 1 });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SUPPRESSED', route: 'NONE' });
  });

  it('B12: an opt-out that was taken back is not confirmed', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'STOP', consent: 'OPTED_OUT' });
    await store.turns.route(leaseOf(turn), fixed('opt_out_confirmation'));
    const { phoneNumber } = turn.conversation;
    await store.receiveSms(newText({ phoneNumber, content: 'START', consent: 'OPTED_IN' }));
    expect(await store.turns.beginSend(leaseOf(turn), attempt(true))).toEqual({ outcome: 'suppressed' });
  });

  it.each(['help', 'opt_in_confirmation'] as const)('B13: %s answers a keyword and is SENT', async (kind) => {
    const { store } = opened;
    const turn = await startTurn(store);
    expect(await store.turns.route(leaseOf(turn), fixed(kind))).toMatchObject({ outcome: 'send' });
    await store.turns.completeSend(leaseOf(turn), sentText);
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SENT', route: 'NONE' });
  });

  it('B13: to a number that has opted out no keyword is answered', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'STOP', consent: 'OPTED_OUT' });
    expect(await store.turns.route(leaseOf(turn), fixed('help'))).toMatchObject({ outcome: 'suppressed' });
  });

  it('B14: a refusal by the provider because of an opt-out there is one here', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    await store.turns.suppressSend(leaseOf(turn), { optedOut: true, error: 'opted out (21610)', steps: [] });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      status: 'SUPPRESSED',
      error: 'opted out (21610)',
    });
    expect(await consentOf(turn.conversation.id)).toBe('OPTED_OUT');
    expect(await actionsOf(opened, turn.workflow.id)).toContain('consent.changed');
  });

  it('B2: an automatic reply that waits for the morning gives way to a newer text; an approved one stands', async () => {
    const { store } = opened;
    const automatic = await startTurn(store, { content: 'one' });
    await store.turns.route(leaseOf(automatic), turnResult('AUTO_SEND', { sendAt: tomorrow() }));
    const { phoneNumber } = automatic.conversation;
    const { workflow } = await store.receiveSms(newText({ phoneNumber, content: 'two' }));
    expect(await readWorkflow(store, automatic.workflow.id)).toMatchObject({ status: 'SUPERSEDED' });
    expect((await readDraft(store, automatic.workflow.id)).status).toBe('SUPERSEDED');
    expect(workflow.message).toBe('one\ntwo');

    const { turn, draft } = await requestApproval(store);
    const sendAt = tomorrow();
    await store.decideDraft({ ...approval(draft), sendAt } as ReturnType<typeof approval>);
    const newer = await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber, content: 'two' }));
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ status: 'SCHEDULED' });
    expect(newer.workflow.message).toBe('two');
  });

  it('B19: after so many replies without an answer the next is not sent; an answer counts anew', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const { phoneNumber } = turn.conversation;
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    await store.turns.completeSend(leaseOf(turn), sentText);
    const late = { receivedAt: new Date(Date.now() - 3_600_000) };
    const next = await startTurn(store, { phoneNumber, ...late });
    await store.turns.route(leaseOf(next), turnResult('AUTO_SEND'));
    const once = { ...attempt(true), maxUnanswered: 1 };
    expect(await store.turns.beginSend(leaseOf(next), once)).toEqual({ outcome: 'suppressed' });
    const answered = await startTurn(store, { phoneNumber, receivedAt: new Date(Date.now() + 1_000) });
    await store.turns.route(leaseOf(answered), turnResult('AUTO_SEND'));
    expect(await store.turns.beginSend(leaseOf(answered), once)).toMatchObject({ outcome: 'send' });
  });

  it('B59: nothing goes to a number that texts may not go to, not even what confirms an opt-out', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'STOP', consent: 'OPTED_OUT' });
    await store.turns.route(leaseOf(turn), fixed('opt_out_confirmation'));
    const barred = { ...attempt(true), barred: 'texts do not go there' };
    expect(await store.turns.beginSend(leaseOf(turn), barred)).toEqual({ outcome: 'suppressed' });
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({
      status: 'SUPPRESSED',
      error: 'Not sent: texts do not go there.',
    });
  });

  it('B59: a claim says how many keywords of the number were answered in a day', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    await store.turns.route(leaseOf(turn), fixed('help'));
    await store.turns.completeSend(leaseOf(turn), sentText);
    const { phoneNumber } = turn.conversation;
    const next = await startTurn(store, { phoneNumber });
    expect(next.keywordAnswers).toBe(1);
    await store.turns.route(leaseOf(next), turnResult('AUTO_SEND'));
    await store.turns.completeSend(leaseOf(next), sentText);
    expect((await startTurn(store, { phoneNumber })).keywordAnswers).toBe(1);
  });
}
