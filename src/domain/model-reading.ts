import { z } from 'zod';
import { escalationTypes, typesFromWords } from './escalation-type.ts';

const quotation = 'in the exact words of the new texts';

/** Why a person should take over, as the model reads a text; whose text it is, and consent, are asked for by themselves. */
export const readableReasons = typesFromWords.filter((type) => type !== 'MANUAL' && type !== 'WRONG_NUMBER');

/** What the model makes of the tenant's texts, each with the words that it rests on (B62). */
export const modelReadingSchema = z.strictObject({
  wantsNoTexts: z.string().nullable().describe(`Words that ask for no more texts at all, ${quotation}; else null.`),
  wrongPerson: z.string().nullable().describe(`Words by which the writer is not the tenant, ${quotation}; else null.`),
  reasonsForHuman: z
    .array(
      z.strictObject({
        type: z.enum(readableReasons),
        quotation: z.string().describe(`The words that say so, ${quotation}.`),
      }),
    )
    .describe('Every reason for which a person should take over; empty where there is none.'),
  promises: z
    .array(
      z.strictObject({
        amountCents: z.int().describe('In cents: $400 is 40000.'),
        dueDate: z.string().describe('Its day as YYYY-MM-DD, reckoned from "today".'),
        quotation: z.string().describe(`The words that promise it, ${quotation}.`),
      }),
    )
    .describe('Every single payment that the tenant promises for a day; empty where there is none.'),
});

const words = z.string().nullish().catch(null);

/**
 * The same as it may come from servers that hold a model to no schema. It can only add care, or something for a person to
 * look at, so a reading that is missing adds none, and a reason by a name of the model's own is one for a person all the same.
 */
export const givenReadingSchema = z
  .object({
    wantsNoTexts: words,
    wrongPerson: words,
    reasonsForHuman: z
      .array(z.object({ type: z.enum(escalationTypes).catch('LOW_CONFIDENCE'), quotation: z.string() }))
      .nullish()
      .catch(null),
    promises: z
      .array(z.object({ amountCents: z.number(), dueDate: z.string(), quotation: z.string() }))
      .nullish()
      .catch(null),
  })
  .nullish()
  .catch(null);
export type ModelReading = z.infer<typeof givenReadingSchema>;
