import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';
import { BusinessFactsCard } from './business-facts-card.tsx';
import { Dependencies } from './dependencies.tsx';
import { RulesCard } from './rules-card.tsx';

/** How everything around the gateway is, and a place to try its rules. */
export function SystemView() {
  const { t } = useTranslation('system');
  return (
    <Page title={t('title')}>
      <Dependencies />
      <BusinessFactsCard />
      <RulesCard />
    </Page>
  );
}
