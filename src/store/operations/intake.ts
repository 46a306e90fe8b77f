import { z } from 'zod';
import type { Consent } from '../../domain/conversation.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { operation } from '../operation.ts';

export interface NewText {
  messageId: string;
  /** E.164. */
  phoneNumber: string;
  /** Storable: cleaned (B6). */
  content: string;
  /** Who hands it in. */
  caller: string;
  mediaUrls: readonly string[];
  receivedAt: Date;
  tenantId: string | null;
  /** The id of the conversation at the SMS Agent. */
  smsAgentConversationId: string | null;
  /** What the text asks for, if it speaks of consent. */
  consent: Consent | null;
  /** What was cleaned away or replaced, for the log, in words; null: nothing. */
  noted: string | null;
  /** Of the request that hands it in, for whoever works on it; null: none. */
  trace?: string | null;
}

/** What makes two texts the same one (B1). */
export type TextIdentity = Pick<NewText, 'messageId' | 'phoneNumber' | 'content' | 'caller'>;

/** `duplicate`: the same text was taken in before; nothing has changed. */
const acceptedTextRow = z.object({ duplicate: z.boolean(), workflow: workflowSchema });
/** A text that is safe, and the workflow that it belongs to. */
export type AcceptedText = z.infer<typeof acceptedTextRow>;

/** Nothing was stored: the id that the SMS Agent has for the conversation stands for another number. */
export class OtherNumberError extends Error {}

const otherNumberRow = z.object({ otherNumber: z.literal(true) });

/** Callers of the store are told by an error, since all but the door know only ids that fit. */
const acceptedOrRefused = z.preprocess((told) => {
  if (otherNumberRow.safeParse(told).success) throw new OtherNumberError('the id stands for another number');
  return told;
}, acceptedTextRow);

/** What comes in from tenants. */
export const intake = {
  /** Idempotent by caller, message id, number and words. From its answer on the text is safe. Errors: OtherNumberError. */
  receiveSms: operation({
    name: 'receive_sms',
    args: (text: NewText) => ({
      p_message_id: text.messageId,
      p_phone_number: text.phoneNumber,
      p_content: text.content,
      p_received_at: text.receivedAt,
      p_tenant_id: text.tenantId,
      p_sms_agent_id: text.smsAgentConversationId,
      p_consent: text.consent,
      p_caller: text.caller,
      p_media_urls: text.mediaUrls,
      p_noted: text.noted,
      p_trace: text.trace ?? null,
    }),
    answer: acceptedOrRefused,
    announces: ({ duplicate }) => (duplicate ? null : 'work'),
    scope: { kind: 'all' },
    batch: {
      name: 'receive_sms_batch',
      args: (texts) => ({
        p_texts: {
          texts: texts.map(({ args: text }) => ({
            messageId: text.p_message_id,
            phoneNumber: text.p_phone_number,
            content: text.p_content,
            receivedAt: text.p_received_at,
            tenantId: text.p_tenant_id,
            smsAgentId: text.p_sms_agent_id,
            consent: text.p_consent,
            caller: text.p_caller,
            mediaUrls: text.p_media_urls,
            noted: text.p_noted,
            trace: text.p_trace,
          })),
        },
      }),
      answerIn: (told) => told ?? undefined,
      // Enough to share a commit in a burst, little enough to hold no lock for long.
      most: 50,
    },
  }),

  /** A text that was taken in before, or null. */
  findAcceptedText: operation({
    name: 'find_receipt',
    args: ({ messageId, phoneNumber, content, caller }: TextIdentity) => ({
      p_message_id: messageId,
      p_phone_number: phoneNumber,
      p_content: content,
      p_caller: caller,
    }),
    answer: acceptedTextRow.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),
};
