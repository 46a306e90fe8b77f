import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TenantsToTryRulesOnDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { useFormats } from '../parts/format.ts';

/** No tenant's id is empty. */
const nobody = '';

/** Whose debt a plan is measured against: nobody's, or one of those who owe most pressingly, where they can be had. */
export function useTenantChoice() {
  const { t } = useTranslation('system');
  const formats = useFormats();
  const [{ data }] = useQuery({ query: TenantsToTryRulesOnDocument });
  const [value, choose] = useState(nobody);
  const tenants = data?.delinquentTenants.tenants ?? [];
  const options = [
    { value: nobody, text: t('nobody') },
    ...tenants.map(({ id, name, amountOwedCents }) => ({
      value: id,
      text: `${name} · ${formats.money(amountOwedCents)}`,
    })),
  ];
  return { value, choose, options, chosen: value === nobody ? null : value };
}
