import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageDirection } from '../graphql/generated/graphql.ts';
import { Notice } from './notice.tsx';
import { RelativeTime } from './relative-time.tsx';
import { ShownText } from './shown-text.tsx';
import styles from './thread.module.css';

export interface ThreadProps {
  /** Oldest first. */
  messages: readonly { direction: MessageDirection; body: string; at: string }[];
  /** Why the thread could not be read; null: it could. */
  missing: string | null;
  /** What the tenant wrote that is to be answered; shown where the thread does not have it yet. */
  latest?: string;
  tenant: string;
  /** ISO 639-1, what the tenant writes in; null: not known. */
  language: string | null;
}

/** What was said so far, the newest at the bottom and in sight. */
export function Thread({ messages, missing, latest = '', tenant, language }: ThreadProps) {
  const { t } = useTranslation('parts');
  const scroll = useRef<HTMLElement>(null);
  const known = messages.map(({ body }) => body).join('\n');
  const open = latest.split('\n').filter((text) => text !== '' && !known.includes(text));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest is to be in sight
  useEffect(() => {
    scroll.current?.scrollTo({ top: scroll.current.scrollHeight });
  }, [messages.length, latest]);
  return (
    <>
      {missing !== null && <Notice tone="warn">{t('threadMissing', { reason: missing })}</Notice>}
      {missing === null && messages.length + open.length === 0 && <p>{t('noMessages')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label={t('thread')}>
        <ol className={styles.thread}>
          {messages.map(({ direction, body, at }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: messages have no ids, and only ever come at the end
            <li key={`${at} ${place}`} className={direction === 'INBOUND' ? styles.inbound : styles.outbound}>
              <span className={styles.who}>
                {direction === 'INBOUND' ? tenant : t('we')} · <RelativeTime at={at} />
              </span>
              <span className={styles.bubble} lang={direction === 'INBOUND' ? (language ?? undefined) : undefined}>
                <ShownText text={body} />
              </span>
            </li>
          ))}
          {open.length > 0 && (
            <li className={styles.inbound}>
              <span className={styles.who}>{tenant}</span>
              <span className={styles.bubble} lang={language ?? undefined}>
                <ShownText text={open.join('\n')} />
              </span>
            </li>
          )}
        </ol>
      </section>
    </>
  );
}
