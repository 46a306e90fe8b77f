import { z } from 'zod';
import type { Conversation } from '../domain/conversation.ts';
import { type Consent, consents } from '../domain/conversation.ts';
import { type Draft, draftStatuses } from '../domain/draft.ts';
import { type Escalation, escalationStatuses } from '../domain/escalation.ts';
import { escalationTypes } from '../domain/escalation-type.ts';
import type { LogEvent, LogPage } from '../domain/event.ts';
import type { Metrics } from '../domain/metrics.ts';
import type { ModelUsage } from '../domain/model-usage.ts';
import { type PaymentPlan, paymentIntervals, paymentPlanStatuses } from '../domain/payment-plan.ts';
import { severities } from '../domain/severity.ts';
import { routes, type Workflow, type WorkflowStep } from '../domain/workflow.ts';

import { each } from './each.ts';

/** The shapes in which the database's functions answer. What does not fit is a fault, never a guess. */

export const instant = z.string().transform((text, context) => {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  context.addIssue({ code: 'custom', message: `not an instant: ${text}` });
  return z.NEVER;
});

/** The answer of a function that returns nothing, in whatever way a driver says so. */
export const nothing = z.unknown().transform((): void => undefined);

export const consentRow = z.enum(consents satisfies readonly Consent[]);

export const conversationRow: z.ZodType<Conversation> = z
  .object({
    id: z.string(),
    phoneNumber: z.string(),
    smsAgentId: z.string().nullable(),
    tenantId: z.string().nullable(),
    language: z.string().nullable(),
    consent: consentRow,
    timeZone: z.string().nullable(),
    quietWindows: z.array(
      z.object({
        fromMinute: z.number().int(),
        toMinute: z.number().int(),
        weekdays: z.array(z.number().int()).nullable(),
      }),
    ),
    lastActivityAt: instant,
    createdAt: instant,
  })
  .transform(({ smsAgentId, ...row }) => ({ ...row, smsAgentConversationId: smsAgentId }));

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
const draftedRoute = z.enum(['AUTO_SEND', 'APPROVAL']);
const sentRoute = z.enum(['AUTO_SEND', 'APPROVAL', 'NONE']);
const open = { scheduledFor: z.null(), completedAt: z.null() };
const ended = { scheduledFor: z.null(), completedAt: instant };

export const workflowRow: z.ZodType<Workflow> = z.discriminatedUnion('status', [
  workflowFields.extend({ status: z.enum(['RECEIVED', 'PROCESSING']), route: anyRoute, ...open }),
  workflowFields.extend({ status: z.literal('AWAITING_APPROVAL'), route: z.literal('APPROVAL'), ...open }),
  workflowFields.extend({
    status: z.literal('SCHEDULED'),
    route: draftedRoute,
    scheduledFor: instant,
    completedAt: z.null(),
  }),
  workflowFields.extend({ status: z.literal('SENDING'), route: sentRoute, ...open }),
  workflowFields.extend({ status: z.literal('UNCONFIRMED'), route: sentRoute, ...open, error: z.string() }),
  workflowFields.extend({ status: z.literal('SENT'), route: sentRoute, ...ended }),
  workflowFields.extend({ status: z.literal('REJECTED'), route: z.literal('APPROVAL'), ...ended }),
  workflowFields.extend({ status: z.literal('ESCALATED'), route: z.enum(['APPROVAL', 'ESCALATION']), ...ended }),
  workflowFields.extend({ status: z.enum(['SUPPRESSED', 'SUPERSEDED']), route: anyRoute, ...ended }),
  workflowFields.extend({ status: z.literal('FAILED'), route: anyRoute, ...ended, error: z.string() }),
]);

const modelUsageRow: z.ZodType<ModelUsage> = z.object({
  model: z.string(),
  calls: z.number().int(),
  promptTokens: z.number().int(),
  completionTokens: z.number().int(),
  milliseconds: z.number().int(),
  costCents: z.number().nullable(),
});

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
  usage: modelUsageRow.nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionNote: z.string().nullable(),
  finalBody: z.string().nullable(),
  createdAt: instant,
  claimedBy: z.object({ id: z.string(), email: z.string().nullable(), until: instant }).nullable(),
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

export const counterOfferRow = z.object({
  amountCents: z.number().int(),
  interval: z.enum(paymentIntervals),
  installments: z.number().int(),
  startDate: z.string().nullable(),
  totalCents: z.number().int(),
});

export const paymentPlanRow: z.ZodType<PaymentPlan> = z.object({
  id: z.string(),
  conversationId: z.string(),
  workflowId: z.string().nullable(),
  tenantId: z.string().nullable(),
  status: z.enum(paymentPlanStatuses),
  amountCents: z.number().int(),
  interval: z.enum(paymentIntervals),
  installments: z.number().int().nullable(),
  startDate: z.string().nullable(),
  totalCents: z.number().int().nullable(),
  coverage: z.number().nullable(),
  autoApprovable: z.boolean(),
  issues: z.array(z.string()),
  counterOffer: counterOfferRow.nullable(),
  createdAt: instant,
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
  events: each(eventRow),
  cursor: z.string(),
  more: z.boolean(),
  behind: z.boolean(),
});

export const logVerificationRow = z.object({
  conversations: z.number(),
  events: z.number(),
  broken: z.array(z.object({ conversationId: z.string(), reason: z.string() })),
  next: z.string().nullable(),
});

const percentilesRow = z
  .tuple([z.number(), z.number(), z.number()])
  .nullable()
  .transform((seconds) => ({ p50: seconds?.[0] ?? null, p95: seconds?.[1] ?? null, p99: seconds?.[2] ?? null }));

export const metricsRow: z.ZodType<Metrics> = z.object({
  received: z.number().int(),
  drafted: z.number().int(),
  autoSent: z.number().int(),
  approved: z.number().int(),
  edited: z.number().int(),
  rejected: z.number().int(),
  escalated: z.number().int(),
  suppressed: z.number().int(),
  failed: z.number().int(),
  paymentPlans: z.number().int(),
  averageConfidence: z.number().nullable(),
  autoSendRate: z.number().nullable(),
  approvalRate: z.number().nullable(),
  routeSeconds: percentilesRow,
  decisionSeconds: percentilesRow,
  modelUsage: z.array(modelUsageRow),
});
