import { useTranslation } from 'react-i18next';
import { Badge } from '../parts/badge.tsx';
import layout from '../parts/layout.module.css';
import { type ToldReasons, useReasons } from '../parts/use-reasons.ts';
import { ExactTime } from './exact-time.tsx';
import styles from './story.module.css';
import type { Step } from './timeline.ts';

export interface StepRowProps {
  step: Step;
  /** What came of it; undefined until it was read. */
  told: ToldReasons | undefined;
}

/** One step of the work: what it is, how long it took, what came of it. */
export function StepRow({ step: { name, status, startedAt, durationMs }, told }: StepRowProps) {
  const { t, i18n } = useTranslation('conversations');
  const title = i18n.exists(`conversations:step.${name}`) ? t(`step.${name as 'rules'}`) : name;
  const inWords = useReasons();
  const words = told === undefined ? null : inWords(told);
  return (
    <div className={styles.happening}>
      <ExactTime at={startedAt} />
      <span className={styles.what}>
        <strong>{title}</strong> {status !== 'ok' && <Badge tone="bad">{t('failed')}</Badge>}
        {durationMs !== null && (
          <span className={layout.soft}>
            {' '}
            {durationMs === 0 ? t('underOneMillisecond') : t('milliseconds', { count: durationMs })}
          </span>
        )}
        {words !== null && <span className={styles.detail}>{words}</span>}
      </span>
    </div>
  );
}
