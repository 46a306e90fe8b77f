import { useTranslation } from 'react-i18next';
import { useApprovals } from '../live/use-approvals.ts';
import { Button } from '../parts/button.tsx';
import { ShortcutKey, useShortcuts } from '../parts/shortcuts.tsx';
import { useDecisions, usePendingDecisions } from './decisions.ts';
import styles from './undo-bar.module.css';
import { undoMs } from './undo-window.ts';

/** Decisions that can still be taken back, the last one first. */
export function UndoBar() {
  const { t } = useTranslation('approvals');
  const { t: parts } = useTranslation('parts');
  const decisions = useDecisions();
  const { drafts } = useApprovals();
  const waiting = [...usePendingDecisions().values()].filter(({ undoUntil }) => undoUntil !== null).reverse();
  const last = waiting[0]?.decision.draftId;
  useShortcuts({ u: last === undefined ? undefined : () => void decisions.undo(last) });
  return (
    <div className={styles.bar} role="status">
      {waiting.map(({ decision }) => {
        const draft = drafts.find(({ id }) => id === decision.draftId);
        const name = draft?.workflow.tenant?.name ?? draft?.workflow.conversation.phoneNumber ?? '';
        return (
          <div key={decision.draftId} className={styles.item}>
            <span>{t(`soon.${decision.kind}`, { name })}</span>
            <Button size="small" onPress={() => decisions.undo(decision.draftId)}>
              {parts('undo')}
              {decision.draftId === last && <ShortcutKey>U</ShortcutKey>}
            </Button>
            <span className={styles.time} style={{ animationDuration: `${undoMs}ms` }} />
          </div>
        );
      })}
    </div>
  );
}
