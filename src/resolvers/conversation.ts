import type { UseCaseContext } from '../context.ts';
import type { Conversation, Message } from '../domain/conversation.ts';

/** Texts of a thread when nobody says how many, and at most: one page of the SMS Agent's history. */
const usualThreadLength = 20;
const maxThreadLength = 100;

/** By the gateway's id or the SMS Agent's: the SMS Agent knows only its own. */
export function findConversation({ store }: UseCaseContext, id: string): Promise<Conversation | null> {
  return store.read.findConversation(id);
}

/** The newest texts with a number, oldest first. */
export function readThread(
  { smsAgent }: UseCaseContext,
  conversation: Conversation,
  last: number | null | undefined,
): Promise<Message[]> {
  const length = Math.min(maxThreadLength, Math.max(1, last ?? usualThreadLength));
  return smsAgent.history(conversation.phoneNumber, length);
}
