import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ToldIssues, usePlanIssues } from '../parts/use-plan-issues.ts';
import styles from './plans.module.css';

/** What the rules have against a plan. */
export function Issues({ of }: { of: ToldIssues }) {
  const { t } = useTranslation('plans');
  const { lang, lines } = usePlanIssues()(of);
  if (lines.length === 0) return <p className={styles.fine}>{t('noIssues')}</p>;
  return (
    <ul className={styles.issues} lang={lang} aria-label={t('issues')}>
      {lines.map((line) => (
        <li key={line}>
          <TriangleAlert size={16} aria-hidden /> <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
