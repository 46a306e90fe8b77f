import { Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import styles from './escalations.module.css';

export interface HoldsProps {
  escalation: EscalationRowFragment;
  /** What holds the conversation, this one among it or not. */
  holds: readonly Pick<EscalationRowFragment, 'id' | 'type'>[];
}

/** Whether anything may go out by itself in this conversation, and if not why. */
export function Holds({ escalation, holds }: HoldsProps) {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const others = holds.filter(({ id }) => id !== escalation.id);
  if (holds.length === 0) return null;
  return (
    <p className={styles.holds}>
      <Hand size={16} aria-hidden />
      <span>
        {t(others.length === holds.length ? 'heldByOthers' : others.length === 0 ? 'held' : 'heldToo')}{' '}
        {others.map(({ id, type }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link href={`/${id}`}>{terms(`escalationType.${type}`)}</Link>
          </span>
        ))}
      </span>
    </p>
  );
}
