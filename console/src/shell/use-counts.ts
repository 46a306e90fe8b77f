import { useMemo } from 'react';
import { useWork } from '../live/use-approvals.ts';
import type { View } from './views.tsx';

/** How many things wait in each view that is worked off; what was put aside does not count. */
export function useCounts(): Partial<Record<View['name'], number>> {
  const { items } = useWork();
  return useMemo(() => {
    const counts = { queue: 0, approvals: 0, escalations: 0, plans: 0 };
    for (const { kinds, snoozed } of items) {
      if (snoozed) continue;
      counts.queue++;
      if (kinds.includes('DRAFT')) counts.approvals++;
      if (kinds.includes('ESCALATION')) counts.escalations++;
      if (kinds.includes('PAYMENT_PLAN')) counts.plans++;
    }
    return counts;
  }, [items]);
}
