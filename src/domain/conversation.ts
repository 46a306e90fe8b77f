import { z } from 'zod';
import { instant } from './instant.ts';
import { quietWindowSchema } from './quiet-hours.ts';
import { namesOf } from './value-table.ts';

/** Whether a phone number may be texted. */
export const consentTable = {
  OPTED_IN: { description: 'May be texted.' },
  OPTED_OUT: { description: 'May not be texted, but for one confirmation of the opt-out.' },
} as const;
export type Consent = keyof typeof consentTable;
export const consents = namesOf(consentTable);

/** Which way a text went. */
export const messageDirectionTable = {
  INBOUND: { description: 'From the tenant.' },
  OUTBOUND: { description: 'To the tenant.' },
} as const;
export type MessageDirection = keyof typeof messageDirectionTable;

export const conversationSchema = z.object({
  id: z.string(),
  /** E.164. */
  phoneNumber: z.string(),
  /** The SMS Agent's id of the same conversation, as last heard. */
  smsAgentConversationId: z.string().nullable(),
  tenantId: z.string().nullable(),
  /** ISO 639-1. */
  language: z.string().nullable(),
  consent: z.enum(consents),
  /** IANA, of the tenant's record, as last known. */
  timeZone: z.string().nullable(),
  /** When the tenant does not want to be texted, in their own words (B18). */
  quietWindows: z.array(quietWindowSchema),
  /** When the log last told something of it. */
  lastActivityAt: instant,
  createdAt: instant,
});
/** All that passes between the landlord and one phone number; consent belongs to the number. */
export type Conversation = z.infer<typeof conversationSchema>;

/** One text that passed between the landlord and a number. */
export interface Message {
  direction: MessageDirection;
  body: string;
  at: Date;
  /** The addresses of the pictures that came with it. */
  mediaUrls: readonly string[];
  /** Into English; null where it is English, or nobody made one. */
  translation: string | null;
  /** Of a text of ours, as its provider last told it, in lower case. */
  deliveryStatus: string | null;
  /** Who sent a text of ours: a person's id, or `system`; null where the gateway did not send it. */
  sentBy: string | null;
}
