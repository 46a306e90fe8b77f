import { z } from 'zod';
import { ValidationError } from '../errors.ts';
import { type DecideDraftResult, type DecisionContext, type DraftReference, decisionResult } from './decide-draft.ts';
import { validate } from './validate.ts';

const inputSchema = z.object({
  guidance: z
    .string()
    .trim()
    .max(1000, 'is longer than 1,000 characters')
    .refine((text) => text.isWellFormed(), 'is not well-formed Unicode')
    .nullish(),
});

/** Has another draft written, with an approver's guidance. It waits for approval, however sure the model is of it. */
export async function regenerateDraft(
  { store, viewer }: DecisionContext,
  input: DraftReference & { guidance?: string | null | undefined },
): Promise<DecideDraftResult> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { draftId, version } = input;
  return decisionResult(await store.regenerateDraft(draftId, version, viewer.id, valid.guidance || null), input);
}
