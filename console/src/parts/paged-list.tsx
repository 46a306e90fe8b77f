import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Loading } from './async.tsx';
import { Button } from './button.tsx';
import { ReadProblem } from './read-problem.tsx';
import type { Pages } from './use-pages.ts';

export interface PagedListProps<Row> {
  list: Pages<Row>;
  /** Those of the list in the order in which they are shown; the list's own when absent. */
  rows?: readonly Row[] | undefined;
  /** What is said where there are none. */
  none: { title: string; why: string };
  children(rows: readonly Row[]): ReactNode;
}

/** A list that is read in pages: its rows, what is said where there are none or they cannot be read, and more of them. */
export function PagedList<Row>({ list, rows = list.nodes, none, children }: PagedListProps<Row>) {
  const { t } = useTranslation('parts');
  return (
    <>
      <ReadProblem error={list.error} shown={rows !== undefined} at={list.at} onTryAgain={list.refresh} />
      {rows === undefined && list.error === undefined && <Loading lines={6} />}
      {rows?.length === 0 && (
        <Empty title={none.title}>
          <p>{none.why}</p>
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && children(rows)}
      {list.hasMore && (
        <Button onPress={list.more} isDisabled={list.fetching}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
