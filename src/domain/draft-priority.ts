import type { CheckName, DraftCheck } from './draft-check.ts';

export const draftPriorities = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type DraftPriority = (typeof draftPriorities)[number];

/** What may go wrong if a draft that fails these is approved unread: wrong money, an unlawful word, somebody's trick. */
const harmful: readonly CheckName[] = ['figures', 'content', 'instructions'];

/** What only delays or annoys: a longer text, a line that is added anyway, a model in doubt of itself. */
const slight: readonly CheckName[] = ['length', 'opt_out_line', 'model_rating'];

/**
 * How much care a draft needs by its checks, for the order in which people read: HIGH where it may do harm, LOW where
 * nothing but its looks is in doubt, MEDIUM where somebody has to decide.
 */
export function priorityOf(checks: readonly DraftCheck[]): DraftPriority {
  const failed = checks.filter(({ passed }) => !passed);
  if (failed.some(({ name }) => harmful.includes(name))) return 'HIGH';
  return failed.every(({ name }) => slight.includes(name)) ? 'LOW' : 'MEDIUM';
}
