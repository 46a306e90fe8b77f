import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Consent } from '../domain/conversation.ts';
import type { Workflow } from '../domain/workflow.ts';
import { type Database, DatabaseUnavailableError } from './database.ts';
import { acceptedTextRow } from './turn-rows.ts';

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

/** A text that is safe, and the workflow that it belongs to. */
export interface AcceptedText {
  /** The same text was taken in before; nothing has changed. */
  duplicate: boolean;
  workflow: Workflow;
}

/** The most texts of one transaction: enough to share a commit in a burst, little enough to hold no lock for long. */
const batchSize = 50;

const batchRecord = ({ smsAgentConversationId, ...text }: NewText) => ({ ...text, smsAgentId: smsAgentConversationId });

/**
 * Takes texts in. Those that arrive in the same turn of the event loop share one transaction, and so one commit: under
 * load the disk is what accepting a text waits for. None waits for others to come.
 */
export function createIntake(database: Database): (text: NewText) => Promise<AcceptedText> {
  async function receiveOne(text: NewText): Promise<AcceptedText> {
    return acceptedTextRow.parse(
      await database.call('receive_sms', {
        p_message_id: text.messageId,
        p_phone_number: text.phoneNumber,
        p_content: text.content,
        p_received_at: text.receivedAt,
        p_tenant_id: text.tenantId,
        p_sms_agent_id: text.smsAgentConversationId,
        p_consent: text.consent,
      }),
    );
  }

  async function receiveAll(texts: readonly NewText[]): Promise<(AcceptedText | Error)[]> {
    try {
      const [first, ...others] = texts;
      if (first !== undefined && others.length === 0) return [await receiveOne(first)];
      return z
        .array(acceptedTextRow)
        .parse(await database.call('receive_sms_batch', { p_texts: { texts: texts.map(batchRecord) } }));
    } catch (error) {
      if (error instanceof DatabaseUnavailableError || texts.length === 1) return texts.map(() => error as Error);
      // One that cannot be stored must not take the others with it; those that were are known by their ids.
      return Promise.all(texts.map((text) => receiveOne(text).catch((reason: Error) => reason)));
    }
  }

  const batches = new DataLoader<NewText, AcceptedText>(
    async (texts) => {
      const accepted = await receiveAll(texts);
      if (accepted.some((text) => !(text instanceof Error) && !text.duplicate)) database.announceChange('work');
      return accepted;
    },
    { cache: false, maxBatchSize: batchSize, batchScheduleFn: (dispatch) => setImmediate(dispatch) },
  );
  return (text) => batches.load(text);
}
