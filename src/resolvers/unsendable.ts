import type { UseCaseContext } from '../context.ts';
import { sendTime, type TenantHours } from '../domain/send-time.ts';
import { textDestination } from '../domain/text-destination.ts';
import { ValidationError } from '../errors.ts';

/**
 * Why no text can go to a conversation, now or later, whatever it says; null: one can. `path` names what the caller chose
 * the conversation by.
 */
export function unsendable(
  { now, settings }: Pick<UseCaseContext, 'now' | 'settings'>,
  conversation: TenantHours,
  path: string,
): ValidationError | null {
  const destination = textDestination(conversation.phoneNumber, settings.textCountries);
  if ('refusal' in destination) return new ValidationError([{ path, message: destination.refusal }]);
  if (sendTime(now(), conversation, settings) !== null) return null;
  return new ValidationError([{ path, message: 'no hour is fit to text in every zone of this number' }]);
}
