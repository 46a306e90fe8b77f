import { type Caller, newMessageId } from './gateway.ts';
import { graphql } from './graphql/gql.ts';
import type { WorkflowStatus } from './graphql/graphql.ts';

/** The operations that most tests need, as the callers of the gateway would write them. */

export const ReceiveSms = graphql(`
  mutation ReceiveSms($input: ReceiveSmsInput!) {
    receiveSms(input: $input) {
      __typename
      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }
      ... on ValidationError { code message fields { path message } }
    }
  }
`);

export const ReadWorkflow = graphql(`
  query ReadWorkflow($id: ID!) {
    workflow(id: $id) {
      id status route message attempts error completedAt
      conversation { id phoneNumber consent localTime nextAllowedSendAt }
      tenant { id name }
      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }
      drafts { id status }
      paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }
      escalations { id type severity status reason automatic dueAt }
      steps { name status detail }
    }
  }
`);

export const ApproveDraft = graphql(`
  mutation ApproveDraft($input: ApproveDraftInput!) {
    approveDraft(input: $input) {
      __typename
      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }
      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }
      ... on ValidationError { code fields { path message } }
      ... on NotFoundError { code message }
      ... on OptedOutError { code message }
      ... on ChecksFailedError { code message checks { name detail } holds { id type reason } }
    }
  }
`);

export const RejectDraft = graphql(`
  mutation RejectDraft($input: RejectDraftInput!) {
    rejectDraft(input: $input) {
      __typename
      ... on DecideDraftSuccess { draft { status } workflow { id status } }
      ... on Error { code message }
    }
  }
`);

export const EscalateDraft = graphql(`
  mutation EscalateDraft($input: EscalateDraftInput!) {
    escalateDraft(input: $input) {
      __typename
      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }
      ... on Error { code message }
    }
  }
`);

export const ResolveEscalation = graphql(`
  mutation ResolveEscalation($input: ResolveEscalationInput!) {
    resolveEscalation(input: $input) {
      __typename
      ... on EscalationSuccess { escalation { id status acknowledgedBy resolvedBy resolution } }
      ... on ValidationError { code fields { path message } }
      ... on NotFoundError { code message }
      ... on ConflictError { code message workflow { id } }
    }
  }
`);

export const AcknowledgeEscalation = graphql(`
  mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {
    acknowledgeEscalation(input: $input) {
      __typename
      ... on EscalationSuccess { escalation { id status acknowledgedBy } }
      ... on Error { code message }
    }
  }
`);

export const RegenerateDraft = graphql(`
  mutation RegenerateDraft($input: RegenerateDraftInput!) {
    regenerateDraft(input: $input) {
      __typename
      ... on DecideDraftSuccess { draft { id status decidedBy } workflow { id status } }
      ... on Error { code message }
    }
  }
`);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      __typename
      ... on SendMessageSuccess { workflow { id status } }
      ... on ChecksFailedError { checks { name detail } holds { id type reason } }
      ... on Error { code message }
    }
  }
`);

export const EscalateConversation = graphql(`
  mutation EscalateConversation($input: EscalateConversationInput!) {
    escalateConversation(input: $input) {
      __typename
      ... on EscalationSuccess { escalation { id type severity status automatic reason workflow { id } conversation { id } } }
      ... on Error { code message }
    }
  }
`);

export const SetConsent = graphql(`
  mutation SetConsent($input: SetConsentInput!) {
    setConsent(input: $input) {
      __typename
      ... on SetConsentSuccess { consent conversation { id phoneNumber consent } }
      ... on Error { code message }
    }
  }
`);

export const RecordDeliveryStatus = graphql(`
  mutation RecordDeliveryStatus($input: RecordDeliveryStatusInput!) {
    recordDeliveryStatus(input: $input) {
      __typename
      ... on RecordDeliveryStatusSuccess { workflow { id conversation { consent } } }
      ... on Error { code message }
    }
  }
`);

export const SubmitPaymentPlan = graphql(`
  mutation SubmitPaymentPlan($input: SubmitPaymentPlanInput!) {
    submitPaymentPlan(input: $input) {
      __typename
      ... on PaymentPlanSuccess {
        paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }
      }
      ... on Error { code message }
    }
  }
`);

export const DecidePaymentPlan = graphql(`
  mutation DecidePaymentPlan($input: DecidePaymentPlanInput!) {
    decidePaymentPlan(input: $input) {
      __typename
      ... on PaymentPlanSuccess { paymentPlan { id status } }
      ... on ChecksFailedError { checks { name detail } holds { id type reason } }
      ... on Error { code message }
    }
  }
`);

export const DelinquentTenants = graphql(`
  query DelinquentTenants($filter: DelinquentTenantFilter, $page: Int, $pageSize: Int) {
    delinquentTenants(filter: $filter, page: $page, pageSize: $pageSize) {
      tenants { id name amountOwedCents daysLate phoneNumbers }
      totalItems page pageSize hasNextPage
    }
  }
`);

export const Portfolio = graphql(`
  query Portfolio {
    portfolio { totalDelinquentTenants totalAmountOwedCents averageDaysLate }
  }
`);

export const AnalyzeMessage = graphql(`
  query AnalyzeMessage($input: AnalyzeMessageInput!) {
    analyzeMessage(input: $input) {
      language
      consentChange
      escalation { type severity evidence }
      escalations { type }
      paymentPlan { amountCents interval installments startDate issues autoApprovable }
      contactHours { weekdays fromMinute toMinute }
      maybeOptOut
      maybeForHuman
      contactPreference
      cancelsPlan
      steering
    }
  }
`);

export const Approvals = graphql(`
  subscription Approvals($filter: ApprovalFilter, $after: String) {
    approvalRequested(filter: $filter, after: $after) {
      kind
      cursor
      draft { id version status body language workflow { id status message tenant { name } } }
    }
  }
`);

/** A tenant's text as the SMS Agent hands it in, which has it in its history; the workflow's id. */
export async function sendText(
  service: Caller,
  phoneNumber: string,
  content: string,
  tenantId: string | null = null,
): Promise<string> {
  const isKnownToAgent = /^\+1\d{10}$/.test(phoneNumber);
  const recorded = isKnownToAgent ? service.smsAgent?.receive({ from: phoneNumber, body: content }) : undefined;
  const messageId = recorded?.twilioSid ?? newMessageId();
  const { receiveSms } = await service.data(ReceiveSms, {
    input: { messageId, phoneNumber, content, tenantId },
  });
  if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
  return receiveSms.workflow.id;
}

export async function readWorkflow(caller: Caller, id: string) {
  const { workflow } = await (caller.reader ?? caller).data(ReadWorkflow, { id });
  if (!workflow) throw new Error(`no workflow ${id}`);
  return workflow;
}

const WorkflowStatusNow = graphql(`
  query WorkflowStatusNow($id: ID!) { workflow(id: $id) { status error } }
`);

/** Waits until the workflow has reached one of these statuses. */
export async function workflowReaches(caller: Caller, id: string, ...statuses: WorkflowStatus[]) {
  const deadline = Date.now() + 45_000;
  // What is quick is seen at once, and what is slow is not slowed further by looking.
  for (let waitMs = 10; ; waitMs = Math.min(100, waitMs * 1.5)) {
    const { workflow } = await (caller.reader ?? caller).data(WorkflowStatusNow, { id });
    if (workflow && statuses.includes(workflow.status)) {
      const whole = await readWorkflow(caller, id);
      if (statuses.includes(whole.status)) return whole;
    }
    if (Date.now() > deadline)
      throw new Error(`the workflow stays ${workflow?.status}: ${workflow?.error ?? 'no error'}`);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** A draft that waits for approval, of a text that proposes a plan. */
export async function pendingDraft(
  service: Caller,
  approver: Caller,
  phoneNumber: string,
  content = 'Can I pay $200 a week?',
  tenantId: string | null = null,
) {
  const id = await sendText(service, phoneNumber, content, tenantId);
  const workflow = await workflowReaches(approver, id, 'AWAITING_APPROVAL');
  if (!workflow.draft) throw new Error('no draft');
  return { workflowId: id, draft: workflow.draft };
}

export const Escalations = graphql(`
  query Escalations($filter: EscalationFilter, $first: Int, $after: String) {
    escalations(filter: $filter, first: $first, after: $after) {
      nodes { id type severity status reason workflow { id } conversation { id } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const PaymentPlans = graphql(`
  query PaymentPlans($filter: PaymentPlanFilter, $first: Int, $after: String) {
    paymentPlans(filter: $filter, first: $first, after: $after) {
      nodes { id status amountCents workflow { id } tenant { id } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const AuditTrail = graphql(`
  query AuditTrail($filter: AuditFilter, $first: Int, $after: String) {
    auditTrail(filter: $filter, first: $first, after: $after) {
      nodes { id at actor action workflowId conversationId detail hash }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const ReadMetrics = graphql(`
  query ReadMetrics($window: MetricsWindow!) {
    metrics(window: $window) {
      received drafted autoSent approved edited rejected overrides escalated suppressed failed paymentPlans promisesKept promisesBroken
      averageConfidence autoSendRate approvalRate
      routeSeconds { p50 p95 p99 }
      decisionSeconds { p50 p95 p99 }
    }
  }
`);

export const EscalationsRaised = graphql(`
  subscription EscalationsRaised($after: String) {
    escalationRaised(after: $after) { cursor escalation { id type status reason workflow { id } } }
  }
`);

export const SettleSend = graphql(`
  mutation SettleSend($input: SettleSendInput!) {
    settleSend(input: $input) {
      __typename
      ... on SettleSendSuccess { workflows { id status error completedAt } }
      ... on ConflictError { code message workflow { id status } }
      ... on ChecksFailedError { checks { name detail } holds { id type reason } }
      ... on ValidationError { code fields { path message } }
      ... on NotFoundError { code message }
    }
  }
`);
