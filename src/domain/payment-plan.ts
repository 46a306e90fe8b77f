export const paymentIntervals = ['WEEKLY', 'BIWEEKLY', 'MONTHLY'] as const;
export type PaymentInterval = (typeof paymentIntervals)[number];

/** The first three are what the rules say of a proposal, the others what a human decided. */
export const paymentPlanStatuses = ['VALID', 'NEEDS_REVIEW', 'INVALID', 'APPROVED', 'REJECTED', 'COUNTERED'] as const;
export type PaymentPlanStatus = (typeof paymentPlanStatuses)[number];

const undecided = ['VALID', 'NEEDS_REVIEW', 'INVALID'] as const satisfies readonly PaymentPlanStatus[];

/** Whether nobody has decided about a plan. */
export function isUndecided(status: PaymentPlanStatus): status is (typeof undecided)[number] {
  return (undecided as readonly PaymentPlanStatus[]).includes(status);
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
