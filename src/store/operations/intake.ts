import { z } from 'zod';
import type { Consent } from '../../domain/conversation.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { operation } from '../operation.ts';

export interface NewText {
  messageId: string;
  /** E.164. */
  phoneNumber: string;
  content: string;
  receivedAt: Date;
  tenantId: string | null;
  /** The id of the conversation at the SMS Agent. */
  smsAgentConversationId: string | null;
  /** What the text asks for, if it speaks of consent. */
  consent: Consent | null;
}

/** `duplicate`: the same text was taken in before; nothing has changed. */
const acceptedTextRow = z.object({ duplicate: z.boolean(), workflow: workflowSchema });
/** A text that is safe, and the workflow that it belongs to. */
export type AcceptedText = z.infer<typeof acceptedTextRow>;

/** What comes in from tenants. */
export const intake = {
  /** Idempotent by message id. From its answer on the text is safe. */
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
    }),
    answer: acceptedTextRow,
    announces: ({ duplicate }) => (duplicate ? null : 'work'),
    scope: { kind: 'all' },
    batch: {
      name: 'receive_sms_batch',
      args: (texts) => ({
        p_texts: {
          texts: texts.map((text) => ({
            messageId: text.p_message_id,
            phoneNumber: text.p_phone_number,
            content: text.p_content,
            receivedAt: text.p_received_at,
            tenantId: text.p_tenant_id,
            smsAgentId: text.p_sms_agent_id,
            consent: text.p_consent,
          })),
        },
      }),
      // Enough to share a commit in a burst, little enough to hold no lock for long.
      most: 50,
    },
  }),

  /** A text that was taken in before, or null. */
  findAcceptedText: operation({
    name: 'find_receipt',
    args: (messageId: string) => ({ p_message_id: messageId }),
    answer: acceptedTextRow.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),
};
