import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

export function PlayView() {
  const { t } = useTranslation('play');
  return <Page title={t('title')}>{null}</Page>;
}
