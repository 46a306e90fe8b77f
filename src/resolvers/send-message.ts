import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import { sendAtOrNow } from '../domain/send-time.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ChecksFailedError, type NotFoundError, type OptedOutError, ValidationError } from '../errors.ts';
import { unknownConversation } from './conversation.ts';
import { optedOut } from './draft-failures.ts';
import { clearText, heldMeanwhile } from './gate.ts';
import { findRecipient, isRecipient, numberShared, type RecipientInput } from './recipient.ts';
import { unknownTenant } from './unknown-tenant.ts';
import { unsendable } from './unsendable.ts';
import { validate } from './validate.ts';
import { bodySchema, overrideReasonSchema } from './words.ts';
import { writtenText } from './written-text.ts';

export interface SentMessage {
  workflow: Workflow;
}

const inputSchema = z.object({ body: bodySchema, overrideReason: overrideReasonSchema });

/**
 * Sends a text that a human wrote, to a conversation or to a tenant who may never have written (B69), now or when texting is allowed.
 * It passes the same gate as an approval (B38). The same words within ten minutes are taken for a second click.
 */
export async function sendMessage(
  context: UseCaseContext & { viewer: Viewer; loaders: Pick<Loaders, 'tenant' | 'escalationsOfConversation'> },
  input: RecipientInput & { body: string; overrideReason?: string | null | undefined },
): Promise<SentMessage | ChecksFailedError | ValidationError | NotFoundError | OptedOutError> {
  const { store, viewer, settings, now } = context;
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const recipient = await findRecipient(context, input);
  if (!isRecipient(recipient)) return recipient;
  const { addressee, conversationId, path } = recipient;
  const refusal = unsendable(context, addressee, path);
  if (refusal !== null) return refusal;
  const { draft } = await writtenText(context, addressee, valid.body);
  const cleared = await clearText(context, conversationId, draft, valid.overrideReason);
  if (cleared instanceof ChecksFailedError) return cleared;
  const sent = await recipient.send(store, viewer, cleared, sendAtOrNow(now(), addressee, settings));
  switch (sent.outcome) {
    case 'sent':
      return { workflow: sent.workflow };
    case 'duplicate':
      return new ValidationError([{ path: 'body', message: 'the same words were sent to this tenant moments ago' }]);
    case 'opted_out':
      return optedOut();
    case 'held':
      return heldMeanwhile(sent.holds);
    case 'other_tenant':
      return numberShared();
    case 'not_found':
      return path === 'tenantId'
        ? unknownTenant(input.tenantId ?? '')
        : unknownConversation(input.conversationId ?? '');
  }
}
