import type { PendingDraft } from '../live/approval-queue.ts';
import { type CsvColumns, dollars, homeColumns } from '../parts/csv.ts';
import { phoneNumberText } from '../parts/phone-number.ts';

export const draftColumns: CsvColumns<PendingDraft> = {
  id: ({ id }) => id,
  createdAt: ({ createdAt }) => createdAt,
  ...homeColumns(({ workflow }) => workflow.tenant),
  phoneNumber: ({ workflow }) => phoneNumberText(workflow.conversation.phoneNumber),
  conversation: ({ workflow }) => workflow.conversation.id,
  amountOwed: ({ workflow }) => dollars(workflow.tenant?.amountOwedCents),
  language: ({ language }) => language,
  intent: ({ intent }) => intent,
  confidence: ({ confidence }) => confidence,
  priority: ({ priority }) => priority,
  message: ({ workflow }) => workflow.message,
};
