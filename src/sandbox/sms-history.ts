import { randomBytes } from 'node:crypto';

/** The number that the sandbox's landlord texts from. */
export const landlordNumber = '+18605550100';

export type Direction = 'inbound' | 'outbound';

/** A text that went through the SMS Agent. */
export interface RecordedText {
  id: number;
  direction: Direction;
  /** The tenant's number, E.164. */
  phone: string;
  body: string;
  twilioSid: string;
  conversationId: number;
  at: Date;
}

/** Every text of every conversation, in memory. */
export interface SmsHistory {
  record(text: { direction: Direction; phone: string; body: string }): RecordedText;
  /** Oldest first; empty where there is no conversation yet. */
  conversation(phone: string): readonly RecordedText[];
  /** Oldest first. */
  readonly all: readonly RecordedText[];
}

/** An empty history. A conversation begins with its first text. */
export function createSmsHistory(now: () => Date): SmsHistory {
  const conversations = new Map<string, { id: number; texts: RecordedText[] }>();
  const all: RecordedText[] = [];
  return {
    all,
    record(text) {
      const conversation = conversations.get(text.phone) ?? { id: conversations.size + 1, texts: [] };
      conversations.set(text.phone, conversation);
      const recorded: RecordedText = {
        ...text,
        id: all.length + 1,
        twilioSid: `SM${randomBytes(16).toString('hex')}`,
        conversationId: conversation.id,
        at: now(),
      };
      all.push(recorded);
      conversation.texts.push(recorded);
      return recorded;
    },
    conversation: (phone) => conversations.get(phone)?.texts ?? [],
  };
}
