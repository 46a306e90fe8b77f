/**
 * What may follow what. The database guards the same list (`workflow_transitions()` in the migrations); a test compares
 * the two. A status without successors is final.
 */
export const workflowTransitions = {
  RECEIVED: ['PROCESSING'],
  PROCESSING: ['RECEIVED', 'AWAITING_APPROVAL', 'SENDING', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED', 'FAILED'],
  AWAITING_APPROVAL: ['SENDING', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'],
  SCHEDULED: [],
  SENDING: ['SENT', 'SUPPRESSED', 'FAILED'],
  SENT: [],
  ESCALATED: [],
  SUPPRESSED: [],
  SUPERSEDED: [],
  REJECTED: [],
  FAILED: [],
} as const;

export type WorkflowStatus = keyof typeof workflowTransitions;

export const workflowStatuses = Object.keys(workflowTransitions) as WorkflowStatus[];

export const routes = ['AUTO_SEND', 'APPROVAL', 'ESCALATION', 'NONE'] as const;
export type Route = (typeof routes)[number];

/** One step of a turn, as it is shown to people: `status` is `ok`, `failed` or `skipped`. */
export interface WorkflowStep {
  name: string;
  status: string;
  startedAt: Date;
  durationMs: number | null;
  detail: string | null;
}

/** The handling of one turn: one or more texts of a conversation, up to one reply. */
export interface Workflow {
  id: string;
  conversationId: string;
  status: WorkflowStatus;
  version: number;
  route: Route | null;
  tenantId: string | null;
  /** The texts of the turn, joined by line breaks. */
  message: string;
  steps: WorkflowStep[];
  attempts: number;
  error: string | null;
  receivedAt: Date;
  updatedAt: Date;
  completedAt: Date | null;
}
