import type { WorkRow } from '../live/work-queue.ts';
import { type CsvColumns, dollars, homeColumns } from '../parts/csv.ts';
import { phoneNumberText } from '../parts/phone-number.ts';

export const workColumns: CsvColumns<WorkRow> = {
  conversation: ({ id }) => id,
  kinds: ({ kinds }) => kinds.join(' '),
  waitingSince: ({ waitingSince }) => waitingSince,
  dueAt: ({ dueAt }) => dueAt,
  ...homeColumns(({ conversation }) => conversation.tenant),
  phoneNumber: ({ conversation }) => phoneNumberText(conversation.phoneNumber),
  language: ({ language }) => language,
  amountOwed: ({ amountOwedCents }) => dollars(amountOwedCents),
  assignedTo: ({ assignedTo, assignee }) => assignee?.name ?? assignedTo,
  snoozed: ({ snoozed }) => snoozed,
  snoozedUntil: ({ snoozedUntil }) => snoozedUntil,
  escalations: ({ escalations }) => escalations.map(({ type }) => type).join(' '),
  message: ({ preview }) => preview,
};
