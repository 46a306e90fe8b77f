import { bulkhead } from 'cockatiel';
import DataLoader from 'dataloader';
import type { SmsAgent } from '../clients/sms-agent.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { Loader, Thread } from '../context.ts';

/** The newest `length` texts with a number. */
export interface ThreadKey {
  phoneNumber: string;
  length: number;
}

/** Threads that one operation reads at once; the rest of the SMS Agent's places are for turns and other people. */
const concurrency = 4;

/**
 * How long somebody waits for a thread, in milliseconds: longer than one call may take, so that a service that hangs is
 * found out, and shorter than an operation, so that all else is shown.
 */
const patienceMs = 6_000;

/**
 * Threads from the SMS Agent, one call a number however many fields want it. A thread that cannot be read is an empty one
 * that says why: what else is known of the conversation is worth showing without it.
 */
export function createThreadLoader(smsAgent: Pick<SmsAgent, 'history'>): Loader<ThreadKey, Thread> {
  const places = bulkhead(concurrency, Number.POSITIVE_INFINITY);
  const read = async (phoneNumber: string, length: number): Promise<Thread> => {
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return { messages: await smsAgent.history(phoneNumber, length, signal), missing: null };
    } catch (error) {
      if (signal.aborted) return { messages: [], missing: 'The SMS Agent did not answer in time.' };
      if (!(error instanceof UpstreamError)) throw error;
      return { messages: [], missing: `The SMS Agent's history could not be read: ${error.summary}.` };
    }
  };
  return new DataLoader<ThreadKey, Thread, string>(
    async (keys) => {
      const longest = new Map<string, number>();
      for (const { phoneNumber, length } of keys) {
        longest.set(phoneNumber, Math.max(length, longest.get(phoneNumber) ?? 0));
      }
      const threads = new Map(
        [...longest].map(([phoneNumber, length]) => [phoneNumber, places.execute(() => read(phoneNumber, length))]),
      );
      return Promise.all(
        keys.map(async ({ phoneNumber, length }) => {
          const { messages, missing } = (await threads.get(phoneNumber)) as Thread;
          return { messages: messages.slice(-length), missing };
        }),
      );
    },
    { cacheKeyFn: ({ phoneNumber, length }) => `${phoneNumber} ${length}` },
  );
}
