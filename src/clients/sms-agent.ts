import { z } from 'zod';
import { parsePhoneNumber } from '../domain/phone-number.ts';
import type { HistoryRow } from '../domain/sending/history-row.ts';
import type { TextableNumber } from '../domain/text-destination.ts';
import { openConnectionPool } from './connection-pool.ts';
import { answered, callHttp, type HttpAnswer, notAsAgreed, wordsOf, writtenOut } from './http.ts';
import { createResilience } from './resilience.ts';
import type { ProbedClient, UpstreamOptions } from './upstream-client.ts';
import { NumberOptedOutError, UpstreamError } from './upstream-error.ts';
import { upstreamTable } from './upstream-table.ts';

/** A text that the SMS Agent took: its own id of it, and Twilio's when it is known already. */
export interface SentText {
  smsAgentMessageId: string | null;
  providerId: string | null;
}

/** A page of a number's history, the newest first. */
export interface HistoryPage {
  rows: HistoryRow[];
  /** Whether older texts may follow. */
  hasMore: boolean;
}

/** Sends texts and knows what was said before. */
export interface SmsAgent {
  /**
   * Hands over one text. There is no idempotency key: an {@link UpstreamError} with `outcomeUnknown` means that the text
   * may have gone out, and what became of it must be proven before another try.
   */
  send(
    text: { to: TextableNumber; body: string; conversationId: string | null },
    signal?: AbortSignal,
  ): Promise<SentText>;
  /**
   * The rows of the newest `limit` (at most 100) texts with a number, also of texts that nobody knows to have gone out. None
   * when it has no history, or says so because its database blinked.
   */
  history(phoneNumber: string, limit: number, signal?: AbortSignal): Promise<HistoryRow[]>;
  /** The same, page by page; pages count from 1. */
  historyPage(phoneNumber: string, page: number, signal?: AbortSignal): Promise<HistoryPage>;
}

const service = upstreamTable.smsAgent.name;

/** Times that come without a zone are read as UTC: what zone they are of, only the history as a whole can tell. */
const localInstant = z.string().transform((text, context) => {
  const namesZone = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  const at = new Date(namesZone ? text : `${text.replace(' ', 'T')}Z`);
  if (!Number.isNaN(at.getTime())) return { at, namesZone };
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});

const sendAnswer = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  twilio_sid: z.string().nullish(),
});

const historyRow = z
  .object({
    id: z.number().int().nullable().catch(null),
    direction: z.enum(['inbound', 'outbound']),
    message_content: z.string().nullish(),
    content: z.string().nullish(),
    twilio_sid: z.string().nullish(),
    delivery_status: z.string().nullable().catch(null),
    created_at: localInstant,
    from_number: z.string().nullable().catch(null),
    to_number: z.string().nullable().catch(null),
  })
  .transform((row): HistoryRow & { tenantNumber: string | null } => ({
    tenantNumber: row.direction === 'inbound' ? row.from_number : row.to_number,
    id: row.id,
    direction: row.direction === 'inbound' ? 'INBOUND' : 'OUTBOUND',
    body: row.message_content || row.content || '',
    ...row.created_at,
    providerId: row.twilio_sid || null,
    deliveryStatus: row.delivery_status?.toLowerCase() ?? null,
  }));

const historyAnswer = z.object({
  phone_number_canonical: z.string().nullable().catch(null),
  messages: z.array(historyRow),
});

/** Its health, when something is wrong. */
const unwell = z.object({ ok: z.literal(false) });

/** Twilio's code for a number whose owner opted out; it may stand in the code, the message or the details. */
const optedOutCode = /\b21610\b/;

/** What Twilio answers where the account is wrong, not the text. */
const accountStatuses = new Set([401, 403, 404]);
const externalFailure = z.object({ code: z.literal('sms.external_failed') });

const concurrency = 64;

/** The agent gives no more texts at once. */
const largestPage = 100;

export function createSmsAgent(options: UpstreamOptions): SmsAgent & ProbedClient {
  const { baseUrl, ...policy } = options;
  const pool = openConnectionPool(baseUrl, 2 * concurrency);
  // A connection that has rested may be dead, and what is written into it is lost or not: nobody can tell. One that does
  // not open proves that nothing was handed over.
  const freshConnections = openConnectionPool(baseUrl, concurrency, { reuse: false });
  const shared = { ...policy, service, concurrency, queue: 500 };
  // Apart, so that a provider that is down does not cut off the history, nor a slow history the texts.
  const sending = createResilience({ ...shared, lane: 'sending', retries: 0 });
  // With its second try, reading takes no longer than one send.
  const reading = createResilience({ ...shared, lane: 'reading', timeoutMs: policy.timeoutMs / 2, retries: 1 });

  // Apart too: a service that says it is well has not yet answered what it failed to.
  const probing = createResilience({ ...shared, lane: 'health', retries: 0 });

  async function read(phoneNumber: string, page: number, limit: number, signal: AbortSignal | undefined) {
    const path = `/conversations/${encodeURIComponent(phoneNumber)}?page=${page}&limit=${limit}`;
    return reading.execute(
      async (attempt) => pageOf(await callHttp({ service, pool, path }, attempt), phoneNumber, limit),
      signal,
    );
  }

  return {
    async send({ to, body, conversationId }, signal) {
      // Its documents call the id a UUID, but it answers 422 to all that is no integer.
      const text = { to, body, ...(isSafeInteger(conversationId) && { conversation_id: Number(conversationId) }) };
      const call = { service, pool: freshConnections, path: '/sms/send', method: 'POST' as const, body: text };
      const answer = await sending.execute(async (attempt) => taken(await callHttp(call, attempt)), signal);
      if (answer.verdict !== 'done') throw refusalOf(answer);
      const { id, twilio_sid } = sendAnswer.safeParse(answer.body).data ?? {};
      return { smsAgentMessageId: id?.toString() ?? null, providerId: twilio_sid ?? null };
    },

    async history(phoneNumber, limit, signal) {
      return (await read(phoneNumber, 1, limit, signal)).rows;
    },

    historyPage: (phoneNumber, page, signal) => read(phoneNumber, page, largestPage, signal),

    async probe(signal) {
      const answer = await probing.execute((attempt) => callHttp({ service, pool, path: '/health' }, attempt), signal);
      if (unwell.safeParse(answer.body).success) {
        throw new UpstreamError(service, 'unavailable', 'says that it is not well');
      }
    },

    async close() {
      await Promise.all([pool.close(), freshConnections.close()]);
    },
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

/**
 * The texts with the number that was asked for. What is said to be of another one belongs to somebody else, and is dropped
 * (B56). A 404 is no history, or an error of its database.
 */
function pageOf(answer: HttpAnswer, phoneNumber: string, limit: number): HistoryPage {
  if (answer.verdict === 'not_found') return { rows: [], hasMore: false };
  const parsed = historyAnswer.safeParse(answer.body);
  if (answer.status !== 200 || !parsed.success) {
    throw notAsAgreed(service, answer, { what: 'the history', cause: parsed.error });
  }
  const { phone_number_canonical: owner, messages } = parsed.data;
  const rows = messages
    .filter(({ tenantNumber }) => !isOfAnother(tenantNumber ?? owner, phoneNumber))
    .map(({ tenantNumber: _, ...row }) => row);
  return { rows, hasMore: messages.length >= limit };
}

/** Spellings that are no number are no proof either way. */
function isOfAnother(stated: string | null, phoneNumber: string): boolean {
  const known = stated === null ? null : parsePhoneNumber(stated);
  return known !== null && known !== parsePhoneNumber(phoneNumber);
}

function refusalOf({ status, body }: HttpAnswer): UpstreamError {
  const words = wordsOf(body) || answered(status, null);
  const { detail, error } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  // The list of a 422 repeats what it was given, where any number may stand.
  const saidByProvider = [error, Array.isArray(detail) ? null : detail, typeof body === 'string' ? body : null];
  if (optedOutCode.test(writtenOut(saidByProvider))) return new NumberOptedOutError(service, words);
  // The provider's word on the agent's account, which the agent passes on. It is final for the text all the same (B39): every
  // text says so, and none is held back for an account that nobody may mend.
  const isAccount = accountStatuses.has(status) && externalFailure.safeParse(error).success;
  const message = isAccount ? `Twilio refuses the account of the SMS Agent (${status}): ${words}` : words;
  return new UpstreamError(service, 'refused', message, { summary: `answered ${status}` });
}

function isSafeInteger(id: string | null): boolean {
  return id !== null && /^\d+$/.test(id) && Number.isSafeInteger(Number(id));
}
