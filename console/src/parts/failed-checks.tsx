import { useTranslation } from 'react-i18next';
import type { CheckPartsFragment } from '../graphql/generated/graphql.ts';
import { Badge } from './badge.tsx';
import styles from './failed-checks.module.css';

/** The checks of a text that it did not pass. */
export function FailedChecks({ checks }: { checks: readonly CheckPartsFragment[] }) {
  const { t } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  return (
    <ul className={styles.checks}>
      {checks
        .filter(({ passed }) => !passed)
        .map(({ name, detail }) => (
          <li key={name}>
            <Badge tone="bad">{t('failedCheck', { check: terms(`check.${name as 'figures'}`) })}</Badge> {detail}
          </li>
        ))}
    </ul>
  );
}
