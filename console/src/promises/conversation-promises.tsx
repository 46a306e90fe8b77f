import { useTranslation } from 'react-i18next';
import { ConversationPromisesDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Card } from '../parts/card.tsx';
import { PromiseTable } from './promise-table.tsx';

/** What a tenant promised in one conversation; nothing where they promised nothing. */
export function ConversationPromises({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('promises');
  const [{ data }, ask] = useQuery({
    query: ConversationPromisesDocument,
    variables: { id: conversationId },
    requestPolicy: 'cache-and-network',
  });
  const promises = data?.conversation?.promises ?? [];
  if (promises.length === 0) return null;
  return (
    <Card title={t('ofConversation')}>
      <PromiseTable
        promises={promises}
        label={t('ofConversation')}
        named={false}
        onDecided={() => ask({ requestPolicy: 'network-only' })}
      />
    </Card>
  );
}
