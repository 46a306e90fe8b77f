import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

export function PlansView() {
  const { t } = useTranslation('plans');
  return <Page title={t('title')}>{null}</Page>;
}
