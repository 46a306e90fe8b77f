import { z } from 'zod';
import { consents } from './conversation.ts';
import { eventSchema } from './event.ts';
import { instant } from './instant.ts';

const provenEventSchema = eventSchema.extend({
  /** Its place in the conversation's chain, from 1. */
  sequence: z.number().int(),
  /** `hash` is the SHA-256 of this one and `hashed`, one after the other, in UTF-8. */
  previousHash: z.string(),
  hashed: z.string(),
  /** The text that came in; its hash in `detail.words.message` is the SHA-256 of `salted`. */
  text: z
    .object({
      messageId: z.string(),
      content: z.string(),
      receivedAt: instant,
      handedInBy: z.string().nullable(),
      salted: z.string(),
    })
    .nullable(),
});

export const consentProofSchema = z.object({
  conversationId: z.string(),
  phoneNumber: z.string(),
  consent: z.enum(consents),
  createdAt: instant,
  eventCount: z.number().int(),
  lastHash: z.string(),
  events: z.array(provenEventSchema),
});
/** What proves the consent of a number: each change of it and the text that made it, as they stand in the hash chain. */
export type ConsentProof = z.infer<typeof consentProofSchema>;
