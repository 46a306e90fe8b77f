import { TimerReset } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import layout from '../parts/layout.module.css';
import { RelativeTime } from '../parts/relative-time.tsx';
import { useNow } from '../parts/use-now.ts';
import styles from './escalations.module.css';
import { isOverdue } from './order.ts';

/** By when somebody should have taken it, as long as nobody has; else since when it waits. */
export function Due({ escalation }: { escalation: Pick<EscalationRowFragment, 'status' | 'dueAt' | 'createdAt'> }) {
  const { t } = useTranslation('escalations');
  const now = useNow();
  const overdue = isOverdue(escalation, now);
  if (escalation.dueAt === null || escalation.status !== 'OPEN') {
    return (
      <span className={layout.soft}>
        <RelativeTime at={escalation.createdAt} />
      </span>
    );
  }
  return (
    <span className={overdue ? styles.overdue : layout.soft}>
      {overdue && <TimerReset size={14} aria-hidden />}{' '}
      <Trans
        t={t}
        i18nKey={overdue ? 'overdueAt' : 'dueAt'}
        components={{ when: <RelativeTime at={escalation.dueAt} /> }}
      />
    </span>
  );
}
