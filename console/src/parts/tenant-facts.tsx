import { useTranslation } from 'react-i18next';
import type { TenantFactsFragment } from '../graphql/generated/graphql.ts';
import { Facts } from './facts.tsx';
import { useFormats } from './format.ts';

/** What the ledger says of a tenant. */
export function TenantFacts({ tenant }: { tenant: TenantFactsFragment }) {
  const { t, i18n } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const language = tenant.language;
  return (
    <Facts
      facts={[
        [t('owed'), formats.money(tenant.amountOwedCents)],
        [t('portion'), formats.money(tenant.tenantPortionCents)],
        [t('late'), t('days', { count: tenant.daysLate })],
        [t('unit'), tenant.unitName],
        [t('property'), tenant.propertyName],
        [t('plansKept'), tenant.successfulPaymentPlans],
        [t('plansBroken'), tenant.failedPaymentPlans],
        [t('reliability'), tenant.reliabilityScore === null ? null : formats.percent(tenant.reliabilityScore)],
        [t('writesIn'), i18n.exists(`terms:language.${language}`) ? terms(`language.${language as 'en'}`) : language],
      ]}
    />
  );
}
