import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { WorkItemKind } from '../graphql/generated/graphql.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { workItemKinds } from './kinds.ts';

export const owners = ['anybody', 'me', 'nobody'] as const;
export type Owner = (typeof owners)[number];

export const orders = ['oldest', 'newest', 'due', 'amount'] as const;
export type WorkOrder = (typeof orders)[number];

/** What is to be seen of the queue, as the address says it; null: any. */
export interface WorkFilter {
  kind: WorkItemKind | null;
  property: string | null;
  /** ISO 639-1. */
  language: string | null;
  owner: Owner;
  /** What was put aside, in place of what was not. */
  aside: boolean;
  /** Those that ask for the same. */
  likeness: string | null;
  /** Owed at least, in cents. */
  minCents: number | null;
  search: string;
  order: WorkOrder;
}

const known = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((each) => each === value);

export function readFilter(search: URLSearchParams): WorkFilter {
  const dollars = Number(search.get('min') ?? '');
  return {
    kind: known(workItemKinds, search.get('kind')) ?? null,
    property: search.get('property'),
    language: search.get('language'),
    owner: known(owners, search.get('owner')) ?? 'anybody',
    aside: search.has('aside'),
    likeness: search.get('like'),
    minCents: dollars > 0 ? Math.round(dollars * 100) : null,
    search: search.get('search') ?? '',
    order: known(orders, search.get('order')) ?? 'oldest',
  };
}

/** The same as an address: what narrows nothing is not in it. */
export function writeFilter(filter: WorkFilter): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.kind !== null) search.set('kind', filter.kind);
  if (filter.property !== null) search.set('property', filter.property);
  if (filter.language !== null) search.set('language', filter.language);
  if (filter.owner !== 'anybody') search.set('owner', filter.owner);
  if (filter.aside) search.set('aside', 'yes');
  if (filter.likeness !== null) search.set('like', filter.likeness);
  if (filter.minCents !== null) search.set('min', String(filter.minCents / 100));
  if (filter.search !== '') search.set('search', filter.search);
  if (filter.order !== 'oldest') search.set('order', filter.order);
  return search;
}

/** The filter in the address, so that a link shows the same to others and comes back with the page. */
export function useWorkFilter(): [WorkFilter, (change: Partial<WorkFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => readFilter(search), [search]);
  const change = useCallback(
    (wanted: Partial<WorkFilter>) =>
      setSearch((before) => writeFilter({ ...readFilter(before), ...wanted }), { replace: true }),
    [setSearch],
  );
  return [filter, change];
}

/** Whether an item is of the filter, whatever its kind. */
export function matches(item: WorkRow, filter: WorkFilter, viewerId: string): boolean {
  const { tenant } = item.conversation;
  if (item.snoozed !== filter.aside) return false;
  if (filter.property !== null && tenant?.propertyName !== filter.property) return false;
  if (filter.language !== null && item.language !== filter.language) return false;
  if (filter.owner === 'me' && item.assignedTo !== viewerId) return false;
  if (filter.owner === 'nobody' && item.assignedTo !== null) return false;
  if (filter.likeness !== null && item.likeness !== filter.likeness) return false;
  if (filter.minCents !== null && (item.amountOwedCents ?? 0) < filter.minCents) return false;
  return filter.search === '' || isFound(item, filter.search);
}

/** Each word of a search stands in the tenant's name, unit, property, number, or newest words. */
function isFound({ conversation: { tenant, phoneNumber }, preview }: WorkRow, search: string): boolean {
  const text = folded([tenant?.name, tenant?.unitName, tenant?.propertyName, preview].filter(Boolean).join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word) || (/\d/.test(word) && phoneNumber.includes(word.replace(/\D/g, ''))));
}

/** Without accents and case, as people type names. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const earliest = (at: string | null): number => (at === null ? Number.POSITIVE_INFINITY : Date.parse(at));

export function inOrder(items: readonly WorkRow[], order: WorkOrder): WorkRow[] {
  switch (order) {
    case 'oldest':
      return items.toSorted((one, other) => Date.parse(one.waitingSince) - Date.parse(other.waitingSince));
    case 'newest':
      return items.toSorted((one, other) => Date.parse(other.waitingSince) - Date.parse(one.waitingSince));
    case 'due':
      return items.toSorted((one, other) => {
        const apart = earliest(one.dueAt) - earliest(other.dueAt);
        return Number.isNaN(apart) ? 0 : apart;
      });
    case 'amount':
      return items.toSorted((one, other) => (other.amountOwedCents ?? 0) - (one.amountOwedCents ?? 0));
  }
}
