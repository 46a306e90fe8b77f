import type { QuietWindow } from './quiet-hours.ts';

export const consents = ['OPTED_IN', 'OPTED_OUT'] as const;
export type Consent = (typeof consents)[number];

/** All that passes between the landlord and one phone number; consent belongs to the number. */
export interface Conversation {
  id: string;
  /** E.164. */
  phoneNumber: string;
  /** The SMS Agent's id of the same conversation, as last heard. */
  smsAgentConversationId: string | null;
  tenantId: string | null;
  /** ISO 639-1. */
  language: string | null;
  consent: Consent;
  /** IANA, of the tenant's record, as last known. */
  timeZone: string | null;
  /** When the tenant does not want to be texted, in their own words (B18). */
  quietWindows: QuietWindow[];
  /** When the log last told something of it. */
  lastActivityAt: Date;
  createdAt: Date;
}

/** One text of the SMS Agent's history. */
export interface Message {
  direction: 'INBOUND' | 'OUTBOUND';
  body: string;
  at: Date;
}
