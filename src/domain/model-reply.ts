import { z } from 'zod';
import { writtenLanguages } from './language.ts';
import { givenReadingSchema, modelReadingSchema } from './model-reading.ts';
import { paymentIntervals } from './payment-interval.ts';

/** What a tenant wants, as far as the model can tell. */
export const intents = [
  'balance_question',
  'payment_plan',
  'promise_to_pay',
  'payment_made',
  'dispute',
  'hardship',
  'greeting_or_thanks',
  // How and where to pay, hours, address, phone, repairs: what the landlord's own facts answer (B63).
  'business_question',
  'other',
] as const;
export type Intent = (typeof intents)[number];

/** A plan as the model reads it in the tenant's texts; the rules read them too, and theirs counts. */
const plan = z.strictObject({
  amountCents: z.int().describe('Of one payment, in cents: $75 is 7500.'),
  interval: z.enum(paymentIntervals),
  installments: z.int().nullable().describe('How many payments; null where the tenant does not say.'),
  startDate: z
    .string()
    .nullable()
    .describe('Day of the first payment as YYYY-MM-DD, reckoned from "today"; null where the tenant does not say.'),
});

const claim = z.strictObject({
  figure: z.string().describe('An amount, date, weekday or number, exactly as the reply has it.'),
  source: z.string().describe('Path of the fact that it comes from, such as "tenant.amountOwed".'),
});

/**
 * The one shape in which the model may answer. Nothing in it is believed: the reply is checked, `plan` is compared with
 * what the rules read, and `claims`, `confidence` and `escalate` can only make the gateway more careful.
 *
 * Strict structured output wants every field there, so what may be missing is null; it knows no lengths of strings.
 */
export const modelReplySchema = z.strictObject({
  reply: z.string().min(1).max(1600).describe('The text message to the tenant.'),
  language: z.enum(writtenLanguages).describe('The language of the reply.'),
  translation: z.string().nullable().describe('The reply in English when it is in another language, else null.'),
  intent: z.enum(intents).describe('What the tenant wants.'),
  plan: plan.nullable().describe('What the tenant proposes to pay in the new texts; null where it is no proposal.'),
  claims: z.array(claim).describe('Every figure of the reply with the fact that it comes from.'),
  confidence: z.number().min(0).max(1).describe('How sure you are that the reply is right and complete, 0 to 1.'),
  escalate: z.boolean().describe('Whether a person should answer instead.'),
  escalationReason: z.string().nullable().describe('Why a person should answer, else null.'),
  reading: modelReadingSchema.describe('What the new texts say, as you read them, whatever the reply says.'),
});

/** The same as it may come: only the reading may be missing, or be misshapen, since it can only add care. */
export const givenReplySchema = modelReplySchema.extend({ reading: givenReadingSchema });
export type ModelReply = z.infer<typeof givenReplySchema>;
