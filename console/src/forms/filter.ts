import { useSearchParams } from 'wouter';
import type { FormRowFragment, ReplyFormStatus } from '../graphql/generated/graphql.ts';
import { formsWords } from './words.ts';

export const formStatuses = Object.keys(formsWords.en.statuses) as ReplyFormStatus[];

export const formLanguages = ['en', 'es'] as const;

/** Which forms are to be seen, as the address says it; null: any. */
export interface FormFilter {
  status: ReplyFormStatus | null;
  language: (typeof formLanguages)[number] | null;
}

export function useFormFilter(): [FormFilter, (change: Partial<FormFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: FormFilter = {
    status: formStatuses.find((status) => status === search.get('status')) ?? null,
    language: formLanguages.find((language) => language === search.get('language')) ?? null,
  };
  return [
    filter,
    (change) =>
      setSearch(
        Object.fromEntries(
          Object.entries({ ...filter, ...change }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
        ),
        { replace: true },
      ),
  ];
}

const places: Record<ReplyFormStatus, number> = { PROPOSED: 0, APPROVED: 1, RETIRED: 2 };

/** What an administrator has to decide first, then what was used most. */
export function inOrder(forms: readonly FormRowFragment[]): FormRowFragment[] {
  return forms.toSorted(
    (one, other) =>
      places[one.status] - places[other.status] ||
      other.approvals - one.approvals ||
      one.text.localeCompare(other.text),
  );
}
