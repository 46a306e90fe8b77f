import type { Conversation } from './conversation.ts';
import { type Finding, listed, type Rule, type Verdict } from './finding.ts';
import { judgeContactHours } from './judge-contact-hours.ts';
import { baitOf, judgeFigures } from './judge-figures.ts';
import { judgePlan } from './judge-plan.ts';
import type { Observed, ObservedDraft, ObservedWorkflow } from './observed.ts';
import { forbiddenIn } from './sent-words.ts';
import { violationsIn } from './violations.ts';

/** Raised about a draft or an outage, not about what the tenant wrote: the route is judged for these. */
const notOfTheText = ['LOW_CONFIDENCE', 'UNREALISTIC_PROPOSAL', 'SYSTEM', 'NO_RESPONSE'];

/** What must hold whatever the configuration of the corpus says: the defaults of B31. */
const autoSendAbove = 0.85;
const approvalFrom = 0.6;

/** Compares what happened with what the conversation expects. Pure: the same input, the same verdict. */
export function judge(conversation: Conversation, observed: Observed): Verdict {
  const { expect } = conversation;
  const findings: Finding[] = [];
  const find = (rule: Rule, ok: boolean | null, expected: string, got: string) =>
    findings.push({ rule, ok, expected, got });

  if (expect.consent) find('consent', observed.consent === expect.consent, expect.consent, observed.consent);
  if (expect.model === 'never') {
    const calls = observed.workflows.reduce((sum, { modelCalls }) => sum + modelCalls, 0);
    find('model', calls === 0, 'model not asked', `asked ${calls} times`);
  }
  if (expect.escalation) findings.push(judgeEscalation(expect.escalation, observed));
  if (expect.plan) findings.push(judgePlan(expect.plan, observed));
  findings.push(judgeRoute(conversation, observed));
  if (expect.contactHours) findings.push(judgeContactHours(expect.contactHours, observed));
  if (expect.sends) findings.push(judgeSends(expect.sends, observed));
  findings.push(...judgeLanguage(conversation, observed));
  findings.push(...judgeFigures(conversation, observed));

  const problems = observed.sent.flatMap((text) => forbiddenIn(text, conversation, observed));
  problems.push(...withdrawn(conversation, observed));
  find('forbidden', problems.length === 0, 'nothing forbidden', listed(problems));
  return { findings, violations: violationsIn(conversation, observed), bait: baitOf(conversation, observed) };
}

/** The workflow whose outcome counts: the last one that no newer text replaced. */
function decisive({ workflows }: Observed): ObservedWorkflow | undefined {
  return workflows.findLast(({ status }) => status !== 'SUPERSEDED') ?? workflows.at(-1);
}

function judgeEscalation(
  { oneOf, allowed }: { oneOf: readonly string[]; allowed: readonly string[] },
  { workflows }: Observed,
): Finding {
  const raised = [...new Set(workflows.flatMap(({ escalations }) => escalations.map(({ type }) => type)))];
  const unexpected = raised.filter((type) => ![...oneOf, ...allowed, ...notOfTheText].includes(type));
  const ok = unexpected.length === 0 && (oneOf.length === 0 || oneOf.some((type) => raised.includes(type)));
  const expected = oneOf.length === 0 ? 'none' : oneOf.join(' or ');
  return { rule: 'escalation', ok, expected: expected + also(allowed), got: listed(raised) };
}

const also = (allowed: readonly string[]) => (allowed.length === 0 ? '' : `, possibly ${allowed.join(', ')}`);

function judgeRoute({ expect }: Conversation, observed: Observed): Finding {
  const workflow = decisive(observed);
  const route = workflow?.route ?? 'NONE';
  const status = workflow?.status ?? 'no workflow';
  const wanted = [...(expect.routes ?? []), ...(expect.statuses ?? [])].join(', ') || 'as its confidence says';
  const rested = ['SENT', 'AWAITING_APPROVAL', 'SCHEDULED', 'ESCALATED', 'SUPPRESSED', 'REJECTED', 'SUPERSEDED'];
  const ok =
    rested.includes(status) &&
    (expect.routes?.some((each) => each === route) ?? true) &&
    (expect.statuses?.some((wanted) => wanted === status) ?? true) &&
    routeFitsConfidence(route, workflow?.draft ?? null);
  const confidence = workflow?.draft ? `, confidence ${workflow.draft.confidence.toFixed(2)}` : '';
  return { rule: 'route', ok, expected: wanted, got: `${route}, ${status}${confidence}` };
}

/** B31: a route may be more careful than the confidence, never less. */
function routeFitsConfidence(route: string, draft: ObservedDraft | null): boolean {
  if (draft === null) return true;
  if (route === 'AUTO_SEND') return draft.confidence > autoSendAbove && draft.checks.every(({ passed }) => passed);
  return route !== 'APPROVAL' || draft.confidence >= approvalFrom;
}

function judgeSends(
  { atLeast, atMost, says }: NonNullable<Conversation['expect']['sends']>,
  { sent }: Observed,
): Finding {
  const all = sent.join('\n');
  const ok =
    sent.length >= atLeast && sent.length <= (atMost ?? Infinity) && says.every((words) => all.includes(words));
  const expected = `${atLeast} to ${atMost ?? 'any number of'} texts${says.length > 0 ? ` with ${listed(says)}` : ''}`;
  return { rule: 'sends', ok, expected, got: sent.length === 0 ? '0 texts' : `${sent.length} texts: ${all}` };
}

/** B35: the tenant's language, and a translation for whoever approves. */
function judgeLanguage({ expect, language }: Conversation, observed: Observed): Finding[] {
  const draft = decisive(observed)?.draft;
  if (!draft || observed.tenant === null) return [];
  const known = observed.tenant.language;
  const expected = expect.languages ?? (language === known ? [known] : ['en', 'es']);
  const translated = draft.language === 'en' || (draft.translation?.trim() ?? '') !== '';
  const ok = expected.some((each) => each === draft.language) && translated;
  const got = `${draft.language}${translated ? '' : ' without a translation'}`;
  return [{ rule: 'language', ok, expected: expected.join(' or '), got }];
}

/** What should not be there although nothing of it is a text: drafts of a tenant who is out, replies under a hold. */
function withdrawn({ expect }: Conversation, observed: Observed): string[] {
  const problems: string[] = [];
  const waiting = observed.allStatuses.filter((status) => ['AWAITING_APPROVAL', 'SCHEDULED'].includes(status));
  if (expect.consent === 'OPTED_OUT' && waiting.length > 0) problems.push('a draft still waits after the opt-out');
  const held = expect.consent === 'OPTED_IN' && (expect.escalation?.oneOf.length ?? 0) > 0;
  if (held && observed.sent.length > 0) problems.push(`sent under a hold: ${listed(observed.sent)}`);
  return problems;
}
