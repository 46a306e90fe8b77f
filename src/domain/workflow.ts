import { namesOf } from './value-table.ts';

interface WorkflowStatusRow {
  description: string;
  /** What may follow. */
  next: readonly string[];
}

/**
 * Where a workflow stands, and what may follow. The database guards the same transitions (`workflow_transitions()` in the
 * migrations); a test compares the two. FAILED is left only when somebody starts the workflow again, UNCONFIRMED when
 * somebody says what became of the text.
 */
export const workflowStatusTable = {
  RECEIVED: { description: 'Durable, nothing done yet.', next: ['PROCESSING'] },
  PROCESSING: {
    description: 'Context, draft and checks are being worked out.',
    next: ['RECEIVED', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED', 'FAILED'],
  },
  AWAITING_APPROVAL: {
    description: 'A draft waits for a human.',
    next: ['RECEIVED', 'SCHEDULED', 'SENDING', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'],
  },
  SCHEDULED: {
    description: 'Approved, held until texting is allowed.',
    next: ['SENDING', 'SUPPRESSED', 'SUPERSEDED'],
  },
  SENDING: {
    description: 'On its way to the SMS Agent; the outcome is not known yet.',
    next: ['SCHEDULED', 'SENT', 'SUPPRESSED', 'UNCONFIRMED', 'FAILED'],
  },
  SENT: { description: 'The SMS Agent took the reply.', next: [] },
  ESCALATED: { description: 'A human must take over.', next: [] },
  SUPPRESSED: { description: 'Nothing is sent: the tenant opted out, or a legal hold applies.', next: [] },
  SUPERSEDED: { description: 'A newer text of the same conversation took its place.', next: [] },
  REJECTED: { description: 'An approver refused the draft.', next: [] },
  UNCONFIRMED: {
    description: 'Handed over, and nobody can prove whether it went out: `settleSend` says so.',
    next: ['SENDING', 'SENT', 'SUPPRESSED'],
  },
  FAILED: {
    description: 'Gave up after its attempts; `retryWorkflow` starts it again.',
    next: ['RECEIVED', 'SENDING'],
  },
} as const satisfies Record<string, WorkflowStatusRow>;
export type WorkflowStatus = keyof typeof workflowStatusTable;
export const workflowStatuses = namesOf(workflowStatusTable);

/** Where the checks send a draft. NONE: no draft is written; at most a fixed text answers a keyword. */
export const routeTable = {
  AUTO_SEND: { description: 'Out by itself: confidence above 0.85, as configured, and every check passed.' },
  APPROVAL: { description: 'To an approver: confidence from 0.60, as configured, or a failed check.' },
  ESCALATION: { description: 'To a human, who takes over.' },
  NONE: { description: 'Nowhere: a fixed text answers, or nothing is to be sent.' },
} as const;
export type Route = keyof typeof routeTable;
export const routes = namesOf(routeTable);

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
  | {
      status: 'UNCONFIRMED';
      route: 'AUTO_SEND' | 'APPROVAL' | 'NONE';
      scheduledFor: null;
      completedAt: null;
      error: string;
    }
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
