import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { ValidationError } from '../errors.ts';
import type { ResolvedWith } from '../store/operations/drafts.ts';
import { validate } from './validate.ts';
import { reasonSchema } from './words.ts';

/** The escalations that a decision settles with it, and how. */
export interface ResolvingInput {
  resolveEscalationIds?: readonly string[] | null | undefined;
  resolution?: string | null | undefined;
}

/** More than any conversation has open. */
const mostResolved = 50;

const resolvingSchema = z.object({
  resolveEscalationIds: z.array(z.string()).max(mostResolved, `are more than ${mostResolved}`),
  resolution: reasonSchema,
});

/** Null: it settles none. One that is not of the conversation is an error: nobody settles what they do not look at. */
export async function resolvedWith(
  { store }: Pick<UseCaseContext, 'store'>,
  conversationId: string,
  input: ResolvingInput,
): Promise<ResolvedWith | null | ValidationError> {
  const wanted = [...new Set(input.resolveEscalationIds ?? [])];
  if (wanted.length === 0) return null;
  const valid = validate(resolvingSchema, { resolveEscalationIds: wanted, resolution: input.resolution ?? '' });
  if (valid instanceof ValidationError) return valid;
  const known = await store.read.escalations(wanted);
  const own = new Set(
    known.flatMap((escalation) => (escalation.conversationId === conversationId ? escalation.id : [])),
  );
  const strange = wanted.find((id) => !own.has(id));
  if (strange !== undefined) {
    return new ValidationError([
      { path: 'resolveEscalationIds', message: `${strange} is no escalation of this conversation` },
    ]);
  }
  return { ids: wanted, resolution: valid.resolution };
}
