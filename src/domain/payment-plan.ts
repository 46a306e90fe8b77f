import { namesOf } from './value-table.ts';

/** How often an installment is paid. */
export const paymentIntervalTable = {
  WEEKLY: { description: 'Every week.' },
  BIWEEKLY: { description: 'Every two weeks.' },
  MONTHLY: { description: 'Every month, on the same day.' },
} as const;
export type PaymentInterval = keyof typeof paymentIntervalTable;
export const paymentIntervals = namesOf(paymentIntervalTable);

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

/** What is paid and when. */
export interface PlanTerms {
  /** Of one installment; integer cents. */
  amountCents: number;
  interval: PaymentInterval;
  /** Null: until the debt is paid. */
  installments: number | null;
  /** `YYYY-MM-DD` in the tenant's zone; null: not said. */
  startDate: string | null;
}

/** A plan as a tenant proposed it. */
export interface ProposedPlan extends PlanTerms {
  /** The words of the text that say so. */
  evidence: string;
  /** What was assumed, in words for an approver; empty when the text says everything. */
  unclear: string[];
}

/** A plan as it is stored with the text that proposed it. */
export interface PaymentPlan extends PlanTerms {
  id: string;
  status: PaymentPlanStatus;
  workflowId: string | null;
  conversationId: string;
  tenantId: string | null;
  /** Integer cents; null where neither the installments nor the debt is known. */
  totalCents: number | null;
  /** The total over what the tenant owes: 1 is all of it. */
  coverage: number | null;
  autoApprovable: boolean;
  /** In words for an approver. */
  issues: string[];
  /** What could be offered instead; once the plan is COUNTERED, what was. Null where none is needed or there is none. */
  counterOffer: CounterOffer | null;
  createdAt: Date;
}

/** A plan that could be offered instead: it pays all that is owed and keeps to all rules. */
export interface CounterOffer extends PlanTerms {
  installments: number;
  /** Integer cents: what is owed. */
  totalCents: number;
}

/** A plan before it is stored with its turn. */
export type NewPaymentPlan = Omit<PaymentPlan, 'id' | 'workflowId' | 'conversationId' | 'tenantId' | 'createdAt'> & {
  /** Null: not from a text. */
  evidence: string | null;
};

/** The most cents that the database and GraphQL hold. */
export const mostCents = 2_147_483_647;

/** Whether a figure is an amount or a count that a plan can have: a whole number from 1 on that can be stored. */
export function isPlanFigure(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= mostCents;
}
