import { useSearchParams } from 'wouter';
import type { PaymentPlanStatus, PlanRowFragment } from '../graphql/generated/graphql.ts';

/** What is not decided, in the order in which it should be looked at. */
export const undecided = ['NEEDS_REVIEW', 'VALID', 'INVALID'] as const satisfies readonly PaymentPlanStatus[];

const placeOf = ({ status }: Pick<PlanRowFragment, 'status'>): number =>
  (undecided as readonly PaymentPlanStatus[]).indexOf(status);

export const isUndecided = (plan: Pick<PlanRowFragment, 'status'>): boolean => placeOf(plan) !== -1;

export const statusChoices = ['UNDECIDED', ...undecided, 'APPROVED', 'COUNTERED', 'REJECTED', 'ANY'] as const;
export type StatusChoice = (typeof statusChoices)[number];

export function statusesOf(choice: StatusChoice): PaymentPlanStatus[] | null {
  if (choice === 'ANY') return null;
  return choice === 'UNDECIDED' ? [...undecided] : [choice];
}

/** What needs a person first, then whoever has waited longest. */
export function inOrderOfWork(plans: readonly PlanRowFragment[]): PlanRowFragment[] {
  return plans.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || Date.parse(one.createdAt) - Date.parse(other.createdAt),
  );
}

/** The filter, which stands in the address, so that a link shows the same to others. */
export function useStatusChoice(): [StatusChoice, (choice: StatusChoice) => void] {
  const [search, setSearch] = useSearchParams();
  const choice = statusChoices.find((each) => each === search.get('status')) ?? 'UNDECIDED';
  const choose = (wanted: StatusChoice) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (wanted === 'UNDECIDED') next.delete('status');
        else next.set('status', wanted);
        return next;
      },
      { replace: true },
    );
  return [choice, choose];
}
