import { randomUUID } from 'node:crypto';
import { integerParameter, unprocessable } from './field-error.ts';
import type { GatewayAddress } from './gateway-call.ts';
import type { Answer, StandInRequest } from './interception.ts';
import { normalisePhoneNumber } from './phone-number.ts';
import type { Routes } from './routes.ts';
import { createSmsHistory, type RecordedText, type SmsHistory } from './sms-history.ts';
import { historyPage } from './sms-history-page.ts';
import { parseSmsSendRequest } from './sms-send-request.ts';
import { type Listening, type StandIn, startStandIn } from './stand-in-server.ts';
import { listTexts, playTenantText } from './tenant-texts.ts';

export interface SmsAgentOptions extends Listening {
  /** What the time is, for `created_at`. */
  now?: () => Date;
}

/** A text that the SMS Agent was asked to send, and sent. */
export interface SentText {
  to: string;
  body: string;
  /** As it was given; null where it was left out. */
  conversationId: number | null;
  at: Date;
}

/** A stand-in for the SMS Agent. */
export interface SmsAgentStandIn extends StandIn {
  /** Everything that was asked, oldest first. */
  readonly requests: readonly StandInRequest[];
  /** Every text that went out, oldest first. */
  readonly sent: readonly SentText[];
  /** Records a tenant's text in the history, and tells nobody. */
  receive(text: { from: string; body: string }): RecordedText;
  /** Where texts of `POST /sandbox/texts` go. */
  gateway: GatewayAddress | undefined;
}

/** Starts an SMS Agent with an empty history, and a door through which a newcomer plays a tenant. */
export async function startSmsAgent({
  now = () => new Date(),
  ...listening
}: SmsAgentOptions): Promise<SmsAgentStandIn> {
  const history = createSmsHistory(now);
  const requests: StandInRequest[] = [];
  const sent: SentText[] = [];
  const routes: Routes = {
    'POST /sms/send': ({ body }) => send(history, sent, body),
    'GET /conversations/*': ({ query }, phone) => conversation(history, phone, query),
    'GET /health': () => ({ status: 200, body: { ok: true, version: 'sandbox', checks: {} } }),
    'POST /sandbox/texts': ({ body }) => playTenantText(history, agent.gateway, body),
    'GET /sandbox/texts': () => listTexts(history),
  };
  const standIn = await startStandIn({ ...listening, routes, onRequest: (request) => requests.push(request) });
  const agent: SmsAgentStandIn = Object.assign(standIn, {
    requests,
    sent,
    gateway: undefined,
    receive: ({ from, body }: { from: string; body: string }) => {
      const phone = normalisePhoneNumber(from);
      if (phone === undefined) throw new Error(`${from} is not a phone number`);
      return history.record({ direction: 'inbound', phone, body });
    },
  });
  return agent;
}

/** There is no idempotency key: the same request twice is two texts. */
function send(history: SmsHistory, sent: SentText[], requestBody: unknown): Answer {
  const request = parseSmsSendRequest(requestBody);
  if (Array.isArray(request)) return unprocessable(request);
  const { to, body, conversationId } = request;
  if (body.trim() === '') return { status: 400, body: { detail: 'Message body cannot be empty' } };
  const phone = normalisePhoneNumber(to);
  if (phone === undefined) return { status: 400, body: { detail: `Invalid phone number: ${to}` } };

  const text = history.record({ direction: 'outbound', phone, body });
  sent.push({ to: phone, body, conversationId, at: text.at });
  return {
    status: 202,
    body: {
      id: randomUUID(),
      twilio_sid: text.twilioSid,
      conversation_id: conversationId ?? text.conversationId,
    },
  };
}

function conversation(history: SmsHistory, phone: string, query: URLSearchParams): Answer {
  const page = integerParameter(query, { name: 'page', fallback: 1, max: Number.MAX_SAFE_INTEGER });
  const limit = integerParameter(query, { name: 'limit', fallback: 20, max: 100 });
  if (typeof page !== 'number' || typeof limit !== 'number') {
    return unprocessable([page, limit].filter((value) => typeof value !== 'number'));
  }
  const texts = history.conversation(normalisePhoneNumber(phone) ?? phone);
  if (texts.length === 0) return { status: 404, body: { detail: 'Conversation not found' } };
  return { status: 200, body: historyPage(texts, page, limit) };
}
