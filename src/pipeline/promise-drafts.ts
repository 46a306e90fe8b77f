import type { Conversation } from '../domain/conversation.ts';
import { draftWithoutModel, type NewDraft } from '../domain/draft.ts';
import { automaticEscalation } from '../domain/escalation.ts';
import { type LedgerFacts, ledgerFactsOf } from '../domain/facts.ts';
import { writtenLanguageOf } from '../domain/language.ts';
import { approvalNotification, escalationNotification } from '../domain/notification.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { brokenPromiseText } from '../domain/promise/broken-text.ts';
import type { Verdict } from '../domain/promise/judge.ts';
import type { PromiseToPay } from '../domain/promise.ts';
import { because } from '../domain/reason.ts';
import { holds } from '../domain/reply-form/condition.ts';
import type { FormRecord } from '../domain/reply-form/record.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import { segmentsOf } from '../domain/sms.ts';
import { type Tenant, unknownOf } from '../domain/tenant.ts';
import { recheckBody } from '../language/checks.ts';
import { filledForm } from '../language/reply-forms/fitting.ts';
import { slotsIn } from '../language/reply-forms/form-text.ts';
import { slotsOf } from '../language/reply-forms/slot.ts';
import { readReply, storedSentences } from '../language/reply-forms.ts';
import type { BrokenPromiseTask } from '../store/operations/promises.ts';

/** What texts about promises are written with. */
export interface PromiseTextSettings {
  businessName: string;
  approvalReminderMs: number;
}

/**
 * The reminder of a promise, of approved reply forms alone; null where there is none with its amount and its day, where a figure is
 * not tied, or where the record lacks what a draft rests on: then nothing goes out by itself (B60, B5).
 */
export function reminderDraft(
  promise: PromiseToPay,
  tenant: Tenant,
  conversation: Conversation,
  today: string,
  forms: readonly ReplyForm[],
  settings: PromiseTextSettings,
): NewDraft | null {
  const facts = factsAbout(promise, tenant, conversation, today, settings);
  const record: FormRecord = {
    facts,
    intent: 'reminder',
    answersText: false,
    planAgreed: false,
    planUndecided: false,
    paymentSeen: false,
  };
  const language = writtenLanguageOf(facts.language);
  const fill = slotsOf(facts, language);
  const sayable = forms.filter(
    (form) =>
      form.language === language &&
      form.intents.includes('reminder') &&
      form.conditions.every((condition) => holds(condition, record)),
  );
  const first = (wants: (slots: readonly string[]) => boolean) =>
    sayable.flatMap((form) => (wants(slotsIn(form.text)) ? (filledForm(form, fill) ?? []) : []))[0] ?? null;
  const says = first((slots) => slots.includes('promise_amount') && slots.includes('promise_day'));
  const names = ['tenant_name', 'business_name'];
  const hello =
    first((slots) => names.every((name) => slots.includes(name)) && slots.length === names.length) ??
    first((slots) => slots.length === 1 && slots[0] === 'business_name');
  if (says === null || unknownOf(tenant).length > 0) return null;
  const body = withOptOutLine(hello === null ? says : `${hello} ${says}`, facts.language);
  const sentences = readReply(body, forms, record);
  const checks = recheckBody([], body, facts);
  const isSure = sentences.every(({ form }) => form !== null) && checks.every(({ passed }) => passed);
  if (!isSure || segmentsOf(body).count > 2) return null;
  return draftWithoutModel({ body, facts, checks, intent: 'reminder', sentences: storedSentences(sentences, record) });
}

/** What a person does about a promise that was not kept (B68). */
export function brokenPromiseTask(
  { promise, paidCents, secondInARow }: Omit<Verdict, 'status'>,
  tenant: Tenant,
  conversation: Conversation,
  today: string,
  settings: PromiseTextSettings,
): BrokenPromiseTask {
  const facts = factsAbout({ ...promise, paidCents }, tenant, conversation, today, settings);
  const unkept = { leftCents: promise.amountCents - paidCents, dueDate: promise.dueDate, isPartial: paidCents > 0 };
  const body = brokenPromiseText(unkept, facts.tenantName, writtenLanguageOf(facts.language));
  const translation = facts.language === 'es' ? brokenPromiseText(unkept, facts.tenantName, 'en') : null;
  const who = tenant.name ?? 'a tenant';
  const { amountCents, dueDate: dueDay } = promise;
  const escalation = automaticEscalation('BROKEN_PROMISE', [
    because('PROMISE_NOT_KEPT', { amountCents, dueDay, paidCents }),
    ...(secondInARow ? [because('SECOND_IN_A_ROW')] : []),
  ]);
  const checks = recheckBody([], body, facts);
  return {
    draft: draftWithoutModel({ body, facts, checks, translation, intent: 'broken_promise' }),
    notification: approvalNotification(who),
    reminderMs: settings.approvalReminderMs,
    escalates: secondInARow,
    escalation,
    escalationNotification: escalationNotification(who, escalation),
  };
}

/** The facts of a text about a promise: what is left of it, and its day. */
function factsAbout(
  { amountCents, paidCents, dueDate }: PromiseToPay,
  tenant: Tenant,
  conversation: Conversation,
  today: string,
  { businessName }: PromiseTextSettings,
): LedgerFacts {
  const promise = { amountCents: amountCents - paidCents, dueDate };
  return ledgerFactsOf(tenant, businessName, { today, promise, language: conversation.language });
}
