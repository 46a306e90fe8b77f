import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Card } from './card.tsx';
import styles from './detail.module.css';

export interface DetailProps {
  heading: string;
  /** Where it stands, in badges and a few words. */
  badges: ReactNode;
  /** Changes with what can be done: the heading takes the focus of a button that goes away with the change. */
  stage: string;
  /** What it is and what can be done, below the heading. */
  about: ReactNode;
  children: ReactNode;
}

/** What is open of a list. */
export function Detail({ heading, badges, stage, about, children }: DetailProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage && (document.activeElement ?? document.body) === document.body) title.current?.focus();
    before.current = stage;
  }, [stage]);
  return (
    <article className={styles.detail} aria-labelledby={id}>
      <Card>
        <header className={styles.head}>
          <h2 id={id} ref={title} tabIndex={-1}>
            {heading}
          </h2>
          <Badges>{badges}</Badges>
        </header>
        {about}
      </Card>
      {children}
    </article>
  );
}

/** Badges and a few words in a line. */
export function Badges({ children }: { children: ReactNode }) {
  return <p className={styles.badges}>{children}</p>;
}
