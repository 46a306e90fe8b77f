import { type ReactNode, useEffect } from 'react';
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

/** A view: its title, what can be done with all of it, and its content. */
export function Page({ title, tools, panes = false, open = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Collections Orchestrator`;
  }, [title]);
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
