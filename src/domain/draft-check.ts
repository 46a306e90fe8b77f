import { z } from 'zod';
import { checkReasonSchema } from './check-reason.ts';
import { type DraftPriority, draftPriorities } from './draft-priority.ts';
import { maxSegments } from './sms.ts';
import { namesOf } from './value-table.ts';

interface CheckRow {
  /** What a draft that passes can say of itself. */
  description: string;
  /** Its share of the confidence, in hundredths; all of them add up to 100. */
  weight: number;
  /** How much care a draft that fails it needs. */
  priority: DraftPriority;
}

/**
 * The checks of a draft, the heaviest first. Whatever its weight, a check that fails keeps a draft from being sent by
 * itself; the weights say how soon a human has the conversation rather than the draft.
 */
export const checkTable = {
  // A wrong one costs a person money. Together with any second failure of weight (more than 10), it is below 0.60, where
  // approval ends.
  figures: { description: 'every figure has a fact of the record behind it', weight: 30, priority: 'HIGH' },
  // The usual reason for approval, so by itself it stays far above 0.60; with two others it is below.
  intent: { description: 'what the tenant wants needs no human', weight: 25, priority: 'MEDIUM' },
  // These three: the draft may have to be written anew, and an approver can do that.
  language: { description: "it is in the tenant's language", weight: 11, priority: 'MEDIUM' },
  content: { description: 'nothing in it is forbidden', weight: 11, priority: 'HIGH' },
  context: { description: 'all that it rests on could be read', weight: 11, priority: 'MEDIUM' },
  // Says nothing against the draft itself, but that someone wants it to go wrong.
  instructions: { description: 'the tenant does not try to steer it', weight: 5, priority: 'HIGH' },
  // An open plan mostly fails `intent` too, and is not to count twice.
  plan: { description: 'no payment plan waits for a decision', weight: 4, priority: 'MEDIUM' },
  // An approver sees and mends these two in a moment.
  length: { description: `it takes ${maxSegments} segments at most`, weight: 2, priority: 'LOW' },
  opt_out_line: { description: 'it says how to opt out', weight: 1, priority: 'LOW' },
  // Words of the model's own are no reason to hand the conversation over: an approver reads them and sends them. So they cost
  // the draft its autonomy and none of its confidence.
  forms: { description: 'each sentence is an approved form that may be said now', weight: 0, priority: 'LOW' },
  // A person sees at once what is wrong, and writes the reply anew or hands the conversation over.
  repeats_prompt: { description: 'it repeats nothing of the instructions to the model', weight: 0, priority: 'HIGH' },
  // Lowers the confidence as a number already (`confidenceOf`).
  model_rating: { description: 'the model is sure of it', weight: 0, priority: 'LOW' },
} as const satisfies Record<string, CheckRow>;
export type CheckName = keyof typeof checkTable;
export const checkNames = namesOf(checkTable);

export const draftCheckSchema = z.object({
  // Stored with the draft: a name that was ever used stays in the table.
  name: z.enum(checkNames),
  passed: z.boolean(),
  /** Its share of the confidence, 0 to 1. */
  weight: z.number(),
  detail: z.string().nullable(),
  /** The same by codes; empty where there is nothing to say, and in drafts from before there were codes. */
  reasons: z.array(checkReasonSchema).default([]),
});
/** What came of one check of a draft, in words that an approver reads. */
export type DraftCheck = z.infer<typeof draftCheckSchema>;

/** How much care a draft needs by its checks, for the order in which people read: the most that a failed one asks for. */
export function priorityOf(checks: readonly DraftCheck[]): DraftPriority {
  const failed = checks.filter(({ passed }) => !passed).map(({ name }) => checkTable[name].priority);
  return draftPriorities.findLast((priority) => failed.some((needed) => needed === priority)) ?? 'LOW';
}

/** Confidence in a draft: the weights of the checks that passed, at most the model's own rating. 0 to 1. */
export function confidenceOf(checks: readonly DraftCheck[], modelConfidence: number): number {
  // In hundredths, so that a sum that should meet a threshold meets it exactly.
  const points = checks.reduce((sum, result) => sum + (result.passed ? Math.round(result.weight * 100) : 0), 0);
  return Math.min(points / 100, modelConfidence);
}
