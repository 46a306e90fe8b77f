import { z } from 'zod';
import { instant } from './instant.ts';
import { outboundKinds } from './outbound-kind.ts';

export const sentTextSchema = z.object({
  id: z.string(),
  workflowId: z.string(),
  conversationId: z.string(),
  body: z.string(),
  kind: z.enum(outboundKinds),
  sentAt: instant,
  deliveryStatus: z.string().nullable(),
  /** No person decided about it: a fixed text, or a draft that needed nobody. */
  alone: z.boolean(),
  propertyName: z.string().nullable(),
  /** What it was drafted as; null: a fixed text. */
  draftId: z.string().nullable(),
});
/** A text that the SMS Agent took. */
export type SentText = z.infer<typeof sentTextSchema>;
