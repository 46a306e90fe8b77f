import { z } from 'zod';
import { instant } from './instant.ts';
import { namesOf } from './value-table.ts';

interface PromiseStatusRow {
  description: string;
  /** Whether money is still expected for it. */
  isOpen: boolean;
}

/** Where a promise to pay stands. */
export const promiseStatusTable = {
  OPEN: { description: 'Its day and the days of grace are not over, and it is not paid.', isOpen: true },
  KEPT: { description: 'Paid in time.', isOpen: false },
  PARTIAL: { description: 'A part of it was paid in time.', isOpen: false },
  BROKEN: { description: 'Nothing of it was paid in time.', isOpen: false },
  CANCELLED: {
    description: 'Another promise or plan took its place, or a person did not take it for one; `reason` says which.',
    isOpen: false,
  },
  UNCLEAR: {
    description: 'The words may be no promise, as `reason` says: a person agrees or does not.',
    isOpen: false,
  },
} as const satisfies Record<string, PromiseStatusRow>;
export type PromiseStatus = keyof typeof promiseStatusTable;
export const promiseStatuses = namesOf(promiseStatusTable);

export const promiseSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  tenantId: z.string(),
  /** The turn whose texts made it; null: its plan came in another way. */
  workflowId: z.string().nullable(),
  /** The plan of which it is a payment; null: a promise by itself. */
  paymentPlanId: z.string().nullable(),
  /** Which payment of the plan, from 1. */
  installment: z.number().int().nullable(),
  /** Counts changes: a verdict names the one that it saw. */
  version: z.number().int(),
  status: z.enum(promiseStatuses),
  /** Integer cents. */
  amountCents: z.number().int(),
  /** What the ledger shows paid of it, in cents. */
  paidCents: z.number().int(),
  /** `YYYY-MM-DD` in the tenant's zone. */
  dueDate: z.string(),
  /** The tenant's words. */
  evidence: z.string().nullable(),
  /** Why it is CANCELLED or UNCLEAR. */
  reason: z.string().nullable(),
  /** What was paid from then on may be this payment. */
  countsFrom: instant,
  /** When a payment that had kept it was taken back. */
  reopenedAt: instant.nullable(),
  settledAt: instant.nullable(),
  reminderWorkflowId: z.string().nullable(),
  /** When the reminder went out. */
  remindedAt: instant.nullable(),
  /** The draft that asks for a new day, once it is broken. */
  taskWorkflowId: z.string().nullable(),
  taskEscalationId: z.string().nullable(),
  createdAt: instant,
});
/** A payment that a tenant promised, or one of an agreed plan (B65). */
export type PromiseToPay = z.infer<typeof promiseSchema>;

/** A payment that a text promises. */
export interface SaidPromise {
  /** Integer cents. */
  amountCents: number;
  /** `YYYY-MM-DD` in the tenant's zone. */
  dueDate: string;
  /** The words that say so. */
  evidence: string;
}

/** A promise as it is kept: `replaces` names the open ones about the same money, and says why. */
export type NewPromise = SaidPromise & { replaces: { id: string; reason: string }[] };

/** A payment of which it is not certain that it was promised, and why, in words for an approver. */
export type UnclearPromise = SaidPromise & { reason: string };

/** What a person decides about an unclear promise. */
export const promiseDecisionTable = {
  AGREE: { description: 'It was promised: it is kept and judged like any other.' },
  DISMISS: { description: 'It was not.' },
} as const;
export type PromiseDecision = keyof typeof promiseDecisionTable;

/** What a turn makes of the tenant's promises, and what the ledger said when it was worked on. */
export interface TakenPromises {
  /** Integer cents. */
  amountOwedCents: number;
  readAt: Date;
  promises: readonly NewPromise[];
  unclear: readonly UnclearPromise[];
}
