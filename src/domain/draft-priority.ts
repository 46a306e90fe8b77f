import { namesOf } from './value-table.ts';

/** How much care a draft needs, the least first. */
export const draftPriorityTable = {
  LOW: { description: 'Only its length, words of its own, or how sure the model is, are in doubt.' },
  MEDIUM: { description: 'Somebody has to decide: a plan, an intent, a gap in what is known, the language.' },
  HIGH: { description: 'May do harm as it is: a figure without a fact, forbidden words, a trick in the text.' },
} as const;
export type DraftPriority = keyof typeof draftPriorityTable;
export const draftPriorities = namesOf(draftPriorityTable);
