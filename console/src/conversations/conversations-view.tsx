import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

export function ConversationsView() {
  const { t } = useTranslation('conversations');
  return <Page title={t('title')}>{null}</Page>;
}
