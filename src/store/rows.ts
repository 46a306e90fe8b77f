import { z } from 'zod';
import { conversationSchema } from '../domain/conversation.ts';

// Rows have the shapes of the domain. What does not fit is a fault, never a guess.

/** A conversation; the database calls the SMS Agent's id of it by another name. */
export const conversationRow = conversationSchema
  .omit({ smsAgentConversationId: true })
  .extend({ smsAgentId: z.string().nullable() })
  .transform(({ smsAgentId, ...row }) => ({ ...row, smsAgentConversationId: smsAgentId }));

/** The answer of a function that returns nothing, in whatever way a driver says so. */
export const nothing = z.unknown().transform((): void => undefined);
