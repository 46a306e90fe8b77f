import { z } from 'zod';

/**
 * Several rows of one kind, as every list, page and batch of the database comes back: parsed one by one, and only here, so
 * that one place decides what becomes of a row that cannot be read.
 */
export function each<Row>(row: z.ZodType<Row>): z.ZodType<Row[]> {
  return z.array(z.unknown()).transform((values, context) =>
    values.map((value, index) => {
      const parsed = row.safeParse(value);
      if (parsed.success) return parsed.data;
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: 'custom', path: [index, ...path], message });
      }
      return z.NEVER;
    }),
  );
}
