import { type ReactNode, useEffect } from 'react';
import { useWaiting } from '../live/use-waiting.ts';
import styles from './page.module.css';

export interface PageProps {
  title: string;
  /** What can be done with all of it. */
  tools?: ReactNode;
  /** Its content fills the window with panes that scroll by themselves. */
  panes?: boolean;
  /** Something of it is open, which has a narrow window for itself. */
  open?: boolean;
  children: ReactNode;
}

/** A view: its title, what can be done with all of it, and its content. The tab says how many conversations wait. */
export function Page({ title, tools, panes = false, open = false, children }: PageProps) {
  const waiting = useWaiting();
  useEffect(() => {
    document.title = `${waiting === 0 ? '' : `(${waiting}) `}${title} · Collections Orchestrator`;
  }, [title, waiting]);
  return (
    <div className={`${styles.page} ${panes ? styles.panes : ''} ${open ? styles.open : ''}`}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {tools}
      </header>
      {children}
    </div>
  );
}
