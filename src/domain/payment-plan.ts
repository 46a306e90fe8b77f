import { z } from 'zod';
import { instant } from './instant.ts';
import { mostCents } from './money.ts';
import { paymentIntervals } from './payment-interval.ts';
import { type PlanIssue, planIssueSchema } from './plan-issue.ts';
import { namesOf } from './value-table.ts';

/** What a human decides about a plan. */
export const planDecisionTable = {
  APPROVE: { description: 'The plan is agreed; a text that says so goes to the tenant, unless they have opted out.' },
  REJECT: { description: 'The plan is refused.' },
  COUNTER: { description: 'Another offer goes to the tenant in its place, as a draft that waits for approval.' },
} as const;
export type PlanDecision = keyof typeof planDecisionTable;

interface PaymentPlanStatusRow {
  description: string;
  /** Whether a human has decided; else it is what the rules say of a proposal. */
  isDecided: boolean;
}

/** Where a payment plan stands. */
export const paymentPlanStatusTable = {
  VALID: { description: 'Keeps every rule; nobody has decided.', isDecided: false },
  NEEDS_REVIEW: { description: 'Keeps the rules as far as it is clear; a human must look.', isDecided: false },
  INVALID: { description: 'Breaks a rule; its issues say which.', isDecided: false },
  APPROVED: { description: 'Agreed.', isDecided: true },
  REJECTED: { description: 'Refused.', isDecided: true },
  COUNTERED: { description: 'Answered with another offer.', isDecided: true },
} as const satisfies Record<string, PaymentPlanStatusRow>;
export type PaymentPlanStatus = keyof typeof paymentPlanStatusTable;
export const paymentPlanStatuses = namesOf(paymentPlanStatusTable);

type UndecidedStatus = {
  [Status in PaymentPlanStatus]: (typeof paymentPlanStatusTable)[Status]['isDecided'] extends false ? Status : never;
}[PaymentPlanStatus];

/** Whether nobody has decided about a plan. */
export function isUndecided(status: PaymentPlanStatus): status is UndecidedStatus {
  return !paymentPlanStatusTable[status].isDecided;
}

const planTermsSchema = z.object({
  /** Of one installment; integer cents. */
  amountCents: z.number().int(),
  interval: z.enum(paymentIntervals),
  /** Null: until the debt is paid. */
  installments: z.number().int().nullable(),
  /** `YYYY-MM-DD` in the tenant's zone; null: not said. */
  startDate: z.string().nullable(),
});
/** What is paid and when. */
export type PlanTerms = z.infer<typeof planTermsSchema>;

/** A plan as a tenant proposed it. */
export interface ProposedPlan extends PlanTerms {
  /** The words of the text that say so. */
  evidence: string;
  /** What was assumed; empty when the text says everything. */
  unclear: PlanIssue[];
}

export const counterOfferSchema = z.object({
  amountCents: z.number().int(),
  interval: z.enum(paymentIntervals),
  installments: z.number().int(),
  startDate: z.string().nullable(),
  /** Integer cents: what is owed. */
  totalCents: z.number().int(),
});
/** A plan that could be offered instead: it pays all that is owed and keeps to all rules. */
export type CounterOffer = z.infer<typeof counterOfferSchema>;

export const paymentPlanSchema = z.object({
  ...planTermsSchema.shape,
  id: z.string(),
  status: z.enum(paymentPlanStatuses),
  workflowId: z.string().nullable(),
  conversationId: z.string(),
  tenantId: z.string().nullable(),
  /** Integer cents; null where neither the installments nor the debt is known. */
  totalCents: z.number().int().nullable(),
  /** The total over what the tenant owes: 1 is all of it. */
  coverage: z.number().nullable(),
  autoApprovable: z.boolean(),
  /** In English words, for an approver. */
  issues: z.array(z.string()),
  /** The same by codes; empty also in plans from before there were codes. */
  reasons: z.array(planIssueSchema),
  /** What could be offered instead; once the plan is COUNTERED, what was. Null where none is needed or there is none. */
  counterOffer: counterOfferSchema.nullable(),
  createdAt: instant,
});
/** A plan as it is stored with the text that proposed it. */
export type PaymentPlan = z.infer<typeof paymentPlanSchema>;

/** A plan before it is stored with its turn. */
export type NewPaymentPlan = Omit<PaymentPlan, 'id' | 'workflowId' | 'conversationId' | 'tenantId' | 'createdAt'> & {
  /** Null: not from a text. */
  evidence: string | null;
};

/** Whether a figure is an amount or a count that a plan can have: a whole number from 1 on that can be stored. */
export function isPlanFigure(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= mostCents;
}
