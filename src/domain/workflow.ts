import { z } from 'zod';
import { instant } from './instant.ts';
import { reasonSchema } from './reason.ts';
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

const stepSchema = z.object({
  name: z.string(),
  status: z.string(),
  startedAt: instant,
  durationMs: z.number().nullable(),
  detail: z.string().nullable(),
  /** The same by codes; empty where there is nothing to say, and in steps from before there were codes. */
  reasons: z.array(reasonSchema).default([]),
});
/** One step of a turn, as it is shown to people: `status` is `ok`, `failed` or `skipped`. */
export type WorkflowStep = z.infer<typeof stepSchema>;

const inAnyState = z.object({
  id: z.string(),
  conversationId: z.string(),
  /** Counts changes of status. */
  version: z.number().int(),
  tenantId: z.string().nullable(),
  /** The texts of the turn, joined by line breaks. */
  message: z.string(),
  /** The addresses of the pictures that came with them. */
  mediaUrls: z.array(z.string()),
  steps: z.array(stepSchema),
  /** Tries at what it is doing now. */
  attempts: z.number().int(),
  /** The last thing that went wrong, in words. */
  error: z.string().nullable(),
  receivedAt: instant,
  updatedAt: instant,
});

const anyRoute = z.enum(routes).nullable();
const draftedRoute = z.enum(['AUTO_SEND', 'APPROVAL']);
const sentRoute = z.enum(['AUTO_SEND', 'APPROVAL', 'NONE']);
const open = { scheduledFor: z.null(), completedAt: z.null() };
const ended = { scheduledFor: z.null(), completedAt: instant };

/** What is known of a workflow in each state, so that a combination that cannot be does not compile. */
export const workflowSchema = z.discriminatedUnion('status', [
  inAnyState.extend({ status: z.enum(['RECEIVED', 'PROCESSING']), route: anyRoute, ...open }),
  inAnyState.extend({ status: z.literal('AWAITING_APPROVAL'), route: z.literal('APPROVAL'), ...open }),
  inAnyState.extend({
    status: z.literal('SCHEDULED'),
    route: draftedRoute,
    scheduledFor: instant,
    completedAt: z.null(),
  }),
  inAnyState.extend({ status: z.literal('SENDING'), route: sentRoute, ...open }),
  inAnyState.extend({ status: z.literal('UNCONFIRMED'), route: sentRoute, ...open, error: z.string() }),
  inAnyState.extend({ status: z.literal('SENT'), route: sentRoute, ...ended }),
  inAnyState.extend({ status: z.literal('REJECTED'), route: z.literal('APPROVAL'), ...ended }),
  inAnyState.extend({ status: z.literal('ESCALATED'), route: z.enum(['APPROVAL', 'ESCALATION']), ...ended }),
  inAnyState.extend({ status: z.enum(['SUPPRESSED', 'SUPERSEDED']), route: anyRoute, ...ended }),
  inAnyState.extend({ status: z.literal('FAILED'), route: anyRoute, ...ended, error: z.string() }),
]);
/** The handling of one turn: one or more texts of a conversation, up to one reply. */
export type Workflow = z.infer<typeof workflowSchema>;
