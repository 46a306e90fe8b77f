import type { ConversationEventFragment, ConversationRowFragment } from '../graphql/generated/graphql.ts';
import { type CsvColumns, homeColumns } from '../parts/csv.ts';
import { phoneNumberText } from '../parts/phone-number.ts';

export const conversationColumns: CsvColumns<ConversationRowFragment> = {
  id: ({ id }) => id,
  lastActivityAt: ({ lastActivityAt }) => lastActivityAt,
  ...homeColumns(({ tenant }) => tenant),
  phoneNumber: ({ phoneNumber }) => phoneNumberText(phoneNumber),
  consent: ({ consent }) => consent,
  holds: ({ holds }) => holds.map(({ type }) => type).join(' '),
  status: ({ workflows }) => workflows.nodes[0]?.status,
  message: ({ workflows }) => workflows.nodes[0]?.message,
};

/** The audit trail of a conversation. */
export const eventColumns: CsvColumns<ConversationEventFragment> = {
  id: ({ id }) => id,
  at: ({ at }) => at,
  action: ({ action }) => action,
  actor: ({ actor }) => actor,
  name: ({ person }) => person?.name,
  detail: ({ detail }) => detail,
  workflowId: ({ workflowId }) => workflowId,
  hash: ({ hash }) => hash,
};
