import { z } from 'zod';

/** A row that does not have the shape that the code knows, by its id where it has one. Its values may be personal. */
export interface UnreadableRow {
  id: string | null;
  problem: string;
}

/** Rows that were left out of the answer that is being parsed; parsing never waits, so one list does for all answers. */
let leftOut: UnreadableRow[] = [];

/** An answer of the database, and the rows that were left out of it. */
export function parseAnswer<Answer>(
  answer: z.ZodType<Answer>,
  told: unknown,
): { answer: Answer; leftOut: UnreadableRow[] } {
  leftOut = [];
  return { answer: answer.parse(told), leftOut };
}

/** A row, or null where it cannot be read. */
export function orLeftOut<Row>(row: z.ZodType<Row>): z.ZodType<Row | null> {
  return z.unknown().transform((value) => {
    const { data, error } = row.safeParse(value);
    if (error === undefined) return data;
    leftOut.push({ id: identified.safeParse(value).data ?? null, problem: problemOf(error) });
    return null;
  });
}

/**
 * Several rows of one kind, as every list, page and batch of the database comes back: parsed one by one, so that one that cannot
 * be read harms nothing beside it (B51).
 */
export function each<Row>(row: z.ZodType<Row>): z.ZodType<Row[]> {
  return z.array(orLeftOut(row)).transform((rows) => rows.filter((read) => read !== null));
}

export function problemOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

const identified = z.union([
  z.object({ id: z.string() }).transform(({ id }) => id),
  z.object({ workflow: z.object({ id: z.string() }) }).transform(({ workflow }) => workflow.id),
]);
