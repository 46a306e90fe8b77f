import { z } from 'zod';

/** What a tenant wants, as far as the model can tell. */
export const intents = [
  'balance_question',
  'payment_plan',
  'promise_to_pay',
  'payment_made',
  'dispute',
  'hardship',
  'greeting_or_thanks',
  'other',
] as const;
export type Intent = (typeof intents)[number];

/**
 * The one shape in which the model may answer. Nothing in it is believed: the reply is checked, and `confidence` and
 * `escalate` can only make the gateway more careful.
 */
export const modelReplySchema = z.strictObject({
  reply: z.string().min(1).max(1600).describe('The text message to the tenant.'),
  language: z.enum(['en', 'es']).describe('The language of the reply.'),
  translation: z.string().nullable().describe('The reply in English when it is in another language, else null.'),
  intent: z.enum(intents).describe('What the tenant wants.'),
  confidence: z.number().min(0).max(1).describe('How sure you are that the reply is right and complete, 0 to 1.'),
  escalate: z.boolean().describe('Whether a person should answer instead.'),
  escalationReason: z.string().nullable().describe('Why a person should answer, else null.'),
});
export type ModelReply = z.infer<typeof modelReplySchema>;
