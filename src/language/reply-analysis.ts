import type { DraftCheck } from '../domain/draft-check.ts';
import type { LedgerFacts } from '../domain/facts.ts';
import { recheckBody } from './checks.ts';

/** What the checks make of a reply. */
export interface ReplyAnalysis {
  checks: DraftCheck[];
  /** Every sentence is an approved form, and every check passes. */
  mayGoOutAlone: boolean;
  sentences: { text: string }[];
}

/** What the checks make of a reply to given facts. While no sentence is an approved form, none goes out alone. */
export function analyzeReplyText(body: string, facts: LedgerFacts, _intent: string | null): ReplyAnalysis {
  return { checks: recheckBody([], body, facts), mayGoOutAlone: false, sentences: [{ text: body }] };
}
