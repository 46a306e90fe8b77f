import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

/** A view: its title, what can be done with all of it, and its content. */
export function Page({ title, tools, children }: { title: string; tools?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Collections Orchestrator`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {tools}
      </header>
      {children}
    </div>
  );
}
