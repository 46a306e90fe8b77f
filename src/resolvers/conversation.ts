import type { Loaders, Thread, UseCaseContext } from '../context.ts';
import type { Conversation } from '../domain/conversation.ts';
import { formatLocalTime } from '../domain/local-time.ts';
import { homeZone, sendAtOrNow } from '../domain/send-time.ts';
import { NotFoundError } from '../errors.ts';

/** Texts of a thread when nobody says how many, and at most: one page of the SMS Agent's history. */
const usualThreadLength = 20;
const maxThreadLength = 100;

/** By the gateway's id or the SMS Agent's: the SMS Agent knows only its own. */
export function findConversation({ store }: UseCaseContext, id: string): Promise<Conversation | null> {
  return store.read.findConversation(id);
}

export function unknownConversation(id: string): NotFoundError {
  return new NotFoundError(`There is no conversation ${id}.`);
}

/** RFC 3339 with the offset of the tenant's zone. */
export function localTimeOf({ now, settings }: UseCaseContext, conversation: Conversation): string {
  return formatLocalTime(now(), homeZone(conversation, settings));
}

/**
 * When a text may go out next: now, or when the quiet hours of every zone that counts are over (B16, B18). Where no hour is
 * fit, the day after, when it is looked at again.
 */
export function nextSendTimeOf({ now, settings }: UseCaseContext, conversation: Conversation): Date {
  const at = now();
  return sendAtOrNow(at, conversation, settings) ?? at;
}

/** The newest texts with a number, oldest first; without `last`, of the usual length. */
export function readThread(
  { loaders }: { loaders: Loaders },
  { id, phoneNumber }: Conversation,
  last?: number | null,
): Promise<Thread> {
  const length = Math.min(maxThreadLength, Math.max(1, last ?? usualThreadLength));
  return loaders.thread.load({ conversationId: id, phoneNumber, length });
}

/** Why the thread could not be read; null: it could. Asked for together with the texts, it costs no call of its own. */
export async function readThreadProblem(
  { loaders }: { loaders: Loaders },
  { id, phoneNumber }: Conversation,
): Promise<string | null> {
  return (await loaders.thread.load({ conversationId: id, phoneNumber, length: 1 })).missing;
}
