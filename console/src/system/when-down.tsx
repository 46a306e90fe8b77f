import { useTranslation } from 'react-i18next';
import type { serviceOf } from './services.ts';
import styles from './system.module.css';

const consequences = ['works', 'tenants', 'approvers', 'analysts', 'afterwards'] as const;

/** What a service's absence means for whom; unfolded by itself while there is trouble. */
export function WhenDown({
  outages,
  open,
}: {
  outages: NonNullable<ReturnType<typeof serviceOf>>['outages'];
  open: boolean;
}) {
  const { t } = useTranslation('system');
  return (
    <details className={styles.whenDown} open={open}>
      <summary>{t('whenDown')}</summary>
      {outages.map(({ outage, part }) => (
        <div key={outage}>
          {part !== undefined && <h3>{t(`parts.${part}`)}</h3>}
          <dl className={styles.consequences}>
            {consequences.map((consequence) => (
              <div key={consequence}>
                <dt>{t(consequence)}</dt>
                <dd>{t(`outage.${outage}.${consequence}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}
