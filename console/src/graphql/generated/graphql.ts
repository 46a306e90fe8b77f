/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Takes an escalation. */
export type AcknowledgeEscalationInput = {
  /** The escalation. */
  escalationId: string;
};

/** What happened to a draft. */
export type ApprovalEventKind =
  /** It waits for a decision. */
  | 'REQUESTED'
  /** It waits no more: decided, superseded, or expired. */
  | 'RESOLVED'
  /** It still waits, and has changed. */
  | 'UPDATED';

/** Approves a draft as it is, or with another body. */
export type ApproveDraftInput = {
  /** What to send instead; the opt-out line is added where it is missing. */
  body?: string | null | undefined;
  /** The draft. */
  draftId: string;
  /** For the audit trail. */
  note?: string | null | undefined;
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Words in place of those of a draft. */
export type CheckTextInput = {
  /** What would be sent instead, at most 1,600 characters. */
  body: string;
  /** The draft. */
  draftId: string;
};

/** Tells others that the viewer looks at a draft. */
export type ClaimDraftInput = {
  /** The draft. */
  draftId: string;
  /** The version that was seen, if it matters; any other is a ConflictError. */
  version?: number | null | undefined;
};

/** Whether a phone number may be texted. */
export type Consent =
  /** May be texted. */
  | 'OPTED_IN'
  /** May not be texted, but for one confirmation of the opt-out. */
  | 'OPTED_OUT';

/** A decision about a plan. For COUNTER the terms of the other offer; without any, the suggested one. */
export type DecidePaymentPlanInput = {
  /** Of one installment, in cents; the plan's when absent. */
  amountCents?: number | null | undefined;
  /** The decision. */
  decision: PaymentPlanDecision;
  /** How many; as many as the debt needs when absent. */
  installments?: number | null | undefined;
  /** How often; the plan's when absent. */
  interval?: PaymentInterval | null | undefined;
  /** For the audit trail. */
  note?: string | null | undefined;
  /** The plan. */
  paymentPlanId: string;
  /** The first; the plan's when absent. */
  startDate?: string | null | undefined;
};

/** How a service is, as seen from here. */
export type DependencyState =
  /** Some of what it is asked fails, or failed within the last minute. */
  | 'DEGRADED'
  /** Nothing that it was asked last was answered; it is spared for the moment. */
  | 'DOWN'
  /** Answers, or has not been asked yet. */
  | 'UP';

/** What a figure of a text states. */
export type DraftClaimKind =
  /** Money. */
  | 'AMOUNT'
  /** A day of the calendar, or one counted from today. */
  | 'DATE'
  /** Any other number: days, payments, a house or a telephone. */
  | 'NUMBER'
  /** A day of the week. */
  | 'WEEKDAY';

/** How much care a draft needs by its checks. */
export type DraftPriority =
  /** May do harm as it is: a figure without a fact, forbidden words, a trick in the text. */
  | 'HIGH'
  /** Only its length, or how sure the model is, is in doubt. */
  | 'LOW'
  /** Somebody has to decide: a plan, an intent, a gap in what is known, the language. */
  | 'MEDIUM';

/** Where a draft stands. */
export type DraftStatus =
  /** An approver let it go out, as it was or edited. */
  | 'APPROVED'
  /** Went out by itself: sure enough, and every check passed. */
  | 'AUTO_APPROVED'
  /** A human takes over the conversation in its place. */
  | 'ESCALATED'
  /** Nobody decided in time; a human takes over. */
  | 'EXPIRED'
  /** Waits for a decision. */
  | 'PENDING'
  /** An approver refused it; nothing is sent. */
  | 'REJECTED'
  /** A newer text of the tenant, or another draft, took its place. */
  | 'SUPERSEDED';

/** Hands a conversation to a human. */
export type EscalateConversationInput = {
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
  /** Why, in words, for whoever takes over. */
  reason: string;
  /** What is usual for the type when absent. */
  severity?: Severity | null | undefined;
  /** Why. */
  type: EscalationType;
};

/** Hands the conversation to a human in place of the draft. */
export type EscalateDraftInput = {
  /** The draft. */
  draftId: string;
  /** Why, for whoever takes over. */
  reason: string;
  /** What is usual for the type when absent. */
  severity?: Severity | null | undefined;
  /** MANUAL when absent. */
  type?: EscalationType | null | undefined;
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Narrows a list of escalations; what is absent does not. */
export type EscalationFilter = {
  /** Raised then or later. */
  from?: string | null | undefined;
  /** As urgent as this, or more. */
  minSeverity?: Severity | null | undefined;
  /** One of these. */
  statuses?: Array<EscalationStatus> | null | undefined;
  /** Raised before. */
  to?: string | null | undefined;
  /** One of these. */
  types?: Array<EscalationType> | null | undefined;
};

/** Whether somebody has taken an escalation. */
export type EscalationStatus =
  /** Somebody has it. */
  | 'ACKNOWLEDGED'
  /** Nobody has taken it. */
  | 'OPEN'
  /** It is settled. */
  | 'RESOLVED';

/** Why a conversation needs a human. */
export type EscalationType =
  /** The tenant asks for something because of a disability. */
  | 'ACCOMMODATION'
  /** An attorney represents the tenant; only the attorney may be contacted. */
  | 'ATTORNEY'
  /** The tenant speaks of bankruptcy. */
  | 'BANKRUPTCY'
  /** The tenant has died. */
  | 'DECEASED'
  /** The tenant complains of discrimination. */
  | 'DISCRIMINATION'
  /** Lost work, illness or the like. */
  | 'HARDSHIP'
  /** Threats or insults. */
  | 'HOSTILE_LANGUAGE'
  /** The tenant says that they will sue or complain to an authority. */
  | 'LEGAL_THREAT'
  /** The draft was not sure enough for an approver either. */
  | 'LOW_CONFIDENCE'
  /** A person asked for it. */
  | 'MANUAL'
  /** The tenant did not answer a question in time. */
  | 'NO_RESPONSE'
  /** The tenant disputes the debt or its amount, or says that it is paid. */
  | 'PAYMENT_DISPUTE'
  /** The tenant is on active duty. */
  | 'SERVICEMEMBER'
  /** The tenant wants to talk to a person. */
  | 'SUPERVISOR_REQUEST'
  /** Something of ours failed, and the tenant still waits. */
  | 'SYSTEM'
  /** A number that no tenant has. */
  | 'UNKNOWN_NUMBER'
  /** A payment plan far from what the rules allow. */
  | 'UNREALISTIC_PROPOSAL'
  /** Whoever writes is not the tenant. */
  | 'WRONG_NUMBER';

/** What a fact of the record is. */
export type FactKind =
  /** Money: owed, or paid by a plan. */
  | 'AMOUNT'
  /** What is counted: days late, payments, weeks. */
  | 'COUNT'
  /** A day of a plan, or the day on which the text was written. */
  | 'DAY'
  /** Words of the record: unit, property, business. */
  | 'NAME'
  /** The tenant's name. */
  | 'PERSON';

/** Which way a text went. */
export type MessageDirection =
  /** From the tenant. */
  | 'INBOUND'
  /** To the tenant. */
  | 'OUTBOUND';

/** A stretch of time up to now. */
export type MetricsWindow =
  /** The last 168 hours. */
  | 'LAST_7_DAYS'
  /** The last 720 hours. */
  | 'LAST_30_DAYS'
  /** The last 60 minutes. */
  | 'LAST_HOUR'
  /** Since midnight in the business's time zone. */
  | 'TODAY';

/** How often an installment is paid. */
export type PaymentInterval =
  /** Every two weeks. */
  | 'BIWEEKLY'
  /** Every month, on the same day. */
  | 'MONTHLY'
  /** Every week. */
  | 'WEEKLY';

/** What a human decides about a plan. */
export type PaymentPlanDecision =
  /** The plan is agreed. */
  | 'APPROVE'
  /** Another offer goes to the tenant in its place, as a draft that waits for approval. */
  | 'COUNTER'
  /** The plan is refused. */
  | 'REJECT';

/** Narrows a list of payment plans; what is absent does not. */
export type PaymentPlanFilter = {
  /** Offered then or later. */
  from?: string | null | undefined;
  /** One of these. */
  statuses?: Array<PaymentPlanStatus> | null | undefined;
  /** Of one of these tenants. */
  tenantIds?: Array<string> | null | undefined;
  /** Offered before. */
  to?: string | null | undefined;
};

/** Where a payment plan stands. */
export type PaymentPlanStatus =
  /** Agreed. */
  | 'APPROVED'
  /** Answered with another offer. */
  | 'COUNTERED'
  /** Breaks a rule; its issues say which. */
  | 'INVALID'
  /** Keeps the rules as far as it is clear; a human must look. */
  | 'NEEDS_REVIEW'
  /** Refused. */
  | 'REJECTED'
  /** Keeps every rule; nobody has decided. */
  | 'VALID';

/** The terms of another offer, as of `decidePaymentPlan`; without any, the suggested one. */
export type PreviewPaymentPlanInput = {
  /** Of one installment, in cents; the plan's when absent. */
  amountCents?: number | null | undefined;
  /** How many; as many as the debt needs when absent. */
  installments?: number | null | undefined;
  /** How often; the plan's when absent. */
  interval?: PaymentInterval | null | undefined;
  /** The plan. */
  paymentPlanId: string;
  /** The first; the plan's when absent. */
  startDate?: string | null | undefined;
};

/** Has another draft written. */
export type RegenerateDraftInput = {
  /** The draft. */
  draftId: string;
  /** What the next one should be like, at most 1,000 characters. */
  guidance?: string | null | undefined;
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Refuses a draft; nothing is sent. */
export type RejectDraftInput = {
  /** The draft. */
  draftId: string;
  /** Why, for the audit trail. */
  reason: string;
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Tells others that the viewer looks at a draft no more. */
export type ReleaseDraftInput = {
  /** The draft. */
  draftId: string;
};

/** Settles an escalation. */
export type ResolveEscalationInput = {
  /** The escalation. */
  escalationId: string;
  /** How, for the audit trail. */
  resolution: string;
};

/** Starts a workflow again that gave up. */
export type RetryWorkflowInput = {
  /** Why, for the audit trail. */
  reason: string;
  /** The workflow. */
  workflowId: string;
};

/** Where the checks sent a draft: out by itself, to an approver, to a human, or nowhere. */
export type Route =
  /** To an approver: confidence from 0.60, as configured, or a failed check. */
  | 'APPROVAL'
  /** Out by itself: confidence above 0.85, as configured, and every check passed. */
  | 'AUTO_SEND'
  /** To a human, who takes over. */
  | 'ESCALATION'
  /** Nowhere: a fixed text answers, or nothing is to be sent. */
  | 'NONE';

/** A text written by hand. */
export type SendMessageInput = {
  /** The words; the opt-out line is added where it is missing. */
  body: string;
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
};

/** Consent that a human learnt of by another way than a text. */
export type SetConsentInput = {
  /** Whether the number may be texted. */
  consent: Consent;
  /** Any common spelling. */
  phoneNumber: string;
  /** How it was learnt, for the audit trail. */
  reason: string;
};

/** How urgent an escalation is. */
export type Severity =
  /** To be looked at within the hour. */
  | 'CRITICAL'
  /** To be looked at within 4 hours. */
  | 'HIGH'
  /** To be looked at within 72 hours. */
  | 'LOW'
  /** To be looked at within 24 hours. */
  | 'MEDIUM';

/** How a text travels. */
export type SmsEncoding =
  /** The alphabet of phones: 160 characters in one segment, 153 in each of several. */
  | 'GSM7'
  /** Any character: 70 in one segment, 67 in each of several. */
  | 'UCS2';

/** Where a workflow stands. */
export type WorkflowStatus =
  /** A draft waits for a human. */
  | 'AWAITING_APPROVAL'
  /** A human must take over. */
  | 'ESCALATED'
  /** Gave up after its attempts; `retryWorkflow` starts it again. */
  | 'FAILED'
  /** Context, draft and checks are being worked out. */
  | 'PROCESSING'
  /** Durable, nothing done yet. */
  | 'RECEIVED'
  /** An approver refused the draft. */
  | 'REJECTED'
  /** Approved, held until texting is allowed. */
  | 'SCHEDULED'
  /** On its way to the SMS Agent; the outcome is not known yet. */
  | 'SENDING'
  /** The SMS Agent took the reply. */
  | 'SENT'
  /** A newer text of the same conversation took its place. */
  | 'SUPERSEDED'
  /** Nothing is sent: the tenant opted out, or a legal hold applies. */
  | 'SUPPRESSED';

export type CheckEditedTextQueryVariables = Exact<{
  input: CheckTextInput;
}>;


export type CheckEditedTextQuery = { __typename: 'Query', checkText:
    | { __typename: 'CheckTextSuccess', body: string, optOutLineAdded: boolean, sendAt: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number } }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ApproveDraftMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApproveDraftMutation = { __typename: 'Mutation', approveDraft:
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type RejectDraftMutationVariables = Exact<{
  input: RejectDraftInput;
}>;


export type RejectDraftMutation = { __typename: 'Mutation', rejectDraft:
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type EscalateDraftMutationVariables = Exact<{
  input: EscalateDraftInput;
}>;


export type EscalateDraftMutation = { __typename: 'Mutation', escalateDraft:
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type RegenerateDraftMutationVariables = Exact<{
  input: RegenerateDraftInput;
}>;


export type RegenerateDraftMutation = { __typename: 'Mutation', regenerateDraft:
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

type DecisionOutcome_ConflictError_Fragment = { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null } | null };

type DecisionOutcome_DecideDraftSuccess_Fragment = { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } };

type DecisionOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type DecisionOutcome_OptedOutError_Fragment = { __typename: 'OptedOutError', message: string };

type DecisionOutcome_ValidationError_Fragment = { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> };

export type DecisionOutcomeFragment =
  | DecisionOutcome_ConflictError_Fragment
  | DecisionOutcome_DecideDraftSuccess_Fragment
  | DecisionOutcome_NotFoundError_Fragment
  | DecisionOutcome_OptedOutError_Fragment
  | DecisionOutcome_ValidationError_Fragment
;

export type ClaimDraftMutationVariables = Exact<{
  input: ClaimDraftInput;
}>;


export type ClaimDraftMutation = { __typename: 'Mutation', claimDraft:
    | { __typename: 'ClaimDraftSuccess', draft: { __typename: 'Draft', id: string, claimedBy: { __typename: 'DraftHolder', id: string, until: string } | null } }
    | { __typename: 'ConflictError' }
    | { __typename: 'NotFoundError' }
   };

export type ReleaseDraftMutationVariables = Exact<{
  input: ReleaseDraftInput;
}>;


export type ReleaseDraftMutation = { __typename: 'Mutation', releaseDraft:
    | { __typename: 'ClaimDraftSuccess' }
    | { __typename: 'NotFoundError' }
   };

export type ConversationQueryVariables = Exact<{
  id: string;
}>;


export type ConversationQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string }>, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } | null };

export type ConversationTurnsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConversationTurnsQuery = { __typename: 'Query', workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, completedAt: string | null, scheduledFor: string | null, attempts: number, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, startedAt: string, durationMs: number | null, detail: string | null }>, draft: { __typename: 'Draft', id: string, status: DraftStatus, body: string, finalBody: string | null, language: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConversationEventsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConversationEventsQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditEventConnection', nodes: Array<{ __typename: 'AuditEvent', id: string, at: string, action: string, actor: string, detail: string | null, workflowId: string | null, hash: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FollowConversationSubscriptionVariables = Exact<{
  id: string;
}>;


export type FollowConversationSubscription = { workflowUpdated: { __typename: 'Workflow', id: string, status: WorkflowStatus } };

export type WriteByHandMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type WriteByHandMutation = { __typename: 'Mutation', sendMessage:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'SendMessageSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type HandConversationOverMutationVariables = Exact<{
  input: EscalateConversationInput;
}>;


export type HandConversationOverMutation = { __typename: 'Mutation', escalateConversation:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', id: string } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ChangeConsentMutationVariables = Exact<{
  input: SetConsentInput;
}>;


export type ChangeConsentMutation = { __typename: 'Mutation', setConsent:
    | { __typename: 'SetConsentSuccess', consent: Consent }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type RetryFailedTurnMutationVariables = Exact<{
  input: RetryWorkflowInput;
}>;


export type RetryFailedTurnMutation = { __typename: 'Mutation', retryWorkflow:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RetryWorkflowSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ConversationTurnFragment = { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, completedAt: string | null, scheduledFor: string | null, attempts: number, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, startedAt: string, durationMs: number | null, detail: string | null }>, draft: { __typename: 'Draft', id: string, status: DraftStatus, body: string, finalBody: string | null, language: string } | null };

export type ConversationEventFragment = { __typename: 'AuditEvent', id: string, at: string, action: string, actor: string, detail: string | null, workflowId: string | null, hash: string };

export type ConversationsQueryVariables = Exact<{
  search?: string | null | undefined;
  holdsOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { __typename: 'Query', conversations: { __typename: 'ConversationConnection', nodes: Array<{ __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, lastActivityAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType }>, workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, message: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConversationRowFragment = { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, lastActivityAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType }>, workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, message: string }> } };

export type FollowAllConversationsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowAllConversationsSubscription = { workflowUpdated: { __typename: 'Workflow', id: string } };

export type EscalationsQueryVariables = Exact<{
  filter?: EscalationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EscalationsQuery = { __typename: 'Query', escalations: { __typename: 'EscalationConnection', nodes: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FollowEscalationsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowEscalationsSubscription = { escalationRaised: { __typename: 'EscalationEvent', cursor: string, escalation: { __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null } } };

export type EscalationSurroundingsQueryVariables = Exact<{
  conversationId: string;
  workflowId: string;
  withWorkflow: boolean;
}>;


export type EscalationSurroundingsQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, language: string | null, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType }>, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null }> } | null, workflow?: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, error: string | null, scheduledFor: string | null, draft: { __typename: 'Draft', id: string, status: DraftStatus, body: string, translation: string | null, language: string, confidence: number, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, detail: string | null }> } | null } | null };

export type FollowEscalatedConversationSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type FollowEscalatedConversationSubscription = { workflowUpdated: { __typename: 'Workflow', id: string, status: WorkflowStatus } };

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type AcknowledgeEscalationMutation = { __typename: 'Mutation', acknowledgeEscalation:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ResolveEscalationMutationVariables = Exact<{
  input: ResolveEscalationInput;
}>;


export type ResolveEscalationMutation = { __typename: 'Mutation', resolveEscalation:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type AnswerByHandMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type AnswerByHandMutation = { __typename: 'Mutation', sendMessage:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'SendMessageSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null, draft: { __typename: 'Draft', id: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, detail: string | null }> } | null } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

type EscalationOutcome_ConflictError_Fragment = { __typename: 'ConflictError', message: string };

type EscalationOutcome_EscalationSuccess_Fragment = { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null } };

type EscalationOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type EscalationOutcome_ValidationError_Fragment = { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> };

export type EscalationOutcomeFragment =
  | EscalationOutcome_ConflictError_Fragment
  | EscalationOutcome_EscalationSuccess_Fragment
  | EscalationOutcome_NotFoundError_Fragment
  | EscalationOutcome_ValidationError_Fragment
;

export type EscalationRowFragment = { __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null };

export type FollowApprovalsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowApprovalsSubscription = { approvalRequested: { __typename: 'ApprovalEvent', kind: ApprovalEventKind, cursor: string, draft: { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, translation: string | null, language: string, intent: string | null, confidence: number, createdAt: string, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, priority: DraftPriority, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, facts: Array<{ __typename: 'Fact', kind: FactKind, name: string, value: string }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string }>, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } } } } };

export type PendingDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingDraftsQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', totalCount: number } };

export type DraftCardFragment = { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, translation: string | null, language: string, intent: string | null, confidence: number, createdAt: string, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, priority: DraftPriority, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, facts: Array<{ __typename: 'Fact', kind: FactKind, name: string, value: string }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string }>, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } } };

export type CheckPartsFragment = { __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null };

export type PlanSummaryFragment = { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string };

export type ReadNumbersQueryVariables = Exact<{
  window: MetricsWindow;
}>;


export type ReadNumbersQuery = { __typename: 'Query', metrics: { __typename: 'Metrics', received: number, drafted: number, autoSent: number, approved: number, edited: number, rejected: number, escalated: number, suppressed: number, failed: number, paymentPlans: number, averageConfidence: number | null, autoSendRate: number | null, approvalRate: number | null, routeSeconds: { __typename: 'Percentiles', p50: number | null, p95: number | null, p99: number | null }, decisionSeconds: { __typename: 'Percentiles', p50: number | null, p95: number | null, p99: number | null } }, metricsSeries: Array<{ __typename: 'MetricsBucket', from: string, to: string, received: number, autoSent: number, approvalRequested: number, escalated: number, suppressed: number, failed: number, approved: number, edited: number, rejected: number }>, calibration: Array<{ __typename: 'CalibrationBucket', from: number, to: number, decided: number, approvedUnchanged: number, approvedEdited: number, rejected: number, escalated: number, averageConfidence: number | null }> };

export type ReadPortfolioQueryVariables = Exact<{
  page: number;
}>;


export type ReadPortfolioQuery = { __typename: 'Query', portfolio: { __typename: 'PortfolioStats', totalDelinquentTenants: number, totalAmountOwedCents: number, averageDaysLate: number }, delinquentTenants: { __typename: 'DelinquentTenantPage', totalItems: number, page: number, pageSize: number, hasNextPage: boolean, tenants: Array<{ __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number }> } };

export type ClaimPartsFragment = { __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null };

export type TenantFactsFragment = { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null };

export type PaymentPlansQueryVariables = Exact<{
  filter?: PaymentPlanFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentPlansQuery = { __typename: 'Query', paymentPlans: { __typename: 'PaymentPlanConnection', nodes: Array<{ __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, schedule: Array<{ __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number }>, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PreviewCounterOfferQueryVariables = Exact<{
  input: PreviewPaymentPlanInput;
}>;


export type PreviewCounterOfferQuery = { __typename: 'Query', previewPaymentPlan:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PreviewPaymentPlanSuccess', issues: Array<string>, coverage: number | null, body: string, translation: string | null, language: string, offer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number }, schedule: Array<{ __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number }>, segments: { __typename: 'SmsSegments', count: number, characters: number }, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, detail: string | null }> }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type DecidePlanMutationVariables = Exact<{
  input: DecidePaymentPlanInput;
}>;


export type DecidePlanMutation = { __typename: 'Mutation', decidePaymentPlan:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PaymentPlanSuccess', paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, schedule: Array<{ __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number }>, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type PlanRowFragment = { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, schedule: Array<{ __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number }>, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null };

export type InstallmentFragment = { __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number };

export type OfferTermsFragment = { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number };

export type PlayableTenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayableTenantsQuery = { __typename: 'Query', delinquentTenants: { __typename: 'DelinquentTenantPage', tenants: Array<{ __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, daysLate: number, language: string, phoneNumbers: Array<string> }> } };

export type PlayedConversationQueryVariables = Exact<{
  id: string;
}>;


export type PlayedConversationQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null }>, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, daysLate: number } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, draft: { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, finalBody: string | null, translation: string | null, language: string, intent: string | null, confidence: number, decidedBy: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }> } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } }> } } | null };

export type FollowPlayedTurnsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowPlayedTurnsSubscription = { workflowUpdated: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null }>, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, daysLate: number } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, draft: { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, finalBody: string | null, translation: string | null, language: string, intent: string | null, confidence: number, decidedBy: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }> } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } };

export type ApprovePlayedDraftMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApprovePlayedDraftMutation = { __typename: 'Mutation', approveDraft:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'DecideDraftSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null }>, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, daysLate: number } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, draft: { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, finalBody: string | null, translation: string | null, language: string, intent: string | null, confidence: number, decidedBy: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }> } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string }
   };

export type PlayedTurnFragment = { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null }>, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, daysLate: number } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, draft: { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, finalBody: string | null, translation: string | null, language: string, intent: string | null, confidence: number, decidedBy: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }> } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } };

export type ReadDependenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadDependenciesQuery = { __typename: 'Query', dependencies: Array<{ __typename: 'Dependency', name: string, state: DependencyState, circuit: string, circuitOpenings: number, latencyMs: number | null, detail: string | null, checkedAt: string | null }> };

export type TryRulesQueryVariables = Exact<{
  content: string;
  tenantId?: string | null | undefined;
}>;


export type TryRulesQuery = { __typename: 'Query', analyzeMessage: { __typename: 'MessageAnalysis', language: string | null, consentChange: Consent | null, contactPreference: string | null, cancelsPlan: string | null, steering: string | null, escalations: Array<{ __typename: 'EscalationAnalysis', type: EscalationType, severity: Severity, evidence: string }>, paymentPlan: { __typename: 'PaymentPlanAnalysis', amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, issues: Array<string>, autoApprovable: boolean } | null } };

export type TenantsToTryRulesOnQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantsToTryRulesOnQuery = { __typename: 'Query', delinquentTenants: { __typename: 'DelinquentTenantPage', tenants: Array<{ __typename: 'Tenant', id: string, name: string, amountOwedCents: number }> } };

export const DecisionOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDraftResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionOutcomeFragment, unknown>;
export const ConversationTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<ConversationTurnFragment, unknown>;
export const ConversationEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"workflowId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]} as unknown as DocumentNode<ConversationEventFragment, unknown>;
export const ConversationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConversationRowFragment, unknown>;
export const EscalationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EscalationRowFragment, unknown>;
export const EscalationOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EscalationOutcomeFragment, unknown>;
export const CheckPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<CheckPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ClaimPartsFragment, unknown>;
export const TenantFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}}]} as unknown as DocumentNode<TenantFactsFragment, unknown>;
export const PlanSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<PlanSummaryFragment, unknown>;
export const DraftCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"translation"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextAllowedSendAt"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messagesMissing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<DraftCardFragment, unknown>;
export const InstallmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Installment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlanInstallment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]} as unknown as DocumentNode<InstallmentFragment, unknown>;
export const OfferTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}}]}}]} as unknown as DocumentNode<OfferTermsFragment, unknown>;
export const PlanRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Installment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Installment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlanInstallment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}}]} as unknown as DocumentNode<PlanRowFragment, unknown>;
export const PlayedTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlayedTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"translation"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlayedTurnFragment, unknown>;
export const CheckEditedTextDocument = {"__meta__":{"hash":"sha256:1ff9db7d20c9753d8d2162a2cbc0dab9df64c3b20d21d1960ecea6729e6780bb"}} as unknown as DocumentNode<CheckEditedTextQuery, CheckEditedTextQueryVariables>;
export const ApproveDraftDocument = {"__meta__":{"hash":"sha256:86e8ebdfbfff3c3946ec24ec005185152e251067c4699c5fa3f8c5b5ddaa9481"}} as unknown as DocumentNode<ApproveDraftMutation, ApproveDraftMutationVariables>;
export const RejectDraftDocument = {"__meta__":{"hash":"sha256:5f661e9b25790392641426564baf3e89752526715a2aff88e5d11132e2a6b85c"}} as unknown as DocumentNode<RejectDraftMutation, RejectDraftMutationVariables>;
export const EscalateDraftDocument = {"__meta__":{"hash":"sha256:8e1e7c7516f2c6d817d620efe2b2fcf7dfef06dc986f4de2bb001a6ded3592cb"}} as unknown as DocumentNode<EscalateDraftMutation, EscalateDraftMutationVariables>;
export const RegenerateDraftDocument = {"__meta__":{"hash":"sha256:3a7ea25adeadd49eece5459c0cc3959663d0037f574eb4f1818ccc7741c84ef2"}} as unknown as DocumentNode<RegenerateDraftMutation, RegenerateDraftMutationVariables>;
export const ClaimDraftDocument = {"__meta__":{"hash":"sha256:152aa95edd2f8675993fa6f343b1641c21067f5f4dba29147049da15cfa97ee6"}} as unknown as DocumentNode<ClaimDraftMutation, ClaimDraftMutationVariables>;
export const ReleaseDraftDocument = {"__meta__":{"hash":"sha256:bd7bb2c2e522f60f1fe8a086b917af4614a2393a5389ad7c6a07b107486bc363"}} as unknown as DocumentNode<ReleaseDraftMutation, ReleaseDraftMutationVariables>;
export const ConversationDocument = {"__meta__":{"hash":"sha256:fab684d95570e8efc578b8a0684fdd2ed9d3ad1a984dfb76a11790a60e5df78f"}} as unknown as DocumentNode<ConversationQuery, ConversationQueryVariables>;
export const ConversationTurnsDocument = {"__meta__":{"hash":"sha256:ebd0e1979ba868aee5f68c44ecc642709dd8463216dbe57f207f4da3d79240cb"}} as unknown as DocumentNode<ConversationTurnsQuery, ConversationTurnsQueryVariables>;
export const ConversationEventsDocument = {"__meta__":{"hash":"sha256:2ce16c5b33d1435c4136f0c0910992df5a5cdd4dfb63ce8323ab67e4ad570acf"}} as unknown as DocumentNode<ConversationEventsQuery, ConversationEventsQueryVariables>;
export const FollowConversationDocument = {"__meta__":{"hash":"sha256:e0c627d3c25500577d34785410819ec1c771c7a7f60022da405fc2c532d7ce1a"}} as unknown as DocumentNode<FollowConversationSubscription, FollowConversationSubscriptionVariables>;
export const WriteByHandDocument = {"__meta__":{"hash":"sha256:023b6ff7518d8d1e6fc984ee6d348ff89a5e0b5e5a1f44d4c0155ea4769a479e"}} as unknown as DocumentNode<WriteByHandMutation, WriteByHandMutationVariables>;
export const HandConversationOverDocument = {"__meta__":{"hash":"sha256:d3338572da4f84b67c92cca72dbf16b4ef3fcf1e8855e938806f6ba6b43ff4ca"}} as unknown as DocumentNode<HandConversationOverMutation, HandConversationOverMutationVariables>;
export const ChangeConsentDocument = {"__meta__":{"hash":"sha256:ac235ad2c5b4816f3952cf4cec49d562fa50837e3767930d8640772d71ffafb4"}} as unknown as DocumentNode<ChangeConsentMutation, ChangeConsentMutationVariables>;
export const RetryFailedTurnDocument = {"__meta__":{"hash":"sha256:d6c2c070c5ef15739ef87020f82a000ddb35479088165a7459add71f328e145e"}} as unknown as DocumentNode<RetryFailedTurnMutation, RetryFailedTurnMutationVariables>;
export const ConversationsDocument = {"__meta__":{"hash":"sha256:e2a5c446fc6e03cb9aaee253a4bf1a171d8ead6d498d9147153f045e6c57d6ae"}} as unknown as DocumentNode<ConversationsQuery, ConversationsQueryVariables>;
export const FollowAllConversationsDocument = {"__meta__":{"hash":"sha256:948f0b8fc575cb801fe083a72131f54811cf328fd411e17e43cfd524ba72b11c"}} as unknown as DocumentNode<FollowAllConversationsSubscription, FollowAllConversationsSubscriptionVariables>;
export const EscalationsDocument = {"__meta__":{"hash":"sha256:44c9bdecb931cfcab41b104c84785cbd87f1b7514d8a2f299a620a521706dd90"}} as unknown as DocumentNode<EscalationsQuery, EscalationsQueryVariables>;
export const FollowEscalationsDocument = {"__meta__":{"hash":"sha256:fb1ae6f1ba7d76a5a570daf19aa40e4010c9d4d3b355be25bf6ee61d4be3f5ce"}} as unknown as DocumentNode<FollowEscalationsSubscription, FollowEscalationsSubscriptionVariables>;
export const EscalationSurroundingsDocument = {"__meta__":{"hash":"sha256:685a8286286a3f3af2d723e7b3bed75ac2422fe741eaff651ffddbbc8f677413"}} as unknown as DocumentNode<EscalationSurroundingsQuery, EscalationSurroundingsQueryVariables>;
export const FollowEscalatedConversationDocument = {"__meta__":{"hash":"sha256:83e1210047ef375b256bd1cf621371b96b091b6dde09db81107c83c377164247"}} as unknown as DocumentNode<FollowEscalatedConversationSubscription, FollowEscalatedConversationSubscriptionVariables>;
export const AcknowledgeEscalationDocument = {"__meta__":{"hash":"sha256:1d87e60ac17c30332af477aec27b1c66fb28992a9c35a6c6cfe9bf172a54792a"}} as unknown as DocumentNode<AcknowledgeEscalationMutation, AcknowledgeEscalationMutationVariables>;
export const ResolveEscalationDocument = {"__meta__":{"hash":"sha256:3a97be61deb6dca6ae861f3c42a5e8a2ca141b0b54abba51187f75efe0e8fe3c"}} as unknown as DocumentNode<ResolveEscalationMutation, ResolveEscalationMutationVariables>;
export const AnswerByHandDocument = {"__meta__":{"hash":"sha256:3223927ab266ec1c65827b109beff6bfa7aeb40efc9f5d0694f65711bcbf6acd"}} as unknown as DocumentNode<AnswerByHandMutation, AnswerByHandMutationVariables>;
export const FollowApprovalsDocument = {"__meta__":{"hash":"sha256:381eb408fef52d3a25afb4489d10b029798e3ed2d901297f4df6e8e721432ec6"}} as unknown as DocumentNode<FollowApprovalsSubscription, FollowApprovalsSubscriptionVariables>;
export const PendingDraftsDocument = {"__meta__":{"hash":"sha256:84cb34af1f718761583269991220fa081c7bb16bcebf5f46a89ff6cd9bbe8969"}} as unknown as DocumentNode<PendingDraftsQuery, PendingDraftsQueryVariables>;
export const ReadNumbersDocument = {"__meta__":{"hash":"sha256:d801a85ec42bb48ee2c75858049123aabe78a7edb32aca59291ea42b4fe64025"}} as unknown as DocumentNode<ReadNumbersQuery, ReadNumbersQueryVariables>;
export const ReadPortfolioDocument = {"__meta__":{"hash":"sha256:d454ed26e1821475ba4544c88f00ef981d841165c6e99cfde9f636e982f2c991"}} as unknown as DocumentNode<ReadPortfolioQuery, ReadPortfolioQueryVariables>;
export const PaymentPlansDocument = {"__meta__":{"hash":"sha256:6929d52fe160cd7615b81d9d5b910016952ebd4f290152baa29e42fd6e057f82"}} as unknown as DocumentNode<PaymentPlansQuery, PaymentPlansQueryVariables>;
export const PreviewCounterOfferDocument = {"__meta__":{"hash":"sha256:9c8d67a166b3264092366ab80f277fbd2bf54d8ea7a9afbfa7f7110db86c92cd"}} as unknown as DocumentNode<PreviewCounterOfferQuery, PreviewCounterOfferQueryVariables>;
export const DecidePlanDocument = {"__meta__":{"hash":"sha256:df7fef0635c9cacd2e10c66d1eece897696af0ae4c1c98b5d4c2f6c1a5368f62"}} as unknown as DocumentNode<DecidePlanMutation, DecidePlanMutationVariables>;
export const PlayableTenantsDocument = {"__meta__":{"hash":"sha256:0b2c6d948a4def6edf1682b7aeb980e55eea63d20d03e8e257241238030ee84f"}} as unknown as DocumentNode<PlayableTenantsQuery, PlayableTenantsQueryVariables>;
export const PlayedConversationDocument = {"__meta__":{"hash":"sha256:2cfaccd872639c1bf10846867ae545a0d7daa69d252d41dcf7ff2a483f4e4512"}} as unknown as DocumentNode<PlayedConversationQuery, PlayedConversationQueryVariables>;
export const FollowPlayedTurnsDocument = {"__meta__":{"hash":"sha256:69aee4c86c87b1c767c8090988c26405fc54af93ad3c113978cd445bfd1a0ab9"}} as unknown as DocumentNode<FollowPlayedTurnsSubscription, FollowPlayedTurnsSubscriptionVariables>;
export const ApprovePlayedDraftDocument = {"__meta__":{"hash":"sha256:9a0a9a082183946c3734974afe8437266f84e1d2d69f2bef23b2627af59fc59b"}} as unknown as DocumentNode<ApprovePlayedDraftMutation, ApprovePlayedDraftMutationVariables>;
export const ReadDependenciesDocument = {"__meta__":{"hash":"sha256:37052979e90b5280ac54b96807bb211ad43e33040ad723b86760472944dadb01"}} as unknown as DocumentNode<ReadDependenciesQuery, ReadDependenciesQueryVariables>;
export const TryRulesDocument = {"__meta__":{"hash":"sha256:d278a8de27d709463fe261a9fea66e02b5aaaf50c2221c7e4d06ed1735d2f46c"}} as unknown as DocumentNode<TryRulesQuery, TryRulesQueryVariables>;
export const TenantsToTryRulesOnDocument = {"__meta__":{"hash":"sha256:f6ed32bb2e01786f3214fab97ba9fc429ef6cd8dc9a7610806b99b3c977aa296"}} as unknown as DocumentNode<TenantsToTryRulesOnQuery, TenantsToTryRulesOnQueryVariables>;