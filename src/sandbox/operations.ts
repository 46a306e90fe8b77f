import type { SandboxRole } from './tokens.ts';

/** Operations for a newcomer to start from, each with the token of the role that may do it. */
export function sandboxOperations(tokens: Record<SandboxRole, string>) {
  const as = (role: SandboxRole) => JSON.stringify({ authorization: `Bearer ${tokens[role]}` });
  return [
    {
      title: 'Send a text as the SMS Agent',
      headers: as('service'),
      query: `mutation ReceiveSms {
  receiveSms(input: {
    messageId: "try-1"
    phoneNumber: "203-555-0114"
    content: "How much do I owe?"
  }) {
    __typename
    ... on ReceiveSmsSuccess {
      duplicate
      workflow { id status }
    }
    ... on ValidationError {
      fields { path message }
    }
  }
}`,
    },
    {
      title: 'Watch the approvals as an approver',
      headers: as('approver'),
      query: `subscription Approvals {
  approvalRequested {
    kind
    cursor
    draft {
      id
      version
      body
      translation
      confidence
      checks { name passed detail }
      workflow {
        message
        tenant { name amountOwedCents }
      }
    }
  }
}`,
    },
    {
      title: 'Approve a draft as an approver',
      headers: as('approver'),
      variables: JSON.stringify({ input: { draftId: '', version: 1 } }, null, 2),
      query: `mutation Approve($input: ApproveDraftInput!) {
  approveDraft(input: $input) {
    __typename
    ... on DecideDraftSuccess {
      draft { status finalBody }
      workflow { status }
    }
    ... on Error { code message }
  }
}`,
    },
    {
      title: 'See what happened as an analyst',
      headers: as('analyst'),
      query: `query Workflows {
  workflows(first: 10) {
    totalCount
    nodes {
      id
      status
      route
      message
      tenant { name daysLate }
      draft { body confidence }
      escalations { type reason }
      steps { name status durationMs }
    }
  }
}`,
    },
  ];
}
