import type { ReactNode } from 'react';
import styles from './card.module.css';

/** A surface with a title. */
export function Card({ title, aside, children }: { title?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.card}>
      {(title !== undefined || aside !== undefined) && (
        <header className={styles.header}>
          {title !== undefined && <h2>{title}</h2>}
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
