import type { ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import styles from './rows.module.css';

export interface RowsProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  openKey: string | null;
  onOpen(key: string): void;
  /** All that the row shows, in words: what screen readers say of it. */
  textOf(item: Item): string;
  children(item: Item): ReactNode;
}

/** The rows of a list, one of which may be open. Letters are left to shortcuts. */
export function Rows<Item extends { id: string }>({
  label,
  items,
  openKey,
  onOpen,
  textOf,
  children,
}: RowsProps<Item>) {
  return (
    <GridList
      aria-label={label}
      className={styles.rows ?? ''}
      disallowTypeAhead
      disallowEmptySelection
      selectionMode="single"
      selectedKeys={openKey === null ? [] : [openKey]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onOpen(String(key));
      }}
    >
      {items.map((item) => (
        <GridListItem key={item.id} id={item.id} textValue={textOf(item)} className={styles.row ?? ''}>
          {children(item)}
        </GridListItem>
      ))}
    </GridList>
  );
}
