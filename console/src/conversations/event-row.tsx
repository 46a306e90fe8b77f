import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import layout from '../parts/layout.module.css';
import { usePersonName } from '../parts/people.ts';
import { ExactTime } from './exact-time.tsx';
import styles from './story.module.css';
import type { Event } from './timeline.ts';

/** Digits of a hash that tell it from others at a glance. */
const shortHash = 8;

/** An entry of the audit trail: what happened, by whom, and the hash that seals it. */
export function EventRow({ event: { action, actor, person, at, detail, hash } }: { event: Event }) {
  const { t, i18n } = useTranslation('conversations');
  const nameOf = usePersonName();
  const [whole, setWhole] = useState(false);
  const key = action.replace('.', '_');
  const title = i18n.exists(`conversations:action.${key}`) ? t(`action.${key as 'message_received'}`) : action;
  const who = i18n.exists(`conversations:actor.${actor}`)
    ? t(`actor.${actor as 'tenant'}`)
    : nameOf(person ?? { id: actor });
  return (
    <div className={styles.happening}>
      <ExactTime at={at} />
      <span className={styles.what}>
        <strong title={action}>{title}</strong> {/* A name for people; the id for whoever proves it. */}
        <span className={layout.soft} title={actor}>
          {t('by', { who })}
        </span>
        {detail !== null && <span className={styles.detail}>{detail}</span>}
        <button
          type="button"
          className={styles.hash}
          title={hash}
          aria-expanded={whole}
          onClick={() => setWhole((before) => !before)}
        >
          <span className={styles.hidden}>{t('hash')} </span>#{whole ? hash : hash.slice(0, shortHash)}
        </button>
      </span>
    </div>
  );
}
