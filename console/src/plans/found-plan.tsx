import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRowFragment } from '../graphql/generated/graphql.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { isUndecided } from './filter.ts';
import { PlanDetail } from './plan-detail.tsx';
import { usePlans } from './use-plans.ts';

export interface FoundPlanProps {
  id: string;
  /** The list; undefined while it is not known. */
  rows: readonly PlanRowFragment[] | undefined;
  onChanged(): void;
}

/** How far back an address may point: so many hundreds. */
const pagesSearched = 10;

/** What an address names: of the list, or of what the list does not show, such as what was decided since. */
export function FoundPlan({ id, rows, onChanged }: FoundPlanProps) {
  const { t } = useTranslation('plans');
  const listed = rows?.find((row) => row.id === id);
  const [last, setLast] = useState(listed);
  // What was undecided and left the list was decided: it is looked for where it went.
  const settled = last !== undefined && !isUndecided(last);
  const elsewhere = usePlans(null, {
    pages: pagesSearched,
    once: true,
    pause: rows === undefined || listed !== undefined || settled,
  });
  const found = listed ?? elsewhere.nodes?.find((row) => row.id === id);
  if (found !== undefined && found !== last) setLast(found);
  const shown = found ?? last;
  if (shown !== undefined) return <PlanDetail listed={shown} onChanged={onChanged} />;
  if (elsewhere.error !== undefined) return <Failed error={elsewhere.error} onTryAgain={elsewhere.refresh} />;
  if (elsewhere.nodes === undefined) return <Loading />;
  return (
    <Empty title={t('notFound')}>
      <p>{t(elsewhere.hasMore ? 'notFoundOld' : 'notFoundWhy')}</p>
    </Empty>
  );
}
