import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import styles from './escalations.module.css';
import type { SurroundingConversation } from './use-surroundings.ts';

/** What was written, oldest first. */
export function Thread({ conversation }: { conversation: SurroundingConversation }) {
  const { t } = useTranslation('escalations');
  const { messages, messagesMissing, language } = conversation;
  if (messagesMissing !== null) {
    return (
      <Notice tone="warn" title={t('threadMissing')}>
        <p>{messagesMissing}</p>
      </Notice>
    );
  }
  if (messages.length === 0) return <p className={styles.soft}>{t('noMessages')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className={styles.scroll} tabIndex={0} aria-label={t('messages')} ref={toEnd}>
      <ol className={styles.thread}>
        {messages.map(({ direction, body, at }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no ids, and only ever come at the end
          <li key={`${at} ${index}`} className={direction === 'INBOUND' ? styles.inbound : styles.outbound}>
            <span className={styles.soft}>
              {t(direction === 'INBOUND' ? 'tenant' : 'us')} · <RelativeTime at={at} />
            </span>
            <p className={styles.words} lang={direction === 'INBOUND' ? (language ?? undefined) : undefined}>
              {body}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The newest is what it is about. */
function toEnd(element: HTMLElement | null): void {
  if (element !== null) element.scrollTop = element.scrollHeight;
}
