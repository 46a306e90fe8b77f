import type { z } from 'zod';
import { ValidationError } from '../errors.ts';

/** The input as the schema makes it, or all that is wrong with it. */
export function validate<Output>(schema: z.ZodType<Output>, input: unknown): Output | ValidationError {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  return new ValidationError(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.') || 'input', message: issue.message })),
  );
}
