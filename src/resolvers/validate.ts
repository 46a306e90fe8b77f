import type { z } from 'zod';
import { ValidationError } from '../errors.ts';

/** An argument of an operation whose result has no place for a {@link ValidationError}; told as a GraphQL error. */
export class ArgumentError extends Error {}

/** The input as the schema makes it; throws {@link ArgumentError}. */
export function validated<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const valid = validate(schema, input);
  if (valid instanceof ValidationError) throw new ArgumentError(valid.message);
  return valid;
}

/** The input as the schema makes it, or all that is wrong with it. */
export function validate<Output>(schema: z.ZodType<Output>, input: unknown): Output | ValidationError {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  return new ValidationError(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.') || 'input', message: issue.message })),
  );
}
