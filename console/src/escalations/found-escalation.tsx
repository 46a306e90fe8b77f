import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { EscalationDetail } from './escalation-detail.tsx';
import { useEscalations } from './use-escalations.ts';

export interface FoundEscalationProps {
  id: string;
  /** The list; undefined while it is not known. */
  rows: readonly EscalationRowFragment[] | undefined;
  onChanged(): void;
}

/** How far back an address may point: so many hundreds. */
const pagesSearched = 10;

/** What an address names: of the list, or of what the list does not show, such as what was settled since. */
export function FoundEscalation({ id, rows, onChanged }: FoundEscalationProps) {
  const { t } = useTranslation('escalations');
  const listed = rows?.find((row) => row.id === id);
  const [last, setLast] = useState(listed);
  if (listed !== undefined && listed !== last) setLast(listed);
  const elsewhere = useEscalations(
    {},
    { pages: pagesSearched, once: true, pause: rows === undefined || listed !== undefined || last !== undefined },
  );
  const found = listed ?? last ?? elsewhere.nodes?.find((row) => row.id === id);
  if (found !== undefined) return <EscalationDetail listed={found} onChanged={onChanged} />;
  if (elsewhere.error !== undefined) return <Failed error={elsewhere.error} onTryAgain={elsewhere.refresh} />;
  if (elsewhere.nodes === undefined) return <Loading />;
  return (
    <Empty title={t('notFound')}>
      <p>{t(elsewhere.hasMore ? 'notFoundOld' : 'notFoundWhy')}</p>
    </Empty>
  );
}
