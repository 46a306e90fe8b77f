import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageDirection } from '../graphql/generated/graphql.ts';
import { Notice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import styles from './thread.module.css';

export interface ThreadProps {
  messages: readonly { direction: MessageDirection; body: string; at: string }[];
  /** Why the thread could not be read; null: it could. */
  missing: string | null;
  /** What the tenant wrote that is to be answered; shown where the thread does not have it yet. */
  latest: string;
  tenant: string;
}

/** What was said so far, the newest at the bottom. */
export function Thread({ messages, missing, latest, tenant }: ThreadProps) {
  const { t } = useTranslation('approvals');
  const list = useRef<HTMLOListElement>(null);
  const known = messages.map(({ body }) => body).join('\n');
  const open = latest.split('\n').filter((text) => text !== '' && !known.includes(text));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest is to be in sight
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [messages.length, latest]);
  return (
    <>
      {missing !== null && <Notice tone="warn">{t('threadMissing', { reason: missing })}</Notice>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol ref={list} className={styles.thread} aria-label={t('thread')} tabIndex={0}>
        {messages.map(({ direction, body, at }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no ids, and only ever follow each other
          <li key={place} className={direction === 'INBOUND' ? styles.inbound : styles.outbound}>
            <span className={styles.who}>
              {direction === 'INBOUND' ? tenant : t('we')} · <RelativeTime at={at} />
            </span>
            <span className={styles.bubble}>{body}</span>
          </li>
        ))}
        {open.length > 0 && (
          <li className={styles.inbound}>
            <span className={styles.who}>{tenant}</span>
            <span className={styles.bubble}>{open.join('\n')}</span>
          </li>
        )}
      </ol>
    </>
  );
}
