import type { ReactNode } from 'react';
import styles from './split.module.css';

export interface SplitProps {
  list: ReactNode;
  detail: ReactNode;
  /** Whether something of the list is open: on narrow screens it takes the place of the list. */
  open: boolean;
}

/** A list with what is chosen of it beside it. */
export function Split({ list, detail, open }: SplitProps) {
  return (
    <div className={`${styles.split} ${open ? styles.open : ''}`}>
      <div className={styles.list}>{list}</div>
      <div className={styles.detail}>{detail}</div>
    </div>
  );
}

/** Whether there is no room for both. */
export const isNarrow = (): boolean => matchMedia('(max-width: 60rem)').matches;
