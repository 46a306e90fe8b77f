import { z } from 'zod';
import type { UseCaseContext } from '../context.ts';
import { cleanWords } from '../domain/inbound-words.ts';
import { parsePhoneNumber } from '../domain/phone-number.ts';
import { RateLimitedError, ValidationError } from '../errors.ts';
import type { TextRates } from '../limits/text-rates.ts';
import { type AcceptedText, type NewText, OtherNumberError } from '../store/operations/intake.ts';
import { validate } from './validate.ts';

export type { AcceptedText };

/** A text as the SMS Agent reports it. */
export interface ReceiveSmsInput {
  messageId: string;
  phoneNumber: string;
  content: string;
  mediaUrls?: readonly string[] | null | undefined;
  tenantId?: string | null | undefined;
  conversationId?: string | null | undefined;
  receivedAt?: Date | null | undefined;
}

/** How far ahead a sender's clock may be. */
const clockToleranceMs = 5 * 60_000;

/** A text that is handed in later was not on its way for so long: the instant is wrong. */
const longestWayMs = 30 * 24 * 3_600_000;

/** As Twilio has it. */
const maxPictures = 10;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const identifier = (name: string) =>
  z
    .string()
    .min(1, `${name} must not be empty`)
    .max(200, `${name} is longer than 200 characters`)
    .refine((text) => !controlCharacter.test(text), `${name} holds a control character`);

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
  content: z.string().transform(cleanWords),
  mediaUrls: z
    .array(z.url({ protocol: /^https?$/, error: 'is no web address' }).max(2_000, 'is longer than 2,000 characters'))
    .max(maxPictures, `holds more than ${maxPictures} addresses`)
    .nullish(),
  tenantId: identifier('tenantId').nullish(),
  conversationId: identifier('conversationId').nullish(),
  receivedAt: z.date().nullish(),
});

export interface IntakeContext extends UseCaseContext {
  textRates: TextRates;
  /** Hears of a text whose `receivedAt` cannot be true, so that the gateway's clock counts. */
  onWrongInstant(messageId: string, stated: Date): void;
  /** Of the request, as it is kept with the text; null: none. */
  trace: string | null;
  /** Hears of each text that was taken in, or was here already. */
  onTextTaken(text: { messageId: string; workflowId: string; duplicate: boolean }): void;
  /** Hears of each that was not, by the code of its error. */
  onTextRefused(code: string): void;
}

/**
 * Takes one text in. From the answer on it is safe; the work on it goes on behind (B1, B3, B6). A number or a caller that
 * hands in too many is asked to wait; never one whose text speaks of consent, which counts from when it reached us, and
 * never for a text that is here already.
 */
export async function receiveSms(
  context: IntakeContext,
  input: ReceiveSmsInput,
  caller: string,
): Promise<AcceptedText | ValidationError | RateLimitedError> {
  const answer = await takeIn(context, input, caller);
  if ('code' in answer) context.onTextRefused(answer.code);
  else context.onTextTaken({ messageId: input.messageId, workflowId: answer.workflow.id, duplicate: answer.duplicate });
  return answer;
}

async function takeIn(
  context: IntakeContext,
  input: ReceiveSmsInput,
  caller: string,
): Promise<AcceptedText | ValidationError | RateLimitedError> {
  const now = context.now();
  const text = validate(inputSchema, input);
  if (text instanceof ValidationError) return text;
  const { words, removed } = text.content;
  const wrongInstant = text.receivedAt && !isPlausible(text.receivedAt, now) ? text.receivedAt : null;
  if (wrongInstant !== null) context.onWrongInstant(text.messageId, wrongInstant);
  const identity = { messageId: text.messageId, phoneNumber: text.phoneNumber, content: words, caller };
  // Before anything else can happen to the conversation: from the answer on no text goes to who has opted out (B7, B8).
  const asked = await context.rules.own.readConsent(words);
  const consent = asked && consentOf[asked.kind];
  const wait = consent === null ? await context.textRates.admit(caller, text.phoneNumber) : null;
  if (wait !== null) {
    const before = await context.store.findAcceptedText(identity);
    return before ?? new RateLimitedError(`Too many texts at once. Hand this one in again in ${wait} s.`, wait);
  }
  const accepted = await keep(context, {
    ...identity,
    mediaUrls: text.mediaUrls ?? [],
    receivedAt: wrongInstant === null ? (text.receivedAt ?? now) : now,
    tenantId: text.tenantId ?? null,
    smsAgentConversationId: text.conversationId ?? null,
    consent,
    noted: notesOf(removed, wrongInstant),
    trace: context.trace,
  });
  if (accepted instanceof ValidationError) return accepted;
  if (accepted.duplicate && consent === null) context.textRates.forget(caller, text.phoneNumber);
  return accepted;
}

async function keep({ store }: Pick<IntakeContext, 'store'>, text: NewText): Promise<AcceptedText | ValidationError> {
  try {
    return await store.receiveSms(text);
  } catch (error) {
    if (!(error instanceof OtherNumberError)) throw error;
    return new ValidationError([{ path: 'conversationId', message: 'stands for another number' }]);
  }
}

/** What the log says of a text that is not stored as it was handed in. */
function notesOf(removed: string | null, wrongInstant: Date | null): string | null {
  const notes = [
    removed && `cleaned away: ${removed}`,
    wrongInstant && `receivedAt ${wrongInstant.toISOString()} cannot be true; the gateway's clock counts`,
  ].filter(Boolean);
  return notes.join('; ') || null;
}

function isPlausible(receivedAt: Date, now: Date): boolean {
  const ageMs = now.getTime() - receivedAt.getTime();
  return -clockToleranceMs <= ageMs && ageMs <= longestWayMs;
}

/** What a text asks for. Opting in twice is a no-op, so a bare YES does no harm (B12). */
const consentOf = { OPT_OUT: 'OPTED_OUT', OPT_IN: 'OPTED_IN', OPT_IN_IF_OUT: 'OPTED_IN', HELP: null } as const;
