/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation RetryWorkflow($input: RetryWorkflowInput!) {\n    retryWorkflow(input: $input) {\n      __typename\n      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }\n      ... on ConflictError { code message workflowNow: workflow { status } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RetryWorkflowDocument,
    "\n  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {\n    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }\n  }\n": typeof types.WorkflowUpdatesDocument,
    "\n  mutation ReceiveSms($input: ReceiveSmsInput!) {\n    receiveSms(input: $input) {\n      __typename\n      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }\n      ... on ValidationError { code message fields { path message } }\n    }\n  }\n": typeof types.ReceiveSmsDocument,
    "\n  query ReadWorkflow($id: ID!) {\n    workflow(id: $id) {\n      id status route message attempts error completedAt\n      conversation { id phoneNumber consent }\n      tenant { id name }\n      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }\n      drafts { id status }\n      escalations { type severity status reason automatic }\n      steps { name status detail }\n    }\n  }\n": typeof types.ReadWorkflowDocument,
    "\n  mutation ApproveDraft($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }\n      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on OptedOutError { code message }\n    }\n  }\n": typeof types.ApproveDraftDocument,
    "\n  mutation RejectDraft($input: RejectDraftInput!) {\n    rejectDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RejectDraftDocument,
    "\n  mutation EscalateDraft($input: EscalateDraftInput!) {\n    escalateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.EscalateDraftDocument,
    "\n  subscription Approvals($filter: ApprovalFilter, $after: String) {\n    approvalRequested(filter: $filter, after: $after) {\n      kind\n      cursor\n      draft { id version status body language workflow { id status message tenant { name } } }\n    }\n  }\n": typeof types.ApprovalsDocument,
};
const documents: Documents = {
    "\n  mutation RetryWorkflow($input: RetryWorkflowInput!) {\n    retryWorkflow(input: $input) {\n      __typename\n      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }\n      ... on ConflictError { code message workflowNow: workflow { status } }\n      ... on Error { code message }\n    }\n  }\n": types.RetryWorkflowDocument,
    "\n  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {\n    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }\n  }\n": types.WorkflowUpdatesDocument,
    "\n  mutation ReceiveSms($input: ReceiveSmsInput!) {\n    receiveSms(input: $input) {\n      __typename\n      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }\n      ... on ValidationError { code message fields { path message } }\n    }\n  }\n": types.ReceiveSmsDocument,
    "\n  query ReadWorkflow($id: ID!) {\n    workflow(id: $id) {\n      id status route message attempts error completedAt\n      conversation { id phoneNumber consent }\n      tenant { id name }\n      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }\n      drafts { id status }\n      escalations { type severity status reason automatic }\n      steps { name status detail }\n    }\n  }\n": types.ReadWorkflowDocument,
    "\n  mutation ApproveDraft($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }\n      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on OptedOutError { code message }\n    }\n  }\n": types.ApproveDraftDocument,
    "\n  mutation RejectDraft($input: RejectDraftInput!) {\n    rejectDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n": types.RejectDraftDocument,
    "\n  mutation EscalateDraft($input: EscalateDraftInput!) {\n    escalateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }\n      ... on Error { code message }\n    }\n  }\n": types.EscalateDraftDocument,
    "\n  subscription Approvals($filter: ApprovalFilter, $after: String) {\n    approvalRequested(filter: $filter, after: $after) {\n      kind\n      cursor\n      draft { id version status body language workflow { id status message tenant { name } } }\n    }\n  }\n": types.ApprovalsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryWorkflow($input: RetryWorkflowInput!) {\n    retryWorkflow(input: $input) {\n      __typename\n      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }\n      ... on ConflictError { code message workflowNow: workflow { status } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').RetryWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {\n    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }\n  }\n"): typeof import('./graphql.ts').WorkflowUpdatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveSms($input: ReceiveSmsInput!) {\n    receiveSms(input: $input) {\n      __typename\n      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }\n      ... on ValidationError { code message fields { path message } }\n    }\n  }\n"): typeof import('./graphql.ts').ReceiveSmsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadWorkflow($id: ID!) {\n    workflow(id: $id) {\n      id status route message attempts error completedAt\n      conversation { id phoneNumber consent }\n      tenant { id name }\n      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }\n      drafts { id status }\n      escalations { type severity status reason automatic }\n      steps { name status detail }\n    }\n  }\n"): typeof import('./graphql.ts').ReadWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDraft($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }\n      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on OptedOutError { code message }\n    }\n  }\n"): typeof import('./graphql.ts').ApproveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectDraft($input: RejectDraftInput!) {\n    rejectDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').RejectDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EscalateDraft($input: EscalateDraftInput!) {\n    escalateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').EscalateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Approvals($filter: ApprovalFilter, $after: String) {\n    approvalRequested(filter: $filter, after: $after) {\n      kind\n      cursor\n      draft { id version status body language workflow { id status message tenant { name } } }\n    }\n  }\n"): typeof import('./graphql.ts').ApprovalsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
