import { z } from 'zod';
import type { Message } from '../domain/conversation.ts';
import { answered, callHttp, endpoint, wordsOf } from './http.ts';
import { createResilience, type ResilienceOptions } from './resilience.ts';
import { UpstreamError } from './upstream-error.ts';

/** A text that the SMS Agent took: its own id of it, and Twilio's when it is known already. */
export interface SentText {
  smsAgentId: string | null;
  providerId: string | null;
}

/** One text of the history, with what identifies it. */
export interface HistoryMessage extends Message {
  providerId: string | null;
}

/** Sends texts and knows what was said before. */
export interface SmsAgent {
  /**
   * Hands over one text. There is no idempotency key: an {@link UpstreamError} with `outcomeUnknown` means that the text
   * may have gone out, and the history must be asked before another try.
   */
  send(text: { to: string; body: string; conversationId: string | null }, signal?: AbortSignal): Promise<SentText>;
  /** The newest `limit` (at most 100) texts with a number, oldest first; none when it has no history. */
  history(phoneNumber: string, limit: number, signal?: AbortSignal): Promise<HistoryMessage[]>;
}

const service = 'SMS Agent';

/** Times that come without a zone are UTC. */
const utcInstant = z.string().transform((text, context) => {
  const date = new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text.replace(' ', 'T')}Z`);
  if (!Number.isNaN(date.getTime())) return date;
  context.addIssue({ code: 'custom', message: `not an instant: ${text}` });
  return z.NEVER;
});

const sendAnswer = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  twilio_sid: z.string().nullish(),
});

const historyAnswer = z.object({
  messages: z.array(
    z.object({
      /** Counts up, which tells texts of the same instant apart. */
      id: z.number().nullable().catch(null),
      direction: z.enum(['inbound', 'outbound']),
      message_content: z.string().nullish(),
      content: z.string().nullish(),
      twilio_sid: z.string().nullish(),
      created_at: utcInstant,
    }),
  ),
});

export function createSmsAgent(baseUrl: string, options: Pick<ResilienceOptions, 'onCircuitChange'> = {}): SmsAgent {
  const shared = { ...options, service, concurrency: 16, queue: 500 };
  const sending = createResilience({ ...shared, timeoutMs: 10_000, retries: 0 });
  const reading = createResilience({ ...shared, timeoutMs: 5_000, retries: 1 });

  return {
    async send({ to, body, conversationId }, signal) {
      const answer = await sending.execute(
        (attempt) =>
          callHttp({
            service,
            url: endpoint(baseUrl, '/sms/send'),
            method: 'POST',
            // Its documents call the id a UUID, but it answers 422 to all that is no integer.
            body: { to, body, ...(isSafeInteger(conversationId) && { conversation_id: Number(conversationId) }) },
            signal: attempt,
          }),
        signal,
      );
      if (answer.status >= 400) {
        throw new UpstreamError(service, 'refused', wordsOf(answer.body) || answered(answer.status, null));
      }
      const sent = sendAnswer.safeParse(answer.body);
      // It took the text, whatever it says about it.
      if (!sent.success) return { smsAgentId: null, providerId: null };
      return { smsAgentId: sent.data.id?.toString() ?? null, providerId: sent.data.twilio_sid ?? null };
    },

    async history(phoneNumber, limit, signal) {
      const url = endpoint(baseUrl, `/conversations/${encodeURIComponent(phoneNumber)}?page=1&limit=${limit}`);
      const answer = await reading.execute((attempt) => callHttp({ service, url, signal: attempt }), signal);
      if (answer.status === 404) return [];
      const parsed = historyAnswer.safeParse(answer.body);
      if (answer.status !== 200 || !parsed.success) {
        const refused = answer.status >= 400;
        throw new UpstreamError(
          service,
          refused ? 'refused' : 'unavailable',
          // What people wrote is in there; it is not for logs.
          refused ? answered(answer.status, answer.body) : 'the history is not in the agreed shape',
          { cause: parsed.error },
        );
      }
      return parsed.data.messages
        .sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id ?? 0) - (b.id ?? 0))
        .map((message) => ({
          direction: message.direction === 'inbound' ? ('INBOUND' as const) : ('OUTBOUND' as const),
          body: message.message_content || message.content || '',
          at: message.created_at,
          providerId: message.twilio_sid ?? null,
        }));
    },
  };
}

function isSafeInteger(id: string | null): boolean {
  return id !== null && /^\d+$/.test(id) && Number.isSafeInteger(Number(id));
}
