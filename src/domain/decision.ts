import { namesOf } from './value-table.ts';

/** What people decide, each with the action by which the log has it. */
export const decisionKindTable = {
  DRAFT_APPROVED: { description: 'A draft was approved, as it was or edited.', action: 'draft.approved' },
  DRAFT_REJECTED: { description: 'A draft was refused.', action: 'draft.rejected' },
  DRAFT_ESCALATED: { description: 'A human took over in place of a draft.', action: 'draft.escalated' },
  PLAN_APPROVED: { description: 'A payment plan was agreed.', action: 'payment_plan.approved' },
  PLAN_REJECTED: { description: 'A payment plan was refused.', action: 'payment_plan.rejected' },
  PLAN_COUNTERED: { description: 'A payment plan was answered with another.', action: 'payment_plan.countered' },
  ESCALATION_RAISED: { description: 'A person handed a conversation over.', action: 'escalation.raised' },
  ESCALATION_ACKNOWLEDGED: { description: 'An escalation was taken.', action: 'escalation.acknowledged' },
  ESCALATION_RESOLVED: { description: 'An escalation was settled.', action: 'escalation.resolved' },
  CONSENT_CHANGED: { description: 'Consent was recorded by hand.', action: 'consent.changed' },
  ASSIGNED: { description: 'A conversation was given to somebody.', action: 'conversation.assigned' },
  SNOOZED: { description: 'A conversation was put aside, or taken up again.', action: 'conversation.snoozed' },
} as const;
export type DecisionKind = keyof typeof decisionKindTable;
export const decisionKinds = namesOf(decisionKindTable);

export const actionsOf = (kinds: readonly DecisionKind[]): string[] =>
  kinds.map((kind) => decisionKindTable[kind].action);

/** Null: the action is no decision. */
export function decisionKindOf(action: string): DecisionKind | null {
  return decisionKinds.find((kind) => decisionKindTable[kind].action === action) ?? null;
}
