import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import { sendAtOrNow } from '../domain/send-time.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ChecksFailedError, type NotFoundError, type OptedOutError, ValidationError } from '../errors.ts';
import { unknownConversation } from './conversation.ts';
import { optedOut } from './draft-failures.ts';
import { clearText, heldMeanwhile } from './gate.ts';
import { unsendable } from './unsendable.ts';
import { validate } from './validate.ts';
import { bodySchema, overrideReasonSchema } from './words.ts';
import { writtenText } from './written-text.ts';

export interface SentMessage {
  workflow: Workflow;
}

const inputSchema = z.object({ body: bodySchema, overrideReason: overrideReasonSchema });

/**
 * Sends a text that a human wrote, now or when texting is allowed. It passes the same gate as an approval (B38). The same words
 * within ten minutes are taken for a second click.
 */
export async function sendMessage(
  context: UseCaseContext & { viewer: Viewer; loaders: Pick<Loaders, 'tenant' | 'escalationsOfConversation'> },
  input: { conversationId: string; body: string; overrideReason?: string | null | undefined },
): Promise<SentMessage | ChecksFailedError | ValidationError | NotFoundError | OptedOutError> {
  const { store, viewer, settings, now } = context;
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const conversation = await store.read.findConversation(input.conversationId);
  if (conversation === null) return unknownConversation(input.conversationId);
  if (conversation.consent === 'OPTED_OUT') return optedOut();
  const refusal = unsendable(context, conversation, 'conversationId');
  if (refusal !== null) return refusal;
  const { draft } = await writtenText(context, conversation, valid.body);
  const cleared = await clearText(context, conversation.id, draft, valid.overrideReason);
  if (cleared instanceof ChecksFailedError) return cleared;
  const sent = await store.sendMessage(conversation.id, viewer.id, cleared, sendAtOrNow(now(), conversation, settings));
  switch (sent.outcome) {
    case 'sent':
      return { workflow: sent.workflow };
    case 'duplicate':
      return new ValidationError([{ path: 'body', message: 'the same words were sent to this tenant moments ago' }]);
    case 'opted_out':
      return optedOut();
    case 'held':
      return heldMeanwhile(sent.holds);
    case 'not_found':
      return unknownConversation(input.conversationId);
  }
}
