import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Consent, Conversation } from '../domain/conversation.ts';
import { ValidationError } from '../errors.ts';
import { phoneNumberSchema } from './receive-sms.ts';
import { validate } from './validate.ts';
import { reasonSchema } from './words.ts';

export interface ConsentNow {
  conversation: Conversation;
  consent: Consent;
}

const inputSchema = z.object({
  phoneNumber: phoneNumberSchema,
  reason: reasonSchema,
});

/** Records consent as a human learnt it, by telephone or letter; also of a number that never wrote, unless
 * the viewer sees some properties only. */
export async function setConsent(
  { store, viewer }: UseCaseContext & { viewer: Viewer },
  input: { phoneNumber: string; consent: Consent; reason: string },
): Promise<ConsentNow | ValidationError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const conversation = await store.setConsent(valid.phoneNumber, input.consent, viewer.id, valid.reason);
  if (conversation === null) {
    return new ValidationError([{ path: 'phoneNumber', message: 'belongs to no tenant of your properties' }]);
  }
  return { conversation, consent: conversation.consent };
}
