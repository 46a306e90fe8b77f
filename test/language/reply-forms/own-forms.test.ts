import { describe, expect, test } from 'vitest';
import { writtenLanguages } from '../../../src/domain/language.ts';
import { withOptOutLine } from '../../../src/domain/opt-out.ts';
import { isCondition } from '../../../src/domain/reply-form/condition.ts';
import { formIntents } from '../../../src/domain/reply-form/intent.ts';
import type { OwnForm } from '../../../src/domain/reply-form.ts';
import { recheckBody } from '../../../src/language/checks.ts';
import { filledForm } from '../../../src/language/reply-forms/fitting.ts';
import { keyOf, slotsIn } from '../../../src/language/reply-forms/form-text.ts';
import { ownForms } from '../../../src/language/reply-forms/own-forms.ts';
import { isSlot, slotsOf } from '../../../src/language/reply-forms/slot.ts';
import { isCourtesy, readReply } from '../../../src/language/reply-forms.ts';
import { recordFor } from './sample-record.ts';

const filled = (form: OwnForm) =>
  filledForm(form, slotsOf(recordFor(form).facts, form.language))?.replace(/,$/, '.') ?? '';

describe("B60: the product's own forms", () => {
  test.each(writtenLanguages)('%s has several wordings of what goes out alone', (language) => {
    const spoken = ownForms.filter((form) => form.language === language);
    for (const slot of ['amount_owed', 'tenant_portion', 'plan_amount', 'offer_amount']) {
      expect(spoken.filter(({ text }) => slotsIn(text).includes(slot)).length, slot).toBeGreaterThan(7);
    }
  });

  test('no two say the same', () => {
    const keys = ownForms.map(({ language, text }) => `${language} ${keyOf(text)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('each has slots, intents and conditions that there are', () => {
    for (const { text, intents, conditions } of ownForms) {
      expect(
        slotsIn(text).filter((slot) => !isSlot(slot)),
        text,
      ).toEqual([]);
      expect(
        conditions.filter((condition) => !isCondition(condition)),
        text,
      ).toEqual([]);
      expect(intents.length, text).toBeGreaterThan(0);
      expect(
        intents.filter((intent) => !formIntents.includes(intent)),
        text,
      ).toEqual([]);
    }
  });

  test('each is in its own language: filled with true facts it is that form', () => {
    for (const form of ownForms) {
      const record = recordFor(form);
      const read = readReply(filled(form), ownForms, record);
      expect(
        read.map(({ form: found, objection }) => ({ found: found !== null, objection })),
        filled(form),
      ).toEqual(read.map(() => ({ found: true, objection: null })));
    }
  });

  /** Words that claim something about money, the home or what we did. */
  const claims =
    /\b(balance|owe|owed|owes|paid|pay|payment|plan|offer|due|late|received|confirmed|agreed|saldo|debe|pago|pagar|plan|atraso|recibimos|confirmado)\b/i;
  test('a sentence that claims something has a slot or a condition for it', () => {
    for (const form of ownForms.filter(isCourtesy)) expect(form.text).not.toMatch(claims);
  });

  test('rules 7 and 8 hold for each', () => {
    for (const form of ownForms) {
      const greeting = form.language === 'es' ? 'Hola James.' : 'Hi James.';
      const body = withOptOutLine(`${greeting} ${filled(form)}`, form.language);
      const failed = recheckBody([], body, recordFor(form).facts).filter(
        ({ name, passed }) => !passed && (name === 'figures' || name === 'content'),
      );
      expect({ body, failed }).toEqual({ body, failed: [] });
    }
  });
});
