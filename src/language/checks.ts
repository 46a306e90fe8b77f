import { type CheckReason, reason } from '../domain/check-reason.ts';
import { type CheckName, checkNames, checkTable, type DraftCheck } from '../domain/draft-check.ts';
import { factsOf, type LedgerFacts } from '../domain/facts.ts';
import { languageName, writtenLanguages } from '../domain/language.ts';
import type { Intent } from '../domain/model-reply.ts';
import { hasOptOutLine } from '../domain/opt-out.ts';
import { isAgreed, type PlanVerdict } from '../domain/reply-form/record.ts';
import { maxSegments, segmentsOf } from '../domain/sms.ts';
import { detectLanguage } from './detect-language.ts';
import { untiedFigures } from './figures.ts';
import { forbiddenContent } from './forbidden-content.ts';
import { repeatedInstructions } from './repeated-instructions.ts';
import { objectionToSentences, type ReadSentence } from './reply-forms.ts';
import { readSteering } from './steering.ts';

/** Intents that may be answered without a human: the ledger and the landlord's own facts answer them. */
const routineIntents: readonly string[] = [
  'balance_question',
  'greeting_or_thanks',
  'business_question',
] satisfies Intent[];

/** What of a draft is checked. An approver's edit is checked the same way, with what the model said of the original. */
export interface DraftUnderCheck {
  body: string;
  /** The sentences of the body, each with the approved form that it is. */
  sentences: readonly ReadSentence[];
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
  plan?: PlanVerdict | null;
  /** The tenant's words that ask to cancel or change a plan (B9); null: they do not. */
  cancelsPlan?: string | null;
}

/** What came of a check. */
type Finding = Pick<DraftCheck, 'passed' | 'detail' | 'reasons'>;

/** Nothing speaks against the draft. */
const nothing: Finding = { passed: true, detail: null, reasons: [] };

/** What speaks against the draft, in words and by codes. */
const against = (detail: string, ...reasons: CheckReason[]): Finding => ({ passed: false, detail, reasons });

const listOf = (words: readonly string[]) => [...new Set(words)].join(', ');

/** The checks that depend on the words alone; an edit is put through them again. */
const bodyChecks = { figures, language, content, length, opt_out_line: optOutLine, repeats_prompt: repeatsPrompt };

/** The others. A check of the table that stands in neither list does not compile. */
const turnChecks: Record<Exclude<CheckName, keyof typeof bodyChecks>, (draft: DraftUnderCheck) => Finding> = {
  intent,
  context,
  instructions,
  plan,
  forms,
  model_rating: modelRating,
};

function figures(body: string, facts: LedgerFacts): Finding {
  const untied = [...new Set(untiedFigures(body, factsOf(facts)).map(({ text }) => text))];
  if (untied.length === 0) return nothing;
  const quoted = untied.map((text) => `"${text}"`).join(', ');
  return against(`Not in the tenant's record: ${quoted}.`, reason('UNTIED_FIGURES', { figures: untied }));
}

/**
 * Replies are written in English and Spanish. To a tenant who reads another language they are in English, and never go
 * out alone: what somebody may not understand about a debt is for a person to send.
 */
function language(body: string, facts: LedgerFacts): Finding {
  const names = [facts.tenantName, facts.unitName, facts.propertyName, facts.businessName];
  const detected = detectLanguage(
    body,
    names.filter((name) => name !== null),
  );
  const written = detected ?? 'neither';
  const args = { reads: [facts.language], written: detected === null ? [] : [detected] };
  if (writtenLanguages.some((each) => each === facts.language)) {
    if (written === facts.language) return nothing;
    return against(`The tenant reads ${facts.language}; this reads as ${written}.`, reason('WRONG_LANGUAGE', args));
  }
  const here = written === 'en' ? 'This is in English' : `This should be in English, and reads as ${written}`;
  return against(
    `The tenant reads ${languageName(facts.language)} (${facts.language}), which replies are not written in. ` +
      `${here}; a person decides whether to send it.`,
    reason('UNWRITTEN_LANGUAGE', args),
  );
}

function length(body: string): Finding {
  const { count, encoding } = segmentsOf(body);
  return {
    passed: count <= maxSegments,
    detail: `${count} ${count === 1 ? 'segment' : 'segments'}, ${encoding}.`,
    reasons: [reason('SEGMENTS', { count: [String(count)], encoding: [encoding] })],
  };
}

function content(body: string, facts: LedgerFacts): Finding {
  const found = forbiddenContent(body, facts);
  if (found.length === 0) return nothing;
  const said = found.map(({ rule, evidence }) => `${rule.replaceAll('_', ' ')} ("${evidence}")`);
  return against(
    `Must not be said: ${listOf(said)}.`,
    ...found.map(({ rule, evidence }) => reason('FORBIDDEN', { rule: [rule], words: [evidence] })),
  );
}

function repeatsPrompt(body: string): Finding {
  const repeated = repeatedInstructions(body);
  if (repeated === null) return nothing;
  return against(
    `Repeats the instructions to the model: "${repeated}".`,
    reason('REPEATS_INSTRUCTIONS', { words: [repeated] }),
  );
}

function optOutLine(body: string): Finding {
  return hasOptOutLine(body) ? nothing : { ...nothing, passed: false, reasons: [reason('NO_OPT_OUT_LINE', {})] };
}

/** A plan that a human need not look at makes its own intent routine; a wish to leave one never is (B9). */
function intent(draft: DraftUnderCheck): Finding {
  if (draft.cancelsPlan != null) {
    return against(
      `The tenant may want to cancel or change a plan: "${draft.cancelsPlan}".`,
      reason('MAY_CANCEL_PLAN', { words: [draft.cancelsPlan] }),
    );
  }
  const routine =
    draft.intent !== null &&
    (routineIntents.includes(draft.intent) || (draft.intent === 'payment_plan' && isAgreed(draft.plan)));
  if (routine) return nothing;
  const wanted = draft.intent ?? 'unknown';
  return against(`"${wanted}" is for a human to decide.`, reason('INTENT_FOR_HUMAN', { intent: [wanted] }));
}

function context({ missingContext }: DraftUnderCheck): Finding {
  if (missingContext.length === 0) return nothing;
  return against(`Could not be read: ${missingContext.join(', ')}.`, reason('NOT_READ', { what: missingContext }));
}

function plan({ plan }: DraftUnderCheck): Finding {
  if (plan == null || isAgreed(plan)) return nothing;
  return plan.issues.length === 0
    ? against(
        'The plan needs a decision. It is longer than a plan that needs no approval.',
        reason('PLAN_TOO_LONG', {}),
      )
    : against(`The plan needs a decision. ${plan.issues.join(' ')}`, reason('PLAN_ISSUES', { issues: plan.issues }));
}

/** What goes out alone is a person's own words (B60). An edit is a person's own, so it is not checked for forms. */
function forms({ sentences, intent }: Pick<DraftUnderCheck, 'sentences' | 'intent'>): Finding {
  const objection = objectionToSentences(sentences, intent);
  if (objection === null) return nothing;
  const others = sentences.flatMap(({ text, form }) => (form === null ? [text] : []));
  return against(objection, others.length === 0 ? reason('NO_ANSWER', {}) : reason('NO_FORM', { sentences: others }));
}

function instructions({ tenantTexts = [] }: DraftUnderCheck): Finding {
  const steering = tenantTexts.map((text) => readSteering(text)).find((evidence) => evidence !== null);
  if (steering === undefined) return nothing;
  return against(
    `The tenant's text tries to steer the reply: "${steering}".`,
    reason('STEERING', { words: [steering] }),
  );
}

function modelRating({ modelConfidence, autoSendAbove }: DraftUnderCheck): Finding {
  return {
    passed: modelConfidence > autoSendAbove,
    detail: `The model rates its reply ${modelConfidence.toFixed(2)}; this can only lower the confidence.`,
    reasons: [reason('MODEL_RATING', { rating: [modelConfidence.toFixed(2)] })],
  };
}

const named = (name: CheckName, finding: Finding): DraftCheck => ({
  name,
  weight: checkTable[name].weight / 100,
  ...finding,
});

/** The check of forms alone, for a reply that belongs to no turn. */
export function checkForms(sentences: readonly ReadSentence[], intent: string | null): DraftCheck {
  return named('forms', forms({ sentences, intent }));
}

const isOfBody = (name: CheckName): name is keyof typeof bodyChecks => Object.hasOwn(bodyChecks, name);

/** All checks of a draft, the heaviest first. */
export function checkDraft(draft: DraftUnderCheck): DraftCheck[] {
  return checkNames.map((name) =>
    named(name, isOfBody(name) ? bodyChecks[name](draft.body, draft.facts) : turnChecks[name](draft)),
  );
}

/**
 * The checks of an edited body: those on its words anew, the others as they were. A draft from before a check existed
 * gets it now.
 */
export function recheckBody(checks: readonly DraftCheck[], body: string, facts: LedgerFacts): DraftCheck[] {
  const fresh = checkNames.filter(isOfBody).map((name) => named(name, bodyChecks[name](body, facts)));
  const renewed = checks.map((previous) => fresh.find(({ name }) => name === previous.name) ?? previous);
  return [...renewed, ...fresh.filter(({ name }) => !checks.some((previous) => previous.name === name))];
}
