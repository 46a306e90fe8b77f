import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../graphql/hooks.ts';
import { Empty, Failed, Loading } from './async.tsx';
import type { Pages } from './use-pages.ts';
import { useWhileVisible } from './use-while-visible.ts';

export interface FoundRowProps<Row, Data> {
  id: string;
  list: Pages<Row>;
  /** Asks for what the list does not show, such as what was settled since. */
  query: TypedDocumentNode<Data, { id: string }>;
  rowOf(data: Data): Row | null;
  /** Says that nothing has this id. */
  notFound: string;
  children(row: Row, onChanged: () => void): ReactNode;
}

/** What an address names: as the list has it, else as it is asked for by its id, else as it was last shown. */
export function FoundRow<Row extends { id: string }, Data>(props: FoundRowProps<Row, Data>) {
  const { id, list, query, rowOf, notFound, children } = props;
  const { t } = useTranslation('parts');
  const listed = list.nodes?.find((row) => row.id === id);
  const [{ data, error }, ask] = useQuery({ query, variables: { id }, pause: listed !== undefined });
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  useWhileVisible(() => listed === undefined && askAgain());

  const asked = data == null ? undefined : rowOf(data);
  const found = listed ?? asked;
  const [last, setLast] = useState(found);
  if (found != null && found !== last) setLast(found);
  const row = found ?? last;
  if (row != null)
    return children(row, () => {
      list.refresh();
      if (listed === undefined) askAgain();
    });
  if (asked === null)
    return (
      <Empty title={notFound}>
        <p>{t('notFoundWhy')}</p>
      </Empty>
    );
  return error === undefined ? <Loading /> : <Failed error={error} onTryAgain={askAgain} />;
}
