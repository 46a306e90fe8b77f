import { useTranslation } from 'react-i18next';
import type { Resolution } from '../live/approval-queue.ts';
import { Badge } from '../parts/badge.tsx';
import { usePersonName } from '../parts/people.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { draftTone } from '../parts/tones.ts';
import styles from './decided-list.module.css';

/** As many as one may wonder about. */
const shown = 5;

/** Where cards went that have left the page: what became of each, and by whom. */
export function DecidedList({ resolutions }: { resolutions: readonly Resolution[] }) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const nameOf = usePersonName();
  if (resolutions.length === 0) return null;
  return (
    <section className={styles.decided} aria-labelledby="decided">
      <h2 id="decided">{t('decided')}</h2>
      <ul>
        {resolutions.slice(0, shown).map(({ draft, at }) => (
          <li key={draft.id}>
            <strong>{draft.workflow.tenant?.name ?? draft.workflow.conversation.phoneNumber}</strong>
            <Badge tone={draftTone[draft.status]}>{terms(`draftStatus.${draft.status}`)}</Badge>
            <span className={styles.soft}>
              {draft.decidedBy !== null && `${nameOf(draft.decider ?? { id: draft.decidedBy })} · `}
              <RelativeTime at={at.toISOString()} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
