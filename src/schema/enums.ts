import type { RoleName } from '../auth/viewer.ts';
import type { consents } from '../domain/conversation.ts';
import type { draftStatuses } from '../domain/draft.ts';
import type { DraftPriority } from '../domain/draft-priority.ts';
import type { escalationStatuses, escalationTypes, severities } from '../domain/escalation.ts';
import type { Fact } from '../domain/fact.ts';
import type { paymentIntervals, paymentPlanStatuses } from '../domain/payment-plan.ts';
import type { routes } from '../domain/workflow.ts';
import type { FigureMeaning } from '../language/figures/figure.ts';
import type { ApprovalEventKind } from '../subscriptions/approvals.ts';
import { builder } from './builder.ts';

export const RoleEnum = builder.enumType('Role', {
  description: 'What a viewer is to the gateway.',
  values: {
    SERVICE: { value: 'service', description: 'The SMS Agent: hands in texts and follows what becomes of them.' },
    APPROVER: { value: 'approver', description: 'A manager: reads everything, decides, writes and takes over.' },
    ANALYST: {
      value: 'analyst',
      description: 'Reads everything, numbers and texts masked unless their token says otherwise.',
    },
    ADMIN: { value: 'admin', description: 'May do what approvers and analysts may.' },
  } satisfies { [Name in Uppercase<RoleName>]: { value: Lowercase<Name>; description: string } },
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
  values: {
    PENDING: { description: 'Waits for a decision.' },
    APPROVED: { description: 'An approver let it go out, as it was or edited.' },
    AUTO_APPROVED: { description: 'Went out by itself: sure enough, and every check passed.' },
    REJECTED: { description: 'An approver refused it; nothing is sent.' },
    ESCALATED: { description: 'A human takes over the conversation in its place.' },
    SUPERSEDED: { description: 'A newer text of the tenant, or another draft, took its place.' },
    EXPIRED: { description: 'Nobody decided in time; a human takes over.' },
  } satisfies Record<(typeof draftStatuses)[number], object>,
});

export const DraftPriorityEnum = builder.enumType('DraftPriority', {
  description: 'How much care a draft needs by its checks.',
  values: {
    LOW: { description: 'Only its length, or how sure the model is, is in doubt.' },
    MEDIUM: { description: 'Somebody has to decide: a plan, an intent, a gap in what is known, the language.' },
    HIGH: { description: 'May do harm as it is: a figure without a fact, forbidden words, a trick in the text.' },
  } satisfies Record<DraftPriority, object>,
});

export const DraftClaimKindEnum = builder.enumType('DraftClaimKind', {
  description: 'What a figure of a text states.',
  values: {
    AMOUNT: { value: 'amount', description: 'Money.' },
    DATE: { value: 'date', description: 'A day of the calendar, or one counted from today.' },
    WEEKDAY: { value: 'weekday', description: 'A day of the week.' },
    NUMBER: { value: 'number', description: 'Any other number: days, payments, a house or a telephone.' },
  } satisfies { [Name in Uppercase<FigureMeaning['kind']>]: { value: Lowercase<Name>; description: string } },
});

export const FactKindEnum = builder.enumType('FactKind', {
  description: 'What a fact of the record is.',
  values: {
    AMOUNT: { value: 'amount', description: 'Money: owed, or paid by a plan.' },
    COUNT: { value: 'count', description: 'What is counted: days late, payments, weeks.' },
    DAY: { value: 'day', description: 'A day of a plan, or the day on which the text was written.' },
    NAME: { value: 'name', description: 'Words of the record: unit, property, business.' },
    PERSON: { value: 'person', description: "The tenant's name." },
  } satisfies { [Name in Uppercase<Fact['kind']>]: { value: Lowercase<Name>; description: string } },
});

export const RouteEnum = builder.enumType('Route', {
  description: 'Where the checks sent a draft: out by itself, to an approver, to a human, or nowhere.',
  values: {
    AUTO_SEND: { description: 'Out by itself: confidence above 0.85, as configured, and every check passed.' },
    APPROVAL: { description: 'To an approver: confidence from 0.60, as configured, or a failed check.' },
    ESCALATION: { description: 'To a human, who takes over.' },
    NONE: { description: 'Nowhere: a fixed text answers, or nothing is to be sent.' },
  } satisfies Record<(typeof routes)[number], object>,
});

export const EscalationTypeEnum = builder.enumType('EscalationType', {
  description: 'Why a conversation needs a human.',
  values: {
    HOSTILE_LANGUAGE: { description: 'Threats or insults.' },
    LEGAL_THREAT: { description: 'The tenant says that they will sue or complain to an authority.' },
    ATTORNEY: { description: 'An attorney represents the tenant; only the attorney may be contacted.' },
    PAYMENT_DISPUTE: { description: 'The tenant disputes the debt or its amount, or says that it is paid.' },
    BANKRUPTCY: { description: 'The tenant speaks of bankruptcy.' },
    DECEASED: { description: 'The tenant has died.' },
    WRONG_NUMBER: { description: 'Whoever writes is not the tenant.' },
    UNKNOWN_NUMBER: { description: 'A number that no tenant has.' },
    SERVICEMEMBER: { description: 'The tenant is on active duty.' },
    HARDSHIP: { description: 'Lost work, illness or the like.' },
    DISCRIMINATION: { description: 'The tenant complains of discrimination.' },
    ACCOMMODATION: { description: 'The tenant asks for something because of a disability.' },
    SUPERVISOR_REQUEST: { description: 'The tenant wants to talk to a person.' },
    UNREALISTIC_PROPOSAL: { description: 'A payment plan far from what the rules allow.' },
    LOW_CONFIDENCE: { description: 'The draft was not sure enough for an approver either.' },
    NO_RESPONSE: { description: 'The tenant did not answer a question in time.' },
    SYSTEM: { description: 'Something of ours failed, and the tenant still waits.' },
    MANUAL: { description: 'A person asked for it.' },
  } satisfies Record<(typeof escalationTypes)[number], object>,
});

export const SeverityEnum = builder.enumType('Severity', {
  description: 'How urgent an escalation is.',
  values: {
    LOW: { description: 'To be looked at within 72 hours.' },
    MEDIUM: { description: 'To be looked at within 24 hours.' },
    HIGH: { description: 'To be looked at within 4 hours.' },
    CRITICAL: { description: 'To be looked at within the hour.' },
  } satisfies Record<(typeof severities)[number], object>,
});

export const EscalationStatusEnum = builder.enumType('EscalationStatus', {
  description: 'Whether somebody has taken an escalation.',
  values: {
    OPEN: { description: 'Nobody has taken it.' },
    ACKNOWLEDGED: { description: 'Somebody has it.' },
    RESOLVED: { description: 'It is settled.' },
  } satisfies Record<(typeof escalationStatuses)[number], object>,
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
  description: 'How often an installment is paid.',
  values: {
    WEEKLY: { description: 'Every week.' },
    BIWEEKLY: { description: 'Every two weeks.' },
    MONTHLY: { description: 'Every month, on the same day.' },
  } satisfies Record<(typeof paymentIntervals)[number], object>,
});

export const ConsentEnum = builder.enumType('Consent', {
  description: 'Whether a phone number may be texted.',
  values: {
    OPTED_IN: { description: 'May be texted.' },
    OPTED_OUT: { description: 'May not be texted, but for one confirmation of the opt-out.' },
  } satisfies Record<(typeof consents)[number], object>,
});

export const MessageDirectionEnum = builder.enumType('MessageDirection', {
  description: 'Which way a text went.',
  values: { INBOUND: { description: 'From the tenant.' }, OUTBOUND: { description: 'To the tenant.' } },
});

export const SmsEncodingEnum = builder.enumType('SmsEncoding', {
  description: 'How a text travels.',
  values: {
    GSM7: { description: 'The alphabet of phones: 160 characters in one segment, 153 in each of several.' },
    UCS2: { description: 'Any character: 70 in one segment, 67 in each of several.' },
  },
});

export const ApprovalEventKindEnum = builder.enumType('ApprovalEventKind', {
  description: 'What happened to a draft.',
  values: {
    REQUESTED: { description: 'It waits for a decision.' },
    UPDATED: { description: 'It still waits, and has changed.' },
    RESOLVED: { description: 'It waits no more: decided, superseded, or expired.' },
  } satisfies Record<ApprovalEventKind, object>,
});
