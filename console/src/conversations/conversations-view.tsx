import { useTranslation } from 'react-i18next';
import { useLocation, useRoute, useSearch } from 'wouter';
import { Empty } from '../parts/async.tsx';
import { Page } from '../parts/page.tsx';
import { Split } from '../parts/split.tsx';
import { ConversationDetail } from './conversation-detail.tsx';
import { ConversationList } from './conversation-list.tsx';

/** Every conversation: found by who, where or number, and read with all that happened in it. */
export function ConversationsView() {
  const { t } = useTranslation('conversations');
  const [, navigate] = useLocation();
  const [, route] = useRoute('/:id');
  const search = useSearch();
  const openKey = route?.id ?? null;
  const go = (path: string) => navigate(search === '' ? path : `${path}?${search}`);
  return (
    <Page title={t('title')}>
      <Split
        openKey={openKey}
        onClose={() => go('/')}
        list={<ConversationList openKey={openKey} onOpen={(id) => go(`/${id}`)} />}
        detail={openKey === null ? <Empty title={t('chooseOne')} /> : <ConversationDetail key={openKey} id={openKey} />}
      />
    </Page>
  );
}
