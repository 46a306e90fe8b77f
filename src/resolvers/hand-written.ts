import { draftWithoutModel, type NewDraft } from '../domain/draft.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { LedgerFacts } from '../domain/facts.ts';
import { recheckBody } from '../language/checks.ts';
import { detectLanguage } from '../language/detect-language.ts';

/**
 * A text that no model wrote, as a draft: with the same checks on its words, so that whoever sends it sees what they
 * found. It keeps the opt-out line that its caller gave it (B15).
 */
export function handWrittenDraft(
  body: string,
  facts: LedgerFacts,
  checks: DraftCheck[],
  translation: string | null = null,
): NewDraft {
  const language = detectLanguage(body, facts.tenantName.split(/\s+/)) ?? facts.language;
  return draftWithoutModel({ body, facts, checks, translation, language });
}

/** The same of words of ours that were filled in, which are never long. */
export function filledInDraft(body: string, facts: LedgerFacts, translation: string | null): NewDraft {
  return handWrittenDraft(body, facts, recheckBody([], body, facts), translation);
}
