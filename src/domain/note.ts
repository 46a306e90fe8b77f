import { z } from 'zod';
import { instant } from './instant.ts';

export const noteSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  /** The id of a person. */
  author: z.string(),
  body: z.string(),
  /** Ids of people. */
  mentions: z.array(z.string()),
  createdAt: instant,
});
/** What a person wrote about a conversation for other people; tenants never see it. */
export type Note = z.infer<typeof noteSchema>;
