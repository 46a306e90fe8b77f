import { z } from 'zod';
import { instant } from './instant.ts';
import { namesOf } from './value-table.ts';

/** Where a request to erase stands. */
export const erasureStatusTable = {
  PENDING: { description: 'Workers erase what was said, a conversation at a time.' },
  HELD: { description: 'Stopped: the words may be evidence by now. Ask again, with `overrideReason`.' },
  DONE: { description: 'Everything is erased.' },
} as const;
export type ErasureStatus = keyof typeof erasureStatusTable;
export const erasureStatuses = namesOf(erasureStatusTable);

export const erasureSchema = z.object({
  id: z.string(),
  /** Null: a phone number was named; it is not kept here. */
  tenantId: z.string().nullable(),
  /** How many conversations it is about, and how many of them are still to be erased. */
  conversations: z.number().int(),
  remaining: z.number().int(),
  reason: z.string(),
  /** Why it is erased although it may be evidence. */
  overrideReason: z.string().nullable(),
  requestedBy: z.string(),
  requestedAt: instant,
  status: z.enum(erasureStatuses),
  completedAt: instant.nullable(),
});
/** A request to erase what was said with a tenant. */
export type Erasure = z.infer<typeof erasureSchema>;

/** Whose words are to be erased: one of the two is named. */
export interface WhoseWords {
  tenantId: string | null;
  /** E.164. */
  phoneNumber: string | null;
}
