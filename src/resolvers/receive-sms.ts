import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import type { Consent } from '../domain/conversation.ts';
import { parsePhoneNumber } from '../domain/phone-number.ts';
import { RateLimitedError, ValidationError } from '../errors.ts';
import { readConsent } from '../language/consent.ts';
import type { TextRates } from '../limits/text-rates.ts';
import type { AcceptedText } from '../store/operations/intake.ts';
import { validate } from './validate.ts';

export type { AcceptedText };

/** A text as the SMS Agent reports it. */
export interface ReceiveSmsInput {
  messageId: string;
  phoneNumber: string;
  content: string;
  tenantId?: string | null | undefined;
  conversationId?: string | null | undefined;
  receivedAt?: Date | null | undefined;
}

/** The longest text that Twilio delivers in one piece. */
const maxContentLength = 1600;

/** How far ahead a sender's clock may be. */
const clockToleranceMs = 5 * 60_000;

// Tab and line breaks are things people type; other control characters, and halves of surrogate pairs, are not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const identifier = (name: string) =>
  z
    .string()
    .min(1, `${name} must not be empty`)
    .max(200, `${name} is longer than 200 characters`)
    .refine((text) => !controlCharacter.test(text), `${name} holds a control character`);

/** The words of a text, as tenants may write them (B6). */
export const contentSchema = z
  .string()
  .max(maxContentLength, `is longer than ${maxContentLength} characters`)
  .refine((text) => text.trim() !== '', 'must not be blank')
  .refine((text) => !controlCharacter.test(text), 'holds a control character')
  .refine((text) => text.isWellFormed(), 'is not well-formed Unicode');

/** Any common spelling, as E.164 (B3). */
export const phoneNumberSchema = z.string().transform((text, context) => {
  const number = parsePhoneNumber(text);
  if (number !== null) return number;
  context.addIssue({ code: 'custom', message: 'is not a phone number that can be texted' });
  return z.NEVER;
});

const inputSchema = z.object({
  messageId: identifier('messageId'),
  phoneNumber: phoneNumberSchema,
  content: contentSchema,
  tenantId: identifier('tenantId').nullish(),
  conversationId: identifier('conversationId').nullish(),
  receivedAt: z.date().nullish(),
});

/**
 * Takes one text in. From the answer on it is safe; the work on it goes on behind (B1, B3, B6). A number or a caller that
 * hands in too many is asked to wait; never one whose text speaks of consent, which counts from when it reached us, and
 * never for a text that is here already.
 */
export async function receiveSms(
  context: UseCaseContext & { textRates: TextRates },
  input: ReceiveSmsInput,
  caller: string,
): Promise<AcceptedText | ValidationError | RateLimitedError> {
  const now = context.now();
  const text = validate(inputSchema, input);
  if (text instanceof ValidationError) return text;
  if (text.receivedAt && text.receivedAt.getTime() > now.getTime() + clockToleranceMs) {
    return new ValidationError([{ path: 'receivedAt', message: 'lies in the future' }]);
  }
  // Before anything else can happen to the conversation: from the answer on no text goes to who has opted out (B7, B8).
  const consent = consentAskedFor(text.content);
  const wait = consent === null ? await context.textRates.admit(caller, text.phoneNumber) : null;
  if (wait !== null) {
    const before = await context.store.findAcceptedText(text.messageId);
    return before ?? new RateLimitedError(`Too many texts at once. Hand this one in again in ${wait} s.`, wait);
  }
  const accepted = await context.store.receiveSms({
    messageId: text.messageId,
    phoneNumber: text.phoneNumber,
    content: text.content,
    receivedAt: text.receivedAt ?? now,
    tenantId: text.tenantId ?? null,
    smsAgentConversationId: text.conversationId ?? null,
    consent,
  });
  if (accepted.duplicate && consent === null) context.textRates.forget(caller, text.phoneNumber);
  return accepted;
}

const consentOf = { OPT_OUT: 'OPTED_OUT', OPT_IN: 'OPTED_IN', OPT_IN_IF_OUT: 'OPTED_IN', HELP: null } as const;

/** The consent that a text asks for; to opt in who is in already changes nothing, so a bare YES does no harm (B12). */
function consentAskedFor(content: string): Consent | null {
  const reading = readConsent(content);
  return reading && consentOf[reading.kind];
}
