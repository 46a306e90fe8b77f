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
      conversation { id phoneNumber consent }
      tenant { id name }
      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }
      drafts { id status }
      escalations { type severity status reason automatic }
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

export const Approvals = graphql(`
  subscription Approvals($filter: ApprovalFilter, $after: String) {
    approvalRequested(filter: $filter, after: $after) {
      kind
      cursor
      draft { id version status body language workflow { id status message tenant { name } } }
    }
  }
`);

/** Sends a text as the SMS Agent; returns the workflow's id. */
export async function sendText(
  service: Caller,
  phoneNumber: string,
  content: string,
  tenantId: string | null = null,
): Promise<string> {
  const { receiveSms } = await service.data(ReceiveSms, {
    input: { messageId: newMessageId(), phoneNumber, content, tenantId },
  });
  if (receiveSms.__typename !== 'ReceiveSmsSuccess') throw new Error(JSON.stringify(receiveSms));
  return receiveSms.workflow.id;
}

export async function readWorkflow(caller: Caller, id: string) {
  const { workflow } = await caller.data(ReadWorkflow, { id });
  if (!workflow) throw new Error(`no workflow ${id}`);
  return workflow;
}

/** Waits until the workflow has reached one of these statuses. */
export async function workflowReaches(caller: Caller, id: string, ...statuses: WorkflowStatus[]) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const workflow = await readWorkflow(caller, id);
    if (statuses.includes(workflow.status)) return workflow;
    if (Date.now() > deadline)
      throw new Error(`the workflow stays ${workflow.status}: ${workflow.error ?? 'no error'}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
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
