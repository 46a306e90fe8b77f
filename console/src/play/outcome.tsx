import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { ShownText } from '../parts/shown-text.tsx';
import { severityTone } from '../parts/tones.ts';
import { useReasons } from '../parts/use-reasons.ts';
import styles from './story.module.css';

/** How the turn ended, or what it waits for. */
export function Outcome({ turn }: { turn: PlayedTurnFragment }) {
  const { t } = useTranslation('play');
  const formats = useFormats();
  const { status, scheduledFor, error } = turn;
  return (
    <>
      {status === 'SENT' && <p className={styles.detail}>{t('sent')}</p>}
      {status === 'SENDING' && <p className={styles.detail}>{t('sendingNow')}</p>}
      {status === 'SCHEDULED' && scheduledFor !== null && (
        <p className={styles.detail}>{t('scheduled', { time: formats.instant(new Date(scheduledFor)) })}</p>
      )}
      {status === 'SUPERSEDED' && <p className={styles.detail}>{t('overtaken')}</p>}
      {(status === 'SUPPRESSED' || status === 'REJECTED') && <p className={styles.detail}>{t('notSent')}</p>}
      {error !== null && <p className={styles.detail}>{error}</p>}
      <Escalations turn={turn} />
    </>
  );
}

function Escalations({ turn: { status, escalations } }: { turn: PlayedTurnFragment }) {
  const { t } = useTranslation('play');
  const { t: terms } = useTranslation('terms');
  const wordsOf = useReasons();
  if (escalations.length === 0) return null;
  return (
    <div className={styles.decision}>
      {status !== 'SENT' && <p>{t('person')}</p>}
      <ul className={styles.escalations}>
        {escalations.map(({ id, type, severity, reason, reasons }) => (
          <li key={id}>
            <Badge tone={severityTone[severity]}>{terms(`severity.${severity}`)}</Badge>{' '}
            <strong>{terms(`escalationType.${type}`)}</strong>:{' '}
            <ShownText text={wordsOf({ inEnglish: reason, reasons }) ?? reason} />
          </li>
        ))}
      </ul>
      <Link href="~/escalations">{t('toEscalations')}</Link>
    </div>
  );
}
