import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useApprovals } from '../live/use-approvals.ts';
import { Button } from '../parts/button.tsx';
import { ShortcutKey, useShortcuts } from '../parts/shortcuts.tsx';
import { useDecisions, usePendingDecisions } from './decisions.ts';
import styles from './undo-bar.module.css';
import { undoMs } from './undo-window.ts';

/** The last decision while it can be taken back, and how many before it can be too: undoing one leads back to it, and shows the next. */
export function UndoBar() {
  const { t } = useTranslation('approvals');
  const { t: parts } = useTranslation('parts');
  const [, navigate] = useLocation();
  const decisions = useDecisions();
  const { drafts } = useApprovals();
  const waiting = [...usePendingDecisions().values()].filter(({ undoUntil }) => undoUntil !== null);
  const newest = waiting.at(-1);
  const last = newest?.decision;
  const undo = () => {
    if (newest !== undefined && decisions.undo(newest.decision.draftId)) navigate(newest.madeAt, { replace: true });
  };
  useShortcuts({ u: last === undefined ? undefined : undo });
  if (last === undefined) return <div className={styles.bar} role="status" />;
  const draft = drafts.find(({ id }) => id === last.draftId);
  const name = draft?.workflow.tenant?.name ?? draft?.workflow.conversation.phoneNumber ?? '';
  return (
    <div className={styles.bar} role="status">
      <div key={last.draftId} className={styles.item}>
        <span className={styles.what}>{t(`soon.${last.kind}`, { name })}</span>
        {waiting.length > 1 && (
          <span className={styles.count} role="img" aria-label={t('canBeUndone', { count: waiting.length })}>
            {waiting.length}
          </span>
        )}
        <Button size="small" onPress={undo}>
          {parts('undo')}
          <ShortcutKey>U</ShortcutKey>
        </Button>
        <span className={styles.time} style={{ animationDuration: `${undoMs}ms` }} />
      </div>
    </div>
  );
}
