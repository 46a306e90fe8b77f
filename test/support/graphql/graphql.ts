/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** REQUESTED: a draft waits for a decision; UPDATED: it has changed; RESOLVED: it waits no more. */
export type ApprovalEventKind =
  | 'REQUESTED'
  | 'RESOLVED'
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
  /** The version that was seen; any other is a ConflictError. */
  version: number;
};

/** Whether a phone number may be texted. */
export type Consent =
  | 'OPTED_IN'
  | 'OPTED_OUT';

/** Where a draft stands. */
export type DraftStatus =
  | 'APPROVED'
  | 'AUTO_APPROVED'
  | 'ESCALATED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REJECTED'
  | 'SUPERSEDED';

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

/** Whether somebody has taken an escalation. */
export type EscalationStatus =
  | 'ACKNOWLEDGED'
  | 'OPEN'
  | 'RESOLVED';

/** Why a conversation needs a human. */
export type EscalationType =
  | 'ACCOMMODATION'
  | 'ATTORNEY'
  | 'BANKRUPTCY'
  | 'DECEASED'
  | 'DISCRIMINATION'
  | 'HARDSHIP'
  | 'HOSTILE_LANGUAGE'
  | 'LEGAL_THREAT'
  | 'LOW_CONFIDENCE'
  | 'MANUAL'
  | 'NO_RESPONSE'
  | 'PAYMENT_DISPUTE'
  | 'SERVICEMEMBER'
  | 'SUPERVISOR_REQUEST'
  | 'SYSTEM'
  | 'UNKNOWN_NUMBER'
  | 'UNREALISTIC_PROPOSAL'
  | 'WRONG_NUMBER';

/** A text from a tenant, as the SMS Agent reports it. */
export type ReceiveSmsInput = {
  /** 1 to 1,600 characters. */
  content: string;
  /** The SMS Agent's id, opaque; the phone number decides when absent. */
  conversationId?: string | null | undefined;
  /** Twilio's MessageSid. The same id again changes nothing and returns the same workflow. */
  messageId: string;
  /** The tenant's number in any common spelling; stored as E.164. */
  phoneNumber: string;
  /** When the SMS Agent got it; now when absent. */
  receivedAt?: string | null | undefined;
  /** The Collections Monitor's id; looked up by phone number when absent. */
  tenantId?: string | null | undefined;
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

/** Starts a workflow again that gave up. */
export type RetryWorkflowInput = {
  /** Why, for the audit trail. */
  reason: string;
  /** The workflow. */
  workflowId: string;
};

/** Where the checks sent a draft: out by itself, to an approver, to a human, or nowhere. */
export type Route =
  | 'APPROVAL'
  | 'AUTO_SEND'
  | 'ESCALATION'
  | 'NONE';

/** How urgent an escalation is. */
export type Severity =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

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

export type RetryWorkflowMutationVariables = Exact<{
  input: RetryWorkflowInput;
}>;


export type RetryWorkflowMutation = { retryWorkflow:
    | { __typename: 'ConflictError', code: string, message: string, workflowNow: { status: WorkflowStatus } | null }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'RetryWorkflowSuccess', workflow: { id: string, status: WorkflowStatus, error: string | null, escalations: Array<{ type: EscalationType, status: EscalationStatus }> } }
    | { __typename: 'ValidationError', code: string, message: string }
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
    | { __typename: 'ReceiveSmsSuccess', duplicate: boolean, workflow: { id: string, status: WorkflowStatus, message: string, conversation: { id: string, phoneNumber: string } } }
    | { __typename: 'ValidationError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ReadWorkflowQueryVariables = Exact<{
  id: string;
}>;


export type ReadWorkflowQuery = { workflow: { id: string, status: WorkflowStatus, route: Route | null, message: string, attempts: number, error: string | null, completedAt: string | null, conversation: { id: string, phoneNumber: string, consent: Consent }, tenant: { id: string, name: string } | null, draft: { id: string, version: number, status: DraftStatus, body: string, translation: string | null, language: string, intent: string | null, confidence: number, finalBody: string | null, decidedBy: string | null, checks: Array<{ name: string, passed: boolean, weight: number, detail: string | null }> } | null, drafts: Array<{ id: string, status: DraftStatus }>, escalations: Array<{ type: EscalationType, severity: Severity, status: EscalationStatus, reason: string, automatic: boolean }>, steps: Array<{ name: string, status: string, detail: string | null }> } | null };

export type ApproveDraftMutationVariables = Exact<{
  input: ApproveDraftInput;
}>;


export type ApproveDraftMutation = { approveDraft:
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
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'DecideDraftSuccess', draft: { status: DraftStatus }, workflow: { id: string, status: WorkflowStatus, escalations: Array<{ type: EscalationType, severity: Severity, reason: string, automatic: boolean }> } }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'OptedOutError', code: string, message: string }
    | { __typename: 'ValidationError', code: string, message: string }
   };

export type ApprovalsSubscriptionVariables = Exact<{
  filter?: ApprovalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalsSubscription = { approvalRequested: { kind: ApprovalEventKind, cursor: string, draft: { id: string, version: number, status: DraftStatus, body: string, language: string, workflow: { id: string, status: WorkflowStatus, message: string, tenant: { name: string } | null } } } };

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
    escalations {
      type
      severity
      status
      reason
      automatic
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