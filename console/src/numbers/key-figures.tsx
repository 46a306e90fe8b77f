import { useTranslation } from 'react-i18next';
import type { ReadNumbersQuery } from '../graphql/generated/graphql.ts';
import { Card } from '../parts/card.tsx';
import { useFormats } from '../parts/format.ts';
import styles from './numbers.module.css';

/** What happened in the window, in one figure each, with what it is a share of. */
export function KeyFigures({ metrics }: { metrics: ReadNumbersQuery['metrics'] }) {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  const share = (value: number | null | undefined, key: 'ofDrafted' | 'ofDecided') =>
    value == null ? null : t(key, { share: formats.percent(value) });
  const edits = metrics.approved === 0 ? null : metrics.edited / metrics.approved;
  const confidence = metrics.averageConfidence;
  const figures = [
    { key: 'received', note: null },
    {
      key: 'drafted',
      note: confidence == null ? null : t('averageConfidence', { share: formats.percent(confidence) }),
    },
    { key: 'autoSent', note: share(metrics.autoSendRate, 'ofDrafted') },
    { key: 'approved', note: share(metrics.approvalRate, 'ofDecided') },
    { key: 'edited', note: edits === null ? null : t('ofApproved', { share: formats.percent(edits) }) },
    { key: 'rejected', note: null },
    { key: 'escalated', note: null },
    { key: 'suppressed', note: null },
    { key: 'failed', note: null },
    { key: 'paymentPlans', note: null },
  ] as const;
  return (
    <Card title={t('keyFigures')}>
      <dl className={styles.figures}>
        {figures.map(({ key, note }) => (
          <div key={key} className={styles.keyFigure}>
            <dt>{t(key)}</dt>
            <dd>
              <span className={styles.value}>{formats.number(metrics[key])}</span>
              {note !== null && <span className={styles.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
