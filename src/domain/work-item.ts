import { z } from 'zod';
import { instant } from './instant.ts';
import { namesOf } from './value-table.ts';

/** What of a conversation can wait for a person. */
export const workItemKindTable = {
  DRAFT: { description: 'A draft to decide.' },
  PAYMENT_PLAN: { description: 'A plan that nobody has decided.' },
  ESCALATION: { description: 'An escalation that is not RESOLVED.' },
  BROKEN_PROMISE: { description: 'A promise that was broken and that nobody has seen to.' },
  UNCLEAR_PROMISE: { description: 'What may be a promise, until somebody has said: `decidePromise`.' },
  UNCONFIRMED: { description: 'A text of which nobody knows whether it went out.' },
} as const;
export type WorkItemKind = keyof typeof workItemKindTable;
export const workItemKinds = namesOf(workItemKindTable);

/** In which order work items are listed. */
export const workItemOrderTable = {
  OLDEST: { description: 'What has waited longest comes first.' },
  NEWEST: { description: 'What began to wait last comes first.' },
  DUE: { description: 'The first deadline comes first; what has none comes last.' },
} as const;
export type WorkItemOrder = keyof typeof workItemOrderTable;

/** So many escalations or unconfirmed texts of one item are shown. */
export const mostOfOne = 20;

export const workItemSchema = z.object({
  conversationId: z.string(),
  /** The event of the log that changed it last. */
  cursor: z.string(),
  /** False: nothing waits any more. */
  waits: z.boolean(),
  kinds: z.array(z.enum(workItemKinds)),
  draftId: z.string().nullable(),
  paymentPlanId: z.string().nullable(),
  escalationIds: z.array(z.string()),
  unconfirmedIds: z.array(z.string()),
  brokenPromiseIds: z.array(z.string()),
  unclearPromiseIds: z.array(z.string()),
  waitingSince: instant.nullable(),
  dueAt: instant.nullable(),
  /** As the newest draft knew it; null: no draft knew. */
  amountOwedCents: z.number().int().nullable(),
  /** ISO 639-1. */
  language: z.string().nullable(),
  /** The same for items that ask for the same. */
  likeness: z.string().nullable(),
  assignedTo: z.string().nullable(),
  snoozed: z.boolean(),
  /** Null where it is snoozed until the tenant writes. */
  snoozedUntil: instant.nullable(),
  /** The newest words of the tenant. */
  preview: z.string().nullable(),
});
/** All that is known of what waits for a person about one conversation; also when nothing waits any more. */
export type WorkItemState = z.infer<typeof workItemSchema>;

/** One thing to decide about one conversation. */
export type WorkItem = WorkItemState & { waitingSince: Date };

/** Null where nothing waits. */
export function waiting(item: WorkItemState | null): WorkItem | null {
  return item?.waits && item.waitingSince !== null ? { ...item, waitingSince: item.waitingSince } : null;
}

const counted = z.object({ name: z.string(), items: z.number().int() });

export const workItemCountsSchema = z.object({
  waiting: z.number().int(),
  mine: z.number().int(),
  unassigned: z.number().int(),
  snoozed: z.number().int(),
  kinds: z.array(z.object({ kind: z.enum(workItemKinds), items: z.number().int() })),
  properties: z.array(counted),
  languages: z.array(counted),
});
/** How much waits; all but `snoozed` leave out what is put aside. */
export type WorkItemCounts = z.infer<typeof workItemCountsSchema>;

export const workItemGroupSchema = z.object({
  likeness: z.string(),
  items: z.number().int(),
  /** The oldest of them. */
  example: workItemSchema,
});
/** Items that ask for the same. */
export type WorkItemGroup = z.infer<typeof workItemGroupSchema>;
