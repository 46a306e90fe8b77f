import type { ReactNode } from 'react';
import styles from './panes.module.css';

export interface PanesProps {
  /** What the second pane is about, for screen readers. */
  label: string;
  aside: ReactNode;
  children: ReactNode;
}

/** Two panes of a detail, each of which scrolls by itself; below each other where there is no room for both. */
export function Panes({ label, aside, children }: PanesProps) {
  return (
    <div className={styles.panes}>
      <div className={styles.pane}>{children}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <section className={styles.pane} tabIndex={0} aria-label={label}>
        {aside}
      </section>
    </div>
  );
}
