import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { automaticEscalation } from '../../../src/domain/escalation.ts';
import { because } from '../../../src/domain/reason.ts';
import type { ClaimedTurn } from '../../../src/store/turn-rows.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, cleared, failure, newDraft, newText, sentText, turnResult } from '../samples.ts';
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

const hourMs = 3_600_000;
const unproven = {
  ...failure,
  error: 'nobody knows',
  escalation: automaticEscalation('SYSTEM', [because('MAY_NOT_HAVE_GONE_OUT')]),
  outcomeUnknown: true,
  noResponseMs: hourMs,
};

/** What becomes of texts that nobody can prove to have gone out (B39). */
export function describeSettling(opened: OpenedStore): void {
  const settle = (ids: readonly string[], outcome: 'SENT' | 'NOT_SENT' = 'SENT') =>
    opened.store.settleSends(
      ids,
      outcome === 'SENT' ? { outcome } : { outcome, again: cleared('again') },
      'approver-1',
    );
  const statusOf = async (id: string) => (await readWorkflow(opened.store, id)).status;

  async function unconfirmed(): Promise<ClaimedTurn> {
    const turn = await claimTurn(opened.store, (await approveReply(opened.store)).workflow.id);
    await opened.store.turns.beginSend(leaseOf(turn), attempt(false));
    await opened.store.turns.fail(leaseOf(turn), unproven);
    return turn;
  }

  it('B39: what nobody can prove is UNCONFIRMED, has not ended, and a person is told', async () => {
    const { store } = opened;
    const { workflow } = await unconfirmed();
    expect(await readWorkflow(store, workflow.id)).toMatchObject({
      status: 'UNCONFIRMED',
      error: 'nobody knows',
      completedAt: null,
    });
    expect(await store.read.escalationsOfWorkflows([workflow.id])).toMatchObject([
      { type: 'SYSTEM', status: 'OPEN', reason: 'A text may not have gone out.' },
    ]);
    expect((await eventsOf(opened, workflow.id)).at(-1)).toMatchObject({
      action: 'send.unconfirmed',
      detail: { from: 'SENDING', to: 'UNCONFIRMED', error: 'nobody knows' },
    });
    expect(await tryToClaim(store, workflow.id)).toBeNull();
  });

  it('B39: what is known not to have gone out is FAILED, whatever is said of an attempt that was never made', async () => {
    const { store } = opened;
    const never = await claimTurn(store, (await approveReply(store)).workflow.id);
    await store.turns.fail(leaseOf(never), unproven);
    expect(await statusOf(never.workflow.id)).toBe('FAILED');
    const drafting = await startTurn(store);
    await store.turns.fail(leaseOf(drafting), unproven);
    expect(await statusOf(drafting.workflow.id)).toBe('FAILED');
  });

  it('B39: settled as SENT it has gone out, its escalation is resolved, and the trail says who said so', async () => {
    const { store } = opened;
    const { workflow } = await unconfirmed();
    expect(await settle([workflow.id])).toMatchObject({
      outcome: 'settled',
      workflows: [{ id: workflow.id, status: 'SENT', error: null, completedAt: expect.any(Date) }],
    });
    expect(await store.read.escalationsOfWorkflows([workflow.id])).toMatchObject([
      { status: 'RESOLVED', resolvedBy: 'approver-1', resolution: 'The text went out.' },
    ]);
    expect((await eventsOf(opened, workflow.id)).slice(-2)).toMatchObject([
      { action: 'escalation.resolved', actor: 'approver-1' },
      { action: 'send.settled', actor: 'approver-1', detail: { settledAs: 'SENT', from: 'UNCONFIRMED', to: 'SENT' } },
    ]);
    expect(await tryToClaim(store, workflow.id)).toBeNull();
  });

  it('B39: settled as NOT_SENT it is sent again, without a look-up and through the guards', async () => {
    const { store } = opened;
    const { workflow } = await unconfirmed();
    expect(await settle([workflow.id], 'NOT_SENT')).toMatchObject({ workflows: [{ status: 'SENDING', attempts: 0 }] });
    const again = await claimTurn(store, workflow.id);
    expect(await store.turns.beginSend(leaseOf(again), attempt(false))).toMatchObject({
      outcome: 'send',
      outbound: { attempts: 2 },
    });
    await store.turns.completeSend(leaseOf(again), sentText);
    expect(await statusOf(workflow.id)).toBe('SENT');

    const optedOut = await unconfirmed();
    await store.setConsent(optedOut.conversation.phoneNumber, 'OPTED_OUT', 'approver-1', 'by telephone');
    await settle([optedOut.workflow.id], 'NOT_SENT');
    const guarded = await claimTurn(store, optedOut.workflow.id);
    expect((await store.turns.beginSend(leaseOf(guarded), attempt(false))).outcome).toBe('suppressed');
  });

  it('B39: many are settled at once, or none; the same again changes nothing', async () => {
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push((await unconfirmed()).workflow.id);
    const other = (await unconfirmed()).workflow.id;
    await settle([other]);

    expect(await settle([...ids, other], 'NOT_SENT')).toMatchObject({ outcome: 'conflict', workflow: { id: other } });
    const missing = randomUUID();
    expect(await settle([...ids, missing])).toMatchObject({ outcome: 'not_found' });
    expect(await settle([...ids, 'none'])).toEqual({ outcome: 'not_found' });
    expect(await Promise.all(ids.map(statusOf))).toEqual(['UNCONFIRMED', 'UNCONFIRMED', 'UNCONFIRMED']);

    const settled = await settle(ids);
    expect(settled).toMatchObject({ outcome: 'settled', workflows: ids.map((id) => ({ id, status: 'SENT' })) });
    const events = (await eventsOf(opened, ids[0] ?? '')).length;
    expect(await settle(ids)).toEqual(settled);
    expect((await eventsOf(opened, ids[0] ?? '')).length).toBe(events);
    expect(await settle(ids, 'NOT_SENT')).toMatchObject({ outcome: 'conflict' });
  });

  it('B39: two who settle the same texts at once do it once', async () => {
    const ids = [(await unconfirmed()).workflow.id, (await unconfirmed()).workflow.id];
    const outcomes = await Promise.all([settle(ids), settle(ids.toReversed(), 'NOT_SENT')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'settled']);
  });

  it.runIf(opened.kind !== 'embedded')(
    'B26: what has gone out after all waits for an answer, unless somebody wrote since',
    async () => {
      const { store } = opened;
      const deadlineOf = async ({ workflow }: ClaimedTurn) => {
        await settle([workflow.id]);
        const [row] = await opened.database.sql('select deadline_kind from workflows where id = $1', [workflow.id]);
        return row?.deadline_kind ?? null;
      };
      expect(await deadlineOf(await unconfirmed())).toBe('no_response');
      const answered = await unconfirmed();
      await store.receiveSms(newText({ phoneNumber: answered.conversation.phoneNumber }));
      expect(await deadlineOf(answered)).toBeNull();
    },
  );

  it('B14: the confirmation of an opt-out that went out ends its turn as suppressed', async () => {
    const { store } = opened;
    const turn = await startTurn(store, { content: 'STOP', consent: 'OPTED_OUT' });
    const fixedText = { kind: 'opt_out_confirmation' as const, body: 'You will get no more texts.' };
    await store.turns.route(leaseOf(turn), { ...turnResult('NONE'), draft: null, fixedText });
    await store.turns.fail(leaseOf(turn), unproven);
    expect(await settle([turn.workflow.id])).toMatchObject({ workflows: [{ status: 'SUPPRESSED' }] });
  });

  it('B39: the same words to the same number are a duplicate while nobody knows of the first', async () => {
    const { store } = opened;
    const { conversation, workflow } = await unconfirmed();
    expect(await store.sendMessage(conversation.id, 'approver-1', cleared(newDraft()), null)).toMatchObject({
      outcome: 'duplicate',
      workflow: { id: workflow.id },
    });
  });

  it('B39: what may prove the outcome comes with the look-up: the own texts of the turn, and texts known to be others', async () => {
    const { store } = opened;
    const { phoneNumber } = (await unconfirmed()).conversation;
    const text = newText({ phoneNumber, content: 'How much?' });
    const turn = await startTurn(store, text);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    const found = await store.turns.findUnproven(leaseOf(turn));
    expect(found).toMatchObject({
      outbound: { attempts: 1 },
      tenantTexts: [{ messageId: text.messageId, content: 'How much?', receivedAt: text.receivedAt }],
    });
    expect(await store.turns.beginSend(leaseOf(turn), attempt(false))).toMatchObject({
      outcome: 'lookup',
      tenantTexts: found?.tenantTexts,
    });
    await store.turns.completeSend(leaseOf(turn), sentText);
    expect(await store.turns.findUnproven(leaseOf(turn))).toBeNull();

    // Where a person wrote first in a turn, the newest text of the tenant.
    const byHand = await store.sendMessage(
      turn.conversation.id,
      'approver-1',
      cleared(newDraft({ body: 'By hand.' })),
      null,
    );
    if (byHand.outcome !== 'sent') throw new Error(byHand.outcome);
    const sending = await claimWhenDue(store, byHand.workflow.id);
    await store.turns.beginSend(leaseOf(sending), attempt(false));
    expect((await store.turns.findUnproven(leaseOf(sending)))?.tenantTexts).toMatchObject([{ content: 'How much?' }]);
  });
}
