import { roleTable } from '../auth/viewer.ts';
import { actorKindTable } from '../domain/actor.ts';
import { checkReasonTable } from '../domain/check-reason.ts';
import { consentTable, messageDirectionTable } from '../domain/conversation.ts';
import { decisionKindTable } from '../domain/decision.ts';
import { draftStatusTable } from '../domain/draft.ts';
import { draftPriorityTable } from '../domain/draft-priority.ts';
import { erasureStatusTable } from '../domain/erasure.ts';
import { escalationStatusTable } from '../domain/escalation.ts';
import { escalationTypeTable } from '../domain/escalation-type.ts';
import { factKindTable } from '../domain/fact.ts';
import { figureKindTable } from '../domain/figure-kind.ts';
import { outreachRefusalTable } from '../domain/outreach/refusal.ts';
import { paymentIntervalTable } from '../domain/payment-interval.ts';
import { paymentPlanStatusTable, planDecisionTable } from '../domain/payment-plan.ts';
import { planIssueTable } from '../domain/plan-issue.ts';
import { promiseStatusTable } from '../domain/promise.ts';
import { reasonTable } from '../domain/reason.ts';
import { replyFormOriginTable, replyFormStatusTable } from '../domain/reply-form.ts';
import { revocationKindTable } from '../domain/revocation.ts';
import { settledAsTable } from '../domain/sending/settled-as.ts';
import { severityTable } from '../domain/severity.ts';
import { smsEncodingTable } from '../domain/sms.ts';
import { workItemKindTable, workItemOrderTable } from '../domain/work-item.ts';
import { routeTable, workflowStatusTable } from '../domain/workflow.ts';
import type { FigureMeaning } from '../language/figures/figure.ts';
import { approvalEventKindTable } from '../subscriptions/approvals.ts';
import { enumOf } from './enum-of.ts';

export const RoleEnum = enumOf('Role', 'What a viewer is to the gateway.', roleTable);
export const RevocationKindEnum = enumOf('RevocationKind', 'What is let in no more.', revocationKindTable);
export const ActorKindEnum = enumOf('ActorKind', 'What an actor of the audit trail is.', actorKindTable);
export const WorkflowStatusEnum = enumOf('WorkflowStatus', 'Where a workflow stands.', workflowStatusTable);
export const SendOutcomeEnum = enumOf('SendOutcome', 'What became of a text.', settledAsTable);
export const DraftStatusEnum = enumOf('DraftStatus', 'Where a draft stands.', draftStatusTable);
export const DraftPriorityEnum = enumOf(
  'DraftPriority',
  'How much care a draft needs by its checks.',
  draftPriorityTable,
);

// Its rows are those of the figures that are found in texts.
const figureKinds = figureKindTable satisfies Record<FigureMeaning['kind'], { description: string }>;
export const DraftClaimKindEnum = enumOf('DraftClaimKind', 'What a figure of a text states.', figureKinds);
export const FactKindEnum = enumOf('FactKind', 'What a fact of the record is.', factKindTable);
export const RouteEnum = enumOf(
  'Route',
  'Where the checks sent a draft: out by itself, to an approver, to a human, or nowhere.',
  routeTable,
);
export const EscalationTypeEnum = enumOf('EscalationType', 'Why a conversation needs a human.', escalationTypeTable);
export const ErasureStatusEnum = enumOf('ErasureStatus', 'Where a request to erase stands.', erasureStatusTable);
export const SeverityEnum = enumOf('Severity', 'How urgent an escalation is.', severityTable);
export const EscalationStatusEnum = enumOf(
  'EscalationStatus',
  'Whether somebody has taken an escalation.',
  escalationStatusTable,
);
export const PaymentPlanStatusEnum = enumOf(
  'PaymentPlanStatus',
  'Where a payment plan stands.',
  paymentPlanStatusTable,
);
export const PaymentPlanDecisionEnum = enumOf(
  'PaymentPlanDecision',
  'What a human decides about a plan.',
  planDecisionTable,
);
export const PaymentIntervalEnum = enumOf('PaymentInterval', 'How often an installment is paid.', paymentIntervalTable);
export const PromiseStatusEnum = enumOf('PromiseStatus', 'Where a promise to pay stands.', promiseStatusTable);
export const ConsentEnum = enumOf('Consent', 'Whether a phone number may be texted.', consentTable);
export const MessageDirectionEnum = enumOf('MessageDirection', 'Which way a text went.', messageDirectionTable);
export const SmsEncodingEnum = enumOf('SmsEncoding', 'How a text travels.', smsEncodingTable);
export const ApprovalEventKindEnum = enumOf('ApprovalEventKind', 'What happened to a draft.', approvalEventKindTable);
export const ReplyFormStatusEnum = enumOf('ReplyFormStatus', 'Where a reply form stands.', replyFormStatusTable);
export const ReplyFormOriginEnum = enumOf('ReplyFormOrigin', 'Who worded a reply form.', replyFormOriginTable);
export const WorkItemKindEnum = enumOf('WorkItemKind', 'What of a conversation waits for a person.', workItemKindTable);
export const WorkItemOrderEnum = enumOf('WorkItemOrder', 'Which work items come first.', workItemOrderTable);
export const CheckReasonCodeEnum = enumOf('CheckReasonCode', 'What a check of a draft can find.', checkReasonTable);
export const PlanIssueCodeEnum = enumOf(
  'PlanIssueCode',
  'What can speak against a plan. What stands in braces is an argument: `…Cents` in cents, `…Day` a date, `words` what the tenant wrote.',
  planIssueTable,
);
export const DecisionKindEnum = enumOf('DecisionKind', 'What people decide.', decisionKindTable);
export const OutreachRefusalEnum = enumOf(
  'OutreachRefusal',
  'Why a tenant is not written to first.',
  outreachRefusalTable,
);
export const ReasonCodeEnum = enumOf('ReasonCode', 'What came of a step, or why a person takes over.', reasonTable);
