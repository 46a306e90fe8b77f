import { z } from 'zod';
import { checkNames, confidenceOf, draftCheckSchema } from './draft-check.ts';
import { escalationTypes } from './escalation-type.ts';
import { ledgerFactsSchema } from './facts.ts';
import { instant } from './instant.ts';
import { modelUsageSchema } from './model-usage.ts';
import { draftSentenceSchema } from './reply-form.ts';
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

const draftHolderSchema = z.object({ id: z.string(), email: z.string().nullable(), until: instant });
/** Somebody who looks at a draft, until an instant unless they say so again. */
export type DraftHolder = z.infer<typeof draftHolderSchema>;

const overrideSchema = z.object({
  reason: z.string(),
  checks: z.array(z.object({ name: z.enum(checkNames), detail: z.string().nullable() })),
  holds: z.array(z.object({ id: z.string(), type: z.enum(escalationTypes) })),
});
/** Why a person sent a text all the same, and what they answered for. */
export type Override = z.infer<typeof overrideSchema>;

export const draftSchema = z.object({
  id: z.string(),
  workflowId: z.string(),
  /** Counts the changes of the draft; a decision names the version that the approver saw. */
  version: z.number().int(),
  status: z.enum(draftStatuses),
  body: z.string(),
  /** Into English, when the body is in another language. */
  translation: z.string().nullable(),
  /** ISO 639-1. */
  language: z.string(),
  intent: z.string().nullable(),
  /** 0 to 1. */
  confidence: z.number(),
  checks: z.array(draftCheckSchema),
  facts: ledgerFactsSchema,
  promptVersion: z.string(),
  model: z.string(),
  /** What the calls took that wrote it; null: a human did, or nobody counted. */
  usage: modelUsageSchema.nullable(),
  /** Which form each sentence of the body was; empty where a human wrote it. */
  sentences: z.array(draftSentenceSchema).default([]),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionNote: z.string().nullable(),
  /** What was approved, when it was edited. */
  finalBody: z.string().nullable(),
  /** Why a person sent it against failing checks or a hold (B38); null: nothing stood in its way. */
  override: overrideSchema.nullish(),
  createdAt: instant,
  /** Who looks at it while it is PENDING; null once the claim has ended. */
  claimedBy: draftHolderSchema.nullable(),
});
/** A reply that the model wrote, with what was checked about it and what a human decided. */
export type Draft = z.infer<typeof draftSchema>;

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
  | 'sentences'
>;

/** A draft that no model wrote, rated by what the checks found alone. */
export function draftWithoutModel(
  draft: Pick<NewDraft, 'body' | 'facts' | 'checks'> &
    Partial<Pick<NewDraft, 'translation' | 'language' | 'intent' | 'sentences'>>,
): NewDraft {
  const confidence = confidenceOf(draft.checks, 1);
  const { language } = draft.facts;
  const noModel = { promptVersion: 'none', model: 'none', usage: null };
  return { translation: null, language, intent: null, sentences: [], ...draft, confidence, ...noModel };
}
