import { untiedClaims } from './claims.ts';
import { claimFactsOf, type LedgerFacts } from './facts.ts';
import { detectLanguage } from './language.ts';
import type { Intent } from './model-reply.ts';
import { hasOptOutLine } from './opt-out.ts';
import { segmentsOf } from './sms.ts';

/** One named thing that was checked about a draft, in words that an approver reads. */
export interface DraftCheck {
  name: CheckName;
  passed: boolean;
  /** Its share of the confidence, 0 to 1. */
  weight: number;
  detail: string | null;
}

/**
 * What each check is worth, in hundredths that add up to 100. A wrong figure costs a person money, so it weighs most;
 * together with any second failure of weight it takes a draft out of approval and to a human. An unusual intent alone
 * must end in approval (75), a wrong language alone just below auto-send (85).
 */
const weights = { figures: 30, intent: 25, context: 15, language: 15, length: 10, opt_out_line: 5, model_rating: 0 };
export type CheckName = keyof typeof weights;

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
}

function check(name: CheckName, passed: boolean, detail: string | null): DraftCheck {
  return { name, passed, weight: weights[name] / 100, detail };
}

function checkFigures(body: string, facts: LedgerFacts): DraftCheck {
  const untied = untiedClaims(body, claimFactsOf(facts)).map((claim) => `"${claim.text}"`);
  return check(
    'figures',
    untied.length === 0,
    untied.length === 0 ? null : `Not in the tenant's record: ${[...new Set(untied)].join(', ')}.`,
  );
}

function checkLanguage(body: string, facts: LedgerFacts): DraftCheck {
  const written = detectLanguage(body);
  return check(
    'language',
    written === facts.language,
    written === facts.language ? null : `The tenant reads ${facts.language}; this reads as ${written ?? 'neither'}.`,
  );
}

function checkLength(body: string): DraftCheck {
  const { count, encoding } = segmentsOf(body);
  return check('length', count <= maxSegments, `${count} ${count === 1 ? 'segment' : 'segments'}, ${encoding}.`);
}

/** The checks that depend on the words alone; an edit is put through them again. */
function checkBody(body: string, facts: LedgerFacts): DraftCheck[] {
  return [
    checkFigures(body, facts),
    checkLanguage(body, facts),
    checkLength(body),
    check('opt_out_line', hasOptOutLine(body), null),
  ];
}

/** All checks of a draft, the heaviest first. */
export function checkDraft(draft: DraftUnderCheck): DraftCheck[] {
  const routine = draft.intent !== null && routineIntents.includes(draft.intent);
  return [
    ...checkBody(draft.body, draft.facts),
    check('intent', routine, routine ? null : `"${draft.intent ?? 'unknown'}" is for a human to decide.`),
    check(
      'context',
      draft.missingContext.length === 0,
      draft.missingContext.length === 0 ? null : `Could not be read: ${draft.missingContext.join(', ')}.`,
    ),
    check(
      'model_rating',
      draft.modelConfidence > draft.autoSendAbove,
      `The model rates its reply ${draft.modelConfidence.toFixed(2)}; this can only lower the confidence.`,
    ),
  ].sort((a, b) => b.weight - a.weight);
}

/** The checks of an edited body: those on its words anew, the others as they were. */
export function recheckBody(checks: readonly DraftCheck[], body: string, facts: LedgerFacts): DraftCheck[] {
  const fresh = new Map(checkBody(body, facts).map((result) => [result.name, result]));
  return checks.map((previous) => fresh.get(previous.name) ?? previous);
}

/** Confidence in a draft: the weights of the checks that passed, at most the model's own rating. 0 to 1. */
export function confidenceOf(checks: readonly DraftCheck[], modelConfidence: number): number {
  // In hundredths, so that a sum that should meet a threshold meets it exactly.
  const points = checks.reduce((sum, result) => sum + (result.passed ? Math.round(result.weight * 100) : 0), 0);
  return Math.min(points / 100, modelConfidence);
}
