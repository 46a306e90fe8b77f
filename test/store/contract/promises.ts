import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { localDay } from '../../../src/domain/local-time.ts';
import { firstPaymentOn, scheduleOf } from '../../../src/domain/payment-plan/schedule.ts';
import type { NewPaymentPlan } from '../../../src/domain/payment-plan.ts';
import type { NewPromise } from '../../../src/domain/promise.ts';
import type { PromiseFilter } from '../../../src/store/operations/lists.ts';
import type { OpenedStore } from '../opened-store.ts';
import { cleared, newDraft, newPhoneNumber, newText, turnResult } from '../samples.ts';
import { leaseOf, readLog, startTurn } from '../turn-steps.ts';

const plan: NewPaymentPlan = {
  status: 'VALID',
  amountCents: 50_000,
  interval: 'WEEKLY',
  installments: 3,
  startDate: '2031-01-31',
  totalCents: 145_000,
  coverage: 1,
  autoApprovable: true,
  issues: [],
  reasons: [],
  counterOffer: null,
  evidence: 'I can do 500 a week',
};

const said = (promise: Partial<NewPromise> = {}): NewPromise => ({
  amountCents: 40_000,
  dueDate: '2031-01-03',
  evidence: 'will send $400 friday',
  replaces: [],
  ...promise,
});

export function describePromises(opened: OpenedStore): void {
  const list = async (filter: PromiseFilter) =>
    (await opened.store.read.listPromises(filter, 100, null)).flatMap(({ node }) => node ?? []);

  /** A tenant whose text promises this. */
  async function promise(promises: readonly NewPromise[], tenantId = `tenant_${randomUUID()}`) {
    const turn = await startTurn(opened.store, { phoneNumber: newPhoneNumber(), tenantId });
    const taken = { amountOwedCents: 145_000, readAt: new Date(), promises, unclear: [] };
    await opened.store.turns.route(leaseOf(turn), turnResult('APPROVAL', { tenantId, promises: taken }));
    return { turn, tenantId };
  }

  it('B65: what a text promises is kept with the turn that made it', async () => {
    const { turn, tenantId } = await promise([said(), said({ amountCents: 10_050, dueDate: '2031-01-15' })]);
    const found = await list({ tenantIds: [tenantId] });
    const conversationId = turn.conversation.id;
    const of = { conversationId, workflowId: turn.workflow.id, paymentPlanId: null, status: 'OPEN', paidCents: 0 };
    expect(found.toSorted((a, b) => a.dueDate.localeCompare(b.dueDate))).toMatchObject([
      { ...of, amountCents: 40_000, dueDate: '2031-01-03', evidence: 'will send $400 friday' },
      { ...of, amountCents: 10_050, dueDate: '2031-01-15' },
    ]);
    const ofConversation = await opened.store.read.many({
      conversations: [],
      workflows: [],
      drafts: [],
      escalations: [],
      draftsOfWorkflows: [],
      escalationsOfWorkflows: [],
      paymentPlansOfWorkflows: [],
      paymentPlans: [],
      promisesOfConversations: [conversationId, randomUUID()],
      pages: [],
      counts: [],
      escalationsOfConversations: [],
    });
    expect(ofConversation.promisesOfConversations).toEqual(found);
    const events = (await readLog(opened.store, opened.logStart)).filter(
      (each) => each.conversationId === conversationId,
    );
    expect(events.filter(({ action }) => action === 'promise.made')).toMatchObject([
      { actor: 'tenant', workflowId: turn.workflow.id, detail: { amountCents: 40_000, dueDate: '2031-01-03' } },
      { detail: { amountCents: 10_050 } },
    ]);
  });

  it('B65: the same payment promised again is one promise; another in its place cancels it and says why', async () => {
    const { tenantId } = await promise([said()]);
    await promise([said()], tenantId);
    const [first, ...others] = await list({ tenantIds: [tenantId] });
    expect(others).toEqual([]);
    const replaces = [{ id: first?.id ?? '', reason: 'Moved to another day.' }];
    await promise([said({ dueDate: '2031-01-06', replaces })], tenantId);
    expect(await list({ tenantIds: [tenantId] })).toMatchObject([
      { status: 'OPEN', dueDate: '2031-01-06' },
      { status: 'CANCELLED', dueDate: '2031-01-03', reason: 'Moved to another day.', settledAt: expect.any(Date) },
    ]);
    // Of another tenant nothing is cancelled.
    const stranger = await promise([said({ replaces: [{ id: first?.id ?? '', reason: 'Mine.' }] })]);
    expect(await list({ tenantIds: [stranger.tenantId] })).toMatchObject([{ status: 'OPEN' }]);
  });

  /** What may be a promise, as a turn leaves it for a person. */
  async function unclear(tenantId = `tenant_${randomUUID()}`, dueDate = '2031-01-03') {
    const turn = await startTurn(opened.store, { phoneNumber: newPhoneNumber(), tenantId });
    const { replaces, ...words } = said({ dueDate });
    const may = [{ ...words, reason: 'Hoped for.' }];
    const taken = { amountOwedCents: 145_000, readAt: new Date(), promises: [], unclear: may };
    await opened.store.turns.route(leaseOf(turn), turnResult('APPROVAL', { tenantId, promises: taken }));
    const [found] = await list({ tenantIds: [tenantId], statuses: ['UNCLEAR'] });
    if (found === undefined) throw new Error('nothing waits');
    return { tenantId, may: found };
  }

  it('B65: an unclear promise is kept when a person agrees, and watched from then on; once', async () => {
    const { store } = opened;
    const { tenantId, may } = await unclear();
    const item = async () => (await store.workItems.ofConversations([may.conversationId]))[0];
    expect(await item()).toMatchObject({ kinds: ['DRAFT', 'UNCLEAR_PROMISE'], unclearPromiseIds: [may.id] });
    expect(may).toMatchObject({ reason: 'Hoped for.', amountCents: 40_000, dueDate: '2031-01-03' });
    expect(await store.promises.ledgerCase(tenantId, new Date())).toBeNull();
    const [first, second] = await Promise.all([
      store.promises.decide(may.id, true, [], 'ann'),
      store.promises.decide(may.id, false, [], 'bo'),
    ]);
    expect([first.outcome, second.outcome].toSorted()).toEqual(['conflict', 'done']);
    expect(await item()).toMatchObject({ kinds: ['DRAFT'], unclearPromiseIds: [] });
    const agreed = await unclear();
    await store.promises.decide(agreed.may.id, true, [], 'ann');
    const found = await store.promises.ledgerCase(agreed.tenantId, new Date());
    expect(found?.promises).toMatchObject([{ id: agreed.may.id, status: 'OPEN', reason: null }]);
    // What was owed when it was said is known, so a payment before the agreement counts.
    expect(found?.snapshots).toMatchObject([{ amountOwedCents: 145_000 }]);
  });

  it('B65: an unclear promise is dismissed by a person, and by the tenant who says it clearly', async () => {
    const { store } = opened;
    const { may } = await unclear();
    expect(await store.promises.decide(may.id, false, [], 'ann')).toMatchObject({
      outcome: 'done',
      promise: { status: 'CANCELLED', reason: 'It was not taken for a promise.' },
    });
    const { tenantId } = await unclear();
    await promise([said()], tenantId);
    const found = await list({ tenantIds: [tenantId] });
    expect(found.map(({ status }) => status).toSorted()).toEqual(['CANCELLED', 'OPEN']);
  });

  it('B65: what a person agrees to takes the place of what was promised of the same money', async () => {
    const { store } = opened;
    const { tenantId } = await promise([said()]);
    const { may } = await unclear(tenantId, '2031-01-10');
    const found = await store.promises.find(may.id);
    expect(found?.open).toHaveLength(1);
    const replaces = [{ id: found?.open[0]?.id ?? '', reason: 'The tenant promised it for another day.' }];
    await store.promises.decide(may.id, true, replaces, 'ann');
    expect(await list({ tenantIds: [tenantId], statuses: ['OPEN'] })).toMatchObject([{ dueDate: '2031-01-10' }]);
  });

  it('B65: a turn that gives way to newer texts promises nothing', async () => {
    const phoneNumber = newPhoneNumber();
    const tenantId = `tenant_${randomUUID()}`;
    const turn = await startTurn(opened.store, { phoneNumber, tenantId });
    await opened.store.receiveSms(newText({ phoneNumber, tenantId }));
    const promises = { amountOwedCents: 1, readAt: new Date(), promises: [said()], unclear: [] };
    const routed = await opened.store.turns.route(leaseOf(turn), turnResult('APPROVAL', { tenantId, promises }));
    expect(routed.outcome).toBe('superseded');
    expect(await list({ tenantIds: [tenantId] })).toEqual([]);
  });

  it.each([
    plan,
    { ...plan, interval: 'BIWEEKLY', installments: null },
    { ...plan, interval: 'MONTHLY', installments: 4, totalCents: null },
    { ...plan, interval: 'MONTHLY', installments: 2, totalCents: 60_000 },
    { ...plan, interval: 'MONTHLY', startDate: null },
  ] as const)('B65: every payment of an approved plan is a promise from then on (%o)', async (offered) => {
    const { tenantId, turn } = await promise([said()]);
    const conversationId = turn.conversation.id;
    const submitted = await opened.store.submitPaymentPlan(conversationId, tenantId, 'ann', offered);
    if (submitted.outcome !== 'done') throw new Error(submitted.outcome);
    const { paymentPlan } = submitted;
    expect((await list({ tenantIds: [tenantId] })).map(({ paymentPlanId }) => paymentPlanId)).toEqual([null]);
    await opened.store.decidePaymentPlan(paymentPlan.id, {
      status: 'APPROVED',
      actor: 'ann',
      note: null,
      agreement: cleared(newDraft()),
      firstDay: '2031-02-28',
      sendAt: null,
    });
    const payments = (await list({ tenantIds: [tenantId], statuses: ['OPEN'] })).toSorted(
      (a, b) => (a.installment ?? 0) - (b.installment ?? 0),
    );
    expect(payments.map(({ dueDate: date, amountCents }) => ({ date, amountCents }))).toEqual(
      scheduleOf(offered, offered.totalCents, '2031-01-31'),
    );
    expect(payments.every(({ paymentPlanId }) => paymentPlanId === paymentPlan.id)).toBe(true);
    expect(await list({ tenantIds: [tenantId], statuses: ['CANCELLED'] })).toMatchObject([
      { paymentPlanId: null, reason: 'A payment plan was agreed.' },
    ]);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Mars/Olympus'])(
    'B65: a plan that is agreed by rule names its first day, one interval later by the calendar of %s',
    async (timeZone) => {
      const tenantId = `tenant_${randomUUID()}`;
      const turn = await startTurn(opened.store, { phoneNumber: newPhoneNumber(), tenantId });
      const zone = timeZone.startsWith('Pacific/') ? timeZone : 'UTC';
      const dayBefore = localDay(new Date(), zone);
      const offered = { ...plan, startDate: null };
      await opened.store.turns.route(
        leaseOf(turn),
        turnResult('AUTO_SEND', { tenantId, timeZone, paymentPlan: offered, sendAt: new Date(Date.now() + 3_600_000) }),
      );
      const [agreed] = await opened.store.read.listPaymentPlans({ tenantIds: [tenantId] }, 1, null);
      const startDate = agreed?.node?.startDate ?? '';
      const today = localDay(new Date(), zone);
      expect([dayBefore, today].map((day) => firstPaymentOn(offered, day))).toContain(startDate);
      const days = (await list({ tenantIds: [tenantId], statuses: ['OPEN'] })).map(({ dueDate }) => dueDate).toSorted();
      expect(days).toEqual(scheduleOf({ ...offered, startDate }, offered.totalCents, '').map(({ date }) => date));
    },
  );

  it('B64, B65: a plan that is agreed by rule and withdrawn takes its promises with it', async () => {
    const phoneNumber = newPhoneNumber();
    const tenantId = `tenant_${randomUUID()}`;
    const turn = await startTurn(opened.store, { phoneNumber, tenantId });
    const sendAt = new Date(Date.now() + 3_600_000);
    await opened.store.turns.route(leaseOf(turn), turnResult('AUTO_SEND', { tenantId, paymentPlan: plan, sendAt }));
    expect(await list({ tenantIds: [tenantId], statuses: ['OPEN'] })).toHaveLength(3);
    // The text that would have said so waited for the morning, and gives way.
    await opened.store.receiveSms(newText({ phoneNumber, tenantId }));
    const left = await list({ tenantIds: [tenantId] });
    expect(left.map(({ status, paymentPlanId, reason }) => [status, paymentPlanId, reason])).toEqual(
      Array(3).fill(['CANCELLED', null, 'The payment plan was withdrawn.']),
    );
  });

  it('B65: promises are found by status, tenant, conversation and day, page by page', async () => {
    const { tenantId, turn } = await promise([
      said({ dueDate: '2032-05-01', amountCents: 1 }),
      said({ dueDate: '2032-05-02', amountCents: 2 }),
      said({ dueDate: '2032-05-03', amountCents: 3 }),
    ]);
    const amounts = async (filter: PromiseFilter) => (await list(filter)).map((each) => each.amountCents).toSorted();
    expect(await amounts({ dueFrom: '2032-05-01', dueTo: '2032-05-02' })).toEqual([1, 2]);
    expect(await amounts({ dueFrom: '2032-05-02', tenantIds: [tenantId] })).toEqual([2, 3]);
    expect(await amounts({ conversationIds: [turn.conversation.id, 'x'], dueTo: '2032-05-01' })).toEqual([1]);
    expect(await amounts({ statuses: ['BROKEN'], tenantIds: [tenantId] })).toEqual([]);
    expect(await opened.store.read.countPromises({ tenantIds: [tenantId], statuses: ['OPEN'] }, 100)).toBe(3);
    const [newest] = await opened.store.read.listPromises({ tenantIds: [tenantId] }, 1, null);
    const rest = await opened.store.read.listPromises({ tenantIds: [tenantId] }, 10, newest?.cursor ?? null);
    expect(rest).toHaveLength(2);
  });
}
