import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationTurnFragment } from '../graphql/generated/graphql.ts';
import { Card } from '../parts/card.tsx';
import { Notice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import type { OpenConversation } from './about.tsx';
import styles from './thread.module.css';
import { type ThreadMessage, turnOfMessage } from './turn-of-message.ts';

export interface ThreadProps {
  conversation: OpenConversation;
  /** Newest first. */
  turns: readonly ConversationTurnFragment[];
  /** Shows what happened in a turn. */
  onShow(turnId: string): void;
}

/** What was said, the newest at the bottom, each text with what became of it. */
export function Thread({ conversation: { messages, messagesMissing }, turns, onShow }: ThreadProps) {
  const { t } = useTranslation('conversations');
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest is to be in sight
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [messages.length, turns.length]);
  return (
    <Card title={t('thread')}>
      {messagesMissing !== null && (
        <Notice tone="warn" title={t('threadMissing')}>
          <p>{messagesMissing}</p>
        </Notice>
      )}
      {messagesMissing === null && messages.length === 0 && <p className={styles.none}>{t('noTexts')}</p>}
      {messages.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ol ref={list} className={styles.thread} aria-label={t('thread')} tabIndex={0}>
          {messages.map((message, place) => (
            <Bubble
              // biome-ignore lint/suspicious/noArrayIndexKey: messages have no ids, and only ever follow each other
              key={place}
              message={message}
              turn={turnOfMessage(message, turns)}
              onShow={onShow}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

interface BubbleProps {
  message: ThreadMessage;
  turn: ConversationTurnFragment | null;
  onShow(turnId: string): void;
}

function Bubble({ message: { direction, body, at }, turn, onShow }: BubbleProps) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  // What stands in the history was sent, however its turn ended.
  const status = turn === null ? '' : terms(`workflowStatus.${direction === 'OUTBOUND' ? 'SENT' : turn.status}`);
  return (
    <li className={direction === 'INBOUND' ? styles.inbound : styles.outbound}>
      <span className={styles.caption}>
        {t(direction === 'INBOUND' ? 'tenantWrote' : 'weWrote')} · <RelativeTime at={at} />
      </span>
      <p className={styles.bubble}>{body}</p>
      {turn !== null && (
        <button
          type="button"
          className={styles.status}
          onClick={() => onShow(turn.id)}
          aria-label={t('showTurn', { status })}
        >
          {status}
        </button>
      )}
    </li>
  );
}
