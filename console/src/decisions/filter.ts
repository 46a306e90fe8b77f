import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { decisionKinds } from '../../../src/domain/decision.ts';
import type { DecisionFilter, DecisionKind } from '../graphql/generated/graphql.ts';

/** Which decisions are to be seen, as the address says it; null: any. Days are those of the viewer's clock. */
export interface LogFilter {
  kind: DecisionKind | null;
  by: string | null;
  /** `2026-01-31`; that day and later. */
  from: string | null;
  /** That day and earlier. */
  to: string | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function readLogFilter(search: URLSearchParams): LogFilter {
  const dayOf = (name: string) => {
    const value = search.get(name) ?? '';
    return day.test(value) && !Number.isNaN(Date.parse(`${value}T00:00`)) ? value : null;
  };
  return {
    kind: decisionKinds.find((kind) => kind === search.get('kind')) ?? null,
    by: search.get('by'),
    from: dayOf('from'),
    to: dayOf('to'),
  };
}

/** The same as the gateway is asked for it. */
export function asked({ kind, by, from, to }: LogFilter): DecisionFilter {
  return {
    ...(kind !== null && { kinds: [kind] }),
    ...(by !== null && { by: [by] }),
    ...(from !== null && { from: new Date(`${from}T00:00`).toISOString() }),
    ...(to !== null && { to: dayAfter(to).toISOString() }),
  };
}

function dayAfter(date: string): Date {
  const at = new Date(`${date}T00:00`);
  at.setDate(at.getDate() + 1);
  return at;
}

/** The filter, which stands in the address, so that a link shows the same to others. */
export function useLogFilter(): [LogFilter, (change: Partial<LogFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => readLogFilter(search), [search]);
  return [
    filter,
    (change) =>
      setSearch(
        Object.fromEntries(
          Object.entries({ ...filter, ...change }).filter((entry): entry is [string, string] => Boolean(entry[1])),
        ),
        { replace: true },
      ),
  ];
}
