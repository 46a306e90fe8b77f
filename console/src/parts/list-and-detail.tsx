import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useMayDecide } from '../session/use-session.ts';
import { Empty } from './async.tsx';
import { FoundRow, type FoundRowProps } from './found-row.tsx';
import layout from './layout.module.css';
import styles from './list-and-detail.module.css';
import { Page } from './page.tsx';
import { PagedList, type PagedListProps } from './paged-list.tsx';
import { SaveCsv, type SaveCsvProps } from './save-csv.tsx';
import { ShortcutsSwitch } from './shortcuts.tsx';
import { Split } from './split.tsx';
import type { OpenKey } from './use-open-key.ts';

export interface ListProps<Row> {
  rows: readonly Row[];
  openKey: string | null;
  onOpen(id: string): void;
}

export interface ListAndDetailProps<Row, Data>
  extends Omit<PagedListProps<Row>, 'children'>,
    Pick<FoundRowProps<Row, Data>, 'rowOf' | 'notFound'> {
  title: string;
  /** The list as a file. */
  csv: Pick<SaveCsvProps<Row>, 'name' | 'columns'>;
  /** Above both; on narrow screens what is open takes their place. */
  filters: ReactNode;
  opened: OpenKey;
  /** Says what to do where nothing is open. */
  chooseOne: string;
  find: TypedDocumentNode<Data, { id: string }>;
  rowsOf(list: ListProps<Row>): ReactNode;
  detailOf(row: Row, onChanged: () => void): ReactNode;
}

/** A view of a list that somebody works off: what is open of it beside it, under an address of its own. */
export function ListAndDetail<Row extends { id: string }, Data>(props: ListAndDetailProps<Row, Data>) {
  const { list, rows, none, find, rowOf, notFound } = props;
  const { openKey, open, close } = props.opened;
  const mayDecide = useMayDecide();
  return (
    <Page
      title={props.title}
      tools={
        <div className={layout.tools}>
          {mayDecide && <ShortcutsSwitch />}
          <SaveCsv list={list} {...props.csv} />
        </div>
      }
      panes
      open={openKey !== null}
    >
      <div className={`${styles.filters} ${openKey === null ? '' : styles.aside}`}>{props.filters}</div>
      <Split
        openKey={openKey}
        onClose={close}
        list={
          <PagedList list={list} rows={rows} none={none}>
            {(shown) => props.rowsOf({ rows: shown, openKey, onOpen: open })}
          </PagedList>
        }
        detail={
          openKey === null ? (
            <Empty title={props.chooseOne} />
          ) : (
            <FoundRow key={openKey} id={openKey} list={list} query={find} rowOf={rowOf} notFound={notFound}>
              {props.detailOf}
            </FoundRow>
          )
        }
      />
    </Page>
  );
}
