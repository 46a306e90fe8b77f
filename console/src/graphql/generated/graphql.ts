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

/** A note about a conversation. */
export type AddNoteInput = {
  /** What it says, at most 2,000 characters. */
  body: string;
  /** The gateway's id, or the SMS Agent's. */
  conversationId: string;
  /** The ids of people who are told of it, at most 10. */
  mentions?: Array<string> | null | undefined;
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

/** Narrows the decisions; what is absent does not. */
export type DecisionFilter = {
  /** The ids of who decided. */
  by?: Array<string> | null | undefined;
  /** Decided then or later. */
  from?: string | null | undefined;
  /** One of these. */
  kinds?: Array<DecisionKind> | null | undefined;
  /** Decided before. */
  to?: string | null | undefined;
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

/** How a service is, as seen from here. */
export type DependencyState =
  /** Some of what it is asked fails, or failed within the last minute. */
  | 'DEGRADED'
  /** Nothing that it was asked last was answered, and its circuit is open. */
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

/** What can speak against a plan. What stands in braces is an argument: `…Cents` in cents, `…Day` a date, `words` what the tenant wrote. */
export type PlanIssueCode =
  /** More than one plan is offered; the first is taken. */
  | 'ALTERNATIVES'
  /** Between {lowCents} and {highCents}; the lower is taken. */
  | 'AMOUNTS_BETWEEN'
  /** The payments differ in amount; the first is taken. */
  | 'AMOUNTS_DIFFER'
  /** Another amount is offered besides, for one day; the plan leaves it out. */
  | 'AMOUNT_BESIDES'
  /** The amount is not said; {owedCents} owed is split into {count} payments. */
  | 'AMOUNT_NOT_SAID'
  /** "A buck {below}" is read as {amountCents}. */
  | 'A_BUCK_AND'
  /** "A couple hundred" is read as {amountCents}. */
  | 'A_COUPLE_HUNDRED'
  /** "A C-note" is read as {amountCents}. */
  | 'A_C_NOTE'
  /** {days} days lie between two payments; read as {readAs}. */
  | 'DAYS_BETWEEN'
  /** The first payment is to be on "{words}", a date that is not said. */
  | 'DAY_NOT_SAID'
  /** The first payment is to be on {firstDay}, which has passed. */
  | 'DAY_PASSED'
  /** What the tenant owes is not known, so nothing says whether the plan covers it. */
  | 'DEBT_UNKNOWN'
  /** A payment from each paycheck is read as every two weeks. */
  | 'EACH_PAYCHECK'
  /** Every four weeks is read as monthly. */
  | 'EVERY_FOUR_WEEKS'
  /** Between {low} and {high}; the lower is taken. */
  | 'FIGURES_BETWEEN'
  /** The first payment is more than {days} days away. */
  | 'FIRST_PAYMENT_FAR'
  /** How often is not said; weekly is assumed. */
  | 'INTERVAL_NOT_SAID'
  /** Another amount is offered for later; the first is taken. */
  | 'LATER_AMOUNT'
  /** The model reads a payment as {readCents}, the text says {saidCents}. */
  | 'MODEL_READS_AMOUNT'
  /** The model reads the number of payments as {read}, the text says {said}. */
  | 'MODEL_READS_COUNT'
  /** The model reads the number of payments as {read}, the text says nothing of it. */
  | 'MODEL_READS_COUNT_UNSAID'
  /** The model reads the first payment as {readDay}, the text says {saidDay}. */
  | 'MODEL_READS_FIRST_DAY'
  /** The model reads the first payment as {readDay}, the text says nothing of it. */
  | 'MODEL_READS_FIRST_DAY_UNSAID'
  /** The model reads the interval as {readAs}, the text says {saidAs}. */
  | 'MODEL_READS_INTERVAL'
  /** {months} months are read as {count} payments. */
  | 'MONTHS_AS_PAYMENTS'
  /** A month is said, and no day of it; read as {readDay}. */
  | 'MONTH_WITHOUT_DAY'
  /** "Next month" names no day; read as {readDay}. */
  | 'NEXT_MONTH'
  /** "Next week" names no day; read as Monday {readDay}. */
  | 'NEXT_WEEK'
  /** "Next {weekday}" is read as {readDay}; {otherDay} may be meant. */
  | 'NEXT_WEEKDAY'
  /** The tenant owes nothing. */
  | 'NOTHING_OWED'
  /** The figures of the plan make no sense. */
  | 'NO_SENSE'
  /** The first payment is to be on a date that does not exist. */
  | 'NO_SUCH_DAY'
  /** {times} payments a week are read as one of their sum. */
  | 'OFTEN_A_WEEK'
  /** Only the model reads a plan in the text; the rules do not find one in the tenant's words. */
  | 'ONLY_THE_MODEL'
  /** A payment of {amountCents} is more than the {owedCents} owed. */
  | 'PAYMENT_ABOVE_DEBT'
  /** It pays {totalCents} of {owedCents}, which is {percent} %; at least {least} % are required. */
  | 'PAYS_A_PART'
  /** The same amount is offered on another day too; it may be twice a month. */
  | 'SAME_AMOUNT_AGAIN'
  /** "{weekday}" was said on a {weekday}; read as {readDay}, not the same day. */
  | 'SAME_WEEKDAY'
  /** "{words}" is read as {amountCents}. */
  | 'SPOKEN_HUNDREDS'
  /** {amountCents} {interval} is {weeklyCents} a week, less than the least payment of {leastCents} a week. */
  | 'TOO_LITTLE'
  /** {amountCents} a week is less than the least payment of {leastCents} a week. */
  | 'TOO_LITTLE_A_WEEK'
  /** It takes {weeks} weeks; at most {most} are allowed. */
  | 'TOO_LONG'
  /** {count} payments of {amountCents} are {totalCents}, more than the {owedCents} owed; {enough} are enough. */
  | 'TOO_MANY_PAYMENTS'
  /** Twice a month is read as every two weeks. */
  | 'TWICE_A_MONTH'
  /** Two days of the month are read as every two weeks. */
  | 'TWO_DAYS_A_MONTH'
  /** {weeks} weeks are read as {count} payments. */
  | 'WEEKS_AS_PAYMENTS';

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

/** What came of a step, or why a person takes over. */
export type ReasonCode =
  /** Confidence {confidenceCount}, and every check passed. */
  | 'ALL_CHECKS_PASSED'
  /** An approver asked for this draft. */
  | 'APPROVER_ASKED'
  /** Check failed: {checkCode}. */
  | 'CHECK_FAILED'
  /** {finding} */
  | 'CHECK_FOUND'
  /** Confidence {confidenceCount}. */
  | 'CONFIDENCE'
  /** Confidence {confidenceCount} is below {leastCount}. */
  | 'CONFIDENCE_TOO_LOW'
  /** The text cannot be answered by text: texts do not go to the country of this number ({countryCode}). */
  | 'COUNTRY_NOT_SERVED'
  /** The text cannot be answered by text: texts do not go to a number whose country is not known. */
  | 'COUNTRY_UNKNOWN'
  /** A text that a person decided to send was not sent: {why}. */
  | 'DECIDED_NOT_SENT'
  /** The earlier attempt did not go out. */
  | 'DID_NOT_GO_OUT'
  /** {modelCode} */
  | 'DRAFTED_BY'
  /** {error} */
  | 'FAILED'
  /** A reply that was to go out by itself was not sent: a form in it was retired before it went out. */
  | 'FORM_RETIRED'
  /** The tenant asks for hours that leave hardly any. */
  | 'HOURS_TOO_NARROW'
  /** The tenant has opted out. */
  | 'IS_OPTED_OUT'
  /** A keyword. */
  | 'KEYWORD'
  /** The number has had its answers to keywords for a day. */
  | 'KEYWORDS_ANSWERED'
  /** The tenant wrote: "{words}". It may be somebody else who writes, although no rule says so. */
  | 'MAY_BE_SOMEBODY_ELSE'
  /** The tenant may need a person, although no rule says so: "{words}". */
  | 'MAY_NEED_A_PERSON'
  /** A text may not have gone out. */
  | 'MAY_NOT_HAVE_GONE_OUT'
  /** The tenant wrote: "{words}". They may want no more texts, although no rule says so. */
  | 'MAY_WANT_NO_TEXTS'
  /** The model asks for a human. */
  | 'MODEL_ASKS'
  /** {why} */
  | 'MODEL_ASKS_SINCE'
  /** The model reads: "{words}" */
  | 'MODEL_READS'
  /** No approver decided about the draft within {hourCount} hours. */
  | 'NOBODY_DECIDED'
  /** The provider reports the text {deliveryCode}. */
  | 'NOT_DELIVERED'
  /** The provider reports the text {deliveryCode} ({errorCode}). */
  | 'NOT_DELIVERED_SINCE'
  /** Could not be read: {fieldsCode}. */
  | 'NOT_READ'
  /** No answer within {hourCount} hours. */
  | 'NO_ANSWER'
  /** No hour is fit to text in every zone of this number. */
  | 'NO_FIT_HOUR'
  /** No tenant has this number. */
  | 'NO_TENANT'
  /** No usable answer: {answerCode}. */
  | 'NO_USABLE_ANSWER'
  /** The model gave no usable reply ({answer}). */
  | 'NO_USABLE_REPLY'
  /** The tenant offers less than {leastCents} a week. */
  | 'OFFERS_TOO_LITTLE'
  /** The provider says that the number opted out. */
  | 'OPTED_OUT_AT_PROVIDER'
  /** The tenant opted out. */
  | 'OPTED_OUT_NOW'
  /** A human has the conversation. */
  | 'PERSON_HAS_IT'
  /** The tenant sent {pictureCount} pictures without words. */
  | 'PICTURES_WITHOUT_WORDS'
  /** The tenant sent a picture without words. */
  | 'PICTURE_WITHOUT_WORDS'
  /** The tenant sent a picture with the text. */
  | 'PICTURE_WITH_TEXT'
  /** {amountCents} was promised for {dueDay}; the ledger shows {paidCents}. */
  | 'PROMISE_NOT_KEPT'
  /** A promised payment was not kept (due {dueDay}, paid {paidCents} of {amountCents}), and the tenant wrote before anybody had answered. */
  | 'PROMISE_OVERTAKEN'
  /** {escalationCode}: */
  | 'RAISED'
  /** A reply is drafted. */
  | 'REPLY_DRAFTED'
  /** The database was restored. */
  | 'RESTORED'
  /** {routeCode} */
  | 'ROUTED'
  /** It is the second promise in a row that was not kept. */
  | 'SECOND_IN_A_ROW'
  /** {serviceCode}: {error} */
  | 'SERVICE_FAILED'
  /** The text cannot be answered by text: texts do not go to premium, toll-free and other special numbers. */
  | 'SPECIAL_NUMBER'
  /** The tenant wrote: "{words}" */
  | 'TENANT_WROTE'
  /** The tenant wrote: "{words}". {firstStepCode} */
  | 'TENANT_WROTE_URGENTLY'
  /** The texts are longer than what the model is shown. */
  | 'TEXTS_TOO_LONG'
  /** The tenant sent a text without words. */
  | 'TEXT_WITHOUT_WORDS'
  /** No tenant is known for this phone number. */
  | 'UNKNOWN_NUMBER'
  /** Nothing proves that the earlier attempt went out, or that it did not. */
  | 'UNPROVEN'
  /** What is stored of this turn cannot be read: {error} */
  | 'UNREADABLE'
  /** The earlier attempt went out. */
  | 'WENT_OUT';

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

/** Settles an escalation. */
export type ResolveEscalationInput = {
  /** The escalation. */
  escalationId: string;
  /** How, for the audit trail. */
  resolution: string;
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

export type GateOfQueryVariables = Exact<{
  input: CheckTextInput;
}>;


export type GateOfQuery = { __typename: 'Query', checkText:
    | { __typename: 'CheckTextSuccess', checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean }>, holds: Array<{ __typename: 'Escalation', id: string }> }
    | { __typename: 'ConflictError' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'OptedOutError' }
    | { __typename: 'ValidationError' }
   };

export type CheckEditedTextQueryVariables = Exact<{
  input: CheckTextInput;
}>;


export type CheckEditedTextQuery = { __typename: 'Query', checkText:
    | { __typename: 'CheckTextSuccess', body: string, optOutLineAdded: boolean, sendAt: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }>, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number } }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ApproveDraftMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApproveDraftMutation = { __typename: 'Mutation', approveDraft:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, decider: { __typename: 'Person', id: string, name: string } | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type RejectDraftMutationVariables = Exact<{
  input: RejectDraftInput;
}>;


export type RejectDraftMutation = { __typename: 'Mutation', rejectDraft:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, decider: { __typename: 'Person', id: string, name: string } | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type EscalateDraftMutationVariables = Exact<{
  input: EscalateDraftInput;
}>;


export type EscalateDraftMutation = { __typename: 'Mutation', escalateDraft:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, decider: { __typename: 'Person', id: string, name: string } | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type RegenerateDraftMutationVariables = Exact<{
  input: RegenerateDraftInput;
}>;


export type RegenerateDraftMutation = { __typename: 'Mutation', regenerateDraft:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, decider: { __typename: 'Person', id: string, name: string } | null } | null }
    | { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

type DecisionOutcome_ChecksFailedError_Fragment = { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> };

type DecisionOutcome_ConflictError_Fragment = { __typename: 'ConflictError', message: string, latest: { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, decider: { __typename: 'Person', id: string, name: string } | null } | null };

type DecisionOutcome_DecideDraftSuccess_Fragment = { __typename: 'DecideDraftSuccess', draft: { __typename: 'Draft', id: string, status: DraftStatus, finalBody: string | null, decidedBy: string | null }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null } };

type DecisionOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type DecisionOutcome_OptedOutError_Fragment = { __typename: 'OptedOutError', message: string };

type DecisionOutcome_ValidationError_Fragment = { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> };

export type DecisionOutcomeFragment =
  | DecisionOutcome_ChecksFailedError_Fragment
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


export type ConversationQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } | null };

export type ConversationTurnsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConversationTurnsQuery = { __typename: 'Query', workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, mediaUrls: Array<string>, receivedAt: string, completedAt: string | null, scheduledFor: string | null, attempts: number, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, startedAt: string, durationMs: number | null }>, draft: { __typename: 'Draft', id: string, status: DraftStatus, body: string, finalBody: string | null, language: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TurnStepsQueryVariables = Exact<{
  id: string;
}>;


export type TurnStepsQuery = { __typename: 'Query', workflow: { __typename: 'Workflow', id: string, steps: Array<{ __typename: 'WorkflowStep', name: string, startedAt: string, detail: string | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }> } | null };

export type ConversationEventsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConversationEventsQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditEventConnection', nodes: Array<{ __typename: 'AuditEvent', id: string, at: string, action: string, actor: string, detail: string | null, workflowId: string | null, hash: string, person: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

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
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RetryWorkflowSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ConversationTurnFragment = { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, mediaUrls: Array<string>, receivedAt: string, completedAt: string | null, scheduledFor: string | null, attempts: number, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, startedAt: string, durationMs: number | null }>, draft: { __typename: 'Draft', id: string, status: DraftStatus, body: string, finalBody: string | null, language: string } | null };

export type ConversationEventFragment = { __typename: 'AuditEvent', id: string, at: string, action: string, actor: string, detail: string | null, workflowId: string | null, hash: string, person: { __typename: 'Person', id: string, name: string } | null };

export type ConversationsQueryVariables = Exact<{
  search?: string | null | undefined;
  holdsOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { __typename: 'Query', conversations: { __typename: 'ConversationConnection', nodes: Array<{ __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, lastActivityAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType }>, workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, message: string, mediaUrls: Array<string> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConversationRowFragment = { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, lastActivityAt: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType }>, workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, message: string, mediaUrls: Array<string> }> } };

export type FollowAllConversationsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowAllConversationsSubscription = { workflowUpdated: { __typename: 'Workflow', id: string } };

export type DecisionsQueryVariables = Exact<{
  filter?: DecisionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { __typename: 'Query', decisions: { __typename: 'DecisionConnection', nodes: Array<{ __typename: 'Decision', id: string, at: string, kind: DecisionKind | null, by: string, detail: string | null, person: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DecisionRowFragment = { __typename: 'Decision', id: string, at: string, kind: DecisionKind | null, by: string, detail: string | null, person: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null };

export type EscalationsQueryVariables = Exact<{
  filter?: EscalationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EscalationsQuery = { __typename: 'Query', escalations: { __typename: 'EscalationConnection', nodes: Array<{ __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FindEscalationQueryVariables = Exact<{
  id: string;
}>;


export type FindEscalationQuery = { __typename: 'Query', escalation: { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> } | null };

export type FollowEscalationsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowEscalationsSubscription = { escalationRaised: { __typename: 'EscalationEvent', cursor: string, escalation: { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> } } };

export type EscalationSurroundingsQueryVariables = Exact<{
  id: string;
  conversationId: string;
  workflowId: string;
  withWorkflow: boolean;
}>;


export type EscalationSurroundingsQuery = { __typename: 'Query', escalation: { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> } | null, conversation: { __typename: 'Conversation', language: string | null, id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType }> } | null, workflow?: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, mediaUrls: Array<string>, receivedAt: string, error: string | null, scheduledFor: string | null, draft: { __typename: 'Draft', id: string, status: DraftStatus, body: string, translation: string | null, language: string, confidence: number, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }> } | null } | null };

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type AcknowledgeEscalationMutation = { __typename: 'Mutation', acknowledgeEscalation:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type ResolveEscalationMutationVariables = Exact<{
  input: ResolveEscalationInput;
}>;


export type ResolveEscalationMutation = { __typename: 'Mutation', resolveEscalation:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

type EscalationOutcome_ConflictError_Fragment = { __typename: 'ConflictError', message: string };

type EscalationOutcome_EscalationSuccess_Fragment = { __typename: 'EscalationSuccess', escalation: { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> } };

type EscalationOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type EscalationOutcome_ValidationError_Fragment = { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> };

export type EscalationOutcomeFragment =
  | EscalationOutcome_ConflictError_Fragment
  | EscalationOutcome_EscalationSuccess_Fragment
  | EscalationOutcome_NotFoundError_Fragment
  | EscalationOutcome_ValidationError_Fragment
;

export type EscalationRowFragment = { __typename: 'Escalation', status: EscalationStatus, automatic: boolean, acknowledgedBy: string | null, resolvedBy: string | null, resolution: string | null, createdAt: string, dueAt: string | null, id: string, type: EscalationType, severity: Severity, reason: string, acknowledger: { __typename: 'Person', id: string, name: string } | null, resolver: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null } | null } | null, workflow: { __typename: 'Workflow', id: string } | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> };

export type ReplyFormsQueryVariables = Exact<{
  filter?: ReplyFormFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReplyFormsQuery = { __typename: 'Query', replyForms: { __typename: 'ReplyFormConnection', nodes: Array<{ __typename: 'ReplyForm', id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, decidedAt: string | null, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReplyFormImpactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReplyFormImpactsQuery = { __typename: 'Query', replyForms: { __typename: 'ReplyFormConnection', nodes: Array<{ __typename: 'ReplyForm', id: string, impact: { __typename: 'ReplyFormImpact', approvals: number, alone: number } | null }> } };

export type DecideFormMutationVariables = Exact<{
  input: DecideReplyFormInput;
}>;


export type DecideFormMutation = { __typename: 'Mutation', decideReplyForm:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReplyFormSuccess', replyForm: { __typename: 'ReplyForm', id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, decidedAt: string | null, createdAt: string } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type WriteFormMutationVariables = Exact<{
  input: CreateReplyFormInput;
}>;


export type WriteFormMutation = { __typename: 'Mutation', createReplyForm:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReplyFormSuccess', replyForm: { __typename: 'ReplyForm', id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, decidedAt: string | null, createdAt: string } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

type FormOutcome_ConflictError_Fragment = { __typename: 'ConflictError', message: string };

type FormOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type FormOutcome_ReplyFormSuccess_Fragment = { __typename: 'ReplyFormSuccess', replyForm: { __typename: 'ReplyForm', id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, decidedAt: string | null, createdAt: string } };

type FormOutcome_ValidationError_Fragment = { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> };

export type FormOutcomeFragment =
  | FormOutcome_ConflictError_Fragment
  | FormOutcome_NotFoundError_Fragment
  | FormOutcome_ReplyFormSuccess_Fragment
  | FormOutcome_ValidationError_Fragment
;

export type FormRowFragment = { __typename: 'ReplyForm', id: string, language: string, text: string, intents: Array<string>, conditions: Array<string>, status: ReplyFormStatus, origin: ReplyFormOrigin, approvals: number, approvers: number, rejections: number, decidedBy: string | null, decidedAt: string | null, createdAt: string };

export type FollowApprovalsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowApprovalsSubscription = { approvalRequested: { __typename: 'ApprovalEvent', kind: ApprovalEventKind, cursor: string, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, workflow: { __typename: 'Workflow', id: string, message: string, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, decider: { __typename: 'Person', id: string, name: string } | null } } };

export type OpenDraftQueryVariables = Exact<{
  id: string;
}>;


export type OpenDraftQuery = { __typename: 'Query', draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, body: string, translation: string | null, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, facts: Array<{ __typename: 'Fact', kind: FactKind, name: string, value: string }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, mediaUrls: Array<string>, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null, escalations: Array<{ __typename: 'Escalation', status: EscalationStatus, id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, decider: { __typename: 'Person', id: string, name: string } | null } | null };

export type DraftRowFragment = { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, workflow: { __typename: 'Workflow', id: string, message: string, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, decider: { __typename: 'Person', id: string, name: string } | null };

export type DraftCardFragment = { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, body: string, translation: string | null, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, facts: Array<{ __typename: 'Fact', kind: FactKind, name: string, value: string }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, mediaUrls: Array<string>, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null, escalations: Array<{ __typename: 'Escalation', status: EscalationStatus, id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null, messages: Array<{ __typename: 'Message', direction: MessageDirection, body: string, at: string }> } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, decider: { __typename: 'Person', id: string, name: string } | null };

export type FollowConversationSubscriptionVariables = Exact<{
  id: string;
}>;


export type FollowConversationSubscription = { workflowUpdated: { __typename: 'Workflow', id: string, status: WorkflowStatus } };

export type WaitingItemsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WaitingItemsQuery = { __typename: 'Query', workItems: { __typename: 'WorkItemConnection', changesAfter: string, totalCount: number, nodes: Array<{ __typename: 'WorkItem', id: string, kinds: Array<WorkItemKind>, language: string | null, likeness: string | null, amountOwedCents: number | null, preview: string | null, waitingSince: string, dueAt: string | null, assignedTo: string | null, snoozed: boolean, snoozedUntil: string | null, assignee: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null }, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, workflow: { __typename: 'Workflow', id: string, message: string, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, decider: { __typename: 'Person', id: string, name: string } | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus }>, unconfirmed: Array<{ __typename: 'Workflow', id: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FollowWorkItemsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowWorkItemsSubscription = { workItemChanged: { __typename: 'WorkItemEvent', cursor: string, conversationId: string, workItem: { __typename: 'WorkItem', id: string, kinds: Array<WorkItemKind>, language: string | null, likeness: string | null, amountOwedCents: number | null, preview: string | null, waitingSince: string, dueAt: string | null, assignedTo: string | null, snoozed: boolean, snoozedUntil: string | null, assignee: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null }, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, workflow: { __typename: 'Workflow', id: string, message: string, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, decider: { __typename: 'Person', id: string, name: string } | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus }>, unconfirmed: Array<{ __typename: 'Workflow', id: string }> } | null } };

export type WorkRowFragment = { __typename: 'WorkItem', id: string, kinds: Array<WorkItemKind>, language: string | null, likeness: string | null, amountOwedCents: number | null, preview: string | null, waitingSince: string, dueAt: string | null, assignedTo: string | null, snoozed: boolean, snoozedUntil: string | null, assignee: { __typename: 'Person', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, tenant: { __typename: 'Tenant', daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null }, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, workflow: { __typename: 'Workflow', id: string, message: string, receivedAt: string, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string } }, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, decider: { __typename: 'Person', id: string, name: string } | null } | null, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, status: EscalationStatus }>, unconfirmed: Array<{ __typename: 'Workflow', id: string }> };

export type ConversationNotesQueryVariables = Exact<{
  id: string;
}>;


export type ConversationNotesQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, notes: Array<{ __typename: 'Note', id: string, body: string, createdAt: string, author: string, writer: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }> };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { __typename: 'Mutation', addNote:
    | { __typename: 'AddNoteSuccess', note: { __typename: 'Note', id: string, body: string, createdAt: string, author: string, writer: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type NotePartsFragment = { __typename: 'Note', id: string, body: string, createdAt: string, author: string, writer: { __typename: 'Person', id: string, name: string } | null };

export type ReadNumbersQueryVariables = Exact<{
  window: MetricsWindow;
}>;


export type ReadNumbersQuery = { __typename: 'Query', metrics: { __typename: 'Metrics', received: number, drafted: number, autoSent: number, approved: number, edited: number, rejected: number, escalated: number, suppressed: number, failed: number, paymentPlans: number, promisesKept: number, promisesBroken: number, averageConfidence: number | null, autoSendRate: number | null, approvalRate: number | null, routeSeconds: { __typename: 'Percentiles', p50: number | null, p95: number | null, p99: number | null }, decisionSeconds: { __typename: 'Percentiles', p50: number | null, p95: number | null, p99: number | null } }, metricsSeries: Array<{ __typename: 'MetricsBucket', from: string, to: string, received: number, autoSent: number, approvalRequested: number, escalated: number, suppressed: number, failed: number, approved: number, edited: number, rejected: number }>, calibration: Array<{ __typename: 'CalibrationBucket', from: number, to: number, decided: number, approvedUnchanged: number, approvedEdited: number, rejected: number, escalated: number, averageConfidence: number | null }> };

export type ReadPortfolioQueryVariables = Exact<{
  page: number;
}>;


export type ReadPortfolioQuery = { __typename: 'Query', portfolio: { __typename: 'PortfolioStats', totalDelinquentTenants: number, totalAmountOwedCents: number, averageDaysLate: number }, delinquentTenants: { __typename: 'DelinquentTenantPage', totalItems: number, page: number, pageSize: number, hasNextPage: boolean, tenants: Array<{ __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null }> } };

export type ReadPromiseRatesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReadPromiseRatesQuery = { __typename: 'Query', byWeek: Array<{ __typename: 'PromiseRates', key: string | null, kept: number, partial: number, broken: number, open: number, keptRate: number | null, promisedCents: number, paidCents: number }>, byProperty: Array<{ __typename: 'PromiseRates', key: string | null, kept: number, partial: number, broken: number, open: number, keptRate: number | null, promisedCents: number, paidCents: number }> };

export type PromiseRatesRowFragment = { __typename: 'PromiseRates', key: string | null, kept: number, partial: number, broken: number, open: number, keptRate: number | null, promisedCents: number, paidCents: number };

export type OutreachTenantsQueryVariables = Exact<{
  filter?: DelinquentTenantFilter | null | undefined;
  page: number;
}>;


export type OutreachTenantsQuery = { __typename: 'Query', delinquentTenants: { __typename: 'DelinquentTenantPage', totalItems: number, hasNextPage: boolean, tenants: Array<{ __typename: 'Tenant', amountOwedCents: number, daysLate: number, language: string, lastTextedAt: string | null, outreachObstacle: OutreachRefusal | null, hasWritten: boolean, id: string, name: string, unitName: string | null, propertyName: string | null }> } };

export type OutreachFormsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OutreachFormsQuery = { __typename: 'Query', replyForms: { __typename: 'ReplyFormConnection', nodes: Array<{ __typename: 'ReplyForm', id: string, text: string, language: string, intents: Array<string> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PreviewTextsQueryVariables = Exact<{
  tenantIds: Array<string> | string;
  replyFormId: string;
}>;


export type PreviewTextsQuery = { __typename: 'Query', previewOutreach: Array<{ __typename: 'OutreachPreview', tenantId: string, body: string | null, sendAt: string | null, reason: string | null, tenant: { __typename: 'Tenant', id: string, name: string } | null }> };

export type StartTextsMutationVariables = Exact<{
  input: StartOutreachInput;
}>;


export type StartTextsMutation = { __typename: 'Mutation', startOutreach:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StartOutreachSuccess', results: Array<{ __typename: 'OutreachResult', tenantId: string, code: OutreachRefusal | null, reason: string | null, workflow: { __typename: 'Workflow', id: string } | null }> }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type TextsBegunQueryVariables = Exact<{
  workflowIds: Array<string> | string;
}>;


export type TextsBegunQuery = { __typename: 'Query', workflowsById: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null, error: string | null }> };

export type OutreachTenantFragment = { __typename: 'Tenant', amountOwedCents: number, daysLate: number, language: string, lastTextedAt: string | null, outreachObstacle: OutreachRefusal | null, hasWritten: boolean, id: string, name: string, unitName: string | null, propertyName: string | null };

export type CannedRepliesQueryVariables = Exact<{
  languages: Array<string> | string;
  after?: string | null | undefined;
}>;


export type CannedRepliesQuery = { __typename: 'Query', replyForms: { __typename: 'ReplyFormConnection', nodes: Array<{ __typename: 'ReplyForm', id: string, text: string, intents: Array<string> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConversationHeadFragment = { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent, localTime: string, nextAllowedSendAt: string, messagesMissing: string | null };

export type MessagePartsFragment = { __typename: 'Message', direction: MessageDirection, body: string, at: string };

export type DraftDecisionFragment = { __typename: 'Draft', id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, decider: { __typename: 'Person', id: string, name: string } | null };

export type DraftHeadFragment = { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, decider: { __typename: 'Person', id: string, name: string } | null };

export type DraftTextFragment = { __typename: 'Draft', body: string, translation: string | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }> };

export type EscalationReasonFragment = { __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> };

export type ReasonPartsFragment = { __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> };

export type PagePartsFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null };

export type PlanSummaryFragment = { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> };

export type PlanIssuePartsFragment = { __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> };

export type PersonNameFragment = { __typename: 'Person', id: string, name: string };

type Refused_ChecksFailedError_Fragment = { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> };

type Refused_ConflictError_Fragment = { __typename: 'ConflictError', message: string };

type Refused_LegalHoldError_Fragment = { __typename: 'LegalHoldError', message: string };

type Refused_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string };

type Refused_OptedOutError_Fragment = { __typename: 'OptedOutError', message: string };

type Refused_RateLimitedError_Fragment = { __typename: 'RateLimitedError', message: string };

type Refused_ValidationError_Fragment = { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> };

export type RefusedFragment =
  | Refused_ChecksFailedError_Fragment
  | Refused_ConflictError_Fragment
  | Refused_LegalHoldError_Fragment
  | Refused_NotFoundError_Fragment
  | Refused_OptedOutError_Fragment
  | Refused_RateLimitedError_Fragment
  | Refused_ValidationError_Fragment
;

export type HoldPartsFragment = { __typename: 'Escalation', id: string, type: EscalationType, why: string };

export type CheckWordsQueryVariables = Exact<{
  input: CheckTextInput;
}>;


export type CheckWordsQuery = { __typename: 'Query', checkText:
    | { __typename: 'CheckTextSuccess', checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type WriteByHandMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type WriteByHandMutation = { __typename: 'Mutation', sendMessage:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'SendMessageSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, scheduledFor: string | null, draft: { __typename: 'Draft', id: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }> } | null } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type TenantHomeFragment = { __typename: 'Tenant', id: string, name: string, unitName: string | null, propertyName: string | null };

export type TenantFactsFragment = { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null };

export type CheckPartsFragment = { __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null };

export type CheckFindingsFragment = { __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> };

export type ClaimPartsFragment = { __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null };

export type SegmentPartsFragment = { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number };

export type PaymentPlansQueryVariables = Exact<{
  filter?: PaymentPlanFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentPlansQuery = { __typename: 'Query', paymentPlans: { __typename: 'PaymentPlanConnection', nodes: Array<{ __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FindPaymentPlanQueryVariables = Exact<{
  id: string;
}>;


export type FindPaymentPlanQuery = { __typename: 'Query', paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null };

export type PlanScheduleQueryVariables = Exact<{
  id: string;
}>;


export type PlanScheduleQuery = { __typename: 'Query', paymentPlan: { __typename: 'PaymentPlan', id: string, schedule: Array<{ __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number }> } | null };

export type PreviewCounterOfferQueryVariables = Exact<{
  input: PreviewPaymentPlanInput;
}>;


export type PreviewCounterOfferQuery = { __typename: 'Query', previewPaymentPlan:
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PreviewPaymentPlanSuccess', issues: Array<string>, coverage: number | null, body: string, translation: string | null, language: string, offer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number }, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }>, schedule: Array<{ __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number }>, segments: { __typename: 'SmsSegments', encoding: SmsEncoding, count: number, characters: number }, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }> }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type DecidePlanMutationVariables = Exact<{
  input: DecidePaymentPlanInput;
}>;


export type DecidePlanMutation = { __typename: 'Mutation', decidePaymentPlan:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PaymentPlanSuccess', paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type PlanRowFragment = { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, suggestion: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, counterOffer: { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number } | null, tenant: { __typename: 'Tenant', amountOwedCents: number, tenantPortionCents: number, daysLate: number, language: string, unknownFields: Array<string>, reliability: number | null, reliabilityScore: number | null, failedPaymentPlans: number | null, successfulPaymentPlans: number | null, id: string, name: string, unitName: string | null, propertyName: string | null } | null, workflow: { __typename: 'Workflow', id: string, message: string, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } | null, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> };

export type InstallmentFragment = { __typename: 'PaymentPlanInstallment', number: number, dueDate: string, amountCents: number };

export type OfferTermsFragment = { __typename: 'CounterOffer', amountCents: number, interval: PaymentInterval, installments: number, startDate: string | null, totalCents: number };

export type PlayableTenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlayableTenantsQuery = { __typename: 'Query', delinquentTenants: { __typename: 'DelinquentTenantPage', tenants: Array<{ __typename: 'Tenant', amountOwedCents: number, daysLate: number, language: string, phoneNumbers: Array<string>, id: string, name: string, unitName: string | null, propertyName: string | null }> } };

export type PlayedConversationQueryVariables = Exact<{
  id: string;
}>;


export type PlayedConversationQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, body: string, translation: string | null, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, decider: { __typename: 'Person', id: string, name: string } | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } }> } } | null };

export type FollowPlayedTurnsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowPlayedTurnsSubscription = { workflowUpdated: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, body: string, translation: string | null, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, decider: { __typename: 'Person', id: string, name: string } | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } };

export type ApprovePlayedDraftMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApprovePlayedDraftMutation = { __typename: 'Mutation', approveDraft:
    | { __typename: 'ChecksFailedError', message: string }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'DecideDraftSuccess', workflow: { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, body: string, translation: string | null, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, decider: { __typename: 'Person', id: string, name: string } | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OptedOutError', message: string }
    | { __typename: 'ValidationError', message: string }
   };

export type PlayedTurnFragment = { __typename: 'Workflow', id: string, status: WorkflowStatus, route: Route | null, message: string, receivedAt: string, updatedAt: string, scheduledFor: string | null, error: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, status: string, durationMs: number | null, detail: string | null, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, tenant: { __typename: 'Tenant', amountOwedCents: number, daysLate: number, id: string, name: string, unitName: string | null, propertyName: string | null } | null, escalations: Array<{ __typename: 'Escalation', id: string, type: EscalationType, severity: Severity, reason: string, reasons: Array<{ __typename: 'Reason', code: ReasonCode, args: Array<{ __typename: 'ReasonArgument', name: string, value: string }> }> }>, paymentPlan: { __typename: 'PaymentPlan', id: string, status: PaymentPlanStatus, amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, totalCents: number | null, coverage: number | null, autoApprovable: boolean, issues: Array<string>, createdAt: string, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null, draft: { __typename: 'Draft', language: string, intent: string | null, confidence: number, createdAt: string, priority: DraftPriority, body: string, translation: string | null, id: string, version: number, status: DraftStatus, decidedBy: string | null, decidedAt: string | null, finalBody: string | null, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null }>, claimedBy: { __typename: 'DraftHolder', id: string, email: string | null, until: string } | null, claims: Array<{ __typename: 'DraftClaim', kind: DraftClaimKind, text: string, start: number, end: number, supported: boolean, fact: { __typename: 'Fact', name: string, value: string } | null }>, decider: { __typename: 'Person', id: string, name: string } | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string, consent: Consent } };

export type PromisesDueQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type PromisesDueQuery = { __typename: 'Query', promises: { __typename: 'PromiseToPayConnection', nodes: Array<{ __typename: 'PromiseToPay', id: string, amountCents: number, paidCents: number, dueDate: string, status: PromiseStatus, evidence: string | null, reason: string | null, remindedAt: string | null, tenant: { __typename: 'Tenant', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PromisesKeptQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PromisesKeptQuery = { __typename: 'Query', kept: { __typename: 'PromiseToPayConnection', totalCount: number }, partial: { __typename: 'PromiseToPayConnection', totalCount: number }, broken: { __typename: 'PromiseToPayConnection', totalCount: number } };

export type ConversationPromisesQueryVariables = Exact<{
  id: string;
}>;


export type ConversationPromisesQuery = { __typename: 'Query', conversation: { __typename: 'Conversation', id: string, promises: Array<{ __typename: 'PromiseToPay', id: string, amountCents: number, paidCents: number, dueDate: string, status: PromiseStatus, evidence: string | null, reason: string | null, remindedAt: string | null, tenant: { __typename: 'Tenant', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string } }> } | null };

export type PromiseRowFragment = { __typename: 'PromiseToPay', id: string, amountCents: number, paidCents: number, dueDate: string, status: PromiseStatus, evidence: string | null, reason: string | null, remindedAt: string | null, tenant: { __typename: 'Tenant', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string } };

export type PromisesUnclearQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PromisesUnclearQuery = { __typename: 'Query', promises: { __typename: 'PromiseToPayConnection', nodes: Array<{ __typename: 'PromiseToPay', id: string, amountCents: number, paidCents: number, dueDate: string, status: PromiseStatus, evidence: string | null, reason: string | null, remindedAt: string | null, tenant: { __typename: 'Tenant', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DecidePromiseMutationVariables = Exact<{
  input: DecidePromiseInput;
}>;


export type DecidePromiseMutation = { __typename: 'Mutation', decidePromise:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'PromiseSuccess', promise: { __typename: 'PromiseToPay', id: string, amountCents: number, paidCents: number, dueDate: string, status: PromiseStatus, evidence: string | null, reason: string | null, remindedAt: string | null, tenant: { __typename: 'Tenant', id: string, name: string } | null, conversation: { __typename: 'Conversation', id: string } } }
   };

export type AssignConversationMutationVariables = Exact<{
  input: AssignConversationInput;
}>;


export type AssignConversationMutation = { __typename: 'Mutation', assignConversation:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
    | { __typename: 'WorkItemSuccess', workItem: { __typename: 'WorkItem', id: string, assignedTo: string | null } | null }
   };

export type SnoozeConversationMutationVariables = Exact<{
  input: SnoozeConversationInput;
}>;


export type SnoozeConversationMutation = { __typename: 'Mutation', snoozeConversation:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
    | { __typename: 'WorkItemSuccess', workItem: { __typename: 'WorkItem', id: string, snoozed: boolean, snoozedUntil: string | null } | null }
   };

export type UnconfirmedOfQueryVariables = Exact<{
  id: string;
}>;


export type UnconfirmedOfQuery = { __typename: 'Query', workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, updatedAt: string, draft: { __typename: 'Draft', id: string, body: string, finalBody: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string }, tenant: { __typename: 'Tenant', id: string, name: string } | null }> } };

export type ReadDependenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadDependenciesQuery = { __typename: 'Query', dependencies: Array<{ __typename: 'Dependency', name: string, state: DependencyState, circuit: string, circuitOpenings: number, latencyMs: number | null, detail: string | null, checkedAt: string | null }> };

export type TryRulesQueryVariables = Exact<{
  content: string;
  tenantId?: string | null | undefined;
}>;


export type TryRulesQuery = { __typename: 'Query', analyzeMessage: { __typename: 'MessageAnalysis', language: string | null, consentChange: Consent | null, contactPreference: string | null, cancelsPlan: string | null, steering: string | null, escalations: Array<{ __typename: 'EscalationAnalysis', type: EscalationType, severity: Severity, evidence: string }>, paymentPlan: { __typename: 'PaymentPlanAnalysis', amountCents: number, interval: PaymentInterval, installments: number | null, startDate: string | null, issues: Array<string>, autoApprovable: boolean, reasons: Array<{ __typename: 'PlanIssue', code: PlanIssueCode, args: Array<{ __typename: 'PlanIssueArgument', name: string, value: string }> }> } | null } };

export type TenantsToTryRulesOnQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantsToTryRulesOnQuery = { __typename: 'Query', delinquentTenants: { __typename: 'DelinquentTenantPage', tenants: Array<{ __typename: 'Tenant', id: string, name: string, amountOwedCents: number }> } };

export type ReadBusinessFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadBusinessFactsQuery = { __typename: 'Query', businessFacts: Array<{ __typename: 'BusinessFact', id: string, key: string, value: string, propertyName: string | null, language: string | null }> };

export type SayBusinessFactMutationVariables = Exact<{
  input: SetBusinessFactInput;
}>;


export type SayBusinessFactMutation = { __typename: 'Mutation', setBusinessFact:
    | { __typename: 'BusinessFactSuccess', businessFact: { __typename: 'BusinessFact', id: string } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type RemoveBusinessFactMutationVariables = Exact<{
  input: RemoveBusinessFactInput;
}>;


export type RemoveBusinessFactMutation = { __typename: 'Mutation', removeBusinessFact:
    | { __typename: 'BusinessFactSuccess', businessFact: { __typename: 'BusinessFact', id: string } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type UnconfirmedTextsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnconfirmedTextsQuery = { __typename: 'Query', workflows: { __typename: 'WorkflowConnection', nodes: Array<{ __typename: 'Workflow', id: string, updatedAt: string, draft: { __typename: 'Draft', id: string, body: string, finalBody: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string }, tenant: { __typename: 'Tenant', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SettleTextsMutationVariables = Exact<{
  input: SettleSendInput;
}>;


export type SettleTextsMutation = { __typename: 'Mutation', settleSend:
    | { __typename: 'ChecksFailedError', message: string, checks: Array<{ __typename: 'DraftCheck', name: string, passed: boolean, weight: number, detail: string | null, reasons: Array<{ __typename: 'CheckReason', code: CheckReasonCode, args: Array<{ __typename: 'CheckReasonArgument', name: string, values: Array<string> }> }> }>, holds: Array<{ __typename: 'Escalation', id: string, type: EscalationType, why: string }> }
    | { __typename: 'ConflictError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SettleSendSuccess', workflows: Array<{ __typename: 'Workflow', id: string, status: WorkflowStatus }> }
    | { __typename: 'ValidationError', message: string, fields: Array<{ __typename: 'FieldError', path: string, message: string }> }
   };

export type UnconfirmedTextFragment = { __typename: 'Workflow', id: string, updatedAt: string, draft: { __typename: 'Draft', id: string, body: string, finalBody: string | null } | null, conversation: { __typename: 'Conversation', id: string, phoneNumber: string }, tenant: { __typename: 'Tenant', id: string, name: string } | null };

export const PersonNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PersonNameFragment, unknown>;
export const DraftDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<DraftDecisionFragment, unknown>;
export const CheckPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<CheckPartsFragment, unknown>;
export const CheckFindingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<CheckFindingsFragment, unknown>;
export const HoldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"why"},"name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<HoldPartsFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecksFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckFindings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"why"},"name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const DecisionOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDraftResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDecision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"why"},"name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecksFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckFindings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionOutcomeFragment, unknown>;
export const ConversationTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mediaUrls"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<ConversationTurnFragment, unknown>;
export const ConversationEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"workflowId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ConversationEventFragment, unknown>;
export const TenantHomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<TenantHomeFragment, unknown>;
export const ConversationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mediaUrls"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<ConversationRowFragment, unknown>;
export const DecisionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<DecisionRowFragment, unknown>;
export const ReasonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ReasonPartsFragment, unknown>;
export const EscalationReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<EscalationReasonFragment, unknown>;
export const EscalationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<EscalationRowFragment, unknown>;
export const EscalationOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"why"},"name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecksFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckFindings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}}]}}]}}]} as unknown as DocumentNode<EscalationOutcomeFragment, unknown>;
export const FormRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"intents"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<FormRowFragment, unknown>;
export const FormOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyFormResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyFormSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"why"},"name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"intents"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecksFailedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckFindings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}}]}}]}}]} as unknown as DocumentNode<FormOutcomeFragment, unknown>;
export const DraftHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDecision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}}]} as unknown as DocumentNode<DraftHeadFragment, unknown>;
export const ClaimPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ClaimPartsFragment, unknown>;
export const DraftTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"translation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<DraftTextFragment, unknown>;
export const SegmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsSegments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}}]}}]} as unknown as DocumentNode<SegmentPartsFragment, unknown>;
export const TenantFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<TenantFactsFragment, unknown>;
export const PlanIssuePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanIssueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlanIssuePartsFragment, unknown>;
export const PlanSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanIssueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanIssueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PlanSummaryFragment, unknown>;
export const ConversationHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextAllowedSendAt"}},{"kind":"Field","name":{"kind":"Name","value":"messagesMissing"}}]}}]} as unknown as DocumentNode<ConversationHeadFragment, unknown>;
export const MessagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<MessagePartsFragment, unknown>;
export const DraftCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftText"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckFindings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SegmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mediaUrls"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationHead"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanIssueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDecision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"translation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsSegments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanIssueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"nextAllowedSendAt"}},{"kind":"Field","name":{"kind":"Name","value":"messagesMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<DraftCardFragment, unknown>;
export const DraftRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftHead"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDecision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<DraftRowFragment, unknown>;
export const WorkRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snoozed"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDecision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftHead"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}}]}}]}}]}}]} as unknown as DocumentNode<WorkRowFragment, unknown>;
export const NotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<NotePartsFragment, unknown>;
export const PromiseRatesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseRatesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseRates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"broken"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"keptRate"}},{"kind":"Field","name":{"kind":"Name","value":"promisedCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}}]}}]} as unknown as DocumentNode<PromiseRatesRowFragment, unknown>;
export const OutreachTenantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutreachTenant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"lastTextedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outreachObstacle"}},{"kind":"Field","name":{"kind":"Name","value":"hasWritten"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}}]} as unknown as DocumentNode<OutreachTenantFragment, unknown>;
export const PagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PagePartsFragment, unknown>;
export const OfferTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}}]}}]} as unknown as DocumentNode<OfferTermsFragment, unknown>;
export const PlanRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSummary"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanIssueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanIssueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"tenantPortionCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityScore"}},{"kind":"Field","name":{"kind":"Name","value":"failedPaymentPlans"}},{"kind":"Field","name":{"kind":"Name","value":"successfulPaymentPlans"}}]}}]} as unknown as DocumentNode<PlanRowFragment, unknown>;
export const InstallmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Installment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlanInstallment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]} as unknown as DocumentNode<InstallmentFragment, unknown>;
export const PlayedTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlayedTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantHome"}},{"kind":"Field","name":{"kind":"Name","value":"amountOwedCents"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EscalationReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftText"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanIssueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIssue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantHome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"propertyName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EscalationReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Escalation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"installments"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"autoApprovable"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanIssueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDecision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"translation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<PlayedTurnFragment, unknown>;
export const PromiseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseToPay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PromiseRowFragment, unknown>;
export const UnconfirmedTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnconfirmedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"finalBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnconfirmedTextFragment, unknown>;
export const GateOfDocument = {"__meta__":{"hash":"sha256:b6bfc49df2d0597294f97bb05814199ecab337f116a8402409d92a35e26f4f13"}} as unknown as DocumentNode<GateOfQuery, GateOfQueryVariables>;
export const CheckEditedTextDocument = {"__meta__":{"hash":"sha256:da2d0f6d39d125f45080776be66d28ecb096728f002803d21612d2699ee4d272"}} as unknown as DocumentNode<CheckEditedTextQuery, CheckEditedTextQueryVariables>;
export const ApproveDraftDocument = {"__meta__":{"hash":"sha256:0402c623b61c023bb99240b52a7ee419c3a934a6164a558fe3825c31cb70eeec"}} as unknown as DocumentNode<ApproveDraftMutation, ApproveDraftMutationVariables>;
export const RejectDraftDocument = {"__meta__":{"hash":"sha256:33c5303e704289d7dcef1eff0a5c969ba9e6a38eafe1876c933785b9c19f8698"}} as unknown as DocumentNode<RejectDraftMutation, RejectDraftMutationVariables>;
export const EscalateDraftDocument = {"__meta__":{"hash":"sha256:3a61daa3dedeaaabbdaa2f08ee52f001b42421dfc00da1eac03ff985ae8798d9"}} as unknown as DocumentNode<EscalateDraftMutation, EscalateDraftMutationVariables>;
export const RegenerateDraftDocument = {"__meta__":{"hash":"sha256:6e3245948634a43a3e5e69c65aa0f3e069eeebef9d9de7297feea6df1abd6cdc"}} as unknown as DocumentNode<RegenerateDraftMutation, RegenerateDraftMutationVariables>;
export const ClaimDraftDocument = {"__meta__":{"hash":"sha256:152aa95edd2f8675993fa6f343b1641c21067f5f4dba29147049da15cfa97ee6"}} as unknown as DocumentNode<ClaimDraftMutation, ClaimDraftMutationVariables>;
export const ReleaseDraftDocument = {"__meta__":{"hash":"sha256:bd7bb2c2e522f60f1fe8a086b917af4614a2393a5389ad7c6a07b107486bc363"}} as unknown as DocumentNode<ReleaseDraftMutation, ReleaseDraftMutationVariables>;
export const ConversationDocument = {"__meta__":{"hash":"sha256:d29378f44322a74da9ceb575a9ae7dae0a813835dd51c2bda43a6ba67a9e3fb8"}} as unknown as DocumentNode<ConversationQuery, ConversationQueryVariables>;
export const ConversationTurnsDocument = {"__meta__":{"hash":"sha256:f772fd554e9fe5bf72d6a8f86edcfa7c4d2cde8f99388b3a10a29c691b372787"}} as unknown as DocumentNode<ConversationTurnsQuery, ConversationTurnsQueryVariables>;
export const TurnStepsDocument = {"__meta__":{"hash":"sha256:fd8d7db23b6e0d887c03acda5ff7112fe9f05c3fa497c6e4844688a526293b93"}} as unknown as DocumentNode<TurnStepsQuery, TurnStepsQueryVariables>;
export const ConversationEventsDocument = {"__meta__":{"hash":"sha256:ba76b4418d2b73190760b9dfa1ae5b79ccc4442c0a461cef9b432d57db2f4a5e"}} as unknown as DocumentNode<ConversationEventsQuery, ConversationEventsQueryVariables>;
export const HandConversationOverDocument = {"__meta__":{"hash":"sha256:80911f45119d1d8fdf9baefb2cc4781359227ea0bebd6a642272840b46dd1808"}} as unknown as DocumentNode<HandConversationOverMutation, HandConversationOverMutationVariables>;
export const ChangeConsentDocument = {"__meta__":{"hash":"sha256:8335ec414a73c0e12c0465bb8ff614b8a3fececefe972cd22e2ec3e8b2379c14"}} as unknown as DocumentNode<ChangeConsentMutation, ChangeConsentMutationVariables>;
export const RetryFailedTurnDocument = {"__meta__":{"hash":"sha256:a0f2e10e909ec3c31543751e0fd1e837d95e0ce640e747d521d4e639415bfe90"}} as unknown as DocumentNode<RetryFailedTurnMutation, RetryFailedTurnMutationVariables>;
export const ConversationsDocument = {"__meta__":{"hash":"sha256:0339ec6bf9df14a1d49cb59ad8cc88c395983775a59f288fe1bd92400bcb1bce"}} as unknown as DocumentNode<ConversationsQuery, ConversationsQueryVariables>;
export const FollowAllConversationsDocument = {"__meta__":{"hash":"sha256:948f0b8fc575cb801fe083a72131f54811cf328fd411e17e43cfd524ba72b11c"}} as unknown as DocumentNode<FollowAllConversationsSubscription, FollowAllConversationsSubscriptionVariables>;
export const DecisionsDocument = {"__meta__":{"hash":"sha256:5ae6439c67e560b58096e7f04194f9a22618bc8f577701ef0dc7f9e8c904a668"}} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const EscalationsDocument = {"__meta__":{"hash":"sha256:bcbe2513a1f689df56d484a7bcee32377999dab3b2acff66ff242e91f02e533c"}} as unknown as DocumentNode<EscalationsQuery, EscalationsQueryVariables>;
export const FindEscalationDocument = {"__meta__":{"hash":"sha256:62ca0f65e0b91a59c92ba573c464b8c196c2f2a6cccb233d39ab35d39d0293ad"}} as unknown as DocumentNode<FindEscalationQuery, FindEscalationQueryVariables>;
export const FollowEscalationsDocument = {"__meta__":{"hash":"sha256:d7afe753fa1d89989169ff887a1cd6316e6738dbabcc470103f1527ee9d33c80"}} as unknown as DocumentNode<FollowEscalationsSubscription, FollowEscalationsSubscriptionVariables>;
export const EscalationSurroundingsDocument = {"__meta__":{"hash":"sha256:d63f7dd1b87aa5681b0b942b7be9e7f5618cc77f273bb11af68a7878cd371bf4"}} as unknown as DocumentNode<EscalationSurroundingsQuery, EscalationSurroundingsQueryVariables>;
export const AcknowledgeEscalationDocument = {"__meta__":{"hash":"sha256:7bc325d03eb6f6886c7613aafa4990932a7a42ae5f3e0477bd472db43cfff4dc"}} as unknown as DocumentNode<AcknowledgeEscalationMutation, AcknowledgeEscalationMutationVariables>;
export const ResolveEscalationDocument = {"__meta__":{"hash":"sha256:fe63eca37941ee29976904f6b387d7b9707de145d4890a9cc4deea326e5dc97f"}} as unknown as DocumentNode<ResolveEscalationMutation, ResolveEscalationMutationVariables>;
export const ReplyFormsDocument = {"__meta__":{"hash":"sha256:2344dc748efc10d00d9dbfcfb89a56716f0143bf0f65ece9bc479680aa179296"}} as unknown as DocumentNode<ReplyFormsQuery, ReplyFormsQueryVariables>;
export const ReplyFormImpactsDocument = {"__meta__":{"hash":"sha256:9ae6c76380c5b6cd7ebd47cbada80162c1c56bdb4f7f5c6fbd56dfea1b88f499"}} as unknown as DocumentNode<ReplyFormImpactsQuery, ReplyFormImpactsQueryVariables>;
export const DecideFormDocument = {"__meta__":{"hash":"sha256:5e07eaa9dfdafb5df432afa78185fe18c6ffd4e2f78d3c8ba9f3fcfea7bf80b9"}} as unknown as DocumentNode<DecideFormMutation, DecideFormMutationVariables>;
export const WriteFormDocument = {"__meta__":{"hash":"sha256:c909fc5990f1cd3cee00cbef85410ece151115319814b9144dedd0aabd984996"}} as unknown as DocumentNode<WriteFormMutation, WriteFormMutationVariables>;
export const FollowApprovalsDocument = {"__meta__":{"hash":"sha256:ffe38b121d884097308733ca01baf4e61dc46eb6f08c1047638a18070de88379"}} as unknown as DocumentNode<FollowApprovalsSubscription, FollowApprovalsSubscriptionVariables>;
export const OpenDraftDocument = {"__meta__":{"hash":"sha256:b9423de8b0efe1918795e264b127a9228fb9e1ca6bca60affd7ef4fca738f72f"}} as unknown as DocumentNode<OpenDraftQuery, OpenDraftQueryVariables>;
export const FollowConversationDocument = {"__meta__":{"hash":"sha256:e0c627d3c25500577d34785410819ec1c771c7a7f60022da405fc2c532d7ce1a"}} as unknown as DocumentNode<FollowConversationSubscription, FollowConversationSubscriptionVariables>;
export const WaitingItemsDocument = {"__meta__":{"hash":"sha256:27ea41994ceb358c01611d59fedb31ceb17a76c2c98c4c77a5435e8e762b3cc9"}} as unknown as DocumentNode<WaitingItemsQuery, WaitingItemsQueryVariables>;
export const FollowWorkItemsDocument = {"__meta__":{"hash":"sha256:2c0b91f5aa155da9d089d4d9435fb3f42f05afb14b8754829c1e21a055203c84"}} as unknown as DocumentNode<FollowWorkItemsSubscription, FollowWorkItemsSubscriptionVariables>;
export const ConversationNotesDocument = {"__meta__":{"hash":"sha256:cb6b1bc2012f65a8aaa8ce7e4464b9e74e5992c13eecf14cb752b509e5e23c1a"}} as unknown as DocumentNode<ConversationNotesQuery, ConversationNotesQueryVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:ca3ef581e9a705f425db96498d179a390b944fd94006bbf52d37f5cb982f69a7"}} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"sha256:8bc9b77d6a245b17520e714c7e7447cd8fc5c36268ae354fd894bcdedfdb37f4"}} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const ReadNumbersDocument = {"__meta__":{"hash":"sha256:a079878f0a922f2397a6a56ff423244df55e9a38d33a0125cddfb9d2016146bb"}} as unknown as DocumentNode<ReadNumbersQuery, ReadNumbersQueryVariables>;
export const ReadPortfolioDocument = {"__meta__":{"hash":"sha256:b3d5fca9d69dc9aafb52383e23eba64c49560abc42296d42f22804b8f3b4feed"}} as unknown as DocumentNode<ReadPortfolioQuery, ReadPortfolioQueryVariables>;
export const ReadPromiseRatesDocument = {"__meta__":{"hash":"sha256:76dc281c7def5683dcc45a3fcc7ce65e253af449fbfcc73bd536803e95cdcf4a"}} as unknown as DocumentNode<ReadPromiseRatesQuery, ReadPromiseRatesQueryVariables>;
export const OutreachTenantsDocument = {"__meta__":{"hash":"sha256:321ef4e0695db4043015cdd6aa9f52bd14f0e677f8d1b5b98721ea47eb79bfce"}} as unknown as DocumentNode<OutreachTenantsQuery, OutreachTenantsQueryVariables>;
export const OutreachFormsDocument = {"__meta__":{"hash":"sha256:ad82c5af5640fd573b02ac78f835cef260d5c4fadb071960018eea6ba1bb126e"}} as unknown as DocumentNode<OutreachFormsQuery, OutreachFormsQueryVariables>;
export const PreviewTextsDocument = {"__meta__":{"hash":"sha256:a48ad00f62eaed7a2b8d1d87d8e75c34d3cd70fa6c26d2a9d9ca66f0969bba6b"}} as unknown as DocumentNode<PreviewTextsQuery, PreviewTextsQueryVariables>;
export const StartTextsDocument = {"__meta__":{"hash":"sha256:ee3c7f4c04366256b4530ab1dec7be633455130e1a0e9dd0353b1215a7245b95"}} as unknown as DocumentNode<StartTextsMutation, StartTextsMutationVariables>;
export const TextsBegunDocument = {"__meta__":{"hash":"sha256:0148334ddd6843c929858d7a8b56112f7c1e66dfa0f7d0f4937b4df53e8337a7"}} as unknown as DocumentNode<TextsBegunQuery, TextsBegunQueryVariables>;
export const CannedRepliesDocument = {"__meta__":{"hash":"sha256:673cbeb186c0a09b31a06a99f12c7563bf1d0a676259639e90258b284bcc2a4c"}} as unknown as DocumentNode<CannedRepliesQuery, CannedRepliesQueryVariables>;
export const CheckWordsDocument = {"__meta__":{"hash":"sha256:0f2cf5784065c55cec6cfce5faa07f6b9f378dbace41b0d99aa32e5035a4d815"}} as unknown as DocumentNode<CheckWordsQuery, CheckWordsQueryVariables>;
export const WriteByHandDocument = {"__meta__":{"hash":"sha256:3a13a563cb9080cae62609e9ada9cf1f5a0c4847e9da3e91a4b2c5fda0e4bc5f"}} as unknown as DocumentNode<WriteByHandMutation, WriteByHandMutationVariables>;
export const PaymentPlansDocument = {"__meta__":{"hash":"sha256:c5a143d82571a8476ab4310b76b0bffb75d84907a0eac392fbdda573f3245c0f"}} as unknown as DocumentNode<PaymentPlansQuery, PaymentPlansQueryVariables>;
export const FindPaymentPlanDocument = {"__meta__":{"hash":"sha256:7a2813f02b5a35350dd2b8e2b7c903e027294148d44510ded64e0d3fe319f3b9"}} as unknown as DocumentNode<FindPaymentPlanQuery, FindPaymentPlanQueryVariables>;
export const PlanScheduleDocument = {"__meta__":{"hash":"sha256:112dcf98dc4c60c754d4ce1b092e885cb45f7fe29fb15fb34e82cdffeec6991c"}} as unknown as DocumentNode<PlanScheduleQuery, PlanScheduleQueryVariables>;
export const PreviewCounterOfferDocument = {"__meta__":{"hash":"sha256:19bb3f617fe0ec4121a0e6943bbe3ae0bdd77a345c7a51e6293072a21218a33b"}} as unknown as DocumentNode<PreviewCounterOfferQuery, PreviewCounterOfferQueryVariables>;
export const DecidePlanDocument = {"__meta__":{"hash":"sha256:acf73bed4397df31bc6f17eb54a393a36becf1de68ebf93edac84f6c9aed6184"}} as unknown as DocumentNode<DecidePlanMutation, DecidePlanMutationVariables>;
export const PlayableTenantsDocument = {"__meta__":{"hash":"sha256:282ec3d6fb3e754559886e976958d3e938f59414b93ffe174ac22d2f69636508"}} as unknown as DocumentNode<PlayableTenantsQuery, PlayableTenantsQueryVariables>;
export const PlayedConversationDocument = {"__meta__":{"hash":"sha256:d50e8bdb9e1c46d3ea57365e6b0c8588e364bcb8725e647b122f7e9e961b1f91"}} as unknown as DocumentNode<PlayedConversationQuery, PlayedConversationQueryVariables>;
export const FollowPlayedTurnsDocument = {"__meta__":{"hash":"sha256:480eb1a773601a050964b61693e11df4d59781b77ed57c610c152e99d9e8f308"}} as unknown as DocumentNode<FollowPlayedTurnsSubscription, FollowPlayedTurnsSubscriptionVariables>;
export const ApprovePlayedDraftDocument = {"__meta__":{"hash":"sha256:516a7bf14ded8b9554ad6460a3a886a0f6eb36907044afc02b5bfbd7188217a2"}} as unknown as DocumentNode<ApprovePlayedDraftMutation, ApprovePlayedDraftMutationVariables>;
export const PromisesDueDocument = {"__meta__":{"hash":"sha256:f131797d57506463175c56203928a313f1a835f0bf95aceee69a290ca8946456"}} as unknown as DocumentNode<PromisesDueQuery, PromisesDueQueryVariables>;
export const PromisesKeptDocument = {"__meta__":{"hash":"sha256:1f69ba43141bee7b1012d8ea3166106412bac84fa4abc45a2c266abb43138ed9"}} as unknown as DocumentNode<PromisesKeptQuery, PromisesKeptQueryVariables>;
export const ConversationPromisesDocument = {"__meta__":{"hash":"sha256:946ab0e72c863051a0c01ffba3f42ffe5dce2885395144caed4fcc4962708cbc"}} as unknown as DocumentNode<ConversationPromisesQuery, ConversationPromisesQueryVariables>;
export const PromisesUnclearDocument = {"__meta__":{"hash":"sha256:33b8b188f2329d9ee59f884aaeb1c03e08ffcb93be26adb2c84eafd93279ebd0"}} as unknown as DocumentNode<PromisesUnclearQuery, PromisesUnclearQueryVariables>;
export const DecidePromiseDocument = {"__meta__":{"hash":"sha256:cb6b6b93fa601d087113a72d00a6695b97f2e1184e369e410fd4bb67aba45d49"}} as unknown as DocumentNode<DecidePromiseMutation, DecidePromiseMutationVariables>;
export const AssignConversationDocument = {"__meta__":{"hash":"sha256:37aa531bbde89acd1eeeeaf174e1c2ea9dd57fc7efacf4d8803c5a1ce6b78afe"}} as unknown as DocumentNode<AssignConversationMutation, AssignConversationMutationVariables>;
export const SnoozeConversationDocument = {"__meta__":{"hash":"sha256:e26cb13eb6b51a7dfb3073cb9194feaca2dc453cf736222dbd3d4d3e33bc8a3f"}} as unknown as DocumentNode<SnoozeConversationMutation, SnoozeConversationMutationVariables>;
export const UnconfirmedOfDocument = {"__meta__":{"hash":"sha256:fbb49fda3f73ebc71f22c76c952fb1a33f21991be7097b35e43dcf6f9aed99fd"}} as unknown as DocumentNode<UnconfirmedOfQuery, UnconfirmedOfQueryVariables>;
export const ReadDependenciesDocument = {"__meta__":{"hash":"sha256:37052979e90b5280ac54b96807bb211ad43e33040ad723b86760472944dadb01"}} as unknown as DocumentNode<ReadDependenciesQuery, ReadDependenciesQueryVariables>;
export const TryRulesDocument = {"__meta__":{"hash":"sha256:e734aed0092a27713597de562794b82ee27b0f251ae3f11314acbb939de70877"}} as unknown as DocumentNode<TryRulesQuery, TryRulesQueryVariables>;
export const TenantsToTryRulesOnDocument = {"__meta__":{"hash":"sha256:f6ed32bb2e01786f3214fab97ba9fc429ef6cd8dc9a7610806b99b3c977aa296"}} as unknown as DocumentNode<TenantsToTryRulesOnQuery, TenantsToTryRulesOnQueryVariables>;
export const ReadBusinessFactsDocument = {"__meta__":{"hash":"sha256:10770302c790788b16f3e1975b28c5612c169c344fe3ff58ee02131818bc6301"}} as unknown as DocumentNode<ReadBusinessFactsQuery, ReadBusinessFactsQueryVariables>;
export const SayBusinessFactDocument = {"__meta__":{"hash":"sha256:591626c8462a2292004e3b0966c9be0992746817e03c115a5031e60994cc82ae"}} as unknown as DocumentNode<SayBusinessFactMutation, SayBusinessFactMutationVariables>;
export const RemoveBusinessFactDocument = {"__meta__":{"hash":"sha256:0ac6ca99253bd47183f9ab56578b28919a14b46b84156b451f51c0a26d0c0f45"}} as unknown as DocumentNode<RemoveBusinessFactMutation, RemoveBusinessFactMutationVariables>;
export const UnconfirmedTextsDocument = {"__meta__":{"hash":"sha256:eda8d3d40106879117dce4cb5c7bd5f3f948c81c9272ab787f903bf0920b0d45"}} as unknown as DocumentNode<UnconfirmedTextsQuery, UnconfirmedTextsQueryVariables>;
export const SettleTextsDocument = {"__meta__":{"hash":"sha256:4f77bdae2690035ca64e065d0f62cc4e9d0a0fc45927e8497c3d828f64ccd028"}} as unknown as DocumentNode<SettleTextsMutation, SettleTextsMutationVariables>;