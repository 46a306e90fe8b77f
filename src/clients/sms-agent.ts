import { z } from 'zod';
import type { Message } from '../domain/conversation.ts';
import { openConnectionPool } from './connection-pool.ts';
import { answered, callHttp, type HttpAnswer, notAsAgreed, wordsOf, writtenOut } from './http.ts';
import type { NeighbourOptions, ProbedNeighbour } from './neighbour.ts';
import { createResilience } from './resilience.ts';
import { NumberOptedOutError, UpstreamError } from './upstream-error.ts';
import { upstreamTable } from './upstream-table.ts';

/** A text that the SMS Agent took: its own id of it, and Twilio's when it is known already. */
export interface SentText {
  smsAgentMessageId: string | null;
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

const service = upstreamTable.smsAgent.name;

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
      delivery_status: z.string().nullable().catch(null),
      created_at: utcInstant,
    }),
  ),
});

/** Its health, when something is wrong. */
const unwell = z.object({ ok: z.literal(false) });

/**
 * Twilio's word that a text never left it. Such a text is no part of what was said, and an attempt that ended so is made
 * again: nobody can have got it. `undelivered` is not among them. It is a network's receipt, which may be wrong, and the
 * agent did take the text: it counts as sent, as it would if the answer to the attempt had arrived. Sending it again by
 * itself would risk the same text twice for an outcome that would most likely be the same.
 */
const neverLeft = new Set(['failed', 'canceled']);

/** Twilio's code for a number whose owner opted out; it may stand in the code, the message or the details. */
const optedOutCode = /\b21610\b/;

const concurrency = 16;

export function createSmsAgent(options: NeighbourOptions): SmsAgent & ProbedNeighbour {
  const { baseUrl, ...policy } = options;
  const pool = openConnectionPool(baseUrl, 2 * concurrency);
  const shared = { ...policy, service, concurrency, queue: 500 };
  // Apart, so that a provider that is down does not cut off the history, nor a slow history the texts.
  const sending = createResilience({ ...shared, lane: 'sending', retries: 0 });
  // With its second try, reading takes no longer than one send.
  const reading = createResilience({ ...shared, lane: 'reading', timeoutMs: policy.timeoutMs / 2, retries: 1 });

  // Apart too: a service that says it is well has not yet answered what it failed to.
  const probing = createResilience({ ...shared, lane: 'health', retries: 0 });

  return {
    async send({ to, body, conversationId }, signal) {
      // Its documents call the id a UUID, but it answers 422 to all that is no integer.
      const text = { to, body, ...(isSafeInteger(conversationId) && { conversation_id: Number(conversationId) }) };
      const call = { service, pool, path: '/sms/send', method: 'POST' as const, body: text };
      const answer = await sending.execute(async (attempt) => taken(await callHttp(call, attempt)), signal);
      if (answer.verdict !== 'done') throw refusalOf(answer);
      const { id, twilio_sid } = sendAnswer.safeParse(answer.body).data ?? {};
      return { smsAgentMessageId: id?.toString() ?? null, providerId: twilio_sid ?? null };
    },

    async history(phoneNumber, limit, signal) {
      const call = { service, pool, path: `/conversations/${encodeURIComponent(phoneNumber)}?page=1&limit=${limit}` };
      const messages = await reading.execute(async (attempt) => messagesOf(await callHttp(call, attempt)), signal);
      return messages
        .filter(({ delivery_status }) => !neverLeft.has(delivery_status?.toLowerCase() ?? ''))
        .sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id ?? 0) - (b.id ?? 0))
        .map((message) => ({
          direction: message.direction === 'inbound' ? ('INBOUND' as const) : ('OUTBOUND' as const),
          body: message.message_content || message.content || '',
          at: message.created_at,
          providerId: message.twilio_sid ?? null,
        }));
    },

    async probe(signal) {
      const answer = await probing.execute((attempt) => callHttp({ service, pool, path: '/health' }, attempt), signal);
      if (unwell.safeParse(answer.body).success) {
        throw new UpstreamError(service, 'unavailable', 'says that it is not well');
      }
    },

    close: () => pool.close(),
  };
}

/**
 * The answer, if it says in any agreed way what became of the text: a 202, or ids of it. A 200 from something in between
 * says nothing, so the text is looked up before anybody tries again.
 */
function taken(answer: HttpAnswer): HttpAnswer {
  const { id, twilio_sid } = sendAnswer.safeParse(answer.body).data ?? {};
  if (answer.verdict !== 'done' || answer.status === 202 || id != null || twilio_sid != null) return answer;
  throw new UpstreamError(service, 'unavailable', `answered ${answer.status} without a word on the text`, {
    summary: `answered ${answer.status} without a word on the text`,
    outcomeUnknown: true,
  });
}

function messagesOf(answer: HttpAnswer) {
  if (answer.verdict === 'not_found') return [];
  const parsed = historyAnswer.safeParse(answer.body);
  if (answer.status === 200 && parsed.success) return parsed.data.messages;
  throw notAsAgreed(service, answer, { what: 'the history', cause: parsed.error });
}

function refusalOf({ status, body }: HttpAnswer): UpstreamError {
  const words = wordsOf(body) || answered(status, null);
  const { detail, error } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  // The list of a 422 repeats what it was given, where any number may stand.
  const saidByProvider = [error, Array.isArray(detail) ? null : detail, typeof body === 'string' ? body : null];
  if (optedOutCode.test(writtenOut(saidByProvider))) return new NumberOptedOutError(service, words);
  return new UpstreamError(service, 'refused', words, { summary: `answered ${status}` });
}

function isSafeInteger(id: string | null): boolean {
  return id !== null && /^\d+$/.test(id) && Number.isSafeInteger(Number(id));
}
