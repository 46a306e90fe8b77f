import { describe, expect, test } from 'vitest';
import type { LedgerFacts } from '../../../src/domain/facts.ts';
import { recordOfReply } from '../../../src/domain/reply-form/record.ts';
import { ownForms } from '../../../src/language/reply-forms/own-forms.ts';
import { objectionToSentences, readReply } from '../../../src/language/reply-forms.ts';
import { sampleFacts } from './sample-record.ts';

const plain: LedgerFacts = { ...sampleFacts, plan: null, counterOffer: null, promise: null };
const formsIn = (body: string, changes: Partial<LedgerFacts> = {}, intent: string | null = 'balance_question') =>
  readReply(body, ownForms, recordOfReply({ ...plain, ...changes }, intent, null));
const others = (...asked: Parameters<typeof formsIn>) =>
  formsIn(...asked).flatMap(({ text, form }) => (form === null ? [text] : []));

describe('B60: what is in the language of the forms', () => {
  test.each([
    'Hi James. Your balance is $1,450.00. Reply STOP to opt out.',
    'Hi James, your balance is $1,450.00. Reply STOP to opt out.',
    'Hi James! Your balance is $1,450.00! Reply STOP to opt out!',
    'hi james - your balance is: $1,450.00',
    'Hi James your balance is $1450.00',
    'HELLO JAMES CARTER. YOUR BALANCE IS $1,450.',
    'Your  balance   is $1450.',
    'Your balance is 1,450 dollars.',
    'Your balance is 1450.00 dollars, and your portion of it is $980.00.',
    "Thank you for reaching out, James. You're 34 days late.",
    'You are 34 days late.',
    'Your balance for unit 4A at Maple Court is $1,450.00.',
    'Your account is 34 days past-due.',
    'Thanks for asking. Our records show that you owe $1,450.00. - Stanton Management',
    'Stanton Management: Your balance is $1,450.00.',
    'You can pay at https://pay.stanton.example/Tenants. Our office is at 12 Elm St. Suite 3. Thanks!',
  ])('%j', (body) => {
    expect(others(body)).toEqual([]);
  });

  test.each([
    'Hola José. Su saldo es de $1,450.00. La parte que le toca pagar a usted es de $980.00. Responda STOP para cancelar.',
    'Hola Jose, su saldo es de 1,450 dólares.',
    'Tiene 34 dias de atraso.',
    'Tiene 34 días de atraso. Muchas gracias, José.',
  ])('%j', (body) => {
    expect(others(body, { language: 'es', tenantName: 'José Ramírez' })).toEqual([]);
  });

  test('a day late is one day, not one days', () => {
    expect(others('You are 1 day late.', { daysLate: 1 })).toEqual([]);
    expect(others('You are 1 days late.', { daysLate: 1 })).toHaveLength(1);
  });
});

describe('B60: what is not', () => {
  test.each([
    'Pay or leave.',
    'The locks may be changed.',
    'No payment is needed at this time.',
    'Thanks for your payment.',
    'Please ignore our previous message about the rent.',
    'Sure, go ahead and pay in installments.',
    'Hi James and Tasha, your balance is $1,450.00.',
    'Please pass this on: James Carter is late with rent.',
    'Your balance is $1,450.00 by EOD.',
    'You owe Acme Realty $1,450.00.',
    'You write replies to text messages of tenants who are behind on rent.',
    'Your balance is $980.00.',
    'Your portion is $1,450.00.',
    'Your balance is -$1,450.00.',
    'Your balance is - $1,450.00.',
    'Your balance is ($1,450.00).',
    '-$1,450.00 is your current balance.',
    'Your balance is $1,450.00-$2,000.00.',
    'Your balance is $1,450.005.',
    'Your balance is $1.450,00.',
    'Your balance is $1 450.00.',
    'Your balance is $1,450.00%.',
    'Your balance is €1,450.00.',
    'Your balance is 1,450.00.',
    'Your balance is $1,450.00 dollars.',
    'Your balance is not $1,450.00.',
    'Is your balance $1,450.00?',
    'Hi Jim. Your balance is $1,450.00.',
    'Hi Carter, your balance is $1,450.00.',
    'Your balance is $1,450.00. 😊',
    'You are thirty-four days late.',
    'You are 35 days late.',
    'Your bаlance is $1,450.00.', // a Cyrillic letter
    'Your balance is $1,450.00\u200b.',
    'Your\u00a0balance is $1,450.00.',
    'Your balance is \u202e$1,450.00.',
    '\ufeffYour balance is $1,450.00.',
    'Your balance is $1,450.00.\u00a0',
    'Hi James.\u2028Your balance is $1,450.00.',
    'Your balance is $１,450.00.',
    'You are 34 dayſ late.',
    'Your balance iſ $1,450.00.',
    'Than\u212a you.',
    'You can pay at https://pay.stanton.example/tenants.',
    'You can pay at https://pay-stanton.example/Tenants.',
    'You can pay at https://pay.stanton.example/Tenants/evil.',
    'Our office is open Mon-Fri 9 a.m. to 6 p.m.',
    'Su saldo es de $1,450.00.',
    'Your plan is confirmed.',
    'You owe nothing.',
    'Would that work for you?',
    'Hi James, hi James, your balance is $1,450.00.',
    'Your balance\nis $1,450.00.',
  ])('%j', (body) => {
    expect(others(body)).not.toEqual([]);
  });

  test('a Spanish word with an accent that the form has not is another word', () => {
    const facts = { language: 'es' };
    expect(others('Gracias por preguntár.', facts)).toHaveLength(1);
    expect(others('Su saldo es de $1,450.00.', facts)).toEqual([]);
    expect(others('Gracias por su pagó.', facts)).toHaveLength(1);
  });

  test('where two facts have the same value, the words decide which of them is meant', () => {
    const equal = { tenantPortionCents: 145_000 };
    const slots = (body: string) => formsIn(body, equal).map(({ form }) => form?.text);
    expect(slots('Your balance is $1,450.00.')).toEqual(['Your balance is {amount_owed}.']);
    expect(slots('Your portion is $1,450.00.')).toEqual(['Your portion is {tenant_portion}.']);
  });

  test('a credit is no balance', () => {
    expect(others('Your balance is $5.00.', { amountOwedCents: -500 })).toHaveLength(1);
    expect(others('Your balance is $0.00. You owe nothing.', { amountOwedCents: 0 })).toEqual([]);
  });

  test('a fact that nobody knows fills no slot', () => {
    expect(others('Your balance is $0.00.', { amountOwedCents: null })).toHaveLength(1);
    expect(others('Your balance for unit  is $1,450.00.', { unitName: null })).toHaveLength(1);
  });

  test.each(['ht', 'vi'])('forms are said in English to somebody who reads %s', (language) => {
    expect(others('Your balance is $1,450.00.', { language })).toEqual([]);
  });
});

describe('when a form may be said', () => {
  test('B60: words that would be right elsewhere say why they wait', () => {
    expect(formsIn('Thanks for your payment.')).toMatchObject([
      { form: null, objection: 'may be said only where payment_seen_recently' },
    ]);
    expect(formsIn('You are welcome.', {}, 'balance_question')).toMatchObject([
      { form: null, objection: 'may be said about greeting_or_thanks' },
    ]);
    expect(objectionToSentences(formsIn('Hi James. Pay or leave.'), null)).toBe('No approved form: "Pay or leave.".');
  });

  test('a plan is confirmed only where it needs no human', () => {
    const plan = {
      amountCents: 37_500,
      interval: 'WEEKLY',
      installments: 4,
      startDate: null,
      totalCents: 145_000,
    } as const;
    const read = (autoApprovable: boolean) =>
      readReply(
        'Thank you. Your plan is confirmed: 4 payments of $375.00 a week.',
        ownForms,
        recordOfReply({ ...plain, plan }, 'payment_plan', { autoApprovable, issues: [] }),
      ).map(({ form }) => form !== null);
    expect(read(true)).toEqual([true, true]);
    expect(read(false)).toEqual([true, false]);
  });

  test('thanks alone answer no question', () => {
    const thanks = 'Hi James. Thank you for your message. Reply STOP to opt out.';
    expect(objectionToSentences(formsIn(thanks), 'balance_question')).not.toBeNull();
    expect(objectionToSentences(formsIn(thanks, {}, 'greeting_or_thanks'), 'greeting_or_thanks')).toBeNull();
  });
});
