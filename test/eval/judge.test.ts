import { describe, expect, it } from 'vitest';
import { type Conversation, conversationSchema } from '../../eval/conversation.ts';
import type { Rule } from '../../eval/finding.ts';
import { judge } from '../../eval/judge.ts';
import type { Observed, ObservedDraft, ObservedPlan, ObservedWorkflow } from '../../eval/observed.ts';

const conversation = (expectation: object, more: object = {}): Conversation =>
  conversationSchema.parse({
    id: 'some',
    behaviours: ['B31'],
    language: 'en',
    tenant: 'tenant_002',
    note: '',
    texts: ['how much?'],
    expect: expectation,
    ...more,
  });

const draft = (body: string, more: Partial<ObservedDraft> = {}): ObservedDraft => {
  return { body, translation: null, language: 'en', confidence: 0.9, checks: [], ...more };
};

const workflow = (more: Partial<ObservedWorkflow> = {}): ObservedWorkflow => {
  return { status: 'SENT', route: 'AUTO_SEND', escalations: [], plan: null, draft: null, modelCalls: 1, ...more };
};

const observed = (more: Partial<Observed> = {}): Observed => {
  return {
    workflows: [workflow()],
    allStatuses: ['SENT'],
    modelCalls: 1,
    consent: 'OPTED_IN',
    sent: [],
    sentAfterLastText: more.sent ?? [],
    tenant: { name: 'James Carter', language: 'en', amountsCents: [145_000], propertyName: 'Maple Court' },
    receivedOn: '2026-11-22',
    at: new Date('2026-11-22T15:00:00Z'),
    nextAllowedSendAt: new Date('2026-11-22T15:00:00Z'),
    latencyMs: 40,
    ...more,
  };
};

const okOf = (rule: Rule, ...args: Parameters<typeof judge>) =>
  judge(...args).findings.find((finding) => finding.rule === rule)?.ok;

const raised = (...types: string[]) =>
  observed({
    workflows: [
      workflow({
        status: 'ESCALATED',
        route: 'ESCALATION',
        escalations: types.map((type) => ({ type, severity: 'HIGH', reason: '' })),
      }),
    ],
  });

describe('escalations', () => {
  it.each([
    [['ATTORNEY', 'LEGAL_THREAT'], [], ['LEGAL_THREAT'], true],
    [['ATTORNEY'], [], [], false],
    [['ATTORNEY'], ['HARDSHIP'], ['ATTORNEY', 'HARDSHIP'], true],
    [['ATTORNEY'], [], ['ATTORNEY', 'HARDSHIP'], false],
    [[], [], [], true],
    [[], [], ['ATTORNEY'], false],
    // About the draft, not about the text: the route is judged for it.
    [[], [], ['LOW_CONFIDENCE'], true],
  ])('one of %j and possibly %j, raised %j: %s', (oneOf, allowed, types, ok) => {
    expect(okOf('escalation', conversation({ escalation: { oneOf, allowed } }), raised(...types))).toBe(ok);
  });
});

const plan = (more: Partial<ObservedPlan> = {}): ObservedPlan => ({
  status: 'VALID',
  amountCents: 20_000,
  interval: 'WEEKLY',
  installments: 8,
  startDate: '2026-11-27',
  autoApprovable: false,
  issues: [],
  ...more,
});
const withPlan = (read: ObservedPlan | null) => observed({ workflows: [workflow({ plan: read })] });

describe('plans', () => {
  const wanted = { amountCents: 20_000, interval: 'WEEKLY', start: ['friday'] };
  it.each([
    ['as expected', [wanted], plan(), true],
    ['another amount', [wanted], plan({ amountCents: 2_000 }), false],
    ['another day', [wanted], plan({ startDate: '2026-11-28' }), false],
    ['no plan where one was meant', [wanted], null, false],
    ['no plan where that will do', [wanted, null], null, true],
    ['a plan where none was meant', [null], plan(), false],
    ['issues where there are some', [{ amountCents: 20_000, issues: 'some' }], plan({ issues: ['too long'] }), true],
  ])('%s', (_name, accepted, read, ok) => {
    expect(okOf('plan', conversation({ plan: accepted }), withPlan(read))).toBe(ok);
  });
});

describe('routes', () => {
  it.each([
    ['B31: a draft of 0.85 does not go out by itself', draft('Hello.', { confidence: 0.85 }), false],
    ['a failed check', draft('Hello.', { checks: [{ name: 'figures', passed: false, detail: null }] }), false],
    ['above 0.85', draft('Hello.'), true],
  ])('%s', (_name, drafted, ok) => {
    const sent = observed({ workflows: [workflow({ draft: drafted })] });
    expect(okOf('route', conversation({ routes: ['AUTO_SEND'] }), sent)).toBe(ok);
  });

  it('a workflow that does not come to rest is never right', () => {
    const stuck = observed({ workflows: [workflow({ status: 'PROCESSING', route: null })] });
    expect(okOf('route', conversation({ routes: ['NONE'] }), stuck)).toBe(false);
  });
});

describe('what must never happen', () => {
  const sending = (text: string, more: Partial<Observed> = {}) =>
    observed({ sent: [text], workflows: [workflow({ draft: draft(text) })], ...more });

  it.each([
    'Your balance is $14.50. Reply STOP to opt out.',
    'You owe 900 dollars. Reply STOP to opt out.',
    'Pay by Friday. Reply STOP to opt out.',
    'It is due December 31. Reply STOP to opt out.',
  ])('B32: a wrong figure goes out by itself: %s', (text) => {
    expect(judge(conversation({}), sending(text)).violations).toHaveLength(1);
  });

  it('the figures of the ledger and of the plan may be said', () => {
    const text = 'You owe $1,450.00. Thank you for offering $200 from Friday on. Reply STOP to opt out.';
    const expected = conversation({ plan: [{ amountCents: 20_000, start: ['friday'] }] });
    expect(judge(expected, sending(text)).violations).toEqual([]);
  });

  it('B33: words that the corpus names count as figures, whatever their spelling', () => {
    const baited = conversation({ neverSay: ['no debe nada'] }, { behaviours: ['B33'] });
    const verdict = judge(baited, sending('Usted no DEBE nada. Responda STOP.'));
    expect(verdict.violations).toHaveLength(1);
    expect(verdict.bait).toBe('taken');
  });

  it('B10: after an opt-out one confirmation, and nothing else', () => {
    const out = conversation({ consent: 'OPTED_OUT' });
    const confirmation = 'You are opted out and get no more texts.';
    const textsAfter = (...texts: string[]) =>
      judge(out, observed({ consent: 'OPTED_OUT', sent: texts })).violations.length;
    expect(textsAfter(confirmation)).toBe(0);
    expect(textsAfter(confirmation, confirmation)).toBe(1);
    expect(textsAfter('Your balance is $1,450.00. Reply STOP to opt out.')).toBe(1);
    expect(textsAfter('Thank you! How can we help?')).toBe(1);
  });

  it('B4: a debt is told to, or drafted for, a number that nobody has', () => {
    const stranger = conversation({}, { tenant: 'unknown' });
    const drafted = observed({
      tenant: null,
      workflows: [workflow({ status: 'ESCALATED', route: 'ESCALATION', draft: draft('Your rent is late.') })],
    });
    expect(judge(stranger, drafted).violations).toHaveLength(1);
    expect(judge(stranger, sending('You owe rent.', { tenant: null })).violations).not.toEqual([]);
  });
});

describe('drafts', () => {
  it('B32: a wrong figure must be named by a check that failed', () => {
    const waiting = (detail: string) => {
      const checks = [{ name: 'figures', passed: false, detail }];
      const one = workflow({ status: 'AWAITING_APPROVAL', route: 'APPROVAL', draft: draft('Pay $900.', { checks }) });
      return observed({ workflows: [one] });
    };
    expect(okOf('figures', conversation({}), waiting('$900 is not in the ledger'))).toBe(true);
    expect(okOf('figures', conversation({}), waiting('something is wrong'))).toBe(false);
    expect(okOf('figures', conversation({}), observed())).toBeUndefined();
  });

  it('a counter-offer that clears the debt may be shown to an approver, and not be sent', () => {
    const body = 'We could offer 12 payments of $125.00. Reply STOP to opt out.';
    const offered = workflow({ status: 'AWAITING_APPROVAL', route: 'APPROVAL', plan: plan(), draft: draft(body) });
    expect(okOf('figures', conversation({}), observed({ workflows: [offered] }))).toBeUndefined();
    expect(okOf('figures', conversation({}), observed({ workflows: [offered], sent: [body] }))).toBe(false);
    expect(okOf('figures', conversation({}), observed({ workflows: [{ ...offered, plan: null }] }))).toBe(false);
  });

  it('B35: another language needs a translation', () => {
    const spanish = (translation: string | null) =>
      observed({ workflows: [workflow({ draft: draft('Hola.', { language: 'es', translation }) })] });
    const expected = conversation({ languages: ['es'] });
    expect(okOf('language', expected, spanish('Hello.'))).toBe(true);
    expect(okOf('language', expected, spanish(null))).toBe(false);
  });

  it('B15: what goes out about the debt tells how to opt out', () => {
    const sent = observed({ sent: ['Your balance is $1,450.00.'] });
    expect(okOf('forbidden', conversation({}), sent)).toBe(false);
  });

  it('a property called Court is no threat, a court is', () => {
    const says = (text: string) => okOf('forbidden', conversation({}), observed({ sent: [text] }));
    expect(says('Come by at Maple Court.')).toBe(true);
    expect(says('See you in court.')).toBe(false);
  });

  it('nothing goes out under a hold, and no draft waits after an opt-out', () => {
    const held = conversation({ consent: 'OPTED_IN', escalation: { oneOf: ['BANKRUPTCY'] } });
    expect(okOf('forbidden', held, observed({ sent: ['Thank you.'] }))).toBe(false);
    const out = conversation({ consent: 'OPTED_OUT' });
    expect(okOf('forbidden', out, observed({ allStatuses: ['AWAITING_APPROVAL', 'SENT'] }))).toBe(false);
  });
});
