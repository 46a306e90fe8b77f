import { z } from 'zod';
import { instant } from './instant.ts';
import type { Language } from './language.ts';
import { type Condition, conditionSchema } from './reply-form/condition.ts';
import { type FormIntent, formIntents } from './reply-form/intent.ts';
import { namesOf } from './value-table.ts';

/** Where a reply form stands. */
export const replyFormStatusTable = {
  PROPOSED: { description: 'Learned from approvals; an administrator has not decided.' },
  APPROVED: { description: 'May go out without a human, where its conditions hold.' },
  RETIRED: { description: 'May not go out without a human.' },
} as const;
export type ReplyFormStatus = keyof typeof replyFormStatusTable;
export const replyFormStatuses = namesOf(replyFormStatusTable);

/** Who worded a reply form. */
export const replyFormOriginTable = {
  PRODUCT: { description: 'Comes with the product.' },
  WRITTEN: { description: 'An administrator wrote it.' },
  LEARNED: { description: 'Approvers sent it unedited often enough.' },
} as const;
export type ReplyFormOrigin = keyof typeof replyFormOriginTable;
export const replyFormOrigins = namesOf(replyFormOriginTable);

/** A sentence with typed slots, and when it may be said: "Your balance is {amount_owed}." */
export interface FormWording {
  /** ISO 639-1. A form is said to tenants who are written to in its language. */
  language: string;
  text: string;
  /** In answer to which it may be said. */
  intents: readonly FormIntent[];
  /** Of the record; all of them must hold. */
  conditions: readonly Condition[];
}

/** A form that comes with the product. */
export type OwnForm = FormWording & { language: Language };

export const replyFormSchema = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  intents: z.array(z.enum(formIntents)),
  conditions: z.array(conditionSchema),
  status: z.enum(replyFormStatuses),
  origin: z.enum(replyFormOrigins),
  /** By approvers, unedited, since it was last worded. */
  approvals: z.number().int(),
  /** How many people these approvals came from. */
  approvers: z.number().int(),
  /** Rejections and edits since it was last worded. */
  rejections: z.number().int(),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  createdAt: instant,
});
/** A reply form as it is stored, with its evidence. */
export type ReplyForm = z.infer<typeof replyFormSchema>;

/** How often a sentence is sent unedited, and by how many people, before it is proposed as a form (B61). */
export interface FormLearning {
  approvals: number;
  approvers: number;
}

/** Some earlier drafts have none. */
export const draftSentenceSchema = z.object({
  text: z.string(),
  /** The approved form that it was when it was drafted. */
  formId: z.string().nullable(),
  /** Of the form, or of the words that it would be one with; null: no form could have its words. */
  key: z.string().nullable(),
  /** Its words with the facts put back into slots. */
  wording: z.string().nullable(),
  /** States of the record that held. */
  conditions: z.array(z.string()),
});
/** A sentence of a draft as it is kept with it: what approvals of it teach (B61). */
export type StoredSentence = z.infer<typeof draftSentenceSchema>;

export const replyFormImpactSchema = z.object({ id: z.string(), approvals: z.number().int(), alone: z.number().int() });
/** Of so many approvals so many would have gone out alone with the form. */
export type ReplyFormImpact = z.infer<typeof replyFormImpactSchema>;
