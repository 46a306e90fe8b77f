import { expect, it } from 'vitest';
import { automaticEscalation } from '../../../src/domain/escalation.ts';
import { contactBars, escalationTypes, holds } from '../../../src/domain/escalation-type.ts';
import type { NewPaymentPlan } from '../../../src/domain/payment-plan.ts';
import { because } from '../../../src/domain/reason.ts';
import type { Settlement } from '../../../src/store/operations/texts.ts';
import type { ClaimedTurn } from '../../../src/store/turn-rows.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, cleared, failure, newDraft, newNotification } from '../samples.ts';
import { approval, approveReply, claimTurn, eventsOf, leaseOf, readDraft, requestApproval } from '../turn-steps.ts';

const offer: NewPaymentPlan = {
  status: 'VALID',
  amountCents: 40_000,
  interval: 'WEEKLY',
  installments: 4,
  startDate: null,
  totalCents: 145_000,
  coverage: 1,
  autoApprovable: false,
  issues: [],
  reasons: [],
  counterOffer: null,
  evidence: '400 a week',
};
const agreeable: NewPaymentPlan = { ...offer, autoApprovable: true };

/** A person looks at the holds before they send; the database looks again, so that none slips in between (B38). */
export function describeGate(opened: OpenedStore): void {
  async function escalate({ conversation }: ClaimedTurn, type: (typeof escalationTypes)[number] = 'ATTORNEY') {
    const escalation = automaticEscalation(type, [because('FAILED', { error: 'By telephone.' })]);
    const raised = await opened.store.escalateConversation(conversation.id, 'ann', escalation, newNotification);
    if (raised.outcome !== 'done') throw new Error(raised.outcome);
    return { id: raised.escalation.id, type };
  }

  it('B38: which holds stop an approval is as the table of types says, and nobody answers for one that they did not see', async () => {
    const { store } = opened;
    for (const type of escalationTypes.filter(holds)) {
      const { turn, draft } = await requestApproval(store);
      const hold = await escalate(turn, type);
      const decided = await store.decideDraft(approval(draft));
      const stops = contactBars.some((bar) => bar === type);
      expect({ type, outcome: decided.outcome }).toEqual({ type, outcome: stops ? 'held' : 'decided' });
      if (decided.outcome !== 'held') continue;
      expect(decided.holds).toMatchObject([{ id: hold.id, type }]);
      const later = await escalate(turn, 'BANKRUPTCY');
      expect(await store.decideDraft(approval(draft, draft.body, draft.checks, [hold]))).toMatchObject({
        outcome: 'held',
        holds: [{ id: later.id }],
      });
      expect((await readDraft(store, turn.workflow.id)).status).toBe('PENDING');
    }
  });

  it('B38: an approval that answers for the holds goes out, and says so in the log and with the draft', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store);
    const hold = await escalate(turn);
    expect(await store.decideDraft(approval(draft, draft.body, draft.checks, [hold]))).toMatchObject({
      outcome: 'decided',
      draft: { override: { reason: 'The attorney agreed.', checks: [], holds: [hold] } },
    });
    expect((await eventsOf(opened, turn.workflow.id)).at(-1)).toMatchObject({
      action: 'draft.approved',
      detail: { override: { reason: 'The attorney agreed.', holds: [hold] } },
    });
    const sending = await claimTurn(store, turn.workflow.id);
    expect((await store.turns.beginSend(leaseOf(sending), attempt(false))).outcome).toBe('send');
  });

  it('B38: a text by hand is kept from a hold as well, and leaves nothing behind', async () => {
    const { store } = opened;
    const { turn } = await requestApproval(store);
    const hold = await escalate(turn);
    const send = (text: ReturnType<typeof newDraft>, holds: (typeof hold)[] = []) =>
      store.sendMessage(turn.conversation.id, 'ann', cleared(text, holds), null);
    expect(await send(newDraft({ body: 'Please call us.' }))).toMatchObject({ outcome: 'held', holds: [hold] });
    const sent = await send(newDraft({ body: 'Please call us.' }), [hold]);
    if (sent.outcome !== 'sent') throw new Error(sent.outcome);
    expect((await readDraft(store, sent.workflow.id)).override).toMatchObject({ holds: [hold] });
  });

  it('B38: what goes out again is stopped by a hold that came since, and by none that was answered for before', async () => {
    const { store } = opened;
    const failed = async (turn: ClaimedTurn) => {
      const sending = await claimTurn(store, turn.workflow.id);
      await store.turns.beginSend(leaseOf(sending), attempt(false));
      await store.turns.fail(leaseOf(sending), failure);
      return turn;
    };
    const retry = ({ workflow }: ClaimedTurn, again = cleared('again' as const)) =>
      store.retryWorkflow(workflow.id, 'ann', 'Again.', again);

    const known = await requestApproval(store);
    const first = await escalate(known.turn);
    await store.decideDraft(approval(known.draft, known.draft.body, known.draft.checks, [first]));
    expect((await retry(await failed(known.turn))).outcome).toBe('retried');

    const surprised = await failed(await approveReply(store));
    const hold = await escalate(surprised);
    expect(await retry(surprised)).toMatchObject({ outcome: 'held', holds: [hold] });
    expect((await retry(surprised, cleared('again' as const, [hold]))).outcome).toBe('retried');
    const sending = await claimTurn(store, surprised.workflow.id);
    expect((await store.turns.beginSend(leaseOf(sending), attempt(true))).outcome).toBe('send');
  });

  it('B38: texts that nobody can prove are settled together or not at all', async () => {
    const { store } = opened;
    const unconfirmed = async () => {
      const turn = await claimTurn(store, (await approveReply(store)).workflow.id);
      await store.turns.beginSend(leaseOf(turn), attempt(false));
      await store.turns.fail(leaseOf(turn), { ...failure, outcomeUnknown: true });
      return turn;
    };
    const turns = [await unconfirmed(), await unconfirmed()];
    const ids = turns.map(({ workflow }) => workflow.id);
    const hold = await escalate(turns[1] ?? expect.fail());
    const again = (holds: (typeof hold)[] = []): Settlement => ({
      outcome: 'NOT_SENT',
      again: cleared('again', holds),
    });
    expect(await store.settleSends(ids, again(), 'ann')).toMatchObject({ outcome: 'held', holds: [hold] });
    expect(await store.read.workflows(ids)).toMatchObject([{ status: 'UNCONFIRMED' }, { status: 'UNCONFIRMED' }]);
    expect((await store.settleSends(ids, again([hold]), 'ann')).outcome).toBe('settled');
    const sending = await claimTurn(store, ids[1] ?? '');
    expect((await store.turns.beginSend(leaseOf(sending), attempt(true))).outcome).toBe('send');
  });

  it('B64: an agreed plan is agreed with the text that states it, past no hold', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store, {}, { paymentPlan: agreeable });
    await escalate(turn, 'HARDSHIP');
    const decision = approval(draft);
    if (decision.kind !== 'APPROVE') throw new Error(decision.kind);
    const { body, checks } = decision.text.sent;
    const agreed = (holds: { id: string; type: 'HARDSHIP' }[] = []) =>
      store.decideDraft({ ...decision, text: cleared({ body, checks, agrees: true }, holds) });
    const held = await agreed();
    if (held.outcome !== 'held') throw new Error(held.outcome);
    expect(await store.read.paymentPlansOfWorkflows([turn.workflow.id])).toMatchObject([{ status: 'VALID' }]);
    expect((await agreed([{ id: held.holds[0]?.id ?? '', type: 'HARDSHIP' }])).outcome).toBe('decided');
    expect(await store.read.paymentPlansOfWorkflows([turn.workflow.id])).toMatchObject([{ status: 'APPROVED' }]);
  });

  it('B64: the plan of a superseded turn is withdrawn with it, so that one offer is one row', async () => {
    const { store } = opened;
    const first = await requestApproval(store, {}, { paymentPlan: offer });
    const { phoneNumber } = first.turn.conversation;
    const second = await requestApproval(store, { phoneNumber }, { paymentPlan: offer });
    expect(await store.read.paymentPlansOfWorkflows([first.turn.workflow.id])).toEqual([]);
    expect(await eventsOf(opened, first.turn.workflow.id)).toContainEqual(
      expect.objectContaining({ action: 'payment_plan.withdrawn', actor: 'system' }),
    );
    // Refused, the same offer is not made anew by another text.
    const [plan] = await store.read.paymentPlansOfWorkflows([second.turn.workflow.id]);
    await store.decidePaymentPlan(plan?.id ?? '', { status: 'REJECTED', actor: 'ann', note: null });
    const third = await requestApproval(store, { phoneNumber }, { paymentPlan: offer });
    expect(await store.read.paymentPlansOfWorkflows([third.turn.workflow.id])).toEqual([]);
    const better = { ...offer, amountCents: 50_000 };
    const fourth = await requestApproval(store, { phoneNumber }, { paymentPlan: better });
    expect(await store.read.paymentPlansOfWorkflows([fourth.turn.workflow.id])).toMatchObject([
      { amountCents: 50_000 },
    ]);
  });
}
