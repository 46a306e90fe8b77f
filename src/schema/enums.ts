import { roles } from '../auth/viewer.ts';
import { consents } from '../domain/conversation.ts';
import { draftStatuses } from '../domain/draft.ts';
import { escalationStatuses, escalationTypes, severities } from '../domain/escalation.ts';
import { paymentIntervals, type paymentPlanStatuses } from '../domain/payment-plan.ts';
import { routes } from '../domain/workflow.ts';
import { approvalEventKinds } from '../subscriptions/approvals.ts';
import { builder } from './builder.ts';

export const RoleEnum = builder.enumType('Role', {
  description: 'What a viewer is to the gateway.',
  values: Object.fromEntries(roles.map((role) => [role.toUpperCase(), { value: role }])) as {
    [Name in Uppercase<(typeof roles)[number]>]: { value: Lowercase<Name> };
  },
});

export const WorkflowStatusEnum = builder.enumType('WorkflowStatus', {
  description: 'Where a workflow stands.',
  values: {
    RECEIVED: { description: 'Durable, nothing done yet.' },
    PROCESSING: { description: 'Context, draft and checks are being worked out.' },
    AWAITING_APPROVAL: { description: 'A draft waits for a human.' },
    SCHEDULED: { description: 'Approved, held until texting is allowed.' },
    SENDING: { description: 'On its way to the SMS Agent; the outcome is not known yet.' },
    SENT: { description: 'The SMS Agent took the reply.' },
    ESCALATED: { description: 'A human must take over.' },
    SUPPRESSED: { description: 'Nothing is sent: the tenant opted out, or a legal hold applies.' },
    SUPERSEDED: { description: 'A newer text of the same conversation took its place.' },
    REJECTED: { description: 'An approver refused the draft.' },
    FAILED: { description: 'Gave up after its attempts; `retryWorkflow` starts it again.' },
  },
});

export const DraftStatusEnum = builder.enumType('DraftStatus', {
  description: 'Where a draft stands.',
  values: draftStatuses,
});

export const RouteEnum = builder.enumType('Route', {
  description: 'Where the checks sent a draft: out by itself, to an approver, to a human, or nowhere.',
  values: routes,
});

export const EscalationTypeEnum = builder.enumType('EscalationType', {
  description: 'Why a conversation needs a human.',
  values: escalationTypes,
});

export const SeverityEnum = builder.enumType('Severity', {
  description: 'How urgent an escalation is.',
  values: severities,
});

export const EscalationStatusEnum = builder.enumType('EscalationStatus', {
  description: 'Whether somebody has taken an escalation.',
  values: escalationStatuses,
});

export const PaymentPlanStatusEnum = builder.enumType('PaymentPlanStatus', {
  description: 'Where a payment plan stands.',
  values: {
    VALID: { description: 'Keeps every rule; nobody has decided.' },
    NEEDS_REVIEW: { description: 'Keeps the rules as far as it is clear; a human must look.' },
    INVALID: { description: 'Breaks a rule; its issues say which.' },
    APPROVED: { description: 'Agreed.' },
    REJECTED: { description: 'Refused.' },
    COUNTERED: { description: 'Answered with another offer.' },
  } satisfies Record<(typeof paymentPlanStatuses)[number], object>,
});

export const PaymentIntervalEnum = builder.enumType('PaymentInterval', {
  description: 'How often an installment is paid; BIWEEKLY: every two weeks.',
  values: paymentIntervals,
});

export const ConsentEnum = builder.enumType('Consent', {
  description: 'Whether a phone number may be texted.',
  values: consents,
});

export const MessageDirectionEnum = builder.enumType('MessageDirection', {
  description: 'INBOUND: from the tenant.',
  values: ['INBOUND', 'OUTBOUND'] as const,
});

export const SmsEncodingEnum = builder.enumType('SmsEncoding', {
  description: 'How a text travels: 160 characters a segment (GSM7) or 70 (UCS2).',
  values: ['GSM7', 'UCS2'] as const,
});

export const ApprovalEventKindEnum = builder.enumType('ApprovalEventKind', {
  description: 'REQUESTED: a draft waits for a decision; UPDATED: it has changed; RESOLVED: it waits no more.',
  values: approvalEventKinds,
});
