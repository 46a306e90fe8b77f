import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergePreferences } from '../../src/domain/contact-hours.ts';
import { confidenceOf } from '../../src/domain/draft-check.ts';
import { automaticEscalation } from '../../src/domain/escalation.ts';
import {
  type EscalationType,
  escalationTypes,
  escalationTypeTable,
  typesFromWords,
  usualSeverityOf,
} from '../../src/domain/escalation-type.ts';
import { factsOf, ledgerFactsOf } from '../../src/domain/facts.ts';
import { fixedText } from '../../src/domain/fixed-reply.ts';
import { intents } from '../../src/domain/model-reply.ts';
import { formatDollars } from '../../src/domain/money.ts';
import { optOutLine } from '../../src/domain/opt-out.ts';
import { fixedTextKinds } from '../../src/domain/outbound-kind.ts';
import { assessPlan } from '../../src/domain/payment-plan/assess.ts';
import type { PlanTerms } from '../../src/domain/payment-plan.ts';
import type { QuietWindow } from '../../src/domain/quiet-hours.ts';
import { conditionTable } from '../../src/domain/reply-form/condition.ts';
import { recordOfReply } from '../../src/domain/reply-form/record.ts';
import { routeDraft, routeTexts } from '../../src/domain/routing.ts';
import { sendTime } from '../../src/domain/send-time.ts';
import { dueAt } from '../../src/domain/severity.ts';
import { readConfig } from '../../src/environment/read-config.ts';
import { checkDraft, type DraftUnderCheck } from '../../src/language/checks.ts';
import { cancelsPlan, readConsent } from '../../src/language/consent.ts';
import { readContactPreference } from '../../src/language/contact-hours.ts';
import { readTriggers } from '../../src/language/escalation-triggers.ts';
import { untiedFigures } from '../../src/language/figures.ts';
import { forbiddenContent } from '../../src/language/forbidden-content.ts';
import { readPaymentPlan } from '../../src/language/payment-plan.ts';
import { ownForms } from '../../src/language/reply-forms/own-forms.ts';
import { slotTable } from '../../src/language/reply-forms/slot.ts';
import { readReply } from '../../src/language/reply-forms.ts';
import { readSteering } from '../../src/language/steering.ts';
import { readTurn } from '../../src/language/turn-reading.ts';
import { approvedSentences } from '../support/approved-sentences.ts';

const rules = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const config = readConfig({ SMS_AGENT_URL: 'http://sms.test' });

/** The headings of the tables that are read. */
const headingsRead: string[] = [];

/** The rows of the one table with these headings, cell by cell; backquotes around a cell are left out. */
function tableOf(...headings: string[]): string[][] {
  headingsRead.push(headings.join(' | '));
  const [found, ...others] = rules.split(`| ${headings.join(' | ')} |\n`).slice(1);
  expect(others, `tables headed ${headings.join(', ')}`).toHaveLength(0);
  const lines = found?.split('\n') ?? [];
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const rows = lines.slice(1, end).map((line) => line.split('|').slice(1, -1));
  expect(rows.length, `rows below ${headings.join(', ')}`).toBeGreaterThan(0);
  return rows.map((row) => row.map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
}

/** The examples of a table with a text in English and one in Spanish in each row, and what is said of both. */
function examplesOf(...saidOf: string[]): (readonly [text: string, ...said: string[]])[] {
  return tableOf('English', 'Spanish', ...saidOf).flatMap(([english = '', spanish = '', ...said]) =>
    [english, spanish].filter((text) => text !== '').map((text) => [text, ...said] as const),
  );
}

const jamesOf = (language: string) => ({
  id: 'james',
  name: 'James Carter',
  unitName: '4A',
  propertyName: 'Maple Court',
  amountOwedCents: 145_000,
  tenantPortionCents: 98_000,
  daysLate: 34,
  language,
  reliabilityScore: null,
  failedPaymentPlans: null,
  successfulPaymentPlans: null,
  phoneNumbers: [],
  timeZone: null,
});
const factsFor = (language: string) => ledgerFactsOf(jamesOf(language), config.business.name, { today: '2026-03-05' });
const facts = factsFor('en');

describe('the order of the rules', () => {
  const asks = { OPT_OUT: 'OPTED_OUT', OPT_IN: 'OPTED_IN', OPT_IN_IF_OUT: 'OPTED_IN', HELP: null } as const;

  it.each(tableOf('text', 'before', 'outcome', 'answer'))('B7, B12, B13, B18, B20: "%s" (%s): %s %s', (...row) => {
    const [text = '', before, outcome, answer] = row;
    const consent = before === 'out' ? 'OPTED_OUT' : 'OPTED_IN';
    const reading = readConsent(text);
    const asked = reading && asks[reading.kind];
    const consentChange = asked === consent ? null : asked;
    const turn = readTurn([{ content: text, mediaUrls: [], consentChange }]);
    const route = routeTexts({
      ...turn,
      consent: consentChange ?? consent,
      held: before === 'held',
      unreachable: null,
      answeredEnough: false,
      hoursTooNarrow: turn.contactPreferences.some((preference) => mergePreferences([], preference).isTooNarrow),
    });
    const types = route?.escalations.map(({ type }) => type) ?? [];
    const said = route === null ? 'a draft' : route.route === 'NONE' ? 'no draft' : 'escalation';
    const fixed = route?.route === 'NONE' ? route.fixedText : null;
    expect([said, ...types].join(', ')).toBe(outcome);
    expect(fixed ?? (route === null ? '' : 'none')).toBe(answer);
  });
});

describe('consent', () => {
  const words = {
    OPT_OUT: 'opts out',
    OPT_IN: 'opts in',
    OPT_IN_IF_OUT: 'opts in who is out',
    HELP: 'asks for help',
  } as const;

  it.each(examplesOf('consent'))('B7, B8, B9, B12, B13: "%s": %s', (text, said) => {
    const reading = readConsent(text);
    const otherwise = cancelsPlan(text) === null ? 'nothing' : 'nothing; a human decides about the plan';
    expect(reading === null ? otherwise : words[reading.kind]).toBe(said);
  });
});

describe('what a human must see', () => {
  it.each(examplesOf('goes to a human as', 'urgency'))('B20 to B25: "%s": %s %s', (text, types, urgency) => {
    const triggers = readTriggers(text);
    expect(triggers.map(({ type }) => type).join(', ') || 'nobody').toBe(types);
    expect(triggers[0]?.severity ?? '').toBe(urgency);
  });

  const types = tableOf('type', 'severity', 'bars', 'due', 'source');

  it('B20 to B24: every type stands there with its severity, what it bars and when it is due', () => {
    const raisedAt = new Date('2026-03-05T17:00:00Z');
    const bars = { nothing: 'nothing', automatic: 'automatic texts', contact: 'contact' };
    const told = (type: EscalationType) => {
      const { severity } = automaticEscalation(type, []);
      const hours = (dueAt(severity, raisedAt).getTime() - raisedAt.getTime()) / 3_600_000;
      return [type, usualSeverityOf(type), bars[escalationTypeTable[type].bars], String(hours)];
    };
    expect(types.map((row) => row.slice(0, 4)).toSorted()).toEqual(escalationTypes.map(told).toSorted());
  });

  it('B20 to B24: the types that no words raise are named', () => {
    const named = /^Not from the words of a text: ([^;]*);/m.exec(rules)?.[1]?.match(/\w+/g);
    expect(named?.toSorted()).toEqual(escalationTypes.filter((type) => !typesFromWords.includes(type)).toSorted());
  });
});

describe('when texts go out', () => {
  const hours = { quietHours: config.quietHours, businessTimeZone: config.business.timeZone };

  it.each(tableOf('now (UTC)', 'zone of the record', 'number', 'own hours', 'goes out (UTC)'))(
    'B16, B18: at %s, record %s, number %s, own hours %s: at %s',
    (now = '', zone = '', phoneNumber = '', own = '', at = '') => {
      const tenant = {
        phoneNumber,
        timeZone: zone === 'none' ? null : zone,
        quietWindows: readContactPreference(own)?.windows ?? [],
      };
      expect(sendTime(new Date(now), tenant, hours)).toEqual(at === 'never' ? null : new Date(at));
    },
  );

  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const clock = (minute: number) =>
    [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const worded = ({ weekdays, fromMinute, toMinute }: QuietWindow) =>
    `${weekdays?.map((day) => days[day]).join(' ') ?? 'every day'} ${clock(fromMinute)}–${clock(toMinute)}`;

  it.each(examplesOf('no texts'))('B18: "%s": %s', (text, said) => {
    const preference = readContactPreference(text);
    const windows = preference?.windows.map(worded).join(', ') || 'any time again';
    expect(preference === null ? 'no rule' : windows).toBe(said);
  });
});

describe('the fixed texts', () => {
  it('B10, B12, B13: stand there word for word, in both languages', () => {
    const quoted = [...rules.matchAll(/^\*\*(\w+), (English|Spanish)\*\*\n((?:> .*\n)+)/gm)].map(
      ([, kind, language, lines = '']) => [kind, language, lines.replace(/^> /gm, '').trim().replaceAll('\n', ' ')],
    );
    const texts = fixedTextKinds.flatMap((kind) => [
      [kind, 'English', fixedText(kind, 'en', config.business.name)],
      [kind, 'Spanish', fixedText(kind, 'es', config.business.name)],
    ]);
    expect(quoted.toSorted()).toEqual(texts.toSorted());
    for (const language of ['en', 'es']) expect(rules).toContain(`\`${optOutLine(language)}\``);
  });
});

describe('payment plans', () => {
  const received = { receivedAt: new Date('2026-03-05T17:00:00Z'), timeZone: 'America/New_York' };
  const owed = facts.amountOwedCents;
  const terms = (plan: PlanTerms | null) => {
    const count = plan?.installments == null ? '' : `, ${plan.installments} payments`;
    return plan && `${formatDollars(plan.amountCents)} ${plan.interval.toLowerCase()}${count}`;
  };

  it.each(tableOf('text', 'plan read', 'first payment'))('B27, B28, B30: "%s": %s %s', (text = '', said, first) => {
    const plan = readPaymentPlan(text, received, owed);
    expect([terms(plan) ?? 'none', plan?.startDate ?? '']).toEqual([said, first]);
  });

  it.each(tableOf('text', 'status', 'needs a human', 'issue', 'counter-offer'))(
    'B29: "%s": %s, needs a human: %s. %s %s',
    (text = '', status, human, issue = '', offer) => {
      const plan = readPaymentPlan(text, received, owed);
      const assessed = plan && assessPlan(plan, config.planRules, owed);
      expect(assessed?.status).toBe(status);
      expect(assessed?.autoApprovable ? 'no' : 'yes').toBe(human);
      expect(assessed?.issues).toEqual(issue === '' ? [] : [expect.stringContaining(issue)]);
      expect(terms(assessed?.counterOffer ?? null) ?? '').toBe(offer);
    },
  );
});

describe('what a reply may say', () => {
  it.each(tableOf('reply', 'figures without a fact'))('B32: "%s": %s', (reply = '', said) => {
    const untied = untiedFigures(reply, factsOf(facts)).map(({ text }) => text);
    expect(untied.join(', ') || 'none').toBe(said);
  });

  it.each(examplesOf('must not be said'))('B33: "%s": %s', (reply, said) => {
    const found = new Set<string>(forbiddenContent(reply, facts).map(({ rule }) => rule));
    expect(said === 'nothing' ? found.size === 0 : found.has(said ?? ''), [...found].join(', ')).toBe(true);
  });

  it.each(tableOf('tenant reads', 'reply', 'language'))(
    'B35: to who reads %s, "%s": %s',
    (language = '', body, said) => {
      const check = checkDraft({ ...good, facts: factsFor(language), body: body ?? '' }).find(isNamed('language'));
      expect(check?.passed ? 'passes' : 'fails').toBe(said);
    },
  );

  it.each(examplesOf('steers'))('B33: "%s" steers: %s', (text, said) => {
    expect(readSteering(text) === null ? 'no' : 'yes').toBe(said);
  });
});

describe('what may go out alone', () => {
  it('every slot and every condition stands there', () => {
    const told = (table: object) => Object.entries(table).map(([name, { description }]) => [name, description]);
    expect(tableOf('slot', 'what stands in it')).toEqual(told(slotTable));
    expect(tableOf('condition', 'holds when')).toEqual(told(conditionTable));
  });

  it.each(tableOf('reply', 'no approved form'))('B60: "%s": %s', (reply = '', said) => {
    const record = recordOfReply(factsFor(reply.startsWith('Hola') ? 'es' : 'en'), null, null);
    const others = readReply(reply, ownForms, record).filter(({ form }) => form === null);
    expect(others.map(({ text }) => text).join(' ') || 'none').toBe(said);
  });
});

const good: DraftUnderCheck = {
  body: `Hi James. Your balance is $1,450.00. Thank you for asking. ${optOutLine('en')}`,
  sentences: approvedSentences,
  intent: 'balance_question',
  facts,
  missingContext: [],
  modelConfidence: 0.97,
  autoSendAbove: config.routing.autoSendAbove,
};
const isNamed = (name: string) => (check: { name: string }) => check.name === name;

describe('checks, confidence and route', () => {
  const weights = tableOf('check', 'weight', 'fails when', 'why so much');

  it('B31: every check stands there with its weight', () => {
    const checks = checkDraft(good).map(({ name, weight }) => [name, String(Math.round(weight * 100))]);
    expect(weights.map((row) => row.slice(0, 2))).toEqual(checks);
    expect(confidenceOf(checkDraft(good), 1)).toBe(1);
  });

  it('B31: the routine intents are those named, and plans where they need no human', () => {
    const named = /^Routine intents: (.*); and `payment_plan`/m.exec(rules)?.[1]?.match(/\w+/g);
    const passing = (plan: DraftUnderCheck['plan']) =>
      intents.filter((intent) => checkDraft({ ...good, intent, plan }).find(isNamed('intent'))?.passed);
    expect(passing(null).toSorted()).toEqual(named?.toSorted());
    expect(passing({ autoApprovable: true, issues: [] })).toContain('payment_plan');
    expect(passing({ autoApprovable: false, issues: [] })).not.toContain('payment_plan');
  });

  it.each(tableOf('confidence', 'a check failed', 'model wants a human', 'route'))(
    'B31: confidence %s, a check failed: %s, the model wants a human: %s: %s',
    (confidence, failed, wish, route) => {
      const decided = routeDraft(
        {
          reply: { intent: 'balance_question', escalate: wish === 'yes', escalationReason: null },
          checks: [{ name: 'content', passed: failed === 'no', weight: 0.11, detail: null, reasons: [] }],
          confidence: Number(confidence),
          unrealisticPlan: null,
          concerns: [],
        },
        config.routing,
      );
      expect(decided.route).toBe(route);
    },
  );
});

const limits = tableOf('variable', 'default', 'rule');

it('the limits stand there with the defaults of the configuration', () => {
  const { deadlines, formLearning, planRules, routing } = config;
  const clock = (minute = 0) => `${String(minute / 60).padStart(2, '0')}:00`;
  const defaults = {
    QUIET_HOURS: `${clock(config.quietHours?.fromMinute)}-${clock(config.quietHours?.toMinute)}`,
    BUSINESS_TIME_ZONE: config.business.timeZone,
    MAX_UNANSWERED_TEXTS: config.maxUnanswered,
    MAX_TEXTS_PER_WEEK: config.maxTextsPerWeek,
    OUTREACH_PER_MINUTE: config.outreachPerMinute,
    TEXT_COUNTRIES: [...config.textCountries].join(),
    MAX_KEYWORD_ANSWERS_PER_DAY: config.keywordAnswersPerDay,
    BUSINESS_NAME: config.business.name,
    MAX_PLAN_WEEKS: planRules.maxWeeks,
    MIN_WEEKLY_PAYMENT_CENTS: planRules.minWeeklyPaymentCents,
    MIN_PLAN_COVERAGE: planRules.minCoverage,
    AUTO_APPROVABLE_WEEKS: planRules.autoApprovableWeeks,
    AUTO_SEND_ABOVE: routing.autoSendAbove,
    APPROVAL_FROM: routing.approvalFrom,
    FORM_APPROVALS: formLearning.approvals,
    FORM_APPROVERS: formLearning.approvers,
    APPROVAL_REMINDER_HOURS: deadlines.approvalReminderMs / 3_600_000,
    APPROVAL_EXPIRY_HOURS: deadlines.approvalExpiryMs / 3_600_000,
    NO_RESPONSE_HOURS: deadlines.noResponseMs / 3_600_000,
  };
  expect(limits.map((row) => row.slice(0, 2))).toEqual(
    Object.entries(defaults).map(([name, value]) => [name, String(value)]),
  );
});

it('every table but that of the steps is one that a test reads', () => {
  const headings = [...rules.matchAll(/^\| (.*) \|\n\|(?:---\|)+$/gm)].map(([, cells]) => cells);
  expect(headings.filter((heading) => !heading?.startsWith('step |')).toSorted()).toEqual(headingsRead.toSorted());
});
