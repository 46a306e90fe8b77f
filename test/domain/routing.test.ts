import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckReason } from '../../src/domain/check-reason.ts';
import { confidenceOf, type DraftCheck } from '../../src/domain/draft-check.ts';
import type { LedgerFacts } from '../../src/domain/facts.ts';
import { intents } from '../../src/domain/model-reply.ts';
import { formatDollars } from '../../src/domain/money.ts';
import { because, reasonsInWords } from '../../src/domain/reason.ts';
import { type DraftForRouting, type RoutingThresholds, routeDraft } from '../../src/domain/routing.ts';
import { toSmsText } from '../../src/domain/sms.ts';
import { checkDraft } from '../../src/language/checks.ts';
import { approvedSentences } from '../support/approved-sentences.ts';

const thresholds = { autoSendAbove: 0.85, approvalFrom: 0.6 };
const reply = { intent: 'balance_question', escalate: false, escalationReason: null } as const;

const facts: LedgerFacts = {
  tenantName: 'James Carter',
  language: 'en',
  amountOwedCents: 145000,
  tenantPortionCents: 98000,
  daysLate: 34,
  unitName: '4A',
  propertyName: 'Maple Court',
  businessName: 'Stanton Management',
};
const underCheck = {
  body: 'Hi James. Your balance is $1,450.00. Reply STOP to opt out.',
  sentences: approvedSentences,
  intent: 'balance_question',
  facts,
  missingContext: [],
  modelConfidence: 1,
  autoSendAbove: 0.85,
};
const passed = checkDraft(underCheck);
const without = (...names: string[]) => passed.map((check) => ({ ...check, passed: !names.includes(check.name) }));

const decide = (
  from: DraftForRouting['reply'],
  checks: readonly DraftCheck[],
  confidence: number,
  limits: RoutingThresholds,
) => routeDraft({ reply: from, checks, confidence, unrealisticPlan: null, concerns: [] }, limits);
const routeOf = (confidence: number, checks: readonly DraftCheck[] = passed, limits = thresholds) =>
  decide(reply, checks, confidence, limits).route;

describe('B31: where a draft goes that passed every check', () => {
  test.each([
    [0, 'ESCALATION'],
    [0.5999999, 'ESCALATION'],
    [0.6, 'APPROVAL'],
    [0.6000001, 'APPROVAL'],
    [0.7, 'APPROVAL'],
    [0.8499999, 'APPROVAL'],
    [0.85, 'APPROVAL'],
    [0.8500001, 'AUTO_SEND'],
    [1, 'AUTO_SEND'],
  ])('%d: %s', (confidence, route) => {
    expect(routeOf(confidence)).toBe(route);
  });

  test('the ends are configuration', () => {
    expect(routeOf(0.7, passed, { autoSendAbove: 0.7, approvalFrom: 0.7 })).toBe('APPROVAL');
    expect(routeOf(0.71, passed, { autoSendAbove: 0.7, approvalFrom: 0.7 })).toBe('AUTO_SEND');
    expect(routeOf(0.69, passed, { autoSendAbove: 0.7, approvalFrom: 0.7 })).toBe('ESCALATION');
    expect(routeOf(1, passed, { autoSendAbove: 1, approvalFrom: 0.6 })).toBe('APPROVAL');
    expect(routeOf(0, passed, { autoSendAbove: 0, approvalFrom: 0 })).toBe('APPROVAL');
  });

  test('it is a function of the confidence: each value has one route, and more never sends it further from the tenant', () => {
    const rank = { NONE: 0, ESCALATION: 0, APPROVAL: 1, AUTO_SEND: 2 };
    const confidence = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(confidence, confidence, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(rank[routeOf(less)]).toBeLessThanOrEqual(rank[routeOf(more)]);
      }),
    );
  });

  test('a confidence that is no number is not sent', () => {
    expect(routeOf(Number.NaN)).not.toBe('AUTO_SEND');
  });
});

describe('B31: a failed check', () => {
  const checks = fc.array(
    fc.record({
      name: fc.constantFrom(...passed.map((check) => check.name)),
      passed: fc.boolean(),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      detail: fc.option(fc.string()),
      reasons: fc.constant<CheckReason[]>([]),
    }),
  );

  test('bars sending by itself, whatever it weighs and whatever the number', () => {
    fc.assert(
      fc.property(
        checks,
        fc.record({
          name: fc.constantFrom(...passed.map((check) => check.name)),
          weight: fc.double({ min: 0, max: 1, noNaN: true }),
          detail: fc.option(fc.string()),
          reasons: fc.constant<CheckReason[]>([]),
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.record({
          autoSendAbove: fc.double({ min: 0, max: 1, noNaN: true }),
          approvalFrom: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        (others, failed, confidence, limits) => {
          const all = [...others, { ...failed, passed: false }];
          expect(decide(reply, all, confidence, limits).route).not.toBe('AUTO_SEND');
        },
      ),
    );
  });

  test.each(passed.map((check) => check.name))('alone ends in approval: %s', (name) => {
    const failing = without(name);
    expect(routeOf(confidenceOf(failing, 1), failing)).toBe('APPROVAL');
  });

  test.each([
    ['figures', 'intent'],
    ['figures', 'language'],
    ['figures', 'context'],
    ['intent', 'language', 'context'],
  ])('goes to a human beside others of weight: %s', (...names) => {
    const failing = without(...names);
    expect(routeOf(confidenceOf(failing, 1), failing)).toBe('ESCALATION');
  });

  test('is told to whoever decides, in its own words or by its name', () => {
    const failing = without('figures', 'opt_out_line').map((check) =>
      check.name === 'figures' ? { ...check, detail: 'Not in the record: "$7".' } : check,
    );
    const decision = decide(reply, failing, 0.65, thresholds);
    expect(decision.reasons).toEqual([
      because('CONFIDENCE', { confidenceCount: 0.65 }),
      because('CHECK_FOUND', { finding: 'Not in the record: "$7".', checkCode: 'figures' }),
      because('CHECK_FAILED', { checkCode: 'opt_out_line' }),
    ]);
    expect(reasonsInWords(decision.reasons)).toBe(
      'Confidence 0.65. Not in the record: "$7". Check failed: opt_out_line.',
    );
  });
});

describe('the escalation', () => {
  test('says how low the confidence is, and what failed', () => {
    const failing = without('intent').map((check) => (check.passed ? check : { ...check, detail: 'For a human.' }));
    const reasons = [
      because('CONFIDENCE_TOO_LOW', { confidenceCount: 0.3, leastCount: 0.6 }),
      because('CHECK_FOUND', { finding: 'For a human.', checkCode: 'intent' }),
    ];
    expect(decide(reply, failing, 0.3, thresholds)).toEqual({
      route: 'ESCALATION',
      reasons,
      escalations: [
        {
          type: 'LOW_CONFIDENCE',
          severity: 'MEDIUM',
          reason: 'Confidence 0.3 is below 0.6. For a human.',
          reasons,
          automatic: true,
        },
      ],
    });
  });

  test.each([
    ['dispute', 'PAYMENT_DISPUTE', 'HIGH'],
    ['hardship', 'HARDSHIP', 'MEDIUM'],
    ['other', 'LOW_CONFIDENCE', 'MEDIUM'],
    ['balance_question', 'LOW_CONFIDENCE', 'MEDIUM'],
  ] as const)('the model’s wish wins over every number: %s is %s', (intent, type, severity) => {
    const wish = { intent, escalate: true, escalationReason: 'Mentions a lawyer' };
    const reasons = [because('MODEL_ASKS_SINCE', { why: 'Mentions a lawyer' })];
    expect(decide(wish, passed, 1, thresholds)).toEqual({
      route: 'ESCALATION',
      reasons,
      escalations: [{ type, severity, reason: 'Mentions a lawyer', reasons, automatic: true }],
    });
  });

  test.each([null, '', '  '])('a wish without a reason still has words: %j', (escalationReason) => {
    const decision = decide({ ...reply, escalate: true, escalationReason }, passed, 1, thresholds);
    expect(decision).toMatchObject({ route: 'ESCALATION', escalations: [{ reason: 'The model asks for a human.' }] });
  });

  test('without the wish a reason alone changes nothing', () => {
    const decision = decide({ ...reply, escalationReason: 'none needed' }, passed, 1, thresholds);
    expect(decision).toEqual({ route: 'AUTO_SEND', reasons: [because('ALL_CHECKS_PASSED', { confidenceCount: 1 })] });
  });
});

describe('B33: whatever the model answers', () => {
  const known = [facts.amountOwedCents, facts.tenantPortionCents];
  const foreign = fc.integer({ min: 0, max: 99_999_999 }).filter((cents) => !known.includes(cents));
  const dollars = foreign.map((cents) => cents - (cents % 100)).filter((cents) => !known.includes(cents));
  const grouped = (cents: number, thousands: string, decimal: string) =>
    formatDollars(cents).slice(1).replaceAll(',', '_').replace('.', decimal).replaceAll('_', thousands);

  /** An amount that is not in the record, as people, machines and mischief write it. */
  const figure = fc.oneof(
    foreign.map(formatDollars),
    foreign.map((cents) => `$${(cents / 100).toFixed(2)}`),
    foreign.map((cents) => `$ ${(cents / 100).toFixed(2)}`),
    foreign.map((cents) => `US$${(cents / 100).toFixed(2)}`),
    foreign.map((cents) => `${(cents / 100).toFixed(2)} USD`),
    foreign.map((cents) => `${grouped(cents, '.', ',')} dólares`),
    foreign.map((cents) => grouped(cents, ',', '.')),
    dollars.map((cents) => `$${cents / 100}`),
    dollars.map((cents) => `${cents / 100} dollars`),
    dollars.map((cents) => `${cents / 100} bucks`),
    dollars.map((cents) => `${cents / 100}$`),
    dollars.map((cents) => `$${[...String(cents / 100)].join('\u200b')}`),
    dollars.map(
      (cents) => `$${String(cents / 100).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))}`,
    ),
    dollars.filter((cents) => cents !== 0).map((cents) => `-$${cents / 100}`),
    fc.constantFrom(
      'zero dollars',
      'fifty dollars',
      'two hundred bucks',
      'cero dólares',
      'cien dólares',
      '$1.5k',
      '$0',
    ),
    // As a bare number; the days of delay among them.
    fc.integer({ min: 0, max: 1_000_000 }).map(String),
    fc.constantFrom('34', '0', '7', 'seven'),
  );
  const sentence = fc.constantFrom(
    (amount: string) => `Your balance is ${amount}.`,
    (amount: string) => `We confirm that you owe ${amount}, James.`,
    (amount: string) => `Pay ${amount} today and all is settled`,
    (amount: string) => `Su saldo es de ${amount}`,
    (amount: string) => `(${amount})`,
    (amount: string) => `balance:${amount};`,
    (amount: string) => `“${amount}”`,
    (amount: string) => `$1,450.00 less ${amount} is what you owe`,
    (amount: string) => amount,
  );
  const answer = fc.record({
    intent: fc.constantFrom(...intents),
    escalate: fc.boolean(),
    escalationReason: fc.option(fc.string()),
    confidence: fc.constantFrom(0, 0.6, 0.85, 0.97, 1),
  });
  const limits = fc.constantFrom(
    thresholds,
    { autoSendAbove: 0, approvalFrom: 0 },
    { autoSendAbove: 0.5, approvalFrom: 0.1 },
  );

  test('a body with an amount that is not in the record is never sent by itself', () => {
    fc.assert(
      fc.property(
        figure,
        sentence,
        answer,
        limits,
        fc.constantFrom(34, 0, 7),
        (amount, write, model, bounds, daysLate) => {
          const body = toSmsText(`Hi James. ${write(amount)} Reply STOP to opt out.`);
          const checks = checkDraft({
            ...underCheck,
            facts: { ...facts, daysLate },
            body,
            intent: model.intent,
            modelConfidence: model.confidence,
            autoSendAbove: bounds.autoSendAbove,
          });
          const decision = decide(model, checks, confidenceOf(checks, model.confidence), bounds);
          expect({ body, route: decision.route }).not.toEqual({ body, route: 'AUTO_SEND' });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('B5: nor is anything while a part of the context could not be read', () => {
    fc.assert(
      fc.property(answer, limits, (model, bounds) => {
        const checks = checkDraft({
          ...underCheck,
          missingContext: ['the conversation so far'],
          modelConfidence: model.confidence,
          autoSendAbove: bounds.autoSendAbove,
        });
        const decision = decide(model, checks, confidenceOf(checks, model.confidence), bounds);
        expect(decision.route).not.toBe('AUTO_SEND');
      }),
    );
  });

  test('the right figure with a good rating is sent', () => {
    expect(decide(reply, passed, confidenceOf(passed, 0.97), thresholds).route).toBe('AUTO_SEND');
  });
});
