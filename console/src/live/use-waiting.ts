import { useWork } from './use-approvals.ts';

/** How many conversations wait for a person; what was put aside does not. */
export function useWaiting(): number {
  const { items } = useWork();
  return items.reduce((count, { snoozed }) => (snoozed ? count : count + 1), 0);
}
