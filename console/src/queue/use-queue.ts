import { useMemo } from 'react';
import { usePendingDecisions } from '../approvals/decisions.ts';
import type { WorkItemKind } from '../graphql/generated/graphql.ts';
import { useWork } from '../live/use-approvals.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { useSession } from '../session/use-session.ts';
import { inOrder, matches, type WorkFilter } from './filters.ts';

export interface Queue {
  /** Those of the filter, in its order. */
  shown: readonly WorkRow[];
  /** All that waits, whatever the filter. */
  all: readonly WorkRow[];
  complete: boolean;
  /** Of the filter but for its kind: how many items each kind has, and how many there are. */
  counts: Readonly<Record<WorkItemKind | 'ALL', number>>;
  /** How many ask for the same, by likeness, among those of the filter. */
  alike: ReadonlyMap<string, number>;
}

/** What is to be done, without what was decided a moment ago and can still be undone. */
export function useQueue(filter: WorkFilter): Queue {
  const { viewer } = useSession();
  const { items, complete } = useWork();
  const pending = usePendingDecisions();
  return useMemo(() => {
    const waiting = items.filter(
      ({ kinds, draft }) => !(kinds.length === 1 && draft !== null && pending.has(draft.id)),
    );
    const counts = {
      ALL: 0,
      DRAFT: 0,
      PAYMENT_PLAN: 0,
      ESCALATION: 0,
      BROKEN_PROMISE: 0,
      UNCLEAR_PROMISE: 0,
      UNCONFIRMED: 0,
    };
    const alike = new Map<string, number>();
    const shown: WorkRow[] = [];
    for (const item of waiting) {
      if (!matches(item, filter, viewer.id)) continue;
      counts.ALL++;
      for (const kind of item.kinds) counts[kind]++;
      if (filter.kind !== null && !item.kinds.includes(filter.kind)) continue;
      if (item.likeness !== null) alike.set(item.likeness, (alike.get(item.likeness) ?? 0) + 1);
      shown.push(item);
    }
    return { shown: inOrder(shown, filter.order), all: waiting, complete, counts, alike };
  }, [items, complete, pending, filter, viewer.id]);
}
