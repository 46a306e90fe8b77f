import { bulkhead } from 'cockatiel';
import DataLoader from 'dataloader';
import type { SmsAgent } from '../clients/sms-agent.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { Loader, Loaders, Thread } from '../context.ts';
import type { HistoryRow } from '../domain/sending/history-row.ts';
import { threadOf } from '../domain/thread.ts';
import type { Store } from '../store/store.ts';

/** The newest `length` texts of a conversation. */
export type ThreadKey = Parameters<Loaders['thread']['load']>[0];

/** Threads that one operation reads at once; the rest of the SMS Agent's places are for turns and other people. */
const concurrency = 4;

/**
 * How long somebody waits for a thread, in milliseconds: longer than one call may take, so that a service that hangs is
 * found out, and shorter than an operation, so that all else is shown.
 */
const historyWaitMs = 6_000;

/**
 * Threads from the SMS Agent, one call a number however many fields want it, with what the gateway knows of their texts. A
 * thread that cannot be read is an empty one that says why: what else is known of the conversation is worth showing
 * without it.
 */
export function createThreadLoader(
  smsAgent: Pick<SmsAgent, 'history'>,
  read: Pick<Store['read'], 'knownTexts'>,
): Loader<ThreadKey, Thread> {
  const places = bulkhead(concurrency, Number.POSITIVE_INFINITY);
  const historyOf = async (phoneNumber: string, length: number): Promise<HistoryRow[] | string> => {
    const signal = AbortSignal.timeout(historyWaitMs);
    try {
      return await smsAgent.history(phoneNumber, length, signal);
    } catch (error) {
      if (signal.aborted) return 'The SMS Agent did not answer in time.';
      if (!(error instanceof UpstreamError)) throw error;
      return `The SMS Agent's history could not be read: ${error.summary}.`;
    }
  };
  return new DataLoader<ThreadKey, Thread, string>(
    async (keys) => {
      const longest = new Map<string, ThreadKey>();
      for (const key of keys) {
        const other = longest.get(key.conversationId);
        if (other === undefined || other.length < key.length) longest.set(key.conversationId, key);
      }
      const knownTexts = read.knownTexts([...longest.keys()]);
      const threads = await Promise.all(
        [...longest.values()].map(async ({ conversationId, phoneNumber, length }): Promise<[string, Thread]> => {
          const history = places.execute(() => historyOf(phoneNumber, length));
          const [rows, texts] = await Promise.all([history, knownTexts]);
          const known = texts.find((each) => each.conversationId === conversationId) ?? { received: [], sent: [] };
          const isRead = typeof rows !== 'string';
          return [conversationId, { messages: isRead ? threadOf(rows, known) : [], missing: isRead ? null : rows }];
        }),
      );
      const threadOfConversation = new Map(threads);
      return keys.map(({ conversationId, length }) => {
        const { messages, missing } = threadOfConversation.get(conversationId) ?? { messages: [], missing: null };
        return { messages: messages.slice(-length), missing };
      });
    },
    { cacheKeyFn: ({ conversationId, length }) => `${conversationId} ${length}` },
  );
}
