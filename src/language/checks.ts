import { type CheckName, type DraftCheck, weights } from '../domain/draft-check.ts';
import { factsOf, type LedgerFacts } from '../domain/facts.ts';
import { languageName, writtenLanguages } from '../domain/language.ts';
import type { Intent } from '../domain/model-reply.ts';
import { hasOptOutLine } from '../domain/opt-out.ts';
import { segmentsOf } from '../domain/sms.ts';
import { detectLanguage } from './detect-language.ts';
import { untiedFigures } from './figures.ts';
import { forbiddenContent } from './forbidden-content.ts';
import { readSteering } from './steering.ts';

/** The most that a reply may take: longer ones are split by carriers and cost by the segment (B35). */
export const maxSegments = 2;

/** Intents that may be answered without a human: the ledger alone answers them. */
const routineIntents: readonly string[] = ['balance_question', 'greeting_or_thanks'] satisfies Intent[];

/** What of a draft is checked. An approver's edit is checked the same way, with what the model said of the original. */
export interface DraftUnderCheck {
  body: string;
  intent: string | null;
  facts: LedgerFacts;
  /** What could not be read about the tenant, in words; empty when the context is whole. */
  missingContext: readonly string[];
  /** The model's own rating, 0 to 1. */
  modelConfidence: number;
  autoSendAbove: number;
  /** The texts of this turn, as the tenant wrote them. */
  tenantTexts?: readonly string[];
  /** What the rules say of the plan that the texts propose; null: they propose none. */
  plan?: { autoApprovable: boolean; issues: readonly string[] } | null;
  /** The tenant's words that ask to cancel or change a plan (B9); null: they do not. */
  cancelsPlan?: string | null;
}

function check(name: CheckName, passed: boolean, detail: string | null): DraftCheck {
  return { name, passed, weight: weights[name] / 100, detail };
}

/** A check that passes where there is nothing to say against the draft. */
function unless(name: CheckName, objection: string | null): DraftCheck {
  return check(name, objection === null, objection);
}

const listOf = (words: readonly string[]) => [...new Set(words)].join(', ');

function checkFigures(body: string, facts: LedgerFacts): DraftCheck {
  const untied = untiedFigures(body, factsOf(facts)).map(({ text }) => `"${text}"`);
  return unless('figures', untied.length === 0 ? null : `Not in the tenant's record: ${listOf(untied)}.`);
}

/**
 * Replies are written in English and Spanish. To a tenant who reads another language they are in English, and never go
 * out alone: what somebody may not understand about a debt is for a person to send.
 */
function checkLanguage(body: string, facts: LedgerFacts): DraftCheck {
  const names = [facts.tenantName, facts.unitName, facts.propertyName, facts.businessName];
  const written =
    detectLanguage(
      body,
      names.filter((name) => name !== null),
    ) ?? 'neither';
  if (writtenLanguages.some((language) => language === facts.language)) {
    const said = `The tenant reads ${facts.language}; this reads as ${written}.`;
    return unless('language', written === facts.language ? null : said);
  }
  const here = written === 'en' ? 'This is in English' : `This should be in English, and reads as ${written}`;
  return check(
    'language',
    false,
    `The tenant reads ${languageName(facts.language)} (${facts.language}), which replies are not written in. ` +
      `${here}; a person decides whether to send it.`,
  );
}

function checkLength(body: string): DraftCheck {
  const { count, encoding } = segmentsOf(body);
  return check('length', count <= maxSegments, `${count} ${count === 1 ? 'segment' : 'segments'}, ${encoding}.`);
}

function checkContent(body: string, facts: LedgerFacts): DraftCheck {
  const found = forbiddenContent(body, facts).map(
    ({ rule, evidence }) => `${rule.replaceAll('_', ' ')} ("${evidence}")`,
  );
  return unless('content', found.length === 0 ? null : `Must not be said: ${listOf(found)}.`);
}

/** The checks that depend on the words alone; an edit is put through them again. */
function checkBody(body: string, facts: LedgerFacts): DraftCheck[] {
  return [
    checkFigures(body, facts),
    checkLanguage(body, facts),
    checkContent(body, facts),
    checkLength(body),
    check('opt_out_line', hasOptOutLine(body), null),
  ];
}

/** A plan that a human need not look at makes its own intent routine; a wish to leave one never is (B9). */
function checkIntent({ intent, plan, cancelsPlan }: DraftUnderCheck): DraftCheck {
  if (cancelsPlan != null) {
    return unless('intent', `The tenant may want to cancel or change a plan: "${cancelsPlan}".`);
  }
  const routine = intent !== null && (routineIntents.includes(intent) || (intent === 'payment_plan' && isAgreed(plan)));
  return unless('intent', routine ? null : `"${intent ?? 'unknown'}" is for a human to decide.`);
}

function isAgreed(plan: DraftUnderCheck['plan']): boolean {
  return plan?.autoApprovable === true && plan.issues.length === 0;
}

function checkPlan(plan: DraftUnderCheck['plan']): DraftCheck {
  if (plan == null || isAgreed(plan)) return check('plan', true, null);
  const issues = plan.issues.length === 0 ? 'It is longer than a plan that needs no approval.' : plan.issues.join(' ');
  return check('plan', false, `The plan needs a decision. ${issues}`);
}

function checkInstructions(texts: readonly string[]): DraftCheck {
  const steering = texts.map(readSteering).find((evidence) => evidence !== null);
  return unless(
    'instructions',
    steering === undefined ? null : `The tenant's text tries to steer the reply: "${steering}".`,
  );
}

/** All checks of a draft, the heaviest first. */
export function checkDraft(draft: DraftUnderCheck): DraftCheck[] {
  const missing = draft.missingContext.length === 0 ? null : `Could not be read: ${draft.missingContext.join(', ')}.`;
  return [
    ...checkBody(draft.body, draft.facts),
    checkIntent(draft),
    unless('context', missing),
    checkInstructions(draft.tenantTexts ?? []),
    checkPlan(draft.plan),
    check(
      'model_rating',
      draft.modelConfidence > draft.autoSendAbove,
      `The model rates its reply ${draft.modelConfidence.toFixed(2)}; this can only lower the confidence.`,
    ),
  ].sort((a, b) => b.weight - a.weight);
}

/**
 * The checks of an edited body: those on its words anew, the others as they were. A draft from before a check existed
 * gets it now.
 */
export function recheckBody(checks: readonly DraftCheck[], body: string, facts: LedgerFacts): DraftCheck[] {
  const fresh = checkBody(body, facts);
  const renewed = checks.map((previous) => fresh.find(({ name }) => name === previous.name) ?? previous);
  return [...renewed, ...fresh.filter(({ name }) => !checks.some((previous) => previous.name === name))];
}
