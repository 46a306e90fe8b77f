import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

export function EscalationsView() {
  const { t } = useTranslation('escalations');
  return <Page title={t('title')}>{null}</Page>;
}
