import { draftWithoutModel, type NewDraft } from '../domain/draft.ts';
import type { LedgerFacts } from '../domain/facts.ts';
import { stoppingFailures } from '../domain/gate.ts';
import { languageName, writtenLanguageOf } from '../domain/language.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { type Refused, refused } from '../domain/outreach/refusal.ts';
import { type Condition, holds } from '../domain/reply-form/condition.ts';
import type { FormRecord } from '../domain/reply-form/record.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import { toSmsText } from '../domain/sms.ts';
import { recheckBody } from './checks.ts';
import { saysNothingOfMoney } from './first-contact.ts';
import { filledForm } from './reply-forms/fitting.ts';
import { slotsIn } from './reply-forms/form-text.ts';
import { slotsOf } from './reply-forms/slot.ts';
import { objectionToSentences, readReply, storedSentences } from './reply-forms.ts';

/** The greetings of the product that say who writes, the first choice first: a text that answers nothing has to. */
const greetings = [
  'Hi {tenant_name}, this is {business_name}.',
  'Hola {tenant_name}, le escribe {business_name}.',
  'This is {business_name}.',
  'Le escribe {business_name}.',
];

/** What a text to a tenant first is made of. */
export interface OutreachFacts {
  facts: LedgerFacts;
  /** The tenant has written from the number. */
  numberConfirmed: boolean;
}

/** The record of a text that answers nothing. */
const recordOf = (facts: LedgerFacts): FormRecord => ({
  facts,
  intent: 'outreach',
  answersText: false,
  planAgreed: false,
  planUndecided: false,
  paymentSeen: false,
});

/**
 * The text that a tenant is written to first with: who writes, the form filled with facts of the record, and how to opt out. Each of
 * its sentences is one of the approved forms (B60), the conditions of the form hold, and to a number that nobody has written from it
 * says nothing of money. Else why there is no text.
 */
export function outreachText(
  form: ReplyForm,
  approved: readonly ReplyForm[],
  { facts, numberConfirmed }: OutreachFacts,
): NewDraft | Refused {
  const language = writtenLanguageOf(facts.language);
  if (form.language !== language) {
    return refused(
      'other_language',
      `the form is in ${languageName(form.language)}, they read ${languageName(language)}`,
    );
  }
  const record = recordOf(facts);
  const missing = form.conditions.filter((condition: Condition) => !holds(condition, record));
  if (missing.length > 0) return refused('conditions', `it may be said only where ${missing.join(' and ')}`);
  const fill = slotsOf(facts, language);
  const sentence = filledForm(form, fill);
  if (sentence === null) {
    const unknown = slotsIn(form.text).filter((slot) => fill(slot).texts.length === 0);
    return refused('conditions', `the record does not say ${unknown.join(', ')}`);
  }
  if (!numberConfirmed && !saysNothingOfMoney(form.text, facts.businessFacts ?? [])) return refused('first_contact');
  const greeting = greetings.flatMap(
    (text) => approved.find((each) => each.language === language && each.text === text) ?? [],
  );
  const opening = greeting.map((each) => filledForm(each, fill)).find((text) => text !== null) ?? null;
  if (opening === null) return refused('conditions', 'no approved greeting says who writes');
  const body = withOptOutLine(toSmsText(`${opening} ${sentence}`), language);
  const sentences = readReply(
    body,
    approved.filter((each) => each.language === language),
    record,
  );
  const checks = recheckBody([], body, facts);
  const failures = stoppingFailures(checks).map(({ name, detail }) => detail ?? name);
  const objection = objectionToSentences(sentences, record.intent);
  if (failures.length > 0 || objection !== null)
    return refused('checks', [...failures, ...(objection === null ? [] : [objection])].join(' '));
  return draftWithoutModel({
    body,
    facts,
    checks,
    language,
    intent: 'outreach',
    sentences: storedSentences(sentences, record),
  });
}
