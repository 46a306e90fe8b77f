import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../live/use-live.ts';
import { useFormats } from '../parts/format.ts';
import styles from './connection-status.module.css';

const toldForMs = 4_000;

/** Whether what is on the page is live; says so when it is not, since when, and when it is again. */
export function ConnectionStatus() {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  const { kind, since } = useConnection();
  const lastLive = useRef(new Date());
  const [back, setBack] = useState(false);
  const wasBroken = useRef(false);

  useEffect(() => {
    if (kind === 'connected') {
      const tell = wasBroken.current && since > 1;
      wasBroken.current = false;
      if (!tell) return;
      setBack(true);
      const timer = setTimeout(() => setBack(false), toldForMs);
      return () => clearTimeout(timer);
    }
    if (kind === 'lost') {
      if (!wasBroken.current) lastLive.current = new Date();
      wasBroken.current = true;
      setBack(false);
    }
    return undefined;
  }, [kind, since]);

  if (kind === 'idle') return null;
  const broken = kind === 'lost' || kind === 'uncertain';
  const text =
    kind === 'connected'
      ? t(back ? 'back' : 'live')
      : kind === 'lost'
        ? t('lost', { time: formats.time(lastLive.current) })
        : t(kind);
  return (
    <p
      className={`${styles.status} ${broken ? styles.broken : ''} ${kind === 'connected' ? styles.live : ''}`}
      role="status"
      data-connection={kind}
    >
      <span className={styles.dot} aria-hidden="true" />
      {text}
    </p>
  );
}
