import { z } from 'zod';
import { instant } from './instant.ts';

const aboutSchema = z.object({
  /** The draft that waits, and an escalation that is open. */
  draftId: z.string().nullable(),
  escalationId: z.string().nullable(),
  tenantName: z.string().nullable(),
  unitName: z.string().nullable(),
  propertyName: z.string().nullable(),
  daysLate: z.number().nullable(),
  /** What the tenant wrote, and what would be answered. */
  text: z.string().nullable(),
  draft: z.string().nullable(),
  since: instant,
});

export const notificationItemSchema = z.object({
  subject: z.string(),
  body: z.string(),
  priority: z.enum(['low', 'normal', 'high', 'critical']),
  metadata: z.record(z.string(), z.unknown()),
  /** Null: it is about the gateway itself. */
  about: aboutSchema.nullable(),
});
/** Something that managers are told, with what is known of it when they are. */
export type NotificationItem = z.infer<typeof notificationItemSchema>;
