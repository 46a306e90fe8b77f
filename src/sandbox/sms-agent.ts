import { integerParameter, unprocessable } from './field-error.ts';
import type { GatewayAddress } from './gateway-call.ts';
import type { Answer, StandInRequest } from './interception.ts';
import { normalisePhoneNumber } from './phone-number.ts';
import { createProvider } from './provider.ts';
import type { Routes } from './routes.ts';
import { createSmsHistory, type ReceivedText, type SmsHistory } from './sms-history.ts';
import { historyPage } from './sms-history-page.ts';
import { type SentText, sendText } from './sms-sending.ts';
import { type Listening, type StandIn, startStandIn } from './stand-in-server.ts';
import { listTexts, playTenantText } from './tenant-texts.ts';

export interface SmsAgentOptions extends Listening {
  /** What the time is, for `created_at`. */
  now?: () => Date;
}

/** A stand-in for the SMS Agent. */
export interface SmsAgentStandIn extends StandIn {
  /** Everything that was asked, oldest first. */
  readonly requests: readonly StandInRequest[];
  /** Every text that went out, oldest first. */
  readonly sent: readonly SentText[];
  /** Records a tenant's text in the history, and tells nobody. */
  receive(text: { from: string; body: string }): ReceivedText;
  /** Where texts of `POST /sandbox/texts` go. */
  gateway: GatewayAddress | undefined;
}

/** The account at whose address the played Twilio lists its messages; any credentials will do. */
export const sandboxTwilioAccount = 'AC00000000000000000000000000000000';

/** Starts an SMS Agent with an empty history, and a door through which a newcomer plays a tenant. */
export async function startSmsAgent({
  now = () => new Date(),
  ...listening
}: SmsAgentOptions): Promise<SmsAgentStandIn> {
  const history = createSmsHistory(now);
  const requests: StandInRequest[] = [];
  const sent: SentText[] = [];
  const provider = createProvider(now);
  const sending = { history, provider, sent, now };
  const routes: Routes = {
    'POST /sms/send': ({ body, fault }) => sendText(sending, body, fault),
    'GET /conversations/*': (request, phone) => conversation(history, phone, request),
    [`GET /2010-04-01/Accounts/${sandboxTwilioAccount}/*`]: provider.list,
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
      return history.receive(phone, body);
    },
  });
  return agent;
}

function conversation(history: SmsHistory, phone: string, { query, fault }: StandInRequest): Answer {
  const page = integerParameter(query, { name: 'page', fallback: 1, max: Number.MAX_SAFE_INTEGER });
  const limit = integerParameter(query, { name: 'limit', fallback: 20, max: 100 });
  if (typeof page !== 'number' || typeof limit !== 'number') {
    return unprocessable([page, limit].filter((value) => typeof value !== 'number'));
  }
  const texts = history.conversation(normalisePhoneNumber(phone) ?? phone);
  if (texts.length === 0) return { status: 404, body: { detail: 'Conversation not found' } };
  const offsetMinutes = fault?.kind === 'zone' ? fault.offsetMinutes : 0;
  return { status: 200, body: historyPage(texts, { page, limit, offsetMinutes }) };
}
