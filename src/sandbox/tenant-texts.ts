import { z } from 'zod';
import { deliverToGateway, type GatewayAddress } from './gateway-call.ts';
import type { Answer } from './interception.ts';
import { normalisePhoneNumber } from './phone-number.ts';
import { landlordNumber, type SmsHistory } from './sms-history.ts';

const tenantText = z.object({
  from: z.string().transform((spelling, context) => {
    const phone = normalisePhoneNumber(spelling);
    if (phone !== undefined) return phone;
    context.addIssue({ code: 'custom', message: 'not a US phone number' });
    return z.NEVER;
  }),
  body: z.string().min(1),
});

/** A newcomer plays a tenant: records the text, hands it to the gateway, and answers what the gateway answered. */
export async function playTenantText(
  history: SmsHistory,
  gateway: GatewayAddress | undefined,
  requestBody: unknown,
): Promise<Answer> {
  const parsed = tenantText.safeParse(requestBody);
  if (!parsed.success) return { status: 400, body: { detail: z.prettifyError(parsed.error) } };
  const { from, body } = parsed.data;
  const text = history.receive(from, body);
  if (!gateway) return { status: 503, body: { detail: 'The text is recorded, but no gateway runs to take it' } };
  return deliverToGateway(gateway, text);
}

/** Every text so far, oldest first: what the tenants wrote, and what the provider is known to have sent. */
export function listTexts(history: SmsHistory): Answer {
  const known = history.all.filter(({ twilioSid }) => twilioSid !== null);
  const texts = known.map(({ direction, phone, body, twilioSid, conversationId, at }) => ({
    at: at.toISOString(),
    from: direction === 'inbound' ? phone : landlordNumber,
    to: direction === 'inbound' ? landlordNumber : phone,
    body,
    messageId: twilioSid,
    conversationId,
  }));
  return { status: 200, body: { texts } };
}
