import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../parts/format.ts';
import { useNow } from '../parts/use-now.ts';
import styles from './timing.module.css';

export interface TimingProps {
  /** The tenant's clock when the draft was told, with the offset of their zone. */
  localTime: string;
  nextAllowedSendAt: string;
}

/** The page's clock moves in steps, and what was allowed when the draft was told still is. */
const soonMs = 60_000;

/** What time it is for the tenant, and whether a text would go out now. */
export function Timing({ localTime, nextAllowedSendAt }: TimingProps) {
  const { t } = useTranslation('approvals');
  const formats = useFormats();
  const now = useNow();
  const allowedAt = new Date(nextAllowedSendAt);
  return (
    <p className={styles.timing}>
      <Clock size={16} aria-hidden />
      <span>
        {t('theirTime', { time: formats.clock(onTheirClock(localTime, now)) })}{' '}
        <strong>
          {allowedAt.getTime() - now.getTime() < soonMs
            ? t('goesNow')
            : t('goesAt', {
                time: formats.instant(allowedAt),
                theirs: formats.clock(onTheirClock(localTime, allowedAt)),
              })}
        </strong>
      </span>
    </p>
  );
}

/** An instant as the tenant's wall clock shows it, given any instant written with the offset of their zone. */
function onTheirClock(localTime: string, at: Date): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(localTime) ?? ['', '+', '0', '0'];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(at.getTime() + offset).toISOString();
}
