import type { DraftCheck } from './draft-check.ts';
import type { LedgerFacts } from './facts.ts';

export const draftStatuses = [
  'PENDING',
  'APPROVED',
  'AUTO_APPROVED',
  'REJECTED',
  'ESCALATED',
  'SUPERSEDED',
  'EXPIRED',
] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** A reply that the model wrote, with what was checked about it and what a human decided. */
export interface Draft {
  id: string;
  workflowId: string;
  /** Counts the changes of the draft; a decision names the version that the approver saw. */
  version: number;
  status: DraftStatus;
  body: string;
  /** Into English, when the body is in another language. */
  translation: string | null;
  /** ISO 639-1. */
  language: string;
  intent: string | null;
  /** 0 to 1. */
  confidence: number;
  checks: DraftCheck[];
  facts: LedgerFacts;
  promptVersion: string;
  model: string;
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionNote: string | null;
  /** What was approved, when it was edited. */
  finalBody: string | null;
  createdAt: Date;
  /** Who looks at it while it is PENDING; null once the claim has ended. */
  claimedBy: DraftHolder | null;
}

/** Somebody who looks at a draft, until an instant unless they say so again. */
export interface DraftHolder {
  id: string;
  email: string | null;
  until: Date;
}

/** A draft before it is stored. */
export type NewDraft = Pick<
  Draft,
  'body' | 'translation' | 'language' | 'intent' | 'confidence' | 'checks' | 'facts' | 'promptVersion' | 'model'
>;
