/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What happened to a draft. */
export type ApprovalEventKind =
  /** It waits for a decision. */
  | 'REQUESTED'
  /** It waits no more: decided, superseded, or expired. */
  | 'RESOLVED'
  /** It still waits, and has changed. */
  | 'UPDATED';

/** Whether a phone number may be texted. */
export type Consent =
  /** May be texted. */
  | 'OPTED_IN'
  /** May not be texted, but for one confirmation of the opt-out. */
  | 'OPTED_OUT';

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

/** Which way a text went. */
export type MessageDirection =
  /** From the tenant. */
  | 'INBOUND'
  /** To the tenant. */
  | 'OUTBOUND';

/** How often an installment is paid. */
export type PaymentInterval =
  /** Every two weeks. */
  | 'BIWEEKLY'
  /** Every month, on the same day. */
  | 'MONTHLY'
  /** Every week. */
  | 'WEEKLY';

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

export type FollowApprovalsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowApprovalsSubscription = { approvalRequested: { __typename: 'ApprovalEvent', kind: ApprovalEventKind, cursor: string, draft: { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, translation: string | null, language: string, intent: string | null, confidence: number, createdAt: string, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string }>, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } } } } };

export type PendingDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingDraftsQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', totalCount: number } };

export type DraftCardFragment = { __typename: 'Draft', id: string, version: number, status: DraftStatus, body: string, translation: string | null, language: string, intent: string | null, confidence: number, createdAt: string, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null, amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string }>, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } } };

export type PlanSummaryFragment = { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string };

export const PlanSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<PlanSummaryFragment, unknown>;
export const DraftCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"translation"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextAllowedSendAt"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<DraftCardFragment, unknown>;
export const FollowApprovalsDocument = {"__meta__":{"hash":"sha256:f95145ac6902a8221ac63281b3e76b4824c312386e120a7cd99a88bd5a951a8f"}} as unknown as DocumentNode<FollowApprovalsSubscription, FollowApprovalsSubscriptionVariables>;
export const PendingDraftsDocument = {"__meta__":{"hash":"sha256:84cb34af1f718761583269991220fa081c7bb16bcebf5f46a89ff6cd9bbe8969"}} as unknown as DocumentNode<PendingDraftsQuery, PendingDraftsQueryVariables>;