import { Check, X } from 'lucide-react';
import { Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../parts/format.ts';
import { type ShownCheck, useFinding } from '../parts/use-finding.ts';
import styles from './checks.module.css';

/** The confidence, and the named checks that it is the sum of; those that failed first. */
export function Checks({ confidence, checks }: { confidence: number | null; checks: readonly ShownCheck[] }) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const finding = useFinding();
  const sorted = checks.toSorted((one, other) => Number(one.passed) - Number(other.passed));
  return (
    <div className={styles.checks}>
      {confidence !== null && (
        <Meter value={confidence * 100} valueLabel={formats.percent(confidence)} aria-label={t('confidence')}>
          {({ percentage, valueText }) => (
            <div className={styles.meter}>
              <strong>{valueText}</strong>
              <span className={styles.track}>
                <span style={{ width: `${percentage}%` }} />
              </span>
            </div>
          )}
        </Meter>
      )}
      <ul>
        {sorted.map((check) => {
          const { name, passed, weight } = check;
          const found = finding(check);
          return (
            <li key={name} className={passed ? styles.passed : styles.failed}>
              {passed ? <Check size={16} aria-hidden /> : <X size={16} aria-hidden />}
              <span>
                <span className={styles.hidden}>{t(passed ? 'passed' : 'notPassed')}: </span>
                {terms(`check.${name}` as 'check.figures', { defaultValue: name })}
                {found !== null && <span className={styles.detail}> {found}</span>}
              </span>
              <span className={styles.weight}>{weight > 0 && formats.percent(weight)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
