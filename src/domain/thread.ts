import { z } from 'zod';
import type { Message } from './conversation.ts';
import { instant } from './instant.ts';
import { type HistoryRow, provesSent } from './sending/history-row.ts';
import { clockToleranceMs, findOwnText, instantOf, isSame } from './sending/own-text.ts';

const receivedTextSchema = z.object({
  messageId: z.string(),
  content: z.string(),
  receivedAt: instant,
  mediaUrls: z.array(z.string()),
});
const sentTextSchema = z.object({
  providerId: z.string().nullable(),
  body: z.string(),
  sentAt: instant,
  deliveryStatus: z.string().nullable(),
  /** `system`: nobody had to approve it. */
  sentBy: z.string().nullable(),
  translation: z.string().nullable(),
});

/** The texts of a conversation that went through the gateway. */
export const knownTextsSchema = z.object({
  conversationId: z.string(),
  received: z.array(receivedTextSchema),
  sent: z.array(sentTextSchema),
});
export type KnownTexts = z.infer<typeof knownTextsSchema>;

type ReceivedText = KnownTexts['received'][number];
type SentText = KnownTexts['sent'][number];

/** The texts of a turn, which is all that drafting knows beside the history. */
export function knownFromTurn(
  texts: readonly { content: string; receivedAt: Date }[],
): Omit<KnownTexts, 'conversationId'> {
  return { received: texts.map((text) => ({ ...text, messageId: '', mediaUrls: [] })), sent: [] };
}

/**
 * What was said, oldest first: the SMS Agent's history, and what the gateway knows beside it. A text of ours that nobody
 * knows to have gone out was not said. A tenant's own text tells of which zone times are that come without one; where
 * none does, they are read as UTC.
 */
export function threadOf(history: readonly HistoryRow[], known: Omit<KnownTexts, 'conversationId'>): Message[] {
  const own = findOwnText(history, known.received);
  const left = { received: [...known.received], sent: [...known.sent] };
  return history
    .map((row) => ({ row, at: instantOf(row, own) ?? row.at }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.row.id ?? 0) - (b.row.id ?? 0))
    .flatMap(({ row, at }): Message[] => {
      const { direction, body } = row;
      if (direction === 'INBOUND') {
        const text = take(left.received, (received) => isReceived(row, received));
        const mediaUrls = text?.mediaUrls ?? [];
        return [{ direction, body, at, mediaUrls, translation: null, deliveryStatus: null, sentBy: null }];
      }
      const text = take(left.sent, (sent) => isSent(row, at, sent));
      if (text === undefined && !provesSent(row)) return [];
      const { translation = null, sentBy = null } = text ?? {};
      // What the provider reported to the gateway came after what the agent heard when it sent.
      const deliveryStatus = text?.deliveryStatus ?? row.deliveryStatus;
      return [{ direction, body, at, mediaUrls: [], translation, deliveryStatus, sentBy }];
    });
}

/** Each text is told of one row: tenants and we say the same more than once. */
function take<Text>(texts: Text[], isIt: (text: Text) => boolean): Text | undefined {
  const at = texts.findIndex(isIt);
  return at === -1 ? undefined : texts.splice(at, 1)[0];
}

const isReceived = (row: HistoryRow, text: ReceivedText) => isSame(row, text);

/** By the provider's SID where both sides have one; else by the words, at about the same time. */
function isSent(row: HistoryRow, at: Date, { providerId, body, sentAt }: SentText): boolean {
  if (row.providerId !== null && providerId !== null) return row.providerId === providerId;
  const apartMs = Math.abs(at.getTime() - sentAt.getTime());
  return row.body.trim() === body.trim() && apartMs <= clockToleranceMs;
}
