/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Takes an escalation. */
export type AcknowledgeEscalationInput = {
  /** The escalation. */
  escalationId: string;
};

/** A note about a conversation. */
export type AddNoteInput = {
  /** What it says, at most 2,000 characters. */
  body: string;
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
  /** The ids of people who are told of it, at most 10. */
  mentions?: Array<string> | null | undefined;
};

/** A text to try the rules on. */
export type AnalyzeMessageInput = {
  /** The debt that a plan is measured against; absent: the tenant's. */
  amountOwedCents?: number | null | undefined;
  /** The text, 1 to 1,600 characters. */
  content: string;
  /** When the text came, from which days are reckoned; absent: now. */
  receivedAt?: string | null | undefined;
  /** Whose debt and time zone a plan is measured against. */
  tenantId?: string | null | undefined;
  /** The IANA zone whose days are meant; absent: the tenant's, else the business's. */
  timeZone?: string | null | undefined;
};

/** A reply to try the checks on. */
export type AnalyzeReplyInput = {
  /** The reply, 1 to 1,600 characters. */
  body: string;
  /** What is true. */
  facts: ReplyFactsInput;
};

/** What happened to a draft. */
export type ApprovalEventKind =
  /** It waits for a decision. */
  | 'REQUESTED'
  /** It waits no more: decided, superseded, or expired. */
  | 'RESOLVED'
  /** It still waits, and has changed. */
  | 'UPDATED';

/** Narrows the approvals; what is absent does not. */
export type ApprovalFilter = {
  /** ISO 639-1: drafts in one of these languages. */
  languages?: Array<string> | null | undefined;
  /** Of tenants of one of these properties. */
  propertyNames?: Array<string> | null | undefined;
};

/** Approves a draft as it is, or with another body. */
export type ApproveDraftInput = {
  /** What to send instead; the opt-out line is added where it is missing. */
  body?: string | null | undefined;
  /** The draft. */
  draftId: string;
  /** For the audit trail. */
  note?: string | null | undefined;
  /** Why it goes out against failing checks or a hold; without one that is a ChecksFailedError. */
  overrideReason?: string | null | undefined;
  /** APPROVE or REJECT: what becomes of the plan that waits with it, in the same moment. When absent, a text that states a plan that the rules allow agrees to it, and any other plan still waits. */
  paymentPlanDecision?: PaymentPlanDecision | null | undefined;
  /** How they are settled, for the audit trail; needed with `resolveEscalationIds`. */
  resolution?: string | null | undefined;
  /** Escalations of the conversation that are settled in the same moment; their holds stand in no way. */
  resolveEscalationIds?: Array<string> | null | undefined;
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Who has a conversation. */
export type AssignConversationInput = {
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
  /** The id of a person, as `viewer` tells it to them; nobody when absent. */
  to?: string | null | undefined;
};

/** Narrows the audit trail; what is absent does not. */
export type AuditFilter = {
  /** One of these. */
  actions?: Array<string> | null | undefined;
  /** By one of these. */
  actors?: Array<string> | null | undefined;
  /** Of one of these conversations, by the gateway's id or the SMS Agent's. */
  conversationIds?: Array<string> | null | undefined;
  /** Happened then or later. */
  from?: string | null | undefined;
  /** Happened before. */
  to?: string | null | undefined;
  /** Of one of these workflows. */
  workflowIds?: Array<string> | null | undefined;
};

/** What a check of a draft can find. */
export type CheckReasonCode =
  /** Words (`words`) that must not be said, by the name of the rule (`rule`). */
  | 'FORBIDDEN'
  /** What the tenant wants (`intent`) is for a human to decide. */
  | 'INTENT_FOR_HUMAN'
  /** The tenant may want to cancel or change a plan (`words`). */
  | 'MAY_CANCEL_PLAN'
  /** How the model rates its reply (`rating`, 0.00 to 1.00). */
  | 'MODEL_RATING'
  /** What could not be read about the tenant (`what`, in English words). */
  | 'NOT_READ'
  /** It does not answer what the tenant wants. */
  | 'NO_ANSWER'
  /** Sentences that are no approved form (`sentences`). */
  | 'NO_FORM'
  /** It does not say how to opt out. */
  | 'NO_OPT_OUT_LINE'
  /** What speaks against the plan (`issues`, in English words). */
  | 'PLAN_ISSUES'
  /** The plan is longer than one that needs no approval. */
  | 'PLAN_TOO_LONG'
  /** It repeats the instructions to the model (`words`). */
  | 'REPEATS_INSTRUCTIONS'
  /** How many segments it takes (`count`), and how it is encoded (`encoding`). */
  | 'SEGMENTS'
  /** The tenant's text tries to steer the reply (`words`). */
  | 'STEERING'
  /** Figures that are not in the tenant's record (`figures`). */
  | 'UNTIED_FIGURES'
  /** The tenant reads a language (`reads`) in which replies are not written; this one is in `written`. ISO 639-1. */
  | 'UNWRITTEN_LANGUAGE'
  /** The tenant reads one language (`reads`), the text is in another (`written`; empty: in neither). ISO 639-1. */
  | 'WRONG_LANGUAGE';

/** Words in place of those of a draft, or to a conversation or a tenant. */
export type CheckTextInput = {
  /** What would be sent instead, at most 1,600 characters. */
  body: string;
  /** The conversation: as `sendMessage` would send it. */
  conversationId?: string | null | undefined;
  /** The draft: as `approveDraft` would send it. */
  draftId?: string | null | undefined;
  /** The tenant, who may never have written: as `sendMessage` would send it. */
  tenantId?: string | null | undefined;
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

/** A form of your own. */
export type CreateReplyFormInput = {
  /** What must be true of the record: names of the closed list in docs/rules.md, or `business_fact:key`. None when absent. */
  conditions?: Array<string> | null | undefined;
  /** In answer to which it may be said: intents of drafts, or `reminder`, `broken_promise`, `outreach`. */
  intents: Array<string>;
  /** `en` or `es`. */
  language: string;
  /** One sentence; facts are slots: "Your balance is {amount_owed}." */
  text: string;
};

/** An address that is to be told what happens. */
export type CreateWebhookInput = {
  /** All that happened after this cursor; from now on when absent. */
  after?: string | null | undefined;
  /** Words of tenants and drafts in full; not when absent. */
  personalData?: boolean | null | undefined;
  /** Of these properties; of all when absent. */
  propertyNames?: Array<string> | null | undefined;
  /** What of. */
  topics: Array<WebhookTopic>;
  /** https, of the public network, without a query. */
  url: string;
};

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
  /** Why it is agreed past a hold, or offered past one that forbids contact; without one that is a ChecksFailedError. */
  overrideReason?: string | null | undefined;
  /** The plan. */
  paymentPlanId: string;
  /** How they are settled, for the audit trail; needed with `resolveEscalationIds`. */
  resolution?: string | null | undefined;
  /** Escalations of the conversation that are settled in the same moment; their holds stand in no way. */
  resolveEscalationIds?: Array<string> | null | undefined;
  /** The first; the plan's when absent. */
  startDate?: string | null | undefined;
};

/** Whether words of a tenant are a promise. */
export type DecidePromiseInput = {
  /** Whether it is one. */
  decision: PromiseDecision;
  /** One that is UNCLEAR. */
  promiseId: string;
};

/** Approves a form, perhaps in other words or for other turns, or retires it. */
export type DecideReplyFormInput = {
  /** What must be true of the record: names of the closed list in docs/rules.md, or `business_fact:key`. As they are when absent. */
  conditions?: Array<string> | null | undefined;
  /** What becomes of it. */
  decision: ReplyFormDecision;
  /** In answer to which it may be said: intents of drafts, or `reminder`, `broken_promise`, `outreach`. As they are when absent. */
  intents?: Array<string> | null | undefined;
  /** The form. */
  replyFormId: string;
  /** Other words; its evidence begins anew. As it is when absent. */
  text?: string | null | undefined;
};

/** What people decide. */
export type DecisionKind =
  /** A conversation was given to somebody. */
  | 'ASSIGNED'
  /** Consent was recorded by hand. */
  | 'CONSENT_CHANGED'
  /** A draft was approved, as it was or edited. */
  | 'DRAFT_APPROVED'
  /** A human took over in place of a draft. */
  | 'DRAFT_ESCALATED'
  /** A draft was refused. */
  | 'DRAFT_REJECTED'
  /** An escalation was taken. */
  | 'ESCALATION_ACKNOWLEDGED'
  /** A person handed a conversation over. */
  | 'ESCALATION_RAISED'
  /** An escalation was settled. */
  | 'ESCALATION_RESOLVED'
  /** A payment plan was agreed. */
  | 'PLAN_APPROVED'
  /** A payment plan was answered with another. */
  | 'PLAN_COUNTERED'
  /** A payment plan was refused. */
  | 'PLAN_REJECTED'
  /** A conversation was put aside, or taken up again. */
  | 'SNOOZED';

/** Narrows the list of tenants who owe; what is absent does not. */
export type DelinquentTenantFilter = {
  /** At least so much, in cents. */
  minAmountOwedCents?: number | null | undefined;
  /** At least so many days. */
  minDaysLate?: number | null | undefined;
  /** Of this property. */
  propertyName?: string | null | undefined;
  /** `pending`, `active`, `completed` or `escalated`, in the Collections Monitor. */
  status?: string | null | undefined;
};

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
  /** Only its length, words of its own, or how sure the model is, are in doubt. */
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
  /** The ids of who has taken it: one of these. */
  acknowledgedBy?: Array<string> | null | undefined;
  /** Raised then or later. */
  from?: string | null | undefined;
  /** ISO 639-1, of the conversation as last known: one of these. */
  languages?: Array<string> | null | undefined;
  /** As urgent as this, or more. */
  minSeverity?: Severity | null | undefined;
  /** The ids of who has resolved it: one of these. */
  resolvedBy?: Array<string> | null | undefined;
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
  /** A promised payment was not kept: two in a row, or one where the tenant cannot be written to. */
  | 'BROKEN_PROMISE'
  /** The tenant may want no more texts: nothing goes out until a person has said. */
  | 'CONSENT_UNCLEAR'
  /** Danger to life: violence, thoughts of suicide, a home that is not safe. */
  | 'CRISIS'
  /** Somebody wrote that the tenant has died, or that another person has; a person finds out who. */
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
  /** A text without words, such as a picture; somebody has to look at it. */
  | 'MEDIA'
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

/** By what decisions are counted. */
export type MetricsGrouping =
  /** Who decided, by their id; what nobody decided has no key. */
  | 'APPROVER'
  /** The language of the draft, ISO 639-1. */
  | 'LANGUAGE'
  /** The tenant's property, as it is now. */
  | 'PROPERTY'
  /** Where the checks sent the turn. */
  | 'ROUTE';

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

/** Why a tenant is not written to first. */
export type OutreachRefusal =
  /** A text of the tenant is being answered, or one of ours is on its way. */
  | 'BUSY'
  /** The text fails the checks of figures or content. */
  | 'CHECKS'
  /** The form does not fit the record: a condition does not hold, or a fact is not known. */
  | 'CONDITIONS'
  /** Nobody has written from the number yet, and the form speaks of money. */
  | 'FIRST_CONTACT'
  /** A person has a conversation with the tenant: an escalation holds it. */
  | 'HELD'
  /** There was no time to begin this text: the same call again goes on with it. */
  | 'NOT_BEGUN'
  /** None of their numbers may be texted, or at no hour. */
  | 'NOT_TEXTABLE'
  /** The tenant's record has no phone number. */
  | 'NO_PHONE_NUMBER'
  /** The number is used in a conversation with somebody else. */
  | 'NUMBER_SHARED'
  /** The tenant has opted out at one of their numbers. */
  | 'OPTED_OUT'
  /** The form is in another language than the tenant is written to in. */
  | 'OTHER_LANGUAGE'
  /** The tenant has promised to pay, and the day has not passed. */
  | 'PROMISE_OPEN'
  /** The tenant's record cannot be read now; try again. */
  | 'RECORD_UNAVAILABLE'
  /** The tenant had a text by another form today. */
  | 'TEXTED_TODAY'
  /** No tenant with this id that the caller may see. */
  | 'UNKNOWN_TENANT'
  /** The tenant had as many texts in 7 days as may be sent unasked. */
  | 'WEEKLY_LIMIT';

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
  /** The plan is agreed; a text that says so goes to the tenant, unless they have opted out. */
  | 'APPROVE'
  /** Another offer goes to the tenant in its place, as a draft that waits for approval. */
  | 'COUNTER'
  /** The plan is refused. */
  | 'REJECT';

/** Narrows a list of payment plans; what is absent does not. */
export type PaymentPlanFilter = {
  /** Covers less than this of the debt: 1 for plans below full coverage. */
  coverageBelow?: number | null | undefined;
  /** The ids of who decided: one of these. */
  decidedBy?: Array<string> | null | undefined;
  /** Offered then or later. */
  from?: string | null | undefined;
  /** ISO 639-1, of the conversation as last known: one of these. */
  languages?: Array<string> | null | undefined;
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

/** What a person makes of an unclear promise. */
export type PromiseDecision =
  /** It was promised: it is kept and judged like any other. */
  | 'AGREE'
  /** It was not. */
  | 'DISMISS';

/** By what promises are counted. */
export type PromiseGrouping =
  /** The first of the month in which they were due, oldest first. */
  | 'MONTH'
  /** The tenant's property, as it is now; the most promises first. */
  | 'PROPERTY'
  /** The Monday of the week in which they were due, oldest first. */
  | 'WEEK';

/** Where a promise to pay stands. */
export type PromiseStatus =
  /** Nothing of it was paid in time. */
  | 'BROKEN'
  /** Another promise or plan took its place, or a person did not take it for one; `reason` says which. */
  | 'CANCELLED'
  /** Paid in time. */
  | 'KEPT'
  /** Its day and the days of grace are not over, and it is not paid. */
  | 'OPEN'
  /** A part of it was paid in time. */
  | 'PARTIAL'
  /** The words may be no promise, as `reason` says: a person agrees or does not. */
  | 'UNCLEAR';

/** A text from a tenant, as the SMS Agent reports it. */
export type ReceiveSmsInput = {
  /** As the tenant wrote it; may be empty. Invisible and control characters are cleaned away; up to 10,000 are kept. */
  content: string;
  /** The SMS Agent's id, opaque; the phone number decides when absent. One that stands for another number is refused, unless the text speaks of consent. */
  conversationId?: string | null | undefined;
  /** Web addresses of the pictures of an MMS, at most 10. */
  mediaUrls?: Array<string> | null | undefined;
  /** Twilio's MessageSid. The same id again, with the same number and words, changes nothing and returns the same workflow. */
  messageId: string;
  /** The tenant's number in any common spelling; stored as E.164. */
  phoneNumber: string;
  /** When the SMS Agent got it; now when absent, in the future or more than 30 days ago. */
  receivedAt?: string | null | undefined;
  /** The Collections Monitor's id; looked up by phone number when absent. */
  tenantId?: string | null | undefined;
};

/** What the provider says became of a text. */
export type RecordDeliveryStatusInput = {
  /** Such as 21610: the number opted out at the provider. */
  errorCode?: string | null | undefined;
  /** Twilio's id of the text (MessageSid). */
  providerId: string;
  /** What Twilio says, in any case: `accepted`, `scheduled`, `queued`, `sending`, `sent`, `delivered`, `read`, `undelivered`, `failed`, `canceled`. */
  status: string;
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
  /** REJECT: the plan that waits with it is refused in the same moment; it still waits when absent. */
  paymentPlanDecision?: PaymentPlanDecision | null | undefined;
  /** Why, for the audit trail. */
  reason: string;
  /** How they are settled, for the audit trail; needed with `resolveEscalationIds`. */
  resolution?: string | null | undefined;
  /** Escalations of the conversation that are settled in the same moment; their holds stand in no way. */
  resolveEscalationIds?: Array<string> | null | undefined;
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Tells others that the viewer looks at a draft no more. */
export type ReleaseDraftInput = {
  /** The draft. */
  draftId: string;
};

/** Something that is said no more. */
export type RemoveBusinessFactInput = {
  /** Which fact. */
  businessFactId: string;
};

/** A webhook that is told nothing any more. */
export type RemoveWebhookInput = {
  /** Which one. */
  webhookId: string;
};

/** The record that a reply is held against. */
export type ReplyFactsInput = {
  /** In all, in cents. */
  amountOwedCents: number;
  /** What may be offered instead. */
  counterOffer?: ReplyTermsInput | null | undefined;
  /** Not known when absent. */
  daysLate?: number | null | undefined;
  /** Of the tenant's text; a routine question when absent. */
  intent?: string | null | undefined;
  /** That the tenant reads, ISO 639-1. */
  language: string;
  /** The tenant's plan, where it keeps to the rules. */
  plan?: ReplyTermsInput | null | undefined;
  /** The property. */
  propertyName?: string | null | undefined;
  /** The tenant. */
  tenantName: string;
  /** The tenant's own part of it; not known when absent. */
  tenantPortionCents?: number | null | undefined;
  /** The day of drafting, in the zone of the tenant. */
  today: string;
  /** The unit. */
  unitName?: string | null | undefined;
};

/** What becomes of a form. */
export type ReplyFormDecision =
  /** It may go out without a human. */
  | 'APPROVE'
  /** It may not. */
  | 'RETIRE';

/** Narrows the list of reply forms; what is absent does not. */
export type ReplyFormFilter = {
  /** ISO 639-1: one of these. */
  languages?: Array<string> | null | undefined;
  /** One of these. */
  statuses?: Array<ReplyFormStatus> | null | undefined;
};

/** Who worded a reply form. */
export type ReplyFormOrigin =
  /** Approvers sent it unedited often enough. */
  | 'LEARNED'
  /** Comes with the product. */
  | 'PRODUCT'
  /** An administrator wrote it. */
  | 'WRITTEN';

/** Where a reply form stands. */
export type ReplyFormStatus =
  /** May go out without a human, where its conditions hold. */
  | 'APPROVED'
  /** Learned from approvals; an administrator has not decided. */
  | 'PROPOSED'
  /** May not go out without a human. */
  | 'RETIRED';

/** The terms of a payment plan. */
export type ReplyTermsInput = {
  /** Of one installment, in cents. */
  amountCents: number;
  /** How many; not said when absent. */
  installments?: number | null | undefined;
  /** How often. */
  interval: PaymentInterval;
  /** The first; not said when absent. */
  startDate?: string | null | undefined;
  /** Of all of them; what they add up to, at most what is owed, when absent. */
  totalCents?: number | null | undefined;
};

/** Settles an escalation. */
export type ResolveEscalationInput = {
  /** The escalation. */
  escalationId: string;
  /** How, for the audit trail. */
  resolution: string;
};

/** Lifts a revocation. */
export type RestoreAccessInput = {
  /** Which one. */
  revocationId: string;
};

/** Starts a workflow again that gave up. */
export type RetryWorkflowInput = {
  /** Why its text goes out into a hold that came since; without one that is a ChecksFailedError. */
  overrideReason?: string | null | undefined;
  /** Why, for the audit trail. */
  reason: string;
  /** The workflow. */
  workflowId: string;
};

/** What is let in no more. */
export type RevocationKind =
  /** Somebody, with every token of theirs: a `sub`. */
  | 'SUBJECT'
  /** One token: its `jti`. */
  | 'TOKEN';

/** Names a subject or the id of a token, one of them. */
export type RevokeAccessInput = {
  /** Why, for those who look at the list later. */
  reason: string;
  /** Somebody, with every token of theirs, also those of later: a `sub`. */
  subject?: string | null | undefined;
  /** One token: its `jti`. */
  tokenId?: string | null | undefined;
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
  /** To a conversation: the gateway's id, or the SMS Agent's. */
  conversationId?: string | null | undefined;
  /** Why it goes out against failing checks or a hold; without one that is a ChecksFailedError. */
  overrideReason?: string | null | undefined;
  /** To a tenant who may never have written, by the Collections Monitor's id: at the number from which they wrote last, else the first of their record that may be texted. Exactly one of the two ids is needed. */
  tenantId?: string | null | undefined;
};

/** What became of a text. */
export type SendOutcome =
  /** It did not, and is sent again through every guard. */
  | 'NOT_SENT'
  /** It went out. */
  | 'SENT';

/** Narrows a list of sent texts; what is absent does not. */
export type SentTextFilter = {
  /** True: those that no person decided about; false: the others. */
  alone?: boolean | null | undefined;
  /** Sent on this day of the business's time zone. */
  day?: string | null | undefined;
  /** The ids of who decided about it: one of these. */
  decidedBy?: Array<string> | null | undefined;
  /** Sent then or later. */
  from?: string | null | undefined;
  /** ISO 639-1: drafts in one of these languages, no fixed texts. */
  languages?: Array<string> | null | undefined;
  /** Sent before. */
  to?: string | null | undefined;
};

/** Something that the landlord wants said of itself. */
export type SetBusinessFactInput = {
  /** What it is: lower-case letters, digits and underscores. */
  key: string;
  /** ISO 639-1; in any language when absent. */
  language?: string | null | undefined;
  /** Of which property; of all when absent. */
  propertyName?: string | null | undefined;
  /** As it is to be said, 1 to 300 characters. */
  value: string;
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

/** Says what became of texts that are UNCONFIRMED. */
export type SettleSendInput = {
  /** What became of all of them. */
  outcome: SendOutcome;
  /** Why they go out again into a hold that came since; without one that is a ChecksFailedError. */
  overrideReason?: string | null | undefined;
  /** The workflows, 500 at most. */
  workflowIds: Array<string>;
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

/** Puts a conversation aside. A text of the tenant ends that in any case. */
export type SnoozeConversationInput = {
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
  /** Until then, at most a year; without any end it is put aside no longer. */
  until?: string | null | undefined;
  /** Until the tenant writes, however long that takes. */
  untilAnswer?: boolean | null | undefined;
};

/** Several tenants at once, each by an approved form; each passes every guard of its own. */
export type StartOutreachInput = {
  /** A form with the intent `outreach`. */
  replyFormId: string;
  /** The Collections Monitor's ids, 500 at most. */
  tenantIds: Array<string>;
};

/** A plan that came by another way than a text. */
export type SubmitPaymentPlanInput = {
  /** Of one installment, in cents. */
  amountCents?: number | null | undefined;
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
  /** How many; until it is paid when absent. */
  installments?: number | null | undefined;
  /** How often. */
  interval?: PaymentInterval | null | undefined;
  /** The words of the offer; read for whatever is absent below. */
  message?: string | null | undefined;
  /** The first. */
  startDate?: string | null | undefined;
  /** Whose debt it is measured against. */
  tenantId: string;
};

/** What is to change of a webhook; what is absent stays. */
export type UpdateWebhookInput = {
  /** Goes on from this cursor: to be told again, or past something; null: from now on. */
  after?: string | null | undefined;
  /** True: a new secret. For a day messages are signed with the one before too. */
  newSecret?: boolean | null | undefined;
  /** True: nothing is sent; false: it goes on where it was. */
  paused?: boolean | null | undefined;
  /** Words in full. */
  personalData?: boolean | null | undefined;
  /** Of which properties; null: of all. */
  propertyNames?: Array<string> | null | undefined;
  /** What of. */
  topics?: Array<WebhookTopic> | null | undefined;
  /** Where messages go. */
  url?: string | null | undefined;
  /** Which one. */
  webhookId: string;
};

/** How a webhook fares. */
export type WebhookStatus =
  /** It is told what happens. */
  | 'ACTIVE'
  /** The last try failed; it is tried again. */
  | 'FAILING'
  /** Nothing is sent until somebody lets it go on. */
  | 'PAUSED';

/** What a webhook is told of. */
export type WebhookTopic =
  /** As `approvalRequested`: drafts that wait for an approver, and what becomes of them. */
  | 'APPROVALS'
  /** As `escalationRaised`: conversations that are handed to a human. */
  | 'ESCALATIONS'
  /** As `workflowUpdated`: every change of a workflow. */
  | 'WORKFLOWS'
  /** As `workItemChanged`: what waits about a conversation has changed. */
  | 'WORK_ITEMS';

/** Narrows the queue; what is absent does not. */
export type WorkItemFilter = {
  /** True: those of the caller; with `unassigned`, also nobody's. */
  assignedToMe?: boolean | null | undefined;
  /** One of these waits. */
  kinds?: Array<WorkItemKind> | null | undefined;
  /** ISO 639-1: one of these. */
  languages?: Array<string> | null | undefined;
  /** Those that ask for the same as the item with this `likeness`. */
  likeness?: string | null | undefined;
  /** The tenant owed this much or less. */
  maxAmountOwedCents?: number | null | undefined;
  /** The tenant owed this much or more. */
  minAmountOwedCents?: number | null | undefined;
  /** Of tenants of one of these properties. */
  propertyNames?: Array<string> | null | undefined;
  /** As that of `conversations`. */
  search?: string | null | undefined;
  /** True: those that are put aside; false: the others. */
  snoozed?: boolean | null | undefined;
  /** True: those that nobody has. */
  unassigned?: boolean | null | undefined;
};

/** What of a conversation waits for a person. */
export type WorkItemKind =
  /** A promise that was broken and that nobody has seen to. */
  | 'BROKEN_PROMISE'
  /** A draft to decide. */
  | 'DRAFT'
  /** An escalation that is not RESOLVED. */
  | 'ESCALATION'
  /** A plan that nobody has decided. */
  | 'PAYMENT_PLAN'
  /** What may be a promise, until somebody has said: `decidePromise`. */
  | 'UNCLEAR_PROMISE'
  /** A text of which nobody knows whether it went out. */
  | 'UNCONFIRMED';

/** Which work items come first. */
export type WorkItemOrder =
  /** The first deadline comes first; what has none comes last. */
  | 'DUE'
  /** What began to wait last comes first. */
  | 'NEWEST'
  /** What has waited longest comes first. */
  | 'OLDEST';

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
  | 'SUPPRESSED'
  /** Handed over, and nobody can prove whether it went out: `settleSend` says so. */
  | 'UNCONFIRMED';

export type AskAllQueryVariables = Exact<{
  from?: string | null | undefined;
}>;


export type AskAllQuery = { metricsGroups: Array<{ key: string | null }>, metricsSeries: Array<{ received: number }>, workflows: { totalCount: number, nodes: Array<{ route: Route | null }> }, drafts: { totalCount: number }, escalations: { totalCount: number }, paymentPlans: { totalCount: number }, promises: { totalCount: number }, promiseRates: Array<{ key: string | null }>, sentTexts: { totalCount: number }, calibration: Array<{ from: number }> };

export type MetricsGroupsQueryVariables = Exact<{
  by: MetricsGrouping;
  from?: string | null | undefined;
  to?: string | null | undefined;
  languages?: Array<string> | string | null | undefined;
  propertyNames?: Array<string> | string | null | undefined;
}>;


export type MetricsGroupsQuery = { metricsGroups: Array<{ key: string | null, autoSent: number, approvalRequested: number, approved: number, edited: number, rejected: number, escalated: number, approvalRate: number | null, textSeconds: { p50: number | null, p95: number | null }, decisionSeconds: { p50: number | null } }> };

export type MetricsOfRangeQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type MetricsOfRangeQuery = { metrics: { received: number, approved: number, rejected: number, drafted: number } };

export type PlansBelowQueryVariables = Exact<{
  coverageBelow?: number | null | undefined;
}>;


export type PlansBelowQuery = { paymentPlans: { totalCount: number, nodes: Array<{ coverage: number | null }> } };

export type SentTextsQueryVariables = Exact<{
  filter?: SentTextFilter | null | undefined;
}>;


export type SentTextsQuery = { sentTexts: { totalCount: number, nodes: Array<{ sentAt: string, kind: string, alone: boolean, body: string, propertyName: string | null, workflow: { id: string }, draft: { decidedBy: string | null, checks: Array<{ name: string, passed: boolean }>, claims: Array<{ text: string, supported: boolean }> } | null }> } };

export type AnalyzeReplyQueryVariables = Exact<{
  input: AnalyzeReplyInput;
}>;


export type AnalyzeReplyQuery = { analyzeReply: { mayGoOutAlone: boolean, checks: Array<{ name: string, passed: boolean, detail: string | null }>, sentences: Array<{ text: string }> } };

export type RevokeAccessMutationVariables = Exact<{
  input: RevokeAccessInput;
}>;


export type RevokeAccessMutation = { revokeAccess:
    | { __typename: 'RevokeAccessSuccess', revocation: { id: string, kind: RevocationKind, value: string, reason: string, revokedBy: string } }
    | { __typename: 'ValidationError', fields: Array<{ path: string, message: string }> }
   };

export type RestoreAccessMutationVariables = Exact<{
  input: RestoreAccessInput;
}>;


export type RestoreAccessMutation = { restoreAccess:
    | { __typename: 'NotFoundError', code: string }
    | { __typename: 'RestoreAccessSuccess', revocation: { id: string, value: string } }
   };

export type RevocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RevocationsQuery = { revocations: Array<{ id: string, kind: RevocationKind, value: string }> };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { viewer: { id: string } };

export type BrokenPromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type BrokenPromisesQuery = { workItems: { nodes: Array<{ id: string, kinds: Array<WorkItemKind>, draft: { id: string, version: number, body: string, workflow: { id: string } } | null, escalations: Array<{ type: EscalationType }>, brokenPromises: Array<{ status: PromiseStatus, amountCents: number, paidCents: number, dueDate: string, evidence: string | null }> }> }, promises: { nodes: Array<{ id: string, status: PromiseStatus, amountCents: number, dueDate: string }> } };

export type BusinessFactsQueryVariables = Exact<{
  propertyName?: string | null | undefined;
}>;


export type BusinessFactsQuery = { businessFacts: Array<{ id: string, key: string, value: string, propertyName: string | null, language: string | null, updatedBy: string | null }> };

export type SetBusinessFactMutationVariables = Exact<{
  input: SetBusinessFactInput;
}>;


export type SetBusinessFactMutation = { setBusinessFact:
    | { __typename: 'BusinessFactSuccess', businessFact: { id: string, key: string, value: string, propertyName: string | null, language: string | null, updatedBy: string | null } }
    | { __typename: 'NotFoundError' }
    | { __typename: 'ValidationError', fields: Array<{ path: string, message: string }> }
   };

export type RemoveBusinessFactMutationVariables = Exact<{
  input: RemoveBusinessFactInput;
}>;


export type RemoveBusinessFactMutation = { removeBusinessFact:
    | { __typename: 'BusinessFactSuccess' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'ValidationError' }
   };

export type FindConversationsQueryVariables = Exact<{
  search?: string | null | undefined;
  holdsOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindConversationsQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, phoneNumber: string, lastActivityAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type ConversationsWithEscalationsQueryVariables = Exact<{
  statuses?: Array<EscalationStatus> | EscalationStatus | null | undefined;
}>;


export type ConversationsWithEscalationsQuery = { conversations: { nodes: Array<{ phoneNumber: string, tenant: { name: string } | null, escalations: Array<{ id: string, type: EscalationType, status: EscalationStatus, conversation: { id: string } | null }>, holds: Array<{ id: string, type: EscalationType, status: EscalationStatus }>, workflows: { nodes: Array<{ id: string }> } }> } };

export type RetryWorkflowMutationVariables = Exact<{
  input: RetryWorkflowInput;
}>;


export type RetryWorkflowMutation = { retryWorkflow:
    | { __typename: 'ChecksFailedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string, workflowNow: { status: WorkflowStatus } | null }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RetryWorkflowSuccess', workflow: { id: string, status: WorkflowStatus, error: string | null, escalations: Array<{ type: EscalationType, status: EscalationStatus }> } }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type FormsOfDraftQueryVariables = Exact<{
  id: string;
}>;


export type FormsOfDraftQuery = { workflow: { draft: { sentences: Array<{ form: { id: string, text: string } | null }> } | null } | null };

export type RetireFormMutationVariables = Exact<{
  id: string;
}>;


export type RetireFormMutation = { decideReplyForm:
    | { __typename: 'ConflictError' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'ReplyFormSuccess' }
    | { __typename: 'ValidationError' }
   };

export type ReviewSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ReviewSubscription = { approvalRequested: { kind: ApprovalEventKind, draft: { id: string, version: number, body: string, translation: string | null, language: string, intent: string | null, confidence: number, priority: DraftPriority, createdAt: string, claimedBy: { id: string } | null, checks: Array<{ name: string, passed: boolean, detail: string | null }>, claims: Array<{ kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { kind: FactKind, name: string, value: string } | null }>, facts: Array<{ kind: FactKind, name: string, value: string }>, segments: { count: number, encoding: SmsEncoding, characters: number }, workflow: { message: string, receivedAt: string, tenant: { name: string, propertyName: string | null, amountOwedCents: number, daysLate: number } | null, paymentPlan: { status: PaymentPlanStatus, amountCents: number, issues: Array<string> } | null, escalations: Array<{ severity: Severity }>, conversation: { phoneNumber: string, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, messages: Array<{ direction: MessageDirection, body: string, at: string }> } } } } };

export type CheckTextQueryVariables = Exact<{
  input: CheckTextInput;
}>;


export type CheckTextQuery = { checkText:
    | { __typename: 'CheckTextSuccess', body: string, optOutLineAdded: boolean, sendAt: string | null, holds: Array<{ type: EscalationType }>, checks: Array<{ name: string, passed: boolean, weight: number, detail: string | null }>, claims: Array<{ text: string, start: number, end: number, supported: boolean, fact: { name: string, value: string } | null }>, segments: { count: number, encoding: SmsEncoding, characters: number } }
    | { __typename: 'ConflictError', message: string, draftNow: { status: DraftStatus } | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', fields: Array<{ path: string, message: string }> }
   };

export type ThreadsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreadsQuery = { workflows: { nodes: Array<{ conversation: { phoneNumber: string, messagesMissing: string | null, messages: Array<{ body: string }>, more: Array<{ body: string }> } }> } };

export type PageQueryVariables = Exact<{ [key: string]: never; }>;


export type PageQuery = { workflows: { nodes: Array<{ id: string, draft: { id: string } | null, drafts: Array<{ id: string, workflow: { id: string } }>, paymentPlan: { id: string, tenant: { id: string } | null, workflow: { id: string } | null } | null, escalations: Array<{ id: string, workflow: { id: string } | null, conversation: { id: string } | null }>, tenant: { id: string, name: string } | null, conversation: { id: string, tenant: { id: string } | null } }> } };

export type PageOfPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type PageOfPagesQuery = { workflows: { nodes: Array<{ id: string, conversation: { id: string, workflows: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean } } }, tenant: { id: string, workflows: { totalCount: number, nodes: Array<{ id: string }> } } | null }> } };

export type OneOfEachQueryVariables = Exact<{
  escalation: string;
  plan: string;
}>;


export type OneOfEachQuery = { escalation: { id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, workflow: { id: string } | null, conversation: { id: string, phoneNumber: string } | null } | null, paymentPlan: { id: string, status: PaymentPlanStatus, amountCents: number, issues: Array<string>, workflow: { id: string, message: string } | null, tenant: { id: string } | null } | null };

export type ReadSeriesQueryVariables = Exact<{
  window: MetricsWindow;
}>;


export type ReadSeriesQuery = { metricsSeries: Array<{ from: string, to: string, received: number, autoSent: number, approvalRequested: number, escalated: number, suppressed: number, approved: number, edited: number, rejected: number, failed: number }> };

export type ReadCalibrationQueryVariables = Exact<{
  window: MetricsWindow;
}>;


export type ReadCalibrationQuery = { calibration: Array<{ from: number, to: number, decided: number, approvedUnchanged: number, approvedEdited: number, rejected: number, escalated: number, averageConfidence: number | null }> };

export type StartOutreachMutationVariables = Exact<{
  input: StartOutreachInput;
}>;


export type StartOutreachMutation = { startOutreach:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'StartOutreachSuccess', results: Array<{ tenantId: string, code: OutreachRefusal | null, reason: string | null, workflow: { id: string, status: WorkflowStatus } | null }> }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type PreviewOutreachQueryVariables = Exact<{
  tenantIds: Array<string> | string;
  replyFormId: string;
}>;


export type PreviewOutreachQuery = { previewOutreach: Array<{ tenantId: string, body: string | null, sendAt: string | null, code: OutreachRefusal | null, reason: string | null, tenant: { name: string } | null }> };

export type WorkflowsByIdQueryVariables = Exact<{
  workflowIds: Array<string> | string;
}>;


export type WorkflowsByIdQuery = { workflowsById: Array<{ id: string, status: WorkflowStatus, error: string | null }> };

export type StandingQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingQuery = { delinquentTenants: { tenants: Array<{ id: string, lastTextedAt: string | null, outreachObstacle: OutreachRefusal | null, hasWritten: boolean }> } };

export type PreviewPaymentPlanQueryVariables = Exact<{
  input: PreviewPaymentPlanInput;
}>;


export type PreviewPaymentPlanQuery = { previewPaymentPlan:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PreviewPaymentPlanSuccess', issues: Array<string>, totalCents: number, coverage: number | null, autoApprovable: boolean, body: string, translation: string | null, language: string, offer: { amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number }, schedule: Array<{ number: number, dueDate: string, amountCents: number }>, checks: Array<{ name: string, passed: boolean }>, claims: Array<{ text: string, supported: boolean }>, segments: { count: number } }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type PlansWithSchedulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansWithSchedulesQuery = { paymentPlans: { nodes: Array<{ id: string, status: PaymentPlanStatus, startDate: string | null, createdAt: string, schedule: Array<{ number: number, dueDate: string, amountCents: number }>, suggestion: { amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { amountCents: number, installments: number, startDate: string | null, totalCents: number } | null }> }, drafts: { nodes: Array<{ body: string, translation: string | null }> }, workflows: { totalCount: number } };

export type PromisesKeptQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisesKeptQuery = { promises: { nodes: Array<{ dueDate: string, amountCents: number }> } };

export type ClaimDraftMutationVariables = Exact<{
  input: ClaimDraftInput;
}>;


export type ClaimDraftMutation = { claimDraft:
    | { __typename: 'ClaimDraftSuccess', draft: { version: number, claimedBy: { id: string, email: string | null, until: string } | null } }
    | { __typename: 'ConflictError', message: string, draftNow: { status: DraftStatus, version: number, claimedBy: { id: string } | null } | null }
    | { __typename: 'NotFoundError', message: string }
   };

export type ReleaseDraftMutationVariables = Exact<{
  input: ReleaseDraftInput;
}>;


export type ReleaseDraftMutation = { releaseDraft:
    | { __typename: 'ClaimDraftSuccess', draft: { claimedBy: { id: string } | null } }
    | { __typename: 'NotFoundError', code: string }
   };

export type HoldersSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HoldersSubscription = { approvalRequested: { kind: ApprovalEventKind, cursor: string, draft: { id: string, status: DraftStatus, version: number, claimedBy: { id: string, email: string | null, until: string } | null } } };

export type ReadPromiseRatesQueryVariables = Exact<{
  by: PromiseGrouping;
  from: string;
  to: string;
  propertyNames?: Array<string> | string | null | undefined;
}>;


export type ReadPromiseRatesQuery = { promiseRates: Array<{ key: string | null, kept: number, partial: number, broken: number, open: number, keptRate: number | null, promisedCents: number, paidCents: number }> };

export type ListsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ListsQuery = { workflows: { totalCount: number, nodes: Array<{ id: string }> }, drafts: { totalCount: number, nodes: Array<{ id: string }> }, escalations: { totalCount: number, nodes: Array<{ id: string, type: EscalationType }> }, paymentPlans: { totalCount: number, nodes: Array<{ id: string, workflow: { id: string } | null }> } };

export type OneQueryVariables = Exact<{
  workflow: string;
  draft: string;
  conversation: string;
  tenant: string;
  escalation: string;
  plan: string;
}>;


export type OneQuery = { workflow: { id: string, tenant: { id: string, workflows: { totalCount: number, nodes: Array<{ id: string }> } } | null } | null, draft: { id: string, workflow: { id: string } } | null, conversation: { id: string, workflows: { nodes: Array<{ id: string }> } } | null, tenant: { id: string } | null, escalation: { id: string, conversation: { id: string } | null } | null, paymentPlan: { id: string, workflow: { id: string } | null } | null };

export type ChangesSubscriptionVariables = Exact<{
  workflowId?: string | null | undefined;
}>;


export type ChangesSubscription = { workflowUpdated: { id: string, status: WorkflowStatus } };

export type FormPartsFragment = { id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, impact: { approvals: number, alone: number } | null };

export type ReplyFormsQueryVariables = Exact<{
  filter?: ReplyFormFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type ReplyFormsQuery = { replyForms: { totalCount: number, nodes: Array<{ id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, impact: { approvals: number, alone: number } | null }> } };

export type CreateReplyFormMutationVariables = Exact<{
  input: CreateReplyFormInput;
}>;


export type CreateReplyFormMutation = { createReplyForm:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReplyFormSuccess', replyForm: { id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, impact: { approvals: number, alone: number } | null } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ path: string, message: string }> }
   };

export type DecideReplyFormMutationVariables = Exact<{
  input: DecideReplyFormInput;
}>;


export type DecideReplyFormMutation = { decideReplyForm:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReplyFormSuccess', replyForm: { id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, impact: { approvals: number, alone: number } | null } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ path: string, message: string }> }
   };

export type DraftSentencesQueryVariables = Exact<{
  id: string;
}>;


export type DraftSentencesQuery = { workflow: { route: Route | null, draft: { id: string, version: number, status: DraftStatus, body: string, sentences: Array<{ text: string, form: { id: string, text: string } | null }> } | null } | null };

export type ApproveSentenceMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApproveSentenceMutation = { approveDraft:
    | { __typename: 'ChecksFailedError' }
    | { __typename: 'ConflictError' }
    | { __typename: 'DecideDraftSuccess' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'OptedOutError' }
    | { __typename: 'ValidationError' }
   };

export type RejectSentenceMutationVariables = Exact<{
  input: RejectDraftInput;
}>;


export type RejectSentenceMutation = { rejectDraft:
    | { __typename: 'ChecksFailedError' }
    | { __typename: 'ConflictError' }
    | { __typename: 'DecideDraftSuccess' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'OptedOutError' }
    | { __typename: 'ValidationError' }
   };

export type AnalyzeSentencesQueryVariables = Exact<{
  input: AnalyzeReplyInput;
}>;


export type AnalyzeSentencesQuery = { analyzeReply: { mayGoOutAlone: boolean, checks: Array<{ name: string, passed: boolean }>, sentences: Array<{ text: string, form: { text: string } | null }> } };

export type PromisesReadQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisesReadQuery = { promises: { nodes: Array<{ id: string, status: PromiseStatus, amountCents: number, dueDate: string, evidence: string | null, reason: string | null }> } };

export type DecidePromiseMutationVariables = Exact<{
  input: DecidePromiseInput;
}>;


export type DecidePromiseMutation = { decidePromise:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PromiseSuccess', promise: { id: string, status: PromiseStatus } }
   };

export type WorkflowUpdatesSubscriptionVariables = Exact<{
  workflowId?: string | null | undefined;
  conversationId?: string | null | undefined;
}>;


export type WorkflowUpdatesSubscription = { workflowUpdated: { id: string, status: WorkflowStatus } };

export type ReceiveSmsMutationVariables = Exact<{
  input: ReceiveSmsInput;
}>;


export type ReceiveSmsMutation = { receiveSms:
    | { __typename: 'RateLimitedError' }
    | { __typename: 'ReceiveSmsSuccess', duplicate: boolean, workflow: { id: string, status: WorkflowStatus, message: string, conversation: { id: string, phoneNumber: string } } }
    | { __typename: 'ValidationError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ReadWorkflowQueryVariables = Exact<{
  id: string;
}>;


export type ReadWorkflowQuery = { workflow: { id: string, status: WorkflowStatus, route: Route | null, message: string, attempts: number, error: string | null, completedAt: string | null, conversation: { id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string }, tenant: { id: string, name: string } | null, draft: { id: string, version: number, status: DraftStatus, body: string, translation: string | null, language: string, intent: string | null, confidence: number, finalBody: string | null, decidedBy: string | null, checks: Array<{ name: string, passed: boolean, weight: number, detail: string | null }> } | null, drafts: Array<{ id: string, status: DraftStatus }>, paymentPlan: { id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string> } | null, escalations: Array<{ id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean, dueAt: string | null }>, steps: Array<{ name: string, status: string, detail: string | null }> } | null };

export type ApproveDraftMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApproveDraftMutation = { approveDraft:
    | { __typename: 'ChecksFailedError', code: string, message: string, checks: Array<{ name: string, detail: string | null }>, holds: Array<{ id: string, type: EscalationType, reason: string }> }
    | { __typename: 'ConflictError', code: string, message: string, draftNow: { id: string, version: number, status: DraftStatus, decidedBy: string | null } | null, workflowNow: { id: string, status: WorkflowStatus } | null }
    | { __typename: 'DecideDraftSuccess', draft: { id: string, version: number, status: DraftStatus, finalBody: string | null, decidedBy: string | null, checks: Array<{ name: string, passed: boolean, detail: string | null }> }, workflow: { id: string, status: WorkflowStatus } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OptedOutError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, fields: Array<{ path: string, message: string }> }
   };

export type RejectDraftMutationVariables = Exact<{
  input: RejectDraftInput;
}>;


export type RejectDraftMutation = { rejectDraft:
    | { __typename: 'ChecksFailedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'DecideDraftSuccess', draft: { status: DraftStatus }, workflow: { id: string, status: WorkflowStatus } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OptedOutError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type EscalateDraftMutationVariables = Exact<{
  input: EscalateDraftInput;
}>;


export type EscalateDraftMutation = { escalateDraft:
    | { __typename: 'ChecksFailedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'DecideDraftSuccess', draft: { status: DraftStatus }, workflow: { id: string, status: WorkflowStatus, escalations: Array<{ type: EscalationType, severity: Severity, reason: string, automatic: boolean }> } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OptedOutError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type ResolveEscalationMutationVariables = Exact<{
  input: ResolveEscalationInput;
}>;


export type ResolveEscalationMutation = { resolveEscalation:
    | { __typename: 'ConflictError', code: string, message: string, workflow: { id: string } | null }
    | { __typename: 'EscalationSuccess', escalation: { id: string, status: EscalationStatus, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, fields: Array<{ path: string, message: string }> }
   };

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type AcknowledgeEscalationMutation = { acknowledgeEscalation:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'EscalationSuccess', escalation: { id: string, status: EscalationStatus, acknowledgedBy: string | null } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type RegenerateDraftMutationVariables = Exact<{
  input: RegenerateDraftInput;
}>;


export type RegenerateDraftMutation = { regenerateDraft:
    | { __typename: 'ChecksFailedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'DecideDraftSuccess', draft: { id: string, status: DraftStatus, decidedBy: string | null }, workflow: { id: string, status: WorkflowStatus } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OptedOutError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'ChecksFailedError', code: string, message: string, checks: Array<{ name: string, detail: string | null }>, holds: Array<{ id: string, type: EscalationType, reason: string }> }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OptedOutError', code: string, message: string }
    | { __typename: 'SendMessageSuccess', workflow: { id: string, status: WorkflowStatus } }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type EscalateConversationMutationVariables = Exact<{
  input: EscalateConversationInput;
}>;


export type EscalateConversationMutation = { escalateConversation:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'EscalationSuccess', escalation: { id: string, type: EscalationType, severity: Severity, status: EscalationStatus, automatic: boolean, reason: string, workflow: { id: string } | null, conversation: { id: string } | null } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type SetConsentMutationVariables = Exact<{
  input: SetConsentInput;
}>;


export type SetConsentMutation = { setConsent:
    | { __typename: 'SetConsentSuccess', consent: Consent, conversation: { id: string, phoneNumber: string, consent: Consent } | null }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type RecordDeliveryStatusMutationVariables = Exact<{
  input: RecordDeliveryStatusInput;
}>;


export type RecordDeliveryStatusMutation = { recordDeliveryStatus:
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RecordDeliveryStatusSuccess', workflow: { id: string, conversation: { consent: Consent } } | null }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type SubmitPaymentPlanMutationVariables = Exact<{
  input: SubmitPaymentPlanInput;
}>;


export type SubmitPaymentPlanMutation = { submitPaymentPlan:
    | { __typename: 'ChecksFailedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PaymentPlanSuccess', paymentPlan: { id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string> } }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type DecidePaymentPlanMutationVariables = Exact<{
  input: DecidePaymentPlanInput;
}>;


export type DecidePaymentPlanMutation = { decidePaymentPlan:
    | { __typename: 'ChecksFailedError', code: string, message: string, checks: Array<{ name: string, detail: string | null }>, holds: Array<{ id: string, type: EscalationType, reason: string }> }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PaymentPlanSuccess', paymentPlan: { id: string, status: PaymentPlanStatus } }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type DelinquentTenantsQueryVariables = Exact<{
  filter?: DelinquentTenantFilter | null | undefined;
  page?: number | null | undefined;
  pageSize?: number | null | undefined;
}>;


export type DelinquentTenantsQuery = { delinquentTenants: { totalItems: number, page: number, pageSize: number, hasNextPage: boolean, tenants: Array<{ id: string, name: string, amountOwedCents: number, daysLate: number, phoneNumbers: Array<string> }> } };

export type PortfolioQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioQuery = { portfolio: { totalDelinquentTenants: number, totalAmountOwedCents: number, averageDaysLate: number } };

export type AnalyzeMessageQueryVariables = Exact<{
  input: AnalyzeMessageInput;
}>;


export type AnalyzeMessageQuery = { analyzeMessage: { language: string | null, consentChange: Consent | null, maybeOptOut: boolean, maybeForHuman: boolean, contactPreference: string | null, cancelsPlan: string | null, steering: string | null, escalation: { type: EscalationType, severity: Severity, evidence: string } | null, escalations: Array<{ type: EscalationType }>, paymentPlan: { amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, issues: Array<string>, autoApprovable: boolean } | null, contactHours: Array<{ weekdays: Array<number> | null, fromMinute: number, toMinute: number }> | null } };

export type ApprovalsSubscriptionVariables = Exact<{
  filter?: ApprovalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalsSubscription = { approvalRequested: { kind: ApprovalEventKind, cursor: string, draft: { id: string, version: number, status: DraftStatus, body: string, language: string, workflow: { id: string, status: WorkflowStatus, message: string, tenant: { name: string } | null } } } };

export type WorkflowStatusNowQueryVariables = Exact<{
  id: string;
}>;


export type WorkflowStatusNowQuery = { workflow: { status: WorkflowStatus, error: string | null } | null };

export type EscalationsQueryVariables = Exact<{
  filter?: EscalationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EscalationsQuery = { escalations: { totalCount: number, nodes: Array<{ id: string, type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, workflow: { id: string } | null, conversation: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaymentPlansQueryVariables = Exact<{
  filter?: PaymentPlanFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentPlansQuery = { paymentPlans: { totalCount: number, nodes: Array<{ id: string, status: PaymentPlanStatus, amountCents: number, workflow: { id: string } | null, tenant: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { totalCount: number, nodes: Array<{ id: string, at: string, actor: string, action: string, workflowId: string | null, conversationId: string | null, detail: string | null, hash: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadMetricsQueryVariables = Exact<{
  window: MetricsWindow;
}>;


export type ReadMetricsQuery = { metrics: { received: number, drafted: number, autoSent: number, approved: number, edited: number, rejected: number, overrides: number, escalated: number, suppressed: number, failed: number, paymentPlans: number, promisesKept: number, promisesBroken: number, averageConfidence: number | null, autoSendRate: number | null, approvalRate: number | null, routeSeconds: { p50: number | null, p95: number | null, p99: number | null }, decisionSeconds: { p50: number | null, p95: number | null, p99: number | null } } };

export type EscalationsRaisedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EscalationsRaisedSubscription = { escalationRaised: { cursor: string, escalation: { id: string, type: EscalationType, status: EscalationStatus, reason: string, workflow: { id: string } | null } } };

export type SettleSendMutationVariables = Exact<{
  input: SettleSendInput;
}>;


export type SettleSendMutation = { settleSend:
    | { __typename: 'ChecksFailedError', checks: Array<{ name: string, detail: string | null }>, holds: Array<{ id: string, type: EscalationType, reason: string }> }
    | { __typename: 'ConflictError', code: string, message: string, workflow: { id: string, status: WorkflowStatus } | null }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'SettleSendSuccess', workflows: Array<{ id: string, status: WorkflowStatus, error: string | null, completedAt: string | null }> }
    | { __typename: 'ValidationError', code: string, fields: Array<{ path: string, message: string }> }
   };

export type SeenQueryVariables = Exact<{ [key: string]: never; }>;


export type SeenQuery = { workflows: { nodes: Array<{ id: string, tenant: { name: string } | null }> }, drafts: { nodes: Array<{ id: string }> }, escalations: { nodes: Array<{ type: EscalationType }> }, paymentPlans: { nodes: Array<{ id: string }> } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook:
    | { __typename: 'NotFoundError' }
    | { __typename: 'ValidationError', fields: Array<{ path: string, message: string }> }
    | { __typename: 'WebhookSuccess', secret: string | null, webhook: { id: string, url: string, topics: Array<WebhookTopic>, propertyNames: Array<string> | null, personalData: boolean, status: WebhookStatus, cursor: string } }
   };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type UpdateWebhookMutation = { updateWebhook:
    | { __typename: 'NotFoundError', code: string }
    | { __typename: 'ValidationError', fields: Array<{ path: string, message: string }> }
    | { __typename: 'WebhookSuccess', secret: string | null, webhook: { id: string, status: WebhookStatus, cursor: string } }
   };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhookMutation = { removeWebhook:
    | { __typename: 'NotFoundError' }
    | { __typename: 'ValidationError' }
    | { __typename: 'WebhookSuccess' }
   };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, url: string, topics: Array<WebhookTopic>, propertyNames: Array<string> | null, personalData: boolean, status: WebhookStatus, cursor: string, failingSince: string | null, error: string | null, deliveredAt: string | null, createdBy: string }> };

export type WorkItemsQueryVariables = Exact<{
  filter?: WorkItemFilter | null | undefined;
  order?: WorkItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkItemsQuery = { workItems: { totalCount: number, changesAfter: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kinds: Array<WorkItemKind>, preview: string | null, waitingSince: string, dueAt: string | null, assignedTo: string | null, snoozed: boolean, snoozedUntil: string | null, amountOwedCents: number | null, language: string | null, likeness: string | null, conversation: { id: string, phoneNumber: string }, draft: { id: string, version: number, body: string, workflow: { id: string } } | null, paymentPlan: { id: string, status: PaymentPlanStatus, amountCents: number } | null, escalations: Array<{ id: string, type: EscalationType, status: EscalationStatus }>, unconfirmed: Array<{ id: string, status: WorkflowStatus }> }> } };

export type WorkItemsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkItemsChangedSubscription = { workItemChanged: { cursor: string, conversationId: string, workItem: { id: string, kinds: Array<WorkItemKind>, assignedTo: string | null, snoozed: boolean, draft: { id: string } | null } | null } };

export type AssignConversationMutationVariables = Exact<{
  input: AssignConversationInput;
}>;


export type AssignConversationMutation = { assignConversation:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string }
    | { __typename: 'WorkItemSuccess', workItem: { id: string, assignedTo: string | null, assignee: { id: string, name: string } | null } | null }
   };

export type SnoozeConversationMutationVariables = Exact<{
  input: SnoozeConversationInput;
}>;


export type SnoozeConversationMutation = { snoozeConversation:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string }
    | { __typename: 'WorkItemSuccess', workItem: { id: string, snoozed: boolean, snoozedUntil: string | null } | null }
   };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ id: string, name: string, email: string | null }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { workItemCounts: { waiting: number, mine: number, unassigned: number, snoozed: number, kinds: Array<{ kind: WorkItemKind, items: number }>, properties: Array<{ name: string, items: number }>, languages: Array<{ name: string, items: number }> }, workItemGroups: Array<{ likeness: string, items: number, example: { id: string, paymentPlan: { amountCents: number, interval: PaymentInterval } | null } | null }> };

export type DecideTogetherMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type DecideTogetherMutation = { approveDraft:
    | { __typename: 'ChecksFailedError', message: string, holds: Array<{ id: string }> }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'DecideDraftSuccess', workflow: { id: string, status: WorkflowStatus, paymentPlan: { status: PaymentPlanStatus } | null }, draft: { decider: { id: string, name: string } | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'AddNoteSuccess', note: { id: string, body: string, author: string, mentions: Array<string>, writer: { name: string } | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string }
   };

export type AsideQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
}>;


export type AsideQuery = { conversation: { id: string, notes: Array<{ body: string, author: string }>, escalations: Array<{ id: string, resolver: { id: string } | null }> } | null, decisions: { totalCount: number, nodes: Array<{ kind: DecisionKind | null, by: string, detail: string | null, person: { name: string } | null, conversation: { id: string } | null }> }, conversations: { nodes: Array<{ id: string }> } };

export type ChecksQueryVariables = Exact<{
  id: string;
}>;


export type ChecksQuery = { draft: { id: string, checks: Array<{ name: string, passed: boolean, detail: string | null, reasons: Array<{ code: CheckReasonCode, args: Array<{ name: string, values: Array<string> }> }> }> } | null };

export type EscalateMutationVariables = Exact<{
  input: EscalateConversationInput;
}>;


export type EscalateMutation = { escalateConversation:
    | { escalation: { id: string } }
    | Record<PropertyKey, never>
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FormPartsFragmentDoc = new TypedDocumentString(`
    fragment FormParts on ReplyForm {
  id
  language
  text
  intents
  conditions
  status
  origin
  approvals
  approvers
  rejections
  decidedBy
  impact {
    approvals
    alone
  }
}
    `, {"fragmentName":"FormParts"}) as unknown as TypedDocumentString<FormPartsFragment, unknown>;
export const AskAllDocument = new TypedDocumentString(`
    query AskAll($from: DateTime) {
  metricsGroups(by: LANGUAGE, from: $from) {
    key
  }
  metricsSeries(window: TODAY) {
    received
  }
  workflows(first: 5) {
    totalCount
    nodes {
      route
    }
  }
  drafts(first: 5) {
    totalCount
  }
  escalations(first: 5) {
    totalCount
  }
  paymentPlans(first: 5) {
    totalCount
  }
  promises(first: 5) {
    totalCount
  }
  promiseRates(by: MONTH, from: "2026-01-01", to: "2026-12-31") {
    key
  }
  sentTexts(first: 5) {
    totalCount
  }
  calibration(window: TODAY) {
    from
  }
}
    `) as unknown as TypedDocumentString<AskAllQuery, AskAllQueryVariables>;
export const MetricsGroupsDocument = new TypedDocumentString(`
    query MetricsGroups($by: MetricsGrouping!, $from: DateTime, $to: DateTime, $languages: [String!], $propertyNames: [String!]) {
  metricsGroups(
    by: $by
    from: $from
    to: $to
    languages: $languages
    propertyNames: $propertyNames
  ) {
    key
    autoSent
    approvalRequested
    approved
    edited
    rejected
    escalated
    approvalRate
    textSeconds {
      p50
      p95
    }
    decisionSeconds {
      p50
    }
  }
}
    `) as unknown as TypedDocumentString<MetricsGroupsQuery, MetricsGroupsQueryVariables>;
export const MetricsOfRangeDocument = new TypedDocumentString(`
    query MetricsOfRange($from: DateTime, $to: DateTime, $day: Date) {
  metrics(from: $from, to: $to, day: $day) {
    received
    approved
    rejected
    drafted
  }
}
    `) as unknown as TypedDocumentString<MetricsOfRangeQuery, MetricsOfRangeQueryVariables>;
export const PlansBelowDocument = new TypedDocumentString(`
    query PlansBelow($coverageBelow: Float) {
  paymentPlans(filter: { coverageBelow: $coverageBelow }) {
    totalCount
    nodes {
      coverage
    }
  }
}
    `) as unknown as TypedDocumentString<PlansBelowQuery, PlansBelowQueryVariables>;
export const SentTextsDocument = new TypedDocumentString(`
    query SentTexts($filter: SentTextFilter) {
  sentTexts(filter: $filter) {
    totalCount
    nodes {
      sentAt
      kind
      alone
      body
      propertyName
      workflow {
        id
      }
      draft {
        decidedBy
        checks {
          name
          passed
        }
        claims {
          text
          supported
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SentTextsQuery, SentTextsQueryVariables>;
export const AnalyzeReplyDocument = new TypedDocumentString(`
    query AnalyzeReply($input: AnalyzeReplyInput!) {
  analyzeReply(input: $input) {
    checks {
      name
      passed
      detail
    }
    mayGoOutAlone
    sentences {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<AnalyzeReplyQuery, AnalyzeReplyQueryVariables>;
export const RevokeAccessDocument = new TypedDocumentString(`
    mutation RevokeAccess($input: RevokeAccessInput!) {
  revokeAccess(input: $input) {
    __typename
    ... on RevokeAccessSuccess {
      revocation {
        id
        kind
        value
        reason
        revokedBy
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeAccessMutation, RevokeAccessMutationVariables>;
export const RestoreAccessDocument = new TypedDocumentString(`
    mutation RestoreAccess($input: RestoreAccessInput!) {
  restoreAccess(input: $input) {
    __typename
    ... on RestoreAccessSuccess {
      revocation {
        id
        value
      }
    }
    ... on NotFoundError {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreAccessMutation, RestoreAccessMutationVariables>;
export const RevocationsDocument = new TypedDocumentString(`
    query Revocations {
  revocations {
    id
    kind
    value
  }
}
    `) as unknown as TypedDocumentString<RevocationsQuery, RevocationsQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    id
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const BrokenPromisesDocument = new TypedDocumentString(`
    query BrokenPromises {
  workItems {
    nodes {
      id
      kinds
      draft {
        id
        version
        body
        workflow {
          id
        }
      }
      escalations {
        type
      }
      brokenPromises {
        status
        amountCents
        paidCents
        dueDate
        evidence
      }
    }
  }
  promises {
    nodes {
      id
      status
      amountCents
      dueDate
    }
  }
}
    `) as unknown as TypedDocumentString<BrokenPromisesQuery, BrokenPromisesQueryVariables>;
export const BusinessFactsDocument = new TypedDocumentString(`
    query BusinessFacts($propertyName: String) {
  businessFacts(propertyName: $propertyName) {
    id
    key
    value
    propertyName
    language
    updatedBy
  }
}
    `) as unknown as TypedDocumentString<BusinessFactsQuery, BusinessFactsQueryVariables>;
export const SetBusinessFactDocument = new TypedDocumentString(`
    mutation SetBusinessFact($input: SetBusinessFactInput!) {
  setBusinessFact(input: $input) {
    __typename
    ... on BusinessFactSuccess {
      businessFact {
        id
        key
        value
        propertyName
        language
        updatedBy
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetBusinessFactMutation, SetBusinessFactMutationVariables>;
export const RemoveBusinessFactDocument = new TypedDocumentString(`
    mutation RemoveBusinessFact($input: RemoveBusinessFactInput!) {
  removeBusinessFact(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RemoveBusinessFactMutation, RemoveBusinessFactMutationVariables>;
export const FindConversationsDocument = new TypedDocumentString(`
    query FindConversations($search: String, $holdsOnly: Boolean, $first: Int, $after: String) {
  conversations(
    search: $search
    holdsOnly: $holdsOnly
    first: $first
    after: $after
  ) {
    nodes {
      id
      phoneNumber
      lastActivityAt
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FindConversationsQuery, FindConversationsQueryVariables>;
export const ConversationsWithEscalationsDocument = new TypedDocumentString(`
    query ConversationsWithEscalations($statuses: [EscalationStatus!]) {
  conversations(first: 50) {
    nodes {
      phoneNumber
      tenant {
        name
      }
      escalations(statuses: $statuses) {
        id
        type
        status
        conversation {
          id
        }
      }
      holds {
        id
        type
        status
      }
      workflows(first: 1) {
        nodes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationsWithEscalationsQuery, ConversationsWithEscalationsQueryVariables>;
export const RetryWorkflowDocument = new TypedDocumentString(`
    mutation RetryWorkflow($input: RetryWorkflowInput!) {
  retryWorkflow(input: $input) {
    __typename
    ... on RetryWorkflowSuccess {
      workflow {
        id
        status
        error
        escalations {
          type
          status
        }
      }
    }
    ... on ConflictError {
      code
      message
      workflowNow: workflow {
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryWorkflowMutation, RetryWorkflowMutationVariables>;
export const FormsOfDraftDocument = new TypedDocumentString(`
    query FormsOfDraft($id: ID!) {
  workflow(id: $id) {
    draft {
      sentences {
        form {
          id
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FormsOfDraftQuery, FormsOfDraftQueryVariables>;
export const RetireFormDocument = new TypedDocumentString(`
    mutation RetireForm($id: ID!) {
  decideReplyForm(input: { replyFormId: $id, decision: RETIRE }) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RetireFormMutation, RetireFormMutationVariables>;
export const ReviewDocument = new TypedDocumentString(`
    subscription Review {
  approvalRequested {
    kind
    draft {
      id
      version
      body
      translation
      language
      intent
      confidence
      priority
      createdAt
      claimedBy {
        id
      }
      checks {
        name
        passed
        detail
      }
      claims {
        kind
        text
        start
        end
        supported
        fact {
          kind
          name
          value
        }
      }
      facts {
        kind
        name
        value
      }
      segments {
        count
        encoding
        characters
      }
      workflow {
        message
        receivedAt
        tenant {
          name
          propertyName
          amountOwedCents
          daysLate
        }
        paymentPlan {
          status
          amountCents
          issues
        }
        escalations {
          severity
        }
        conversation {
          phoneNumber
          localTime
          nextAllowedSendAt
          messagesMissing
          messages(last: 10) {
            direction
            body
            at
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewSubscription, ReviewSubscriptionVariables>;
export const CheckTextDocument = new TypedDocumentString(`
    query CheckText($input: CheckTextInput!) {
  checkText(input: $input) {
    __typename
    ... on CheckTextSuccess {
      body
      optOutLineAdded
      sendAt
      holds {
        type
      }
      checks {
        name
        passed
        weight
        detail
      }
      claims {
        text
        start
        end
        supported
        fact {
          name
          value
        }
      }
      segments {
        count
        encoding
        characters
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on ConflictError {
      message
      draftNow: draft {
        status
      }
    }
    ... on NotFoundError {
      message
    }
    ... on OptedOutError {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckTextQuery, CheckTextQueryVariables>;
export const ThreadsDocument = new TypedDocumentString(`
    query Threads {
  workflows(first: 6) {
    nodes {
      conversation {
        phoneNumber
        messagesMissing
        messages(last: 2) {
          body
        }
        more: messages(last: 9) {
          body
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThreadsQuery, ThreadsQueryVariables>;
export const PageDocument = new TypedDocumentString(`
    query Page {
  workflows(first: 50) {
    nodes {
      id
      draft {
        id
      }
      drafts {
        id
        workflow {
          id
        }
      }
      paymentPlan {
        id
        tenant {
          id
        }
        workflow {
          id
        }
      }
      escalations {
        id
        workflow {
          id
        }
        conversation {
          id
        }
      }
      tenant {
        id
        name
      }
      conversation {
        id
        tenant {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageQuery, PageQueryVariables>;
export const PageOfPagesDocument = new TypedDocumentString(`
    query PageOfPages {
  workflows(first: 50) {
    nodes {
      id
      conversation {
        id
        workflows(first: 2) {
          nodes {
            id
          }
          totalCount
          pageInfo {
            hasNextPage
          }
        }
      }
      tenant {
        id
        workflows(first: 2) {
          nodes {
            id
          }
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageOfPagesQuery, PageOfPagesQueryVariables>;
export const OneOfEachDocument = new TypedDocumentString(`
    query OneOfEach($escalation: ID!, $plan: ID!) {
  escalation(id: $escalation) {
    id
    type
    severity
    status
    reason
    workflow {
      id
    }
    conversation {
      id
      phoneNumber
    }
  }
  paymentPlan(id: $plan) {
    id
    status
    amountCents
    issues
    workflow {
      id
      message
    }
    tenant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OneOfEachQuery, OneOfEachQueryVariables>;
export const ReadSeriesDocument = new TypedDocumentString(`
    query ReadSeries($window: MetricsWindow!) {
  metricsSeries(window: $window) {
    from
    to
    received
    autoSent
    approvalRequested
    escalated
    suppressed
    approved
    edited
    rejected
    failed
  }
}
    `) as unknown as TypedDocumentString<ReadSeriesQuery, ReadSeriesQueryVariables>;
export const ReadCalibrationDocument = new TypedDocumentString(`
    query ReadCalibration($window: MetricsWindow!) {
  calibration(window: $window) {
    from
    to
    decided
    approvedUnchanged
    approvedEdited
    rejected
    escalated
    averageConfidence
  }
}
    `) as unknown as TypedDocumentString<ReadCalibrationQuery, ReadCalibrationQueryVariables>;
export const StartOutreachDocument = new TypedDocumentString(`
    mutation StartOutreach($input: StartOutreachInput!) {
  startOutreach(input: $input) {
    __typename
    ... on StartOutreachSuccess {
      results {
        tenantId
        code
        reason
        workflow {
          id
          status
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartOutreachMutation, StartOutreachMutationVariables>;
export const PreviewOutreachDocument = new TypedDocumentString(`
    query PreviewOutreach($tenantIds: [ID!]!, $replyFormId: ID!) {
  previewOutreach(tenantIds: $tenantIds, replyFormId: $replyFormId) {
    tenantId
    tenant {
      name
    }
    body
    sendAt
    code
    reason
  }
}
    `) as unknown as TypedDocumentString<PreviewOutreachQuery, PreviewOutreachQueryVariables>;
export const WorkflowsByIdDocument = new TypedDocumentString(`
    query WorkflowsById($workflowIds: [ID!]!) {
  workflowsById(workflowIds: $workflowIds) {
    id
    status
    error
  }
}
    `) as unknown as TypedDocumentString<WorkflowsByIdQuery, WorkflowsByIdQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing {
  delinquentTenants(pageSize: 100) {
    tenants {
      id
      lastTextedAt
      outreachObstacle
      hasWritten
    }
  }
}
    `) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const PreviewPaymentPlanDocument = new TypedDocumentString(`
    query PreviewPaymentPlan($input: PreviewPaymentPlanInput!) {
  previewPaymentPlan(input: $input) {
    __typename
    ... on PreviewPaymentPlanSuccess {
      offer {
        amountCents
        interval
        installments
        startDate
        totalCents
      }
      issues
      totalCents
      coverage
      autoApprovable
      schedule {
        number
        dueDate
        amountCents
      }
      body
      translation
      language
      checks {
        name
        passed
      }
      claims {
        text
        supported
      }
      segments {
        count
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewPaymentPlanQuery, PreviewPaymentPlanQueryVariables>;
export const PlansWithSchedulesDocument = new TypedDocumentString(`
    query PlansWithSchedules {
  paymentPlans {
    nodes {
      id
      status
      startDate
      createdAt
      schedule {
        number
        dueDate
        amountCents
      }
      suggestion {
        amountCents
        interval
        installments
        startDate
        totalCents
      }
      counterOffer {
        amountCents
        installments
        startDate
        totalCents
      }
    }
  }
  drafts {
    nodes {
      body
      translation
    }
  }
  workflows {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PlansWithSchedulesQuery, PlansWithSchedulesQueryVariables>;
export const PromisesKeptDocument = new TypedDocumentString(`
    query PromisesKept {
  promises(first: 20) {
    nodes {
      dueDate
      amountCents
    }
  }
}
    `) as unknown as TypedDocumentString<PromisesKeptQuery, PromisesKeptQueryVariables>;
export const ClaimDraftDocument = new TypedDocumentString(`
    mutation ClaimDraft($input: ClaimDraftInput!) {
  claimDraft(input: $input) {
    __typename
    ... on ClaimDraftSuccess {
      draft {
        version
        claimedBy {
          id
          email
          until
        }
      }
    }
    ... on NotFoundError {
      message
    }
    ... on ConflictError {
      message
      draftNow: draft {
        status
        version
        claimedBy {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimDraftMutation, ClaimDraftMutationVariables>;
export const ReleaseDraftDocument = new TypedDocumentString(`
    mutation ReleaseDraft($input: ReleaseDraftInput!) {
  releaseDraft(input: $input) {
    __typename
    ... on ClaimDraftSuccess {
      draft {
        claimedBy {
          id
        }
      }
    }
    ... on Error {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseDraftMutation, ReleaseDraftMutationVariables>;
export const HoldersDocument = new TypedDocumentString(`
    subscription Holders($after: String) {
  approvalRequested(after: $after) {
    kind
    cursor
    draft {
      id
      status
      version
      claimedBy {
        id
        email
        until
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldersSubscription, HoldersSubscriptionVariables>;
export const ReadPromiseRatesDocument = new TypedDocumentString(`
    query ReadPromiseRates($by: PromiseGrouping!, $from: Date!, $to: Date!, $propertyNames: [String!]) {
  promiseRates(by: $by, from: $from, to: $to, propertyNames: $propertyNames) {
    key
    kept
    partial
    broken
    open
    keptRate
    promisedCents
    paidCents
  }
}
    `) as unknown as TypedDocumentString<ReadPromiseRatesQuery, ReadPromiseRatesQueryVariables>;
export const ListsDocument = new TypedDocumentString(`
    query Lists($first: Int) {
  workflows(first: $first) {
    nodes {
      id
    }
    totalCount
  }
  drafts(first: $first) {
    nodes {
      id
    }
    totalCount
  }
  escalations(first: $first) {
    nodes {
      id
      type
    }
    totalCount
  }
  paymentPlans(first: $first) {
    nodes {
      id
      workflow {
        id
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ListsQuery, ListsQueryVariables>;
export const OneDocument = new TypedDocumentString(`
    query One($workflow: ID!, $draft: ID!, $conversation: ID!, $tenant: ID!, $escalation: ID!, $plan: ID!) {
  workflow(id: $workflow) {
    id
    tenant {
      id
      workflows {
        nodes {
          id
        }
        totalCount
      }
    }
  }
  draft(id: $draft) {
    id
    workflow {
      id
    }
  }
  conversation(id: $conversation) {
    id
    workflows {
      nodes {
        id
      }
    }
  }
  tenant(id: $tenant) {
    id
  }
  escalation(id: $escalation) {
    id
    conversation {
      id
    }
  }
  paymentPlan(id: $plan) {
    id
    workflow {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OneQuery, OneQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($workflowId: ID) {
  workflowUpdated(workflowId: $workflowId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const ReplyFormsDocument = new TypedDocumentString(`
    query ReplyForms($filter: ReplyFormFilter, $first: Int) {
  replyForms(filter: $filter, first: $first) {
    totalCount
    nodes {
      ...FormParts
    }
  }
}
    fragment FormParts on ReplyForm {
  id
  language
  text
  intents
  conditions
  status
  origin
  approvals
  approvers
  rejections
  decidedBy
  impact {
    approvals
    alone
  }
}`) as unknown as TypedDocumentString<ReplyFormsQuery, ReplyFormsQueryVariables>;
export const CreateReplyFormDocument = new TypedDocumentString(`
    mutation CreateReplyForm($input: CreateReplyFormInput!) {
  createReplyForm(input: $input) {
    __typename
    ... on ReplyFormSuccess {
      replyForm {
        ...FormParts
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment FormParts on ReplyForm {
  id
  language
  text
  intents
  conditions
  status
  origin
  approvals
  approvers
  rejections
  decidedBy
  impact {
    approvals
    alone
  }
}`) as unknown as TypedDocumentString<CreateReplyFormMutation, CreateReplyFormMutationVariables>;
export const DecideReplyFormDocument = new TypedDocumentString(`
    mutation DecideReplyForm($input: DecideReplyFormInput!) {
  decideReplyForm(input: $input) {
    __typename
    ... on ReplyFormSuccess {
      replyForm {
        ...FormParts
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on Error {
      message
    }
  }
}
    fragment FormParts on ReplyForm {
  id
  language
  text
  intents
  conditions
  status
  origin
  approvals
  approvers
  rejections
  decidedBy
  impact {
    approvals
    alone
  }
}`) as unknown as TypedDocumentString<DecideReplyFormMutation, DecideReplyFormMutationVariables>;
export const DraftSentencesDocument = new TypedDocumentString(`
    query DraftSentences($id: ID!) {
  workflow(id: $id) {
    route
    draft {
      id
      version
      status
      body
      sentences {
        text
        form {
          id
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftSentencesQuery, DraftSentencesQueryVariables>;
export const ApproveSentenceDocument = new TypedDocumentString(`
    mutation ApproveSentence($input: ApproveDraftInput!) {
  approveDraft(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ApproveSentenceMutation, ApproveSentenceMutationVariables>;
export const RejectSentenceDocument = new TypedDocumentString(`
    mutation RejectSentence($input: RejectDraftInput!) {
  rejectDraft(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RejectSentenceMutation, RejectSentenceMutationVariables>;
export const AnalyzeSentencesDocument = new TypedDocumentString(`
    query AnalyzeSentences($input: AnalyzeReplyInput!) {
  analyzeReply(input: $input) {
    mayGoOutAlone
    checks {
      name
      passed
    }
    sentences {
      text
      form {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnalyzeSentencesQuery, AnalyzeSentencesQueryVariables>;
export const PromisesReadDocument = new TypedDocumentString(`
    query PromisesRead {
  promises(first: 10) {
    nodes {
      id
      status
      amountCents
      dueDate
      evidence
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<PromisesReadQuery, PromisesReadQueryVariables>;
export const DecidePromiseDocument = new TypedDocumentString(`
    mutation DecidePromise($input: DecidePromiseInput!) {
  decidePromise(input: $input) {
    __typename
    ... on PromiseSuccess {
      promise {
        id
        status
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecidePromiseMutation, DecidePromiseMutationVariables>;
export const WorkflowUpdatesDocument = new TypedDocumentString(`
    subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {
  workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<WorkflowUpdatesSubscription, WorkflowUpdatesSubscriptionVariables>;
export const ReceiveSmsDocument = new TypedDocumentString(`
    mutation ReceiveSms($input: ReceiveSmsInput!) {
  receiveSms(input: $input) {
    __typename
    ... on ReceiveSmsSuccess {
      duplicate
      workflow {
        id
        status
        message
        conversation {
          id
          phoneNumber
        }
      }
    }
    ... on ValidationError {
      code
      message
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveSmsMutation, ReceiveSmsMutationVariables>;
export const ReadWorkflowDocument = new TypedDocumentString(`
    query ReadWorkflow($id: ID!) {
  workflow(id: $id) {
    id
    status
    route
    message
    attempts
    error
    completedAt
    conversation {
      id
      phoneNumber
      consent
      localTime
      nextAllowedSendAt
    }
    tenant {
      id
      name
    }
    draft {
      id
      version
      status
      body
      translation
      language
      intent
      confidence
      finalBody
      decidedBy
      checks {
        name
        passed
        weight
        detail
      }
    }
    drafts {
      id
      status
    }
    paymentPlan {
      id
      status
      amountCents
      interval
      installments
      startDate
      totalCents
      coverage
      autoApprovable
      issues
    }
    escalations {
      id
      type
      severity
      status
      reason
      automatic
      dueAt
    }
    steps {
      name
      status
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<ReadWorkflowQuery, ReadWorkflowQueryVariables>;
export const ApproveDraftDocument = new TypedDocumentString(`
    mutation ApproveDraft($input: ApproveDraftInput!) {
  approveDraft(input: $input) {
    __typename
    ... on DecideDraftSuccess {
      draft {
        id
        version
        status
        finalBody
        decidedBy
        checks {
          name
          passed
          detail
        }
      }
      workflow {
        id
        status
      }
    }
    ... on ConflictError {
      code
      message
      draftNow: draft {
        id
        version
        status
        decidedBy
      }
      workflowNow: workflow {
        id
        status
      }
    }
    ... on ValidationError {
      code
      fields {
        path
        message
      }
    }
    ... on NotFoundError {
      code
      message
    }
    ... on OptedOutError {
      code
      message
    }
    ... on ChecksFailedError {
      code
      message
      checks {
        name
        detail
      }
      holds {
        id
        type
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveDraftMutation, ApproveDraftMutationVariables>;
export const RejectDraftDocument = new TypedDocumentString(`
    mutation RejectDraft($input: RejectDraftInput!) {
  rejectDraft(input: $input) {
    __typename
    ... on DecideDraftSuccess {
      draft {
        status
      }
      workflow {
        id
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RejectDraftMutation, RejectDraftMutationVariables>;
export const EscalateDraftDocument = new TypedDocumentString(`
    mutation EscalateDraft($input: EscalateDraftInput!) {
  escalateDraft(input: $input) {
    __typename
    ... on DecideDraftSuccess {
      draft {
        status
      }
      workflow {
        id
        status
        escalations {
          type
          severity
          reason
          automatic
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateDraftMutation, EscalateDraftMutationVariables>;
export const ResolveEscalationDocument = new TypedDocumentString(`
    mutation ResolveEscalation($input: ResolveEscalationInput!) {
  resolveEscalation(input: $input) {
    __typename
    ... on EscalationSuccess {
      escalation {
        id
        status
        acknowledgedBy
        resolvedBy
        resolution
      }
    }
    ... on ValidationError {
      code
      fields {
        path
        message
      }
    }
    ... on NotFoundError {
      code
      message
    }
    ... on ConflictError {
      code
      message
      workflow {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveEscalationMutation, ResolveEscalationMutationVariables>;
export const AcknowledgeEscalationDocument = new TypedDocumentString(`
    mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {
  acknowledgeEscalation(input: $input) {
    __typename
    ... on EscalationSuccess {
      escalation {
        id
        status
        acknowledgedBy
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeEscalationMutation, AcknowledgeEscalationMutationVariables>;
export const RegenerateDraftDocument = new TypedDocumentString(`
    mutation RegenerateDraft($input: RegenerateDraftInput!) {
  regenerateDraft(input: $input) {
    __typename
    ... on DecideDraftSuccess {
      draft {
        id
        status
        decidedBy
      }
      workflow {
        id
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegenerateDraftMutation, RegenerateDraftMutationVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on SendMessageSuccess {
      workflow {
        id
        status
      }
    }
    ... on ChecksFailedError {
      checks {
        name
        detail
      }
      holds {
        id
        type
        reason
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const EscalateConversationDocument = new TypedDocumentString(`
    mutation EscalateConversation($input: EscalateConversationInput!) {
  escalateConversation(input: $input) {
    __typename
    ... on EscalationSuccess {
      escalation {
        id
        type
        severity
        status
        automatic
        reason
        workflow {
          id
        }
        conversation {
          id
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateConversationMutation, EscalateConversationMutationVariables>;
export const SetConsentDocument = new TypedDocumentString(`
    mutation SetConsent($input: SetConsentInput!) {
  setConsent(input: $input) {
    __typename
    ... on SetConsentSuccess {
      consent
      conversation {
        id
        phoneNumber
        consent
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetConsentMutation, SetConsentMutationVariables>;
export const RecordDeliveryStatusDocument = new TypedDocumentString(`
    mutation RecordDeliveryStatus($input: RecordDeliveryStatusInput!) {
  recordDeliveryStatus(input: $input) {
    __typename
    ... on RecordDeliveryStatusSuccess {
      workflow {
        id
        conversation {
          consent
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDeliveryStatusMutation, RecordDeliveryStatusMutationVariables>;
export const SubmitPaymentPlanDocument = new TypedDocumentString(`
    mutation SubmitPaymentPlan($input: SubmitPaymentPlanInput!) {
  submitPaymentPlan(input: $input) {
    __typename
    ... on PaymentPlanSuccess {
      paymentPlan {
        id
        status
        amountCents
        interval
        installments
        startDate
        totalCents
        coverage
        autoApprovable
        issues
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitPaymentPlanMutation, SubmitPaymentPlanMutationVariables>;
export const DecidePaymentPlanDocument = new TypedDocumentString(`
    mutation DecidePaymentPlan($input: DecidePaymentPlanInput!) {
  decidePaymentPlan(input: $input) {
    __typename
    ... on PaymentPlanSuccess {
      paymentPlan {
        id
        status
      }
    }
    ... on ChecksFailedError {
      checks {
        name
        detail
      }
      holds {
        id
        type
        reason
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecidePaymentPlanMutation, DecidePaymentPlanMutationVariables>;
export const DelinquentTenantsDocument = new TypedDocumentString(`
    query DelinquentTenants($filter: DelinquentTenantFilter, $page: Int, $pageSize: Int) {
  delinquentTenants(filter: $filter, page: $page, pageSize: $pageSize) {
    tenants {
      id
      name
      amountOwedCents
      daysLate
      phoneNumbers
    }
    totalItems
    page
    pageSize
    hasNextPage
  }
}
    `) as unknown as TypedDocumentString<DelinquentTenantsQuery, DelinquentTenantsQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio {
  portfolio {
    totalDelinquentTenants
    totalAmountOwedCents
    averageDaysLate
  }
}
    `) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const AnalyzeMessageDocument = new TypedDocumentString(`
    query AnalyzeMessage($input: AnalyzeMessageInput!) {
  analyzeMessage(input: $input) {
    language
    consentChange
    escalation {
      type
      severity
      evidence
    }
    escalations {
      type
    }
    paymentPlan {
      amountCents
      interval
      installments
      startDate
      issues
      autoApprovable
    }
    contactHours {
      weekdays
      fromMinute
      toMinute
    }
    maybeOptOut
    maybeForHuman
    contactPreference
    cancelsPlan
    steering
  }
}
    `) as unknown as TypedDocumentString<AnalyzeMessageQuery, AnalyzeMessageQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    subscription Approvals($filter: ApprovalFilter, $after: String) {
  approvalRequested(filter: $filter, after: $after) {
    kind
    cursor
    draft {
      id
      version
      status
      body
      language
      workflow {
        id
        status
        message
        tenant {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovalsSubscription, ApprovalsSubscriptionVariables>;
export const WorkflowStatusNowDocument = new TypedDocumentString(`
    query WorkflowStatusNow($id: ID!) {
  workflow(id: $id) {
    status
    error
  }
}
    `) as unknown as TypedDocumentString<WorkflowStatusNowQuery, WorkflowStatusNowQueryVariables>;
export const EscalationsDocument = new TypedDocumentString(`
    query Escalations($filter: EscalationFilter, $first: Int, $after: String) {
  escalations(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      type
      severity
      status
      reason
      workflow {
        id
      }
      conversation {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EscalationsQuery, EscalationsQueryVariables>;
export const PaymentPlansDocument = new TypedDocumentString(`
    query PaymentPlans($filter: PaymentPlanFilter, $first: Int, $after: String) {
  paymentPlans(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      status
      amountCents
      workflow {
        id
      }
      tenant {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PaymentPlansQuery, PaymentPlansQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $first: Int, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      actor
      action
      workflowId
      conversationId
      detail
      hash
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const ReadMetricsDocument = new TypedDocumentString(`
    query ReadMetrics($window: MetricsWindow!) {
  metrics(window: $window) {
    received
    drafted
    autoSent
    approved
    edited
    rejected
    overrides
    escalated
    suppressed
    failed
    paymentPlans
    promisesKept
    promisesBroken
    averageConfidence
    autoSendRate
    approvalRate
    routeSeconds {
      p50
      p95
      p99
    }
    decisionSeconds {
      p50
      p95
      p99
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMetricsQuery, ReadMetricsQueryVariables>;
export const EscalationsRaisedDocument = new TypedDocumentString(`
    subscription EscalationsRaised($after: String) {
  escalationRaised(after: $after) {
    cursor
    escalation {
      id
      type
      status
      reason
      workflow {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EscalationsRaisedSubscription, EscalationsRaisedSubscriptionVariables>;
export const SettleSendDocument = new TypedDocumentString(`
    mutation SettleSend($input: SettleSendInput!) {
  settleSend(input: $input) {
    __typename
    ... on SettleSendSuccess {
      workflows {
        id
        status
        error
        completedAt
      }
    }
    ... on ConflictError {
      code
      message
      workflow {
        id
        status
      }
    }
    ... on ChecksFailedError {
      checks {
        name
        detail
      }
      holds {
        id
        type
        reason
      }
    }
    ... on ValidationError {
      code
      fields {
        path
        message
      }
    }
    ... on NotFoundError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettleSendMutation, SettleSendMutationVariables>;
export const SeenDocument = new TypedDocumentString(`
    query Seen {
  workflows {
    nodes {
      id
      tenant {
        name
      }
    }
  }
  drafts {
    nodes {
      id
    }
  }
  escalations {
    nodes {
      type
    }
  }
  paymentPlans {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SeenQuery, SeenQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    __typename
    ... on WebhookSuccess {
      secret
      webhook {
        id
        url
        topics
        propertyNames
        personalData
        status
        cursor
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = new TypedDocumentString(`
    mutation UpdateWebhook($input: UpdateWebhookInput!) {
  updateWebhook(input: $input) {
    __typename
    ... on WebhookSuccess {
      secret
      webhook {
        id
        status
        cursor
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on NotFoundError {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($input: RemoveWebhookInput!) {
  removeWebhook(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    id
    url
    topics
    propertyNames
    personalData
    status
    cursor
    failingSince
    error
    deliveredAt
    createdBy
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WorkItemsDocument = new TypedDocumentString(`
    query WorkItems($filter: WorkItemFilter, $order: WorkItemOrder, $first: Int, $after: String) {
  workItems(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    changesAfter
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kinds
      preview
      waitingSince
      dueAt
      assignedTo
      snoozed
      snoozedUntil
      amountOwedCents
      language
      likeness
      conversation {
        id
        phoneNumber
      }
      draft {
        id
        version
        body
        workflow {
          id
        }
      }
      paymentPlan {
        id
        status
        amountCents
      }
      escalations {
        id
        type
        status
      }
      unconfirmed {
        id
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkItemsQuery, WorkItemsQueryVariables>;
export const WorkItemsChangedDocument = new TypedDocumentString(`
    subscription WorkItemsChanged($after: String) {
  workItemChanged(after: $after) {
    cursor
    conversationId
    workItem {
      id
      kinds
      assignedTo
      snoozed
      draft {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkItemsChangedSubscription, WorkItemsChangedSubscriptionVariables>;
export const AssignConversationDocument = new TypedDocumentString(`
    mutation AssignConversation($input: AssignConversationInput!) {
  assignConversation(input: $input) {
    __typename
    ... on WorkItemSuccess {
      workItem {
        id
        assignedTo
        assignee {
          id
          name
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignConversationMutation, AssignConversationMutationVariables>;
export const SnoozeConversationDocument = new TypedDocumentString(`
    mutation SnoozeConversation($input: SnoozeConversationInput!) {
  snoozeConversation(input: $input) {
    __typename
    ... on WorkItemSuccess {
      workItem {
        id
        snoozed
        snoozedUntil
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SnoozeConversationMutation, SnoozeConversationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  workItemCounts {
    waiting
    mine
    unassigned
    snoozed
    kinds {
      kind
      items
    }
    properties {
      name
      items
    }
    languages {
      name
      items
    }
  }
  workItemGroups(filter: { snoozed: false }) {
    likeness
    items
    example {
      id
      paymentPlan {
        amountCents
        interval
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const DecideTogetherDocument = new TypedDocumentString(`
    mutation DecideTogether($input: ApproveDraftInput!) {
  approveDraft(input: $input) {
    __typename
    ... on DecideDraftSuccess {
      workflow {
        id
        status
        paymentPlan {
          status
        }
      }
      draft {
        decider {
          id
          name
        }
      }
    }
    ... on ChecksFailedError {
      holds {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideTogetherMutation, DecideTogetherMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    __typename
    ... on AddNoteSuccess {
      note {
        id
        body
        author
        writer {
          name
        }
        mentions
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const AsideDocument = new TypedDocumentString(`
    query Aside($id: ID!, $search: String) {
  conversation(id: $id) {
    id
    notes {
      body
      author
    }
    escalations(statuses: [RESOLVED]) {
      id
      resolver {
        id
      }
    }
  }
  decisions(first: 10) {
    nodes {
      kind
      by
      person {
        name
      }
      conversation {
        id
      }
      detail
    }
    totalCount
  }
  conversations(search: $search) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AsideQuery, AsideQueryVariables>;
export const ChecksDocument = new TypedDocumentString(`
    query Checks($id: ID!) {
  draft(id: $id) {
    id
    checks {
      name
      passed
      detail
      reasons {
        code
        args {
          name
          values
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const EscalateDocument = new TypedDocumentString(`
    mutation Escalate($input: EscalateConversationInput!) {
  escalateConversation(input: $input) {
    ... on EscalationSuccess {
      escalation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateMutation, EscalateMutationVariables>;