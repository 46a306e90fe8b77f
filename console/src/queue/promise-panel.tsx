import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ConversationPromises } from '../promises/conversation-promises.tsx';
import styles from './queue.module.css';

/** What a tenant may have promised, among all that they did promise, to agree or not. */
export function PromisePanel({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('queue');
  return (
    <div className={styles.panels}>
      <ConversationPromises conversationId={conversationId} />
      <Link href={`~/conversations/${conversationId}`}>{t('toConversation')}</Link>
    </div>
  );
}
