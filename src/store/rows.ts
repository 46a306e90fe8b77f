import { z } from 'zod';
import type { Conversation } from '../domain/conversation.ts';
import { type Consent, consents } from '../domain/conversation.ts';
import { deadlineKinds } from '../domain/deadline.ts';
import { type Draft, draftStatuses } from '../domain/draft.ts';
import { type Escalation, escalationStatuses, escalationTypes, severities } from '../domain/escalation.ts';
import type { LogEvent, LogPage } from '../domain/event.ts';
import { routes, type Workflow, type WorkflowStep } from '../domain/workflow.ts';

/** The shapes in which the database's functions answer. What does not fit is a fault, never a guess. */

const instant = z.string().transform((text, context) => {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  context.addIssue({ code: 'custom', message: `not an instant: ${text}` });
  return z.NEVER;
});

export const conversationRow: z.ZodType<Conversation> = z.object({
  id: z.string(),
  phoneNumber: z.string(),
  smsAgentId: z.string().nullable(),
  tenantId: z.string().nullable(),
  language: z.string().nullable(),
  consent: z.enum(consents satisfies readonly Consent[]),
  createdAt: instant,
});

const stepRow: z.ZodType<WorkflowStep> = z.object({
  name: z.string(),
  status: z.string(),
  startedAt: instant,
  durationMs: z.number().nullable(),
  detail: z.string().nullable(),
});

const workflowFields = z.object({
  id: z.string(),
  conversationId: z.string(),
  version: z.number().int(),
  tenantId: z.string().nullable(),
  message: z.string(),
  steps: z.array(stepRow),
  attempts: z.number().int(),
  error: z.string().nullable(),
  receivedAt: instant,
  updatedAt: instant,
});

const anyRoute = z.enum(routes).nullable();
const sendingRoute = z.enum(['AUTO_SEND', 'APPROVAL']);
const open = { scheduledFor: z.null(), completedAt: z.null() };
const ended = { scheduledFor: z.null(), completedAt: instant };

export const workflowRow: z.ZodType<Workflow> = z.discriminatedUnion('status', [
  workflowFields.extend({ status: z.enum(['RECEIVED', 'PROCESSING']), route: anyRoute, ...open }),
  workflowFields.extend({ status: z.literal('AWAITING_APPROVAL'), route: z.literal('APPROVAL'), ...open }),
  workflowFields.extend({
    status: z.literal('SCHEDULED'),
    route: sendingRoute,
    scheduledFor: instant,
    completedAt: z.null(),
  }),
  workflowFields.extend({ status: z.literal('SENDING'), route: sendingRoute, ...open }),
  workflowFields.extend({ status: z.literal('SENT'), route: sendingRoute, ...ended }),
  workflowFields.extend({ status: z.literal('REJECTED'), route: z.literal('APPROVAL'), ...ended }),
  workflowFields.extend({ status: z.literal('ESCALATED'), route: z.enum(['APPROVAL', 'ESCALATION']), ...ended }),
  workflowFields.extend({ status: z.enum(['SUPPRESSED', 'SUPERSEDED']), route: anyRoute, ...ended }),
  workflowFields.extend({ status: z.literal('FAILED'), route: anyRoute, ...ended, error: z.string() }),
]);

export const draftRow: z.ZodType<Draft> = z.object({
  id: z.string(),
  workflowId: z.string(),
  version: z.number().int(),
  status: z.enum(draftStatuses),
  body: z.string(),
  translation: z.string().nullable(),
  language: z.string(),
  intent: z.string().nullable(),
  confidence: z.number(),
  checks: z.array(z.custom<Draft['checks'][number]>((value) => typeof value === 'object' && value !== null)),
  facts: z.custom<Draft['facts']>((value) => typeof value === 'object' && value !== null),
  promptVersion: z.string(),
  model: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionNote: z.string().nullable(),
  finalBody: z.string().nullable(),
  createdAt: instant,
});

export const escalationRow: z.ZodType<Escalation> = z.object({
  id: z.string(),
  workflowId: z.string().nullable(),
  conversationId: z.string(),
  type: z.enum(escalationTypes),
  severity: z.enum(severities),
  status: z.enum(escalationStatuses),
  reason: z.string(),
  automatic: z.boolean(),
  acknowledgedBy: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  resolution: z.string().nullable(),
  createdAt: instant,
  dueAt: instant.nullable(),
});

export const eventRow: z.ZodType<LogEvent> = z.object({
  cursor: z.string(),
  id: z.string(),
  conversationId: z.string(),
  workflowId: z.string().nullable(),
  draftId: z.string().nullable(),
  escalationId: z.string().nullable(),
  actor: z.string(),
  action: z.string(),
  detail: z.record(z.string(), z.unknown()),
  at: instant,
  hash: z.string(),
});

export const logPageRow: z.ZodType<LogPage> = z.object({
  events: z.array(eventRow),
  cursor: z.string(),
  more: z.boolean(),
  behind: z.boolean(),
});

const outboundRow = z.object({
  id: z.string(),
  body: z.string(),
  attempts: z.number().int(),
  firstAttemptAt: instant.nullable(),
  lastAttemptAt: instant.nullable(),
  outcomeUnknown: z.boolean(),
});
/** The text of a workflow on its way to the SMS Agent, and what is known of its attempts. */
export type OutboundMessage = z.infer<typeof outboundRow>;

const turnRow = z.object({
  workflow: workflowRow,
  leaseToken: z.string(),
  conversation: conversationRow,
  texts: z.array(z.object({ content: z.string(), receivedAt: instant })),
});
/** A claimed turn: all that is needed to run it, and the token that fences every write about it. */
export type ClaimedTurn = z.infer<typeof turnRow>;

const notificationRow = z.object({
  id: z.string(),
  leaseToken: z.string(),
  subject: z.string(),
  body: z.string(),
  priority: z.enum(['low', 'normal', 'high', 'critical']),
  metadata: z.record(z.string(), z.unknown()),
  attempts: z.number().int(),
});
export type ClaimedNotification = z.infer<typeof notificationRow>;

const deadlineRow = z.object({
  workflowId: z.string(),
  kind: z.enum(deadlineKinds),
  /** The instant to the microsecond, as the database wrote it: it names the deadline. */
  at: z.string(),
  phoneNumber: z.string(),
  tenantName: z.string().nullable(),
});
/** A deadline that has passed. */
export type PassedDeadline = z.infer<typeof deadlineRow>;

export const claimedWorkRow = z.object({
  turns: z.array(turnRow),
  notifications: z.array(notificationRow),
  deadlines: z.array(deadlineRow),
  /** Milliseconds until the next known work is due; null when there is none. */
  nextDueInMs: z.number().nullable(),
});
export type ClaimedWork = z.infer<typeof claimedWorkRow>;

export const receiptRow = z.object({ duplicate: z.boolean(), workflow: workflowRow });

const leaseLost = z.object({ outcome: z.literal('lease_lost') });

export const routedTurnRow = z.discriminatedUnion('outcome', [
  leaseLost,
  z.looseObject({ outcome: z.enum(['superseded', 'suppressed', 'awaiting_approval', 'escalated', 'scheduled']) }),
  z.object({ outcome: z.literal('send'), outbound: outboundRow }),
]);
export type RoutedTurn = z.infer<typeof routedTurnRow>;

export const begunSendRow = z.discriminatedUnion('outcome', [
  leaseLost,
  z.object({ outcome: z.enum(['suppressed', 'scheduled']) }),
  z.object({ outcome: z.literal('send'), outbound: outboundRow }),
  z.object({
    outcome: z.literal('lookup'),
    outbound: outboundRow,
    knownProviderIds: z.array(z.string()),
    elapsedMs: z.number(),
  }),
]);
export type BegunSend = z.infer<typeof begunSendRow>;

export const outcomeRow = z.looseObject({ outcome: z.string() });

/** Whether what was done left something for a worker to do now. */
export const changeRow = z.object({ hasWork: z.boolean().default(false) });

export const decisionRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['decided', 'conflict', 'opted_out']), draft: draftRow, workflow: workflowRow }),
]);
export type Decision = z.infer<typeof decisionRow>;

export const retriedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['retried', 'conflict']), workflow: workflowRow }),
]);
export type RetriedWorkflow = z.infer<typeof retriedRow>;

export const logVerificationRow = z.object({
  conversations: z.number(),
  events: z.number(),
  broken: z.array(z.object({ conversationId: z.string(), reason: z.string() })),
  next: z.string().nullable(),
});
