import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './plans.module.css';

/** What the rules have against a plan, in the gateway's words, which are English. */
export function Issues({ issues }: { issues: readonly string[] }) {
  const { t } = useTranslation('plans');
  if (issues.length === 0) return <p className={styles.fine}>{t('noIssues')}</p>;
  return (
    <ul className={styles.issues} lang="en" aria-label={t('issues')}>
      {issues.map((issue) => (
        <li key={issue}>
          <TriangleAlert size={16} aria-hidden /> <span>{issue}</span>
        </li>
      ))}
    </ul>
  );
}
