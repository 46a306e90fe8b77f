import { z } from 'zod';

/** An instant as rows carry it, in ISO 8601; a `Date` from there on. */
export const instant = z.string().transform((text, context) => {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});
