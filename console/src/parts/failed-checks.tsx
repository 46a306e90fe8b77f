import { useTranslation } from 'react-i18next';
import { Badge } from './badge.tsx';
import styles from './failed-checks.module.css';
import { type ShownCheck, useFinding } from './use-finding.ts';

/** The checks of a text that it did not pass. */
export function FailedChecks({ checks }: { checks: readonly ShownCheck[] }) {
  const { t } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const finding = useFinding();
  return (
    <ul className={styles.checks}>
      {checks
        .filter(({ passed }) => !passed)
        .map((check) => (
          <li key={check.name}>
            <Badge tone="bad">{t('failedCheck', { check: terms(`check.${check.name as 'figures'}`) })}</Badge>{' '}
            {finding(check)}
          </li>
        ))}
    </ul>
  );
}
