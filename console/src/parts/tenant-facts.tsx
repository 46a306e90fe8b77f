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
  const known = <T,>(field: string, value: T) => (tenant.unknownFields.includes(field) ? null : value);
  // On an unknown scale a score is no percentage.
  const reliability = tenant.reliability === null ? tenant.reliabilityScore : formats.percent(tenant.reliability);
  return (
    <Facts
      facts={[
        [t('owed'), formats.money(tenant.amountOwedCents)],
        [t('portion'), known('tenantPortionCents', formats.money(tenant.tenantPortionCents))],
        [t('late'), known('daysLate', t('days', { count: tenant.daysLate }))],
        [t('unit'), tenant.unitName],
        [t('property'), tenant.propertyName],
        [t('plansKept'), tenant.successfulPaymentPlans],
        [t('plansBroken'), tenant.failedPaymentPlans],
        [t('reliability'), reliability],
        [
          t('writesIn'),
          known(
            'language',
            i18n.exists(`terms:language.${language}`) ? terms(`language.${language as 'en'}`) : language,
          ),
        ],
      ]}
    />
  );
}
