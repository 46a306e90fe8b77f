import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

export function NumbersView() {
  const { t } = useTranslation('numbers');
  return <Page title={t('title')}>{null}</Page>;
}
