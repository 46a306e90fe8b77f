import type { DraftCheck } from './draft-check.ts';
import type { LedgerFacts } from './facts.ts';
import type { ModelUsage } from './model-usage.ts';
import { namesOf } from './value-table.ts';

/** Where a draft stands. */
export const draftStatusTable = {
  PENDING: { description: 'Waits for a decision.' },
  APPROVED: { description: 'An approver let it go out, as it was or edited.' },
  AUTO_APPROVED: { description: 'Went out by itself: sure enough, and every check passed.' },
  REJECTED: { description: 'An approver refused it; nothing is sent.' },
  ESCALATED: { description: 'A human takes over the conversation in its place.' },
  SUPERSEDED: { description: 'A newer text of the tenant, or another draft, took its place.' },
  EXPIRED: { description: 'Nobody decided in time; a human takes over.' },
} as const;
export type DraftStatus = keyof typeof draftStatusTable;
export const draftStatuses = namesOf(draftStatusTable);

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
  /** What the calls took that wrote it; null: a human did, or nobody counted. */
  usage: ModelUsage | null;
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
  | 'body'
  | 'translation'
  | 'language'
  | 'intent'
  | 'confidence'
  | 'checks'
  | 'facts'
  | 'promptVersion'
  | 'model'
  | 'usage'
>;
