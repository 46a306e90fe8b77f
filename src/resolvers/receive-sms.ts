import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { parsePhoneNumber } from '../domain/phone-number.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ValidationError } from '../errors.ts';
import { validate } from './validate.ts';

/** A text as the SMS Agent reports it. */
export interface ReceiveSmsInput {
  messageId: string;
  phoneNumber: string;
  content: string;
  tenantId?: string | null | undefined;
  conversationId?: string | null | undefined;
  receivedAt?: Date | null | undefined;
}

export interface SmsReceipt {
  workflow: Workflow;
  /** The same message was received before; nothing has changed. */
  duplicate: boolean;
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

const inputSchema = z.object({
  messageId: identifier('messageId'),
  phoneNumber: z.string().transform((text, context) => {
    const number = parsePhoneNumber(text);
    if (number !== null) return number;
    context.addIssue({ code: 'custom', message: 'is not a phone number that can be texted' });
    return z.NEVER;
  }),
  content: z
    .string()
    .max(maxContentLength, `is longer than ${maxContentLength} characters`)
    .refine((text) => text.trim() !== '', 'must not be blank')
    .refine((text) => !controlCharacter.test(text), 'holds a control character')
    .refine((text) => text.isWellFormed(), 'is not well-formed Unicode'),
  tenantId: identifier('tenantId').nullish(),
  conversationId: identifier('conversationId').nullish(),
  receivedAt: z.date().nullish(),
});

/** Takes one text in. From the answer on it is safe; the work on it goes on behind (B1, B3, B6). */
export async function receiveSms(
  context: UseCaseContext,
  input: ReceiveSmsInput,
): Promise<SmsReceipt | ValidationError> {
  const now = context.now();
  const text = validate(inputSchema, input);
  if (text instanceof ValidationError) return text;
  if (text.receivedAt && text.receivedAt.getTime() > now.getTime() + clockToleranceMs) {
    return new ValidationError([{ path: 'receivedAt', message: 'lies in the future' }]);
  }
  return context.store.receiveSms({
    messageId: text.messageId,
    phoneNumber: text.phoneNumber,
    content: text.content,
    receivedAt: text.receivedAt ?? now,
    tenantId: text.tenantId ?? null,
    smsAgentId: text.conversationId ?? null,
  });
}
