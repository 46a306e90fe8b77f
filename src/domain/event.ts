import { z } from 'zod';
import { instant } from './instant.ts';

export const eventSchema = z.object({
  /** The position in the log, opaque to callers. */
  cursor: z.string(),
  id: z.string(),
  conversationId: z.string(),
  workflowId: z.string().nullable(),
  draftId: z.string().nullable(),
  escalationId: z.string().nullable(),
  actor: z.string(),
  action: z.string(),
  detail: z.record(z.string(), z.unknown()),
  at: instant,
  hash: z.string(),
});
/** One entry of the log: what happened, to which conversation, by whom. */
export type LogEvent = z.infer<typeof eventSchema>;
