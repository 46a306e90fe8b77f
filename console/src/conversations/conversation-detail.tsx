import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotesCard } from '../notes/notes-card.tsx';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Stale } from '../parts/stale.tsx';
import { ConversationPromises } from '../promises/conversation-promises.tsx';
import { useMayDecide } from '../session/use-session.ts';
import { About } from './about.tsx';
import { Actions } from './actions.tsx';
import styles from './conversations.module.css';
import { Story } from './story.tsx';
import { Thread } from './thread.tsx';
import { useConversation } from './use-conversation.ts';

/** One conversation: who, what was said, what happened, and what can be done. */
export function ConversationDetail({ id }: { id: string }) {
  const { t } = useTranslation('conversations');
  const mayDecide = useMayDecide();
  const { conversation, at, error, turns, events, refresh } = useConversation(id);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const story = useRef<HTMLDivElement>(null);

  function show(turnId: string): void {
    setOpened((before) => new Set(before).add(turnId));
    // Once it is open, so that it can be brought into sight.
    requestAnimationFrame(() => {
      const summary = story.current?.querySelector<HTMLElement>(`[data-turn="${CSS.escape(turnId)}"] summary`);
      summary?.focus();
      summary?.scrollIntoView({ block: 'start' });
    });
  }

  if (conversation === undefined)
    return error === undefined ? <Loading lines={8} /> : <Failed error={error} onTryAgain={refresh} />;
  if (conversation === null)
    return (
      <Empty title={t('unknown')}>
        <p>{t('unknownWhy')}</p>
      </Empty>
    );
  return (
    <div className={styles.conversation}>
      {error !== undefined && <Stale error={error} at={at} />}
      <About conversation={conversation} />
      <ConversationPromises conversationId={conversation.id} />
      <Thread conversation={conversation} turns={turns.nodes ?? []} onShow={show} />
      {mayDecide && <Actions conversation={conversation} onDone={refresh} />}
      <NotesCard conversationId={conversation.id} />
      <div ref={story}>
        <Story turns={turns} events={events} opened={opened} onOpened={setOpened} onRetried={refresh} />
      </div>
    </div>
  );
}
