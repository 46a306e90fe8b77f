import { randomUUID } from 'node:crypto';
import { unprocessable } from './field-error.ts';
import type { Answer, BrokenConnection } from './interception.ts';
import { normalisePhoneNumber } from './phone-number.ts';
import type { Provider } from './provider.ts';
import type { ServiceFault } from './service-fault.ts';
import type { SmsHistory } from './sms-history.ts';
import { parseSmsSendRequest } from './sms-send-request.ts';

/** A text that went out: the provider took it. */
export interface SentText {
  to: string;
  body: string;
  /** As it was given; null where it was left out. */
  conversationId: number | null;
  providerId: string;
  at: Date;
}

export interface Sending {
  history: SmsHistory;
  provider: Provider;
  /** Every text that went out, oldest first. */
  sent: SentText[];
  now(): Date;
}

/** Longer ones the agent's own database refuses. */
const longestBody = 2_000;

/** The provider takes it, and answers at once. */
const allIsWell = { how: 'slow', takes: 1, errorCode: undefined } as const;

const usuallyTaken = { transient: 0, breaks: 0, dies: 0, refuses: 0, slow: 2 } as const;

/**
 * `POST /sms/send`. The row is written before the provider is asked, so it stays `pending` without a SID when nobody
 * hears what the provider said. There is no idempotency key: the same request twice is two texts.
 */
export function sendText(
  { history, provider, sent, now }: Sending,
  requestBody: unknown,
  fault: ServiceFault | undefined,
): Answer | BrokenConnection {
  const request = parseSmsSendRequest(requestBody);
  if (Array.isArray(request)) return unprocessable(request);
  const { to, body, conversationId } = request;
  if (body.trim() === '') return { status: 400, body: { detail: 'Message body cannot be empty' } };
  const phone = normalisePhoneNumber(to);
  if (phone === undefined) return { status: 400, body: { detail: `Invalid phone number: ${to}` } };
  if (body.length > longestBody || body.includes('\0')) return internalError;

  const row = history.pend(phone, body);
  const { how, takes, errorCode } = fault?.kind === 'provider' ? fault : allIsWell;
  const sids = Array.from({ length: takes ?? usuallyTaken[how] }, () => provider.take(phone, body));
  for (const providerId of sids) sent.push({ to: phone, body, conversationId, providerId, at: now() });
  switch (how) {
    case 'dies':
      return 'reset';
    case 'breaks':
      return internalError;
    case 'transient':
      return externalFailure(502, 'transient', 'The provider did not answer');
    case 'refuses':
      row.deliveryStatus = 'failed';
      if (errorCode !== undefined) provider.refuse(phone, body, errorCode);
      return externalFailure(400, 'permanent', 'The provider refused the message');
    case 'slow':
      row.twilioSid = sids.at(-1) ?? null;
      row.deliveryStatus = 'sent';
      return {
        status: 202,
        body: {
          id: randomUUID(),
          twilio_sid: row.twilioSid,
          conversation_id: conversationId ?? row.conversationId,
        },
      };
  }
}

const internalError: Answer = { status: 500, body: 'Internal Server Error' };

/** The provider's own code is not passed on. */
function externalFailure(status: number, category: 'transient' | 'permanent', message: string): Answer {
  const details = { category, status_code: status, correlation_id: randomUUID() };
  return { status, body: { error: { code: 'sms.external_failed', message, details, request_id: randomUUID() } } };
}
