import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../src/clients/upstream-error.ts';
import type { ReplyForm } from '../src/domain/reply-form.ts';
import type { Tenant } from '../src/domain/tenant.ts';
import { ownForms } from '../src/language/reply-forms/own-forms.ts';
import { checkLedgers } from '../src/pipeline/check-ledgers.ts';
import { useStore } from './store/opened-store.ts';
import { newEscalation, newNotification, newPhoneNumber, newText, turnResult } from './store/samples.ts';
import { claimTurn, leaseOf, startTurn } from './store/turn-steps.ts';
import { quickestKind } from './support/databases.ts';

const forms: ReplyForm[] = ownForms.map((form, at) => ({
  ...form,
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  status: 'APPROVED',
  origin: 'PRODUCT',
  approvals: 0,
  approvers: 0,
  rejections: 0,
  decidedBy: null,
  decidedAt: null,
  createdAt: new Date(0),
  intents: [...form.intents],
  conditions: [...form.conditions],
}));

describe('what follows from promises', () => {
  const opened = useStore(quickestKind);

  /** A tenant who promised $400 for 8 January, and what their ledger says at each moment. */
  async function promised(given: { language?: string } = {}) {
    const { store } = opened;
    const tenantId = `tenant_${randomUUID()}`;
    const phoneNumber = newPhoneNumber();
    const turn = await startTurn(store, { phoneNumber, tenantId });
    const promise = { amountCents: 40_000, dueDate: '2031-01-08', evidence: 'will send $400', replaces: [] };
    const promises = { amountOwedCents: 145_000, readAt: at('2031-01-06T15:00'), promises: [promise], unclear: [] };
    await store.turns.route(leaseOf(turn), turnResult('NONE', { tenantId, promises, draft: null, notification: null }));
    const conversationId = turn.conversation.id;
    const tenant: Tenant = {
      id: tenantId,
      name: 'Ann Lee',
      unitName: '4B',
      propertyName: 'Elm Court',
      amountOwedCents: 145_000,
      tenantPortionCents: 145_000,
      daysLate: 12,
      language: given.language ?? 'en',
      timeZone: 'America/New_York',
      reliabilityScore: null,
      failedPaymentPlans: null,
      successfulPaymentPlans: null,
      phoneNumbers: [phoneNumber],
    };
    let calls = 0;
    async function check(now: string, owed: number | Error, settings: { reminders?: boolean; quiet?: boolean } = {}) {
      const dependencies = {
        promises: store.promises,
        collectionsMonitor: {
          getTenants: async (ids: readonly string[]) => {
            calls++;
            return ids.map((id) =>
              id === tenantId ? (owed instanceof Error ? owed : { ...tenant, amountOwedCents: owed }) : null,
            );
          },
        },
        approvedForms: async () => forms,
        settings: {
          quietHours: settings.quiet ? { fromMinute: 21 * 60, toMinute: 12 * 60 } : null,
          businessTimeZone: 'America/New_York',
          checkHour: 11,
          businessName: 'Stanton Management',
          approvalReminderMs: 3_600_000,
          promiseGraceDays: 1,
          promiseReminders: settings.reminders ?? true,
        },
        now: () => at(now),
      };
      while (await checkLedgers(dependencies));
      const [found] = await store.read.listPromises({ tenantIds: [tenantId] }, 1, null);
      const { nodes } = { nodes: await store.read.listWorkflows({ conversationIds: [conversationId] }, 10, null) };
      return { promise: found?.node, workflows: nodes.flatMap(({ node }) => node ?? []), calls };
    }
    return { store, tenantId, phoneNumber, conversationId, check };
  }
  /** Eastern winter time. */
  const at = (local: string) => new Date(`${local}:00-05:00`);

  it('B66, B68: a promise that is not kept is one task, with a draft that asks for a new day', async () => {
    const { check, store } = await promised();
    await check('2031-01-06T16:00', 145_000, { reminders: false });
    await check('2031-01-09T11:01', 145_000, { reminders: false });
    const broken = await check('2031-01-10T11:01', 130_000, { reminders: false });
    expect(broken.promise).toMatchObject({ status: 'PARTIAL', paidCents: 15_000 });
    const [task] = broken.workflows;
    expect(task).toMatchObject({ status: 'AWAITING_APPROVAL' });
    const [draft] = await store.read.draftsOfWorkflows([task?.id ?? '']);
    expect(draft?.body).toContain('$250.00 of your payment due January 8 is still open');
    expect(draft?.checks.filter(({ passed }) => !passed)).toEqual([]);
    const later = await check('2031-01-11T11:01', 130_000);
    expect(later.workflows).toHaveLength(broken.workflows.length);
  });

  it('B66: a ledger that cannot be read judges nothing, and is read again', async () => {
    const { check } = await promised();
    await check('2031-01-06T16:00', 145_000);
    const away = await check('2031-01-10T11:01', new UpstreamError('Collections Monitor', 'unavailable', 'down'));
    expect(away.promise).toMatchObject({ status: 'OPEN' });
    const back = await check('2031-01-10T11:30', 105_000);
    // It may have come in time, as far as anybody knows.
    expect(back.promise).toMatchObject({ status: 'KEPT', paidCents: 40_000 });
  });

  it('B67: one reminder goes out the day before, of approved forms, and never a second', async () => {
    const { check, store } = await promised();
    await check('2031-01-06T16:00', 145_000);
    const reminded = await check('2031-01-07T11:01', 145_000);
    const [reminder] = reminded.workflows;
    expect(reminder).toMatchObject({ status: 'SENDING', route: 'AUTO_SEND' });
    const [draft] = await store.read.draftsOfWorkflows([reminder?.id ?? '']);
    expect(draft?.body).toContain('$400.00');
    expect(draft?.sentences.every(({ formId }) => formId !== null)).toBe(true);
    const again = await check('2031-01-07T12:01', 145_000);
    expect(again.workflows).toHaveLength(reminded.workflows.length);
    // What was paid meanwhile is not asked for.
    await check('2031-01-08T11:01', 105_000);
    const turn = await claimTurn(store, reminder?.id ?? '');
    const begun = await store.turns.beginSend(leaseOf(turn), {
      lookedUp: false,
      sendAt: null,
      maxUnanswered: 3,
      maxUnasked: 3,
      outreachGapMs: 2_000,
      barred: null,
      unsent: { escalation: newEscalation, notification: { subject: '', body: '', priority: 'low', metadata: {} } },
    });
    expect(begun.outcome).toBe('suppressed');
  });

  it('B67: a reminder waits for its hour with a fresh reading, and is not sent after payment', async () => {
    const { check } = await promised();
    await check('2031-01-06T16:00', 145_000);
    const early = await check('2031-01-07T11:01', 145_000, { quiet: true });
    expect(early.workflows).toHaveLength(1);
    const paid = await check('2031-01-07T12:01', 105_000, { quiet: true });
    expect(paid.promise).toMatchObject({ status: 'KEPT', reminderWorkflowId: null });
    expect(paid.calls).toBe(early.calls + 1);
  });

  it('B67: no reminder to who opted out, under a hold, or while a person has the conversation', async () => {
    for (const stop of ['opt-out', 'hold', 'draft'] as const) {
      const { check, store, phoneNumber, conversationId, tenantId } = await promised();
      await check('2031-01-06T16:00', 145_000);
      if (stop === 'opt-out') await store.setConsent(phoneNumber, 'OPTED_OUT', 'ann', 'by letter');
      if (stop === 'hold') await store.escalateConversation(conversationId, 'ann', newEscalation, newNotification);
      if (stop === 'draft') await store.receiveSms(newText({ phoneNumber, tenantId }));
      const { promise } = await check('2031-01-07T11:01', 145_000);
      expect(promise).toMatchObject({ status: 'OPEN', reminderWorkflowId: null });
    }
  });

  it('B67: no reminder where the tenant opted out, or a person has them, at another number, or the number is somebody else’s', async () => {
    for (const stop of ['opt-out', 'hold', 'moved'] as const) {
      const { check, store, phoneNumber, tenantId } = await promised();
      await check('2031-01-06T16:00', 145_000);
      const other = await startTurn(store, { phoneNumber: newPhoneNumber(), tenantId });
      await store.turns.route(leaseOf(other), turnResult('NONE', { tenantId, draft: null, notification: null }));
      if (stop === 'opt-out') await store.setConsent(other.conversation.phoneNumber, 'OPTED_OUT', 'ann', 'by letter');
      if (stop === 'hold') {
        await store.escalateConversation(other.conversation.id, 'ann', newEscalation, newNotification);
      }
      if (stop === 'moved') {
        const moved = await startTurn(store, { phoneNumber, tenantId: `tenant_${randomUUID()}` });
        await store.turns.route(leaseOf(moved), turnResult('NONE', { draft: null, notification: null }));
      }
      const { promise } = await check('2031-01-07T11:01', 145_000);
      expect(promise, stop).toMatchObject({ status: 'OPEN', reminderWorkflowId: null });
    }
  });

  it('B68: where the tenant cannot be written to, the task is an escalation', async () => {
    const { check, store, phoneNumber } = await promised();
    await check('2031-01-06T16:00', 145_000);
    await store.setConsent(phoneNumber, 'OPTED_OUT', 'ann', 'by letter');
    await check('2031-01-08T11:01', 145_000);
    const { promise } = await check('2031-01-10T11:01', 145_000);
    expect(promise).toMatchObject({ status: 'BROKEN', taskWorkflowId: null });
    const [escalation] = await store.read.escalations([promise?.taskEscalationId ?? '']);
    expect(escalation).toMatchObject({ type: 'BROKEN_PROMISE', status: 'OPEN' });
    expect(escalation?.reason).toContain('$400.00 was promised for 2031-01-08; the ledger shows $0.00');
  });

  it('B68: a text of the tenant takes the place of the draft, and the task stays', async () => {
    const { check, store, phoneNumber, tenantId, conversationId } = await promised({ language: 'es' });
    await check('2031-01-06T16:00', 145_000, { reminders: false });
    await check('2031-01-08T11:01', 145_000, { reminders: false });
    const { promise } = await check('2031-01-10T11:01', 145_000);
    const [draft] = await store.read.draftsOfWorkflows([promise?.taskWorkflowId ?? '']);
    expect(draft?.checks.filter(({ passed }) => !passed)).toEqual([]);
    await store.receiveSms(newText({ phoneNumber, tenantId }));
    const { escalationsOfConversations } = await store.read.many({
      ...nothing,
      escalationsOfConversations: [{ conversationId, statuses: null, holding: true }],
    });
    expect(escalationsOfConversations).toMatchObject([[{ type: 'BROKEN_PROMISE' }]]);
  });
  const nothing = {
    conversations: [],
    workflows: [],
    drafts: [],
    escalations: [],
    draftsOfWorkflows: [],
    escalationsOfWorkflows: [],
    paymentPlansOfWorkflows: [],
    paymentPlans: [],
    promisesOfConversations: [],
    pages: [],
    counts: [],
    escalationsOfConversations: [],
  };
});
