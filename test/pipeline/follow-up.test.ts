import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { PromiseToPay } from '../../src/domain/promise.ts';
import type { QuietWindow } from '../../src/domain/quiet-hours.ts';
import type { ReplyForm } from '../../src/domain/reply-form.ts';
import type { Tenant } from '../../src/domain/tenant.ts';
import { ownForms } from '../../src/language/reply-forms/own-forms.ts';
import { followUp } from '../../src/pipeline/follow-up.ts';

/** Eastern winter time. */
const at = (local: string) => new Date(`${local}:00-05:00`);

const forms: ReplyForm[] = ownForms.map((form, place) => ({
  ...form,
  id: `form-${place}`,
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

const tenant: Tenant = {
  id: 't',
  name: 'Ann Lee',
  unitName: '4B',
  propertyName: 'Elm Court',
  amountOwedCents: 145_000,
  tenantPortionCents: 145_000,
  daysLate: 12,
  language: 'en',
  timeZone: 'America/New_York',
  reliabilityScore: null,
  failedPaymentPlans: null,
  successfulPaymentPlans: null,
  phoneNumbers: ['+12035550114'],
};

/** Promised on 6 January for the 8th, so reminded of on the 7th. */
const promise: PromiseToPay = {
  id: 'p',
  conversationId: 'c',
  tenantId: 't',
  workflowId: null,
  paymentPlanId: null,
  installment: null,
  version: 1,
  status: 'OPEN',
  amountCents: 40_000,
  paidCents: 0,
  dueDate: '2031-01-08',
  evidence: null,
  reason: null,
  countsFrom: at('2031-01-06T10:00'),
  reopenedAt: null,
  settledAt: null,
  reminderWorkflowId: null,
  remindedAt: null,
  taskWorkflowId: null,
  taskEscalationId: null,
  createdAt: at('2031-01-06T10:00'),
};

/** What is done after a reading at this moment: when the next one is, and whether the tenant is reminded. */
function readingAt(local: string, given: { checkHour: number; quietWindows?: QuietWindow[]; reminders?: boolean }) {
  const conversation: Conversation = {
    id: 'c',
    phoneNumber: '+12035550114',
    smsAgentConversationId: null,
    tenantId: 't',
    language: 'en',
    consent: 'OPTED_IN',
    timeZone: 'America/New_York',
    quietWindows: given.quietWindows ?? [],
    lastActivityAt: at('2031-01-06T10:00'),
    createdAt: at('2031-01-06T10:00'),
  };
  const snapshots = [{ seenFrom: at('2031-01-06T10:00'), seenUntil: at('2031-01-06T10:00'), amountOwedCents: 145_000 }];
  const ledger = { tenantId: 't', promises: [promise], snapshots, conversations: [conversation] };
  const { reading, verdicts } = followUp(ledger, tenant, at(local), forms, {
    quietHours: { fromMinute: 21 * 60, toMinute: 8 * 60 },
    businessTimeZone: 'America/New_York',
    checkHour: given.checkHour,
    businessName: 'Stanton Management',
    approvalReminderMs: 3_600_000,
    promiseGraceDays: 1,
    promiseReminders: given.reminders ?? true,
  });
  return { next: reading.checkAt, isReminded: verdicts.some(({ reminder }) => reminder !== null) };
}

const noTextsFrom = (hour: number): QuietWindow => ({ fromMinute: hour * 60, toMinute: 8 * 60, weekdays: null });

describe('B67: the one reminder', () => {
  it('goes out with the round of the day before', () => {
    expect(readingAt('2031-01-06T11:00', { checkHour: 11 })).toEqual({
      next: at('2031-01-07T11:00'),
      isReminded: false,
    });
    expect(readingAt('2031-01-07T11:00', { checkHour: 11 }).isReminded).toBe(true);
  });

  it('where rounds are after the hours of sending, goes out in the first of them, with a reading of that moment', () => {
    for (const checkHour of [21, 22, 23]) {
      const round = `2031-01-06T${checkHour}:00`;
      expect(readingAt(round, { checkHour })).toEqual({ next: at('2031-01-07T08:00'), isReminded: false });
      expect(readingAt('2031-01-07T08:00', { checkHour }).isReminded).toBe(true);
    }
  });

  it('where the tenant wants no texts from the hour of the rounds on, goes out in the morning', () => {
    const given = { checkHour: 18, quietWindows: [noTextsFrom(17)] };
    expect(readingAt('2031-01-06T18:00', given)).toEqual({ next: at('2031-01-07T08:00'), isReminded: false });
    expect(readingAt('2031-01-07T08:00', given).isReminded).toBe(true);
  });

  it('waits for a later hour of the same day, at a whole quarter of an hour', () => {
    const quietWindows = [{ fromMinute: 8 * 60, toMinute: 13 * 60 + 5, weekdays: null }];
    expect(readingAt('2031-01-07T11:00', { checkHour: 11, quietWindows })).toEqual({
      next: at('2031-01-07T13:15'),
      isReminded: false,
    });
  });

  it('costs no reading of its own where there is none, or no hour is fit', () => {
    expect(readingAt('2031-01-06T22:00', { checkHour: 22, reminders: false }).next).toEqual(at('2031-01-07T22:00'));
    const never = [{ fromMinute: 0, toMinute: 24 * 60, weekdays: null }];
    expect(readingAt('2031-01-06T22:00', { checkHour: 22, quietWindows: never }).next).toEqual(at('2031-01-07T22:00'));
    expect(readingAt('2031-01-08T22:00', { checkHour: 22 }).next).toEqual(at('2031-01-09T22:00'));
  });
});
