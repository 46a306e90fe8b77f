/**
 * What may follow what. The database guards the same list (`workflow_transitions()` in the migrations); a test compares
 * the two. FAILED is left only when somebody starts the workflow again.
 */
export const workflowTransitions = {
  RECEIVED: ['PROCESSING'],
  PROCESSING: [
    'RECEIVED',
    'AWAITING_APPROVAL',
    'SCHEDULED',
    'SENDING',
    'ESCALATED',
    'SUPPRESSED',
    'SUPERSEDED',
    'FAILED',
  ],
  AWAITING_APPROVAL: ['RECEIVED', 'SCHEDULED', 'SENDING', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'],
  SCHEDULED: ['SENDING', 'SUPPRESSED', 'SUPERSEDED'],
  SENDING: ['SCHEDULED', 'SENT', 'SUPPRESSED', 'FAILED'],
  SENT: [],
  ESCALATED: [],
  SUPPRESSED: [],
  SUPERSEDED: [],
  REJECTED: [],
  FAILED: ['RECEIVED', 'SENDING'],
} as const;

export type WorkflowStatus = keyof typeof workflowTransitions;

/** NONE: no draft is written; at most a fixed text answers a keyword. */
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

/** What is known of a workflow in each state, so that a combination that cannot be does not compile. */
export type WorkflowState =
  | { status: 'RECEIVED' | 'PROCESSING'; route: Route | null; scheduledFor: null; completedAt: null }
  | { status: 'AWAITING_APPROVAL'; route: 'APPROVAL'; scheduledFor: null; completedAt: null }
  | { status: 'SCHEDULED'; route: 'AUTO_SEND' | 'APPROVAL'; scheduledFor: Date; completedAt: null }
  | { status: 'SENDING'; route: 'AUTO_SEND' | 'APPROVAL' | 'NONE'; scheduledFor: null; completedAt: null }
  | { status: 'SENT'; route: 'AUTO_SEND' | 'APPROVAL' | 'NONE'; scheduledFor: null; completedAt: Date }
  | { status: 'REJECTED'; route: 'APPROVAL'; scheduledFor: null; completedAt: Date }
  | { status: 'ESCALATED'; route: 'APPROVAL' | 'ESCALATION'; scheduledFor: null; completedAt: Date }
  | { status: 'SUPPRESSED' | 'SUPERSEDED'; route: Route | null; scheduledFor: null; completedAt: Date }
  | { status: 'FAILED'; route: Route | null; scheduledFor: null; completedAt: Date; error: string };

/** The handling of one turn: one or more texts of a conversation, up to one reply. */
export type Workflow = WorkflowState & {
  id: string;
  conversationId: string;
  /** Counts changes of status. */
  version: number;
  tenantId: string | null;
  /** The texts of the turn, joined by line breaks. */
  message: string;
  steps: WorkflowStep[];
  /** Tries at what it is doing now. */
  attempts: number;
  /** The last thing that went wrong, in words. */
  error: string | null;
  receivedAt: Date;
  updatedAt: Date;
};
