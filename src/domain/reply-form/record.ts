import type { LedgerFacts } from '../facts.ts';

/** What forms are held against: the facts that slots are filled with, and what else is known of the turn. */
export interface FormRecord {
  facts: LedgerFacts;
  /** What the text is about; null: a routine question. */
  intent: string | null;
  /** It answers a text of the tenant. */
  answersText: boolean;
  /** The plan that the tenant offers needs no human, so a reply may agree to it. */
  planAgreed: boolean;
  /** The tenant offers a plan that a human has to decide about. */
  planUndecided: boolean;
  /** The ledger shows a payment of the last days. */
  paymentSeen: boolean;
}

/** What the rules say of the plan that a tenant offers. */
export type PlanVerdict = { autoApprovable: boolean; issues: readonly string[] };

/** Whether a plan needs no human, so that a reply may agree to it. */
export function isAgreed(plan: PlanVerdict | null | undefined): boolean {
  return plan?.autoApprovable === true && plan.issues.length === 0;
}

/** The record of a reply to a tenant's texts. A payment was seen only where somebody watches the ledger. */
export function recordOfReply(facts: LedgerFacts, intent: string | null, plan: PlanVerdict | null): FormRecord {
  return {
    facts,
    intent,
    answersText: true,
    planAgreed: isAgreed(plan),
    planUndecided: plan !== null && !isAgreed(plan),
    paymentSeen: facts.paymentSeen === true,
  };
}
