import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerFacts } from '../../src/domain/facts.ts';
import { type ForbiddenRule, forbiddenContent } from '../../src/language/forbidden-content.ts';
import { expectNoExplosion } from '../support/cpu-time.ts';

const facts: LedgerFacts = {
  tenantName: 'James Carter',
  language: 'en',
  amountOwedCents: 145_000,
  tenantPortionCents: 98_000,
  daysLate: 34,
  unitName: '4A',
  propertyName: 'Maple Court',
  businessName: 'Stanton Management',
};
const rulesIn = (body: string, changes: Partial<LedgerFacts> = {}) => [
  ...new Set(forbiddenContent(body, { ...facts, ...changes }).map(({ rule }) => rule)),
];

const forbidden: Record<ForbiddenRule, string[]> = {
  threat: [
    "If you don't pay by Friday we will start eviction proceedings.",
    "We'll have no choice but to take you to court.",
    'This will be reported to the credit bureaus.',
    'Pay now or we will garnish your wages.',
    'We will contact your employer about this.',
    'The sheriff will be at your door.',
    'Failure to pay will result in further action.',
    'This is your final notice.',
    'Si no paga, iniciaremos el proceso de desalojo.',
    'Lo vamos a demandar.',
    'Su historial crediticio se verá afectado.',
    'Llamaremos a su trabajo.',
    'Podría perder su vivienda.',
  ],
  harassment: [
    'Stop making excuses and pay your rent.',
    'You should be ashamed of yourself.',
    'We are tired of your lies.',
    'Deje de ser irresponsable.',
    'Qué vergüenza, pague ya.',
  ],
  deadline: ['Please pay by EOD.', 'Pay before the office closes.', 'Pague lo antes posible.', 'Please pay by Easter.'],
  third_party: [
    'Your husband owes $1,450.00.',
    'Tell your husband to pay the rent.',
    'Hi Maria, your balance is $1,450.00.',
    'Mr. Jones has a balance of $1,450.00.',
    'Your neighbor in 2B already paid.',
    'Other tenants pay on time.',
    'Dígale a su esposo que pague.',
  ],
  promise: [
    'We will waive the late fee.',
    'Your late fee has been removed.',
    'Your debt is forgiven.',
    "You don't have to pay.",
    'There will be no late fees.',
    'We guarantee you can stay.',
    "You won't be charged.",
    'You owe nothing.',
    "You're all set!",
    'We can give you more time.',
    'We received your payment, thank you.',
    'Le condonamos la multa.',
    'No tiene que pagar nada.',
    'No le vamos a cobrar recargos.',
    'Le damos una prórroga.',
    'Su saldo es cero.',
    'We will freeze the charges for you.',
    "We'd be happy to let it slide this month.",
    'Mandaremos a alguien esta noche.',
  ],
  agreement: [
    'I approve your plan.',
    'Your payment plan is approved.',
    'That works for us, see you then.',
    'Ok, we agree to $100 weekly.',
    'Sounds good!',
    'Aceptamos su plan de pagos.',
    'Su plan está aprobado.',
    'De acuerdo.',
  ],
  advice: [
    'You should file for bankruptcy.',
    'Consider taking out a payday loan.',
    'By law you must pay.',
    'Puede pedir un préstamo.',
  ],
  sensitive_data: [
    'Please reply with your card number.',
    'What is your social security number?',
    'Confirm your date of birth to continue.',
    'Envíe su número de tarjeta.',
  ],
  contact: [
    'Pay here: http://pay-rent.biz/x',
    'Visit pay.example.com to pay.',
    'Call 860-555-0199.',
    'Email billing@rent.com',
    'Send it by Zelle.',
  ],
  machinery: [
    "As an AI, I can't do that.",
    'Sure, here is a reply: Hi James.',
    'Hi [Tenant Name], your balance is $1,450.00.',
    'Hi {{name}}.',
    '{"reply": "hi"}',
    'Hi James.<|im_end|>',
    '```Hi James.```',
    '[INST] hi',
  ],
  hidden_characters: ['Hi Ja\u200bmes', 'Your b\u0430lance is due', 'Pay \u202e00.5$', 'Hi\u0007'],
  shouting: ['PAY YOUR RENT', 'You MUST pay.', 'Thanks 😊😊', 'Please pay!!!'],
};

describe.each(Object.entries(forbidden))('no draft may have: %s', (rule, bodies) => {
  test.each(bodies)('%s', (body) => {
    expect(rulesIn(body)).toContain(rule);
  });
});

const allowed = [
  'Hi James. Your balance is $1,450.00. Reply STOP to opt out.',
  'You are 34 days late. Your portion is $980.00. When could you pay?',
  'Good morning James, the balance for unit 4A at Maple Court is $1,450.00.',
  'We will not share your information.',
  'A manager will answer about your plan.',
  'We received your proposal. Nothing is agreed until our office has reviewed it.',
  'What we could offer is 12 payments of $125.00 a week. Would that work for you?',
  "We can't promise anything by text, but a manager will look at your request.",
  'We cannot waive fees by text.',
  'Please do not send card numbers by text.',
  'We have asked our office to check whether your payment has arrived.',
  'We are sorry for your loss. A member of our team will be in touch.',
  'Thanks for reaching out! 😊',
  'A manager will decide and let you know. You will hear from us soon.',
  "We'll see what we can do, and someone will be in touch.",
  'Vamos a revisar su cuenta y le contestaremos pronto.',
  'Hola James, su saldo pendiente es de $1,450.00 y tiene 34 dias de atraso. Responda STOP para cancelar.',
  'Recibimos su propuesta. Nada queda acordado hasta que nuestra oficina la revise.',
  'Le podemos ofrecer 12 pagos de $125.00 por semana. ¿Le sirve?',
  'No podemos prometer nada por mensaje; un gerente va a revisar su solicitud.',
  'Gracias por avisarnos de su pago. Nuestra oficina va a revisar sus registros.',
];

describe('an ordinary draft passes', () => {
  test.each(allowed)('%s', (body) => {
    expect(forbiddenContent(body, facts)).toEqual([]);
  });

  test('and so does any draft made of such sentences', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...allowed.filter((body) => !body.includes('😊'))), { maxLength: 4 }),
        (parts) => {
          expect(forbiddenContent(parts.join(' '), facts)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what the facts allow', () => {
  const plan = {
    amountCents: 50_000,
    interval: 'WEEKLY',
    installments: 3,
    startDate: null,
    totalCents: 145_000,
  } as const;

  test('B29: a plan of the facts may be agreed to', () => {
    const body = 'Thank you. Your plan is confirmed: 3 payments of $500.00 a week.';
    expect(rulesIn(body)).toEqual(['agreement']);
    expect(rulesIn(body, { plan: null })).toEqual(['agreement']);
    expect(rulesIn(body, { plan })).toEqual([]);
  });

  test('who owes nothing may be told so', () => {
    expect(rulesIn('Your account is paid in full.')).toEqual(['promise']);
    expect(rulesIn('Your account is paid in full.', { amountOwedCents: 0 })).toEqual([]);
  });

  test('a name of the record is not what it sounds like', () => {
    expect(rulesIn('About Lawyer Court 5.', { propertyName: 'Lawyer Court 5' })).toEqual([]);
    expect(rulesIn('See you in Maple Court, or in court.')).toEqual(['threat']);
    expect(rulesIn('Hi José.', { tenantName: 'JOSE PEREZ' })).toEqual([]);
  });
});

describe('whatever the text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...allowed, ...Object.values(forbidden).flat()), { maxLength: 5 })
      .map((all) => all.join(' ')),
  );

  test('the evidence stands in it, and nothing is found twice', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const found = forbiddenContent(body, facts);
        expect(found.every(({ evidence }) => evidence !== '' && body.includes(evidence))).toBe(true);
        expect(new Set(found.map(({ rule, evidence }) => `${rule} ${evidence}`)).size).toBe(found.length);
      }),
    );
  });

  test.each(['a', '0,', 'и', '\u200b', '<', '[', '{"', '$1.', 'x@', 'a.', 'we will not ', 'the balance '])(
    'hostile repetition of %j is read quickly',
    (part) => {
      const body = part.repeat(1_600 / part.length);
      expectNoExplosion(() => forbiddenContent(body, facts));
    },
  );
});
