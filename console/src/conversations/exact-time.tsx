import { useTranslation } from 'react-i18next';
import { useFormats } from '../parts/format.ts';
import styles from './story.module.css';

/** The time to the millisecond, with the day at hand. */
export function ExactTime({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const formats = useFormats();
  const instant = new Date(at);
  const time = instant.toLocaleTimeString(i18n.language.startsWith('es') ? 'es-US' : 'en-US', {
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  return (
    <time className={styles.time} dateTime={at} title={formats.instant(instant)}>
      {time}
    </time>
  );
}
