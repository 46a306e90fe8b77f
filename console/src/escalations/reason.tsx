import { useTranslation } from 'react-i18next';
import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import styles from './escalations.module.css';
import { evidenceIn } from './evidence.ts';

/** Why it was raised: the tenant's own words where they are the reason, else in the words of whoever raised it. */
export function Reason({ escalation: { reason } }: { escalation: Pick<EscalationRowFragment, 'reason'> }) {
  const { t } = useTranslation('escalations');
  const evidence = evidenceIn(reason);
  if (evidence === null) return <p className={styles.words}>{reason}</p>;
  return (
    <figure className={styles.evidence}>
      <figcaption>{t('tenantWrote')}</figcaption>
      <blockquote>{evidence}</blockquote>
    </figure>
  );
}
