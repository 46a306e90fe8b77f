import { z } from 'zod';

/** Values that upstream services write in more than one way. */

/** A number, or the same written as text, within bounds: what lies outside is no figure that anybody can mean. */
export const numberWithin = (least: number, most: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^-?\d{1,16}(\.\d{1,16})?$/)
        .transform(Number),
    ])
    .pipe(z.number().min(least).max(most));

/** Cut to its whole part; no zero has a sign. */
export const wholeWithin = (least: number, most: number) =>
  numberWithin(least, most).transform((value) => Math.trunc(value) + 0);

/** Words, or a number where words are meant (a unit `204`); blank is nothing. */
export const wordsOrNumber = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.trim())
  .pipe(z.string().min(1).max(500));

/** An id that some deployments write as a number. */
export const idOrNumber = z.union([z.string().min(1).max(200), z.number().int().transform(String)]);

/** What is absent, null or cannot be read is not known. */
export const knownOrNull = <T>(schema: z.ZodType<T>) => schema.nullable().catch(null);
