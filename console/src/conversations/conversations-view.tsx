import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/async.tsx';
import { Page } from '../parts/page.tsx';
import { Split } from '../parts/split.tsx';
import { useOpenKey } from '../parts/use-open-key.ts';
import { ConversationDetail } from './conversation-detail.tsx';
import { ConversationList } from './conversation-list.tsx';

/** Every conversation: found by who, where or number, and read with all that happened in it. */
export function ConversationsView() {
  const { t } = useTranslation('conversations');
  const { openKey, open, close } = useOpenKey();
  return (
    <Page title={t('title')} panes open={openKey !== null}>
      <Split
        openKey={openKey}
        onClose={close}
        list={<ConversationList openKey={openKey} onOpen={open} />}
        detail={openKey === null ? <Empty title={t('chooseOne')} /> : <ConversationDetail key={openKey} id={openKey} />}
      />
    </Page>
  );
}
