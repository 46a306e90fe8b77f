import { useTranslation } from 'react-i18next';
import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import { useFormats } from '../parts/format.ts';
import styles from './story.module.css';

/** Who wrote, as the ledger has them. */
export function Who({ turn: { tenant }, detail }: { turn: PlayedTurnFragment; detail: string | null }) {
  const { t } = useTranslation('play');
  const formats = useFormats();
  if (tenant === null) return <p className={styles.detail}>{t('nobodyFound')}</p>;
  const home = [tenant.unitName, tenant.propertyName].filter((name) => name !== null).join(', ');
  return (
    <p className={styles.detail}>
      <strong>{tenant.name}</strong>
      {home !== '' && <> · {home}</>} ·{' '}
      {t('owes', { amount: formats.money(tenant.amountOwedCents), days: formats.number(tenant.daysLate) })}
      {detail !== null && <> · {detail}</>}
    </p>
  );
}
