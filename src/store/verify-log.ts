import type { Store } from './store.ts';

/** Conversations that one call verifies. */
const verificationPage = 500;

/** What a check of the log found: how much was read, and the conversations whose chain does not hold. */
export interface LogVerification {
  conversations: number;
  events: number;
  broken: { conversationId: string; reason: string }[];
}

/** Recomputes every hash chain of the log (B50). */
export async function verifyLog(store: Pick<Store, 'verifyPage'>): Promise<LogVerification> {
  const total: LogVerification = { conversations: 0, events: 0, broken: [] };
  let after: string | null = null;
  do {
    const { next, ...part } = await store.verifyPage(after, verificationPage);
    total.conversations += part.conversations;
    total.events += part.events;
    total.broken.push(...part.broken);
    after = next;
  } while (after !== null);
  return total;
}
