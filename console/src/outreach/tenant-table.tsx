import { useTranslation } from 'react-i18next';
import { useFormats } from '../parts/format.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import styles from './outreach.module.css';
import type { OutreachTenant } from './use-tenants.ts';

export interface TenantTableProps {
  tenants: readonly OutreachTenant[];
  chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Tenants to choose from; who cannot be texted now is there with the reason. */
export function TenantTable({ tenants, chosen, onChoose }: TenantTableProps) {
  const { t } = useTranslation('outreach');
  const formats = useFormats();
  const able = tenants.filter(({ outreachObstacle }) => outreachObstacle === null).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('tenants')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td>
              <input
                type="checkbox"
                aria-label={t('chooseAll', { count: able.length })}
                checked={able.length > 0 && able.every((id) => chosen.has(id))}
                disabled={able.length === 0}
                onChange={(event) => onChoose(new Set(event.target.checked ? able : []))}
              />
            </td>
            <th scope="col">{t('tenant')}</th>
            <th scope="col">{t('home')}</th>
            <th scope="col">{t('owes')}</th>
            <th scope="col">{t('late')}</th>
            <th scope="col">{t('lastText')}</th>
            <th scope="col">{t('standing')}</th>
          </tr>
        </thead>
        <tbody>
          {tenants.map((tenant) => (
            <tr key={tenant.id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={t('choose', { name: tenant.name ?? t('unknown') })}
                  checked={chosen.has(tenant.id)}
                  disabled={tenant.outreachObstacle !== null}
                  onChange={() => toggle(tenant.id)}
                />
              </td>
              <th scope="row">{tenant.name ?? t('unknown')}</th>
              <td>{[tenant.propertyName, tenant.unitName].filter((part) => part != null).join(', ')}</td>
              <td>{formats.money(tenant.amountOwedCents)}</td>
              <td>{tenant.daysLate === null ? '' : formats.number(tenant.daysLate)}</td>
              <td>{tenant.lastTextedAt === null ? t('never') : <RelativeTime at={tenant.lastTextedAt} />}</td>
              <td>{tenant.outreachObstacle === null ? t('can') : t(`obstacle.${tenant.outreachObstacle}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
