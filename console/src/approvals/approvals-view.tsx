import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

export function ApprovalsView() {
  const { t } = useTranslation('approvals');
  return <Page title={t('title')}>{null}</Page>;
}
