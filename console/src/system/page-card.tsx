import { useTranslation } from 'react-i18next';
import type { Connection } from '../live/connection.ts';
import { useConnection } from '../live/use-live.ts';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Card } from '../parts/card.tsx';
import styles from './system.module.css';

const tones: Record<Connection['kind'], Tone> = {
  idle: 'neutral',
  connecting: 'neutral',
  connected: 'good',
  uncertain: 'warn',
  lost: 'bad',
};

/** How this page itself is connected: its live line, and whether its questions are answered. */
export function PageCard({ answered }: { answered: boolean }) {
  const { t } = useTranslation('system');
  const { kind, since } = useConnection();
  return (
    <Card title={t('page')} aside={<Badge tone={tones[kind]}>{t(`pageState.${kind}`)}</Badge>}>
      <dl className={styles.facts}>
        <dt>{t('following')}</dt>
        <dd>{t(`pageLive.${kind}`)}</dd>
        {since > 1 && (
          <>
            <dt>{t('reconnected')}</dt>
            <dd>{t('times', { count: since - 1 })}</dd>
          </>
        )}
        <dt>{t('queries')}</dt>
        <dd>{t(answered ? 'queriesWork' : 'queriesFail')}</dd>
      </dl>
    </Card>
  );
}
