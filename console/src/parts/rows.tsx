import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './rows.module.css';

export interface RowsProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  openKey: string | null;
  onOpen(key: string): void;
  /** All that the row shows, in words: what screen readers say of it. */
  textOf(item: Item): string;
  /** Of every row, in rem: all are alike, so that 2,000 of them need not be measured. */
  rowHeight?: number;
  /**
   * What a row shows. It is kept for as long as the item is the same, so whatever else a row tells (the time, who looks at it) it
   * takes from hooks; their words follow the page's language.
   */
  children(item: Item): ReactNode;
}

const usualHeight = 5.5;

/** The rows of a list, one of which may be open and is then in sight. Only those in sight are drawn. Letters are left to shortcuts. */
export function Rows<Item extends { id: string }>({
  label,
  items,
  openKey,
  onOpen,
  textOf,
  rowHeight = usualHeight,
  children,
}: RowsProps<Item>) {
  const { i18n } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const height = rowHeight * remInPixels();
  const place = openKey === null ? -1 : items.findIndex(({ id }) => id === openKey);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever scrolls away is left in peace until something else is opened
  useLayoutEffect(() => {
    if (list.current !== null && place !== -1) bringIntoSight(list.current, place * height, height);
  }, [openKey, place === -1]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: height }}>
      <GridList
        ref={list}
        aria-label={label}
        className={styles.rows ?? ''}
        disallowTypeAhead
        disallowEmptySelection
        selectionMode="single"
        items={items}
        dependencies={[i18n.language]}
        selectedKeys={openKey === null ? [] : [openKey]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) onOpen(String(key));
        }}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={textOf(item)} className={styles.row ?? ''}>
            {children(item)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** By as little as will do. */
function bringIntoSight(list: HTMLElement, top: number, height: number): void {
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}
