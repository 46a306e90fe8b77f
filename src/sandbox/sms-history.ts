import { randomBytes } from 'node:crypto';

/** The number that the sandbox's landlord texts from. */
export const landlordNumber = '+18605550100';

export type Direction = 'inbound' | 'outbound';

/** A row of the SMS Agent's history. */
export interface RecordedText {
  id: number;
  direction: Direction;
  /** The tenant's number, E.164. */
  phone: string;
  body: string;
  /** Null on an outbound row until the provider has answered. */
  twilioSid: string | null;
  deliveryStatus: 'received' | 'pending' | 'sent' | 'failed';
  conversationId: number;
  at: Date;
}

/** A text of a tenant: the provider gave it its SID before the agent heard of it. */
export type ReceivedText = RecordedText & { direction: 'inbound'; twilioSid: string };

/** Every text of every conversation, in memory. */
export interface SmsHistory {
  receive(phone: string, body: string): ReceivedText;
  /** The row of a text that nobody has asked the provider to send yet; it changes as the provider answers. */
  pend(phone: string, body: string): RecordedText;
  /** Oldest first; empty where there is no conversation yet. */
  conversation(phone: string): readonly RecordedText[];
  /** Oldest first. */
  readonly all: readonly RecordedText[];
}

export const newTwilioSid = () => `SM${randomBytes(16).toString('hex')}`;

/**
 * A gateway knows whose an id is, and outlives this fake: each number has the same after every start, and no other ever has it. The real agent
 * keeps them in its database.
 */
const conversationIdOf = (phone: string) => Number(phone.replace(/\D/g, ''));

/** An empty history. A conversation begins with its first text. */
export function createSmsHistory(now: () => Date): SmsHistory {
  const conversations = new Map<string, RecordedText[]>();
  const all: RecordedText[] = [];
  function record<Row extends Omit<RecordedText, 'id' | 'conversationId' | 'at'>>(row: Row) {
    const texts = conversations.get(row.phone) ?? [];
    conversations.set(row.phone, texts);
    const recorded = { ...row, id: all.length + 1, conversationId: conversationIdOf(row.phone), at: now() };
    all.push(recorded);
    texts.push(recorded);
    return recorded;
  }
  return {
    all,
    receive: (phone, body) =>
      record({ direction: 'inbound', phone, body, twilioSid: newTwilioSid(), deliveryStatus: 'received' }),
    pend: (phone, body) => record({ direction: 'outbound', phone, body, twilioSid: null, deliveryStatus: 'pending' }),
    conversation: (phone) => conversations.get(phone) ?? [],
  };
}
